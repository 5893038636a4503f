import { and, asc, desc, eq, gte, inArray, isNotNull, isNull, lte, ne, or, sql } from 'drizzle-orm'
import { matchProposals, tickets } from '#server/db/schema/queue.ts'
import type { Db } from '#server/db/client.ts'

export type Ticket = typeof tickets.$inferSelect
export type MatchProposal = typeof matchProposals.$inferSelect

const pairingLock = 7_301

/** One pairing at a time, on any node, until the transaction ends. */
export async function lockPairing(tx: Db): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(${pairingLock})`)
}

export async function insertTicket(db: Db, ticket: typeof tickets.$inferInsert): Promise<void> {
  await db.insert(tickets).values(ticket)
}

export async function findOpen(db: Db, personId: string): Promise<Ticket | null> {
  const [row] = await db
    .select()
    .from(tickets)
    .where(and(eq(tickets.personId, personId), inArray(tickets.status, ['waiting', 'offered'])))
  return row ?? null
}

export async function findNewestMatched(db: Db, personId: string, since: number): Promise<Ticket | null> {
  const [row] = await db
    .select()
    .from(tickets)
    .where(and(eq(tickets.personId, personId), eq(tickets.status, 'matched'), sql`${tickets.closedAt} >= ${since}`))
    .orderBy(desc(tickets.closedAt))
    .limit(1)
  return row ?? null
}

export const listWaiting = (db: Db): Promise<Ticket[]> =>
  db
    .select()
    .from(tickets)
    .where(eq(tickets.status, 'waiting'))
    .orderBy(asc(tickets.enqueuedAt), asc(tickets.id))
    .for('update')

/** Finished: their time has passed, or the person was offline for longer than the grace period. */
export const listOver = (db: Db, times: { now: number; goneBefore: number }): Promise<Ticket[]> =>
  db
    .select()
    .from(tickets)
    .where(
      and(
        eq(tickets.status, 'waiting'),
        or(lte(tickets.expiresAt, times.now), and(isNotNull(tickets.goneAt), lte(tickets.goneAt, times.goneBefore))),
      ),
    )
    .orderBy(asc(tickets.expiresAt), asc(tickets.id))
    .for('update')

export async function updateTicket(
  db: Db,
  ticketId: string,
  change: Partial<typeof tickets.$inferInsert>,
): Promise<void> {
  await db.update(tickets).set(change).where(eq(tickets.id, ticketId))
}

export async function setGone(db: Db, personId: string, goneAt: number | null): Promise<void> {
  const unchanged = goneAt === null ? isNotNull(tickets.goneAt) : isNull(tickets.goneAt)
  await db
    .update(tickets)
    .set({ goneAt })
    .where(and(eq(tickets.personId, personId), inArray(tickets.status, ['waiting', 'offered']), unchanged))
}

/** The newest ticket that is closed, if it closed lately. */
export async function findNewestClosed(db: Db, personId: string, since: number): Promise<Ticket | null> {
  const [row] = await db
    .select()
    .from(tickets)
    .where(and(eq(tickets.personId, personId), gte(tickets.closedAt, since)))
    .orderBy(desc(tickets.closedAt))
    .limit(1)
  return row ?? null
}

export async function findNewestProposalOf(db: Db, ticketId: string): Promise<MatchProposal | null> {
  const [row] = await db
    .select()
    .from(matchProposals)
    .where(ofTicket(ticketId))
    .orderBy(desc(matchProposals.createdAt))
    .limit(1)
  return row ?? null
}

export const listOpen = (db: Db): Promise<Pick<Ticket, 'personId' | 'goneAt'>[]> =>
  db
    .select({ personId: tickets.personId, goneAt: tickets.goneAt })
    .from(tickets)
    .where(inArray(tickets.status, ['waiting', 'offered']))
    .orderBy(asc(tickets.enqueuedAt), asc(tickets.id))

/** Not counting the one who asks. */
export async function countWaiting(db: Db, besides: string): Promise<{ candidates: number; interviewers: number }> {
  const rows = await db
    .select({ kind: tickets.kind, count: sql<number>`count(*)::int` })
    .from(tickets)
    .where(and(eq(tickets.status, 'waiting'), ne(tickets.personId, besides)))
    .groupBy(tickets.kind)
  const of = (kind: Ticket['kind']) => rows.find((row) => row.kind === kind)?.count ?? 0
  return { candidates: of('candidate'), interviewers: of('interviewer') }
}

export async function insertProposal(db: Db, proposal: typeof matchProposals.$inferInsert): Promise<void> {
  await db.insert(matchProposals).values(proposal)
}

export async function findProposal(db: Db, proposalId: string): Promise<MatchProposal | null> {
  const [row] = await db.select().from(matchProposals).where(eq(matchProposals.id, proposalId))
  return row ?? null
}

export async function lockProposal(db: Db, proposalId: string): Promise<MatchProposal | null> {
  const [row] = await db.select().from(matchProposals).where(eq(matchProposals.id, proposalId)).for('update')
  return row ?? null
}

export async function updateProposal(
  db: Db,
  proposalId: string,
  change: Partial<typeof matchProposals.$inferInsert>,
): Promise<void> {
  await db.update(matchProposals).set(change).where(eq(matchProposals.id, proposalId))
}

const ofTicket = (ticketId: string) =>
  or(eq(matchProposals.candidateTicketId, ticketId), eq(matchProposals.interviewerTicketId, ticketId))

export async function findOpenProposalOf(db: Db, ticketId: string): Promise<MatchProposal | null> {
  const [row] = await db
    .select()
    .from(matchProposals)
    .where(and(eq(matchProposals.status, 'open'), ofTicket(ticketId)))
  return row ?? null
}

export async function findConfirmedProposalOf(db: Db, ticketId: string): Promise<MatchProposal | null> {
  const [row] = await db
    .select()
    .from(matchProposals)
    .where(and(eq(matchProposals.status, 'confirmed'), ofTicket(ticketId)))
  return row ?? null
}

export const listLapsed = (db: Db, now: number): Promise<MatchProposal[]> =>
  db
    .select()
    .from(matchProposals)
    .where(and(eq(matchProposals.status, 'open'), lte(matchProposals.expiresAt, now)))
    .orderBy(asc(matchProposals.expiresAt), asc(matchProposals.id))
    .for('update')

export async function findTicket(db: Db, ticketId: string): Promise<Ticket | null> {
  const [row] = await db.select().from(tickets).where(eq(tickets.id, ticketId))
  return row ?? null
}

/** Locks every open ticket until the transaction ends. */
export const lockOpen = (tx: Db): Promise<Ticket[]> =>
  tx
    .select()
    .from(tickets)
    .where(inArray(tickets.status, ['waiting', 'offered']))
    .orderBy(asc(tickets.enqueuedAt), asc(tickets.id))
    .for('update')

/** Which of these people have a ticket, open or closed. */
export async function listHolders(db: Db, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return []
  return (
    await db
      .select({ id: tickets.personId })
      .from(tickets)
      .where(inArray(tickets.personId, [...ids]))
  ).map((row) => row.id)
}
