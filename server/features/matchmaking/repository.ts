import { and, asc, desc, eq, gte, inArray, isNotNull, isNull, lte, ne, or, sql } from 'drizzle-orm'
import { offers, tickets } from '#server/db/schema/queue.ts'
import type { Db } from '#server/db/client.ts'

export type Ticket = typeof tickets.$inferSelect
export type Offer = typeof offers.$inferSelect

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

export async function findNewestOfferOf(db: Db, ticketId: string): Promise<Offer | null> {
  const [row] = await db.select().from(offers).where(ofTicket(ticketId)).orderBy(desc(offers.createdAt)).limit(1)
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

export async function insertOffer(db: Db, offer: typeof offers.$inferInsert): Promise<void> {
  await db.insert(offers).values(offer)
}

export async function findOffer(db: Db, offerId: string): Promise<Offer | null> {
  const [row] = await db.select().from(offers).where(eq(offers.id, offerId))
  return row ?? null
}

export async function lockOffer(db: Db, offerId: string): Promise<Offer | null> {
  const [row] = await db.select().from(offers).where(eq(offers.id, offerId)).for('update')
  return row ?? null
}

export async function updateOffer(db: Db, offerId: string, change: Partial<typeof offers.$inferInsert>): Promise<void> {
  await db.update(offers).set(change).where(eq(offers.id, offerId))
}

const ofTicket = (ticketId: string) =>
  or(eq(offers.candidateTicketId, ticketId), eq(offers.interviewerTicketId, ticketId))

export async function findOpenOfferOf(db: Db, ticketId: string): Promise<Offer | null> {
  const [row] = await db
    .select()
    .from(offers)
    .where(and(eq(offers.status, 'open'), ofTicket(ticketId)))
  return row ?? null
}

export async function findConfirmedOfferOf(db: Db, ticketId: string): Promise<Offer | null> {
  const [row] = await db
    .select()
    .from(offers)
    .where(and(eq(offers.status, 'confirmed'), ofTicket(ticketId)))
  return row ?? null
}

export const listLapsed = (db: Db, now: number): Promise<Offer[]> =>
  db
    .select()
    .from(offers)
    .where(and(eq(offers.status, 'open'), lte(offers.expiresAt, now)))
    .orderBy(asc(offers.expiresAt), asc(offers.id))
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
