import { and, asc, desc, eq, inArray, isNotNull, isNull, lte, or, sql } from 'drizzle-orm'
import { invites, loops, seats } from '#server/db/schema/loops.ts'
import { user } from '#server/db/schema/auth.ts'
import { debriefs } from '#server/db/schema/debriefs.ts'
import { noteSets } from '#server/db/schema/notes.ts'
import { packages } from '#server/db/schema/packages.ts'
import { reports, selfRatings } from '#server/db/schema/reports.ts'
import { rounds } from '#server/db/schema/rounds.ts'
import type { Db } from '#server/db/client.ts'
import { limits } from '#shared/contracts/limits.ts'

export type Loop = typeof loops.$inferSelect
export type Seat = typeof seats.$inferSelect
type Round = typeof rounds.$inferSelect
export interface RoundFacts extends Pick<Round, 'id' | 'seatId' | 'interviewerId' | 'attempt' | 'status' | 'liveAt' | 'endedAt'> { startsAt: number | null; try: number; endReason: string | null }
export type NoteSetFacts = Pick<typeof noteSets.$inferSelect, 'id' | 'seatId' | 'authorId' | 'status' | 'dueAt'>

export async function insert(db: Db, loop: typeof loops.$inferInsert, ownSeats: (typeof seats.$inferInsert)[]): Promise<void> {
  await db.insert(loops).values(loop)
  await db.insert(seats).values(ownSeats)
}

export async function find(db: Db, loopId: string): Promise<Loop | null> {
  const [row] = await db.select().from(loops).where(eq(loops.id, loopId))
  return row ?? null
}

/** Every change of a loop or its seats starts here, so that two changes never interleave. */
export async function lock(db: Db, loopId: string): Promise<Loop | null> {
  const [row] = await db.select().from(loops).where(eq(loops.id, loopId)).for('update')
  return row ?? null
}

export const listSeats = (db: Db, loopId: string): Promise<Seat[]> =>
  db.select().from(seats).where(eq(seats.loopId, loopId)).orderBy(asc(seats.n))

/** Loops with their seats, for whoever looks at many at once. */
export async function listWithSeats(db: Db, loopIds: readonly string[]): Promise<{ loop: Loop; seats: Seat[] }[]> {
  if (loopIds.length === 0) return []
  const found = await db.select().from(loops).where(inArray(loops.id, [...loopIds]))
  const theirs = await db.select().from(seats).where(inArray(seats.loopId, [...loopIds])).orderBy(asc(seats.n))
  return found.map((loop) => ({ loop, seats: theirs.filter((seat) => seat.loopId === loop.id) }))
}

const failedStatuses = ['ABORTED', 'NO_SHOW_CAND', 'NO_SHOW_INT'] as const

/** Loops in which waiting may have come to its end: staffing, an open seat, or a round that failed and was not taken up again. */
export async function listStaffingDue(db: Db, before: number): Promise<string[]> {
  const staffing = db.select({ id: loops.id }).from(loops).where(and(eq(loops.status, 'STAFFING'), lte(loops.statusAt, before), isNull(loops.demoOwnerId)))
  const openSeats = db.select({ id: loops.id }).from(loops).innerJoin(seats, eq(seats.loopId, loops.id))
    .where(and(eq(loops.status, 'IN_PROGRESS'), isNull(loops.demoOwnerId), isNull(seats.interviewerId), isNull(seats.lostAt), lte(seats.openedAt, before)))
  const failed = db.select({ id: loops.id }).from(rounds).innerJoin(seats, eq(seats.id, rounds.seatId)).innerJoin(loops, eq(loops.id, rounds.loopId))
    .where(and(
      inArray(loops.status, ['STAFFING', 'SCHEDULED', 'IN_PROGRESS']), isNull(loops.demoOwnerId), isNull(seats.lostAt), eq(seats.interviewerId, rounds.interviewerId),
      inArray(rounds.status, [...failedStatuses]),
      or(lte(rounds.endedAt, before), sql`${rounds.state} ->> 'attempt' = '2'`, sql`${rounds.state} ->> 'endReason' = 'known'`),
    ))
  const rows = await staffing.union(openSeats).union(failed)
  return rows.map((row) => row.id)
}

/** Newest first; a person's loops as candidate or interviewer, demo copies left out. */
export async function listIdsOf(db: Db, userId: string): Promise<string[]> {
  const mine = db.select({ id: seats.loopId }).from(seats).where(eq(seats.interviewerId, userId))
  const rows = await db.select({ id: loops.id }).from(loops)
    .where(and(isNull(loops.demoOwnerId), or(eq(loops.candidateId, userId), inArray(loops.id, mine))))
    .orderBy(desc(loops.createdAt), desc(loops.id)).limit(limits.pageSize.default)
  return rows.map((row) => row.id)
}

export async function updateLoop(db: Db, loopId: string, change: Partial<typeof loops.$inferInsert>): Promise<void> {
  await db.update(loops).set(change).where(eq(loops.id, loopId))
}

export async function updateSeat(db: Db, seatId: string, change: Partial<typeof seats.$inferInsert>): Promise<void> {
  await db.update(seats).set(change).where(eq(seats.id, seatId))
}

export async function revokeInvites(db: Db, seatId: string, now: number): Promise<void> {
  await db.update(invites).set({ revokedAt: now }).where(and(eq(invites.seatId, seatId), isNull(invites.usedAt), isNull(invites.revokedAt)))
}

/** The newest attempt of each seat's round. */
export async function listRounds(db: Db, loopId: string): Promise<RoundFacts[]> {
  const rows = await db.select({
    id: rounds.id, seatId: rounds.seatId, interviewerId: rounds.interviewerId, attempt: rounds.attempt, status: rounds.status, liveAt: rounds.liveAt,
    endedAt: rounds.endedAt, startsAt: sql<number | null>`(${rounds.state} ->> 'startsAt')::float8`, try: sql<number>`(${rounds.state} ->> 'attempt')::int`,
    endReason: sql<string | null>`${rounds.state} ->> 'endReason'`,
  }).from(rounds).where(eq(rounds.loopId, loopId)).orderBy(asc(rounds.attempt))
  return [...new Map(rows.map((row) => [row.seatId, row])).values()]
}

/** Everybody who was ever to hold a round of this loop and did not give it back before it began. */
export async function listPastInterviewers(db: Db, loopIds: readonly string[]): Promise<{ loopId: string; interviewerId: string }[]> {
  return loopIds.length === 0 ? [] : db.selectDistinct({ loopId: rounds.loopId, interviewerId: rounds.interviewerId }).from(rounds).where(inArray(rounds.loopId, [...loopIds]))
}

export const listNoteSets = (db: Db, loopId: string): Promise<NoteSetFacts[]> =>
  db.select({ id: noteSets.id, seatId: noteSets.seatId, authorId: noteSets.authorId, status: noteSets.status, dueAt: noteSets.dueAt })
    .from(noteSets).where(and(eq(noteSets.loopId, loopId), eq(noteSets.shadow, false)))

export interface LaterStages { packageFrozen: boolean; debriefStep: string | null; debriefVoid: boolean; selfRated: boolean; reportReleasedAt: number | null }

export async function laterStages(db: Db, loopId: string): Promise<LaterStages> {
  const [pack] = await db.select({ id: packages.id }).from(packages).where(eq(packages.loopId, loopId)).limit(1)
  const [debrief] = await db.select({ step: sql<string>`${debriefs.state} ->> 'step'`, voided: sql<boolean>`${debriefs.state} ->> 'voided' is not null` })
    .from(debriefs).where(eq(debriefs.loopId, loopId))
  const [rated] = await db.select({ at: selfRatings.at }).from(selfRatings).where(eq(selfRatings.loopId, loopId))
  const [report] = await db.select({ at: reports.releasedAt }).from(reports).where(eq(reports.loopId, loopId))
  return { packageFrozen: pack !== undefined, debriefStep: debrief?.step ?? null, debriefVoid: debrief?.voided ?? false, selfRated: rated !== undefined, reportReleasedAt: report?.at ?? null }
}

export async function namesOf(db: Db, userIds: string[]): Promise<Map<string, string>> {
  if (userIds.length === 0) return new Map()
  const rows = await db.select({ id: user.id, name: user.name }).from(user).where(inArray(user.id, userIds))
  return new Map(rows.map((row) => [row.id, row.name]))
}

export async function debriefStep(db: Db, loopId: string): Promise<string | null> {
  const [row] = await db.select({ step: sql<string>`${debriefs.state} ->> 'step'` }).from(debriefs).where(eq(debriefs.loopId, loopId))
  return row?.step ?? null
}

/** Where the candidate's last released report left them: the next loop presses on it. */
export async function lastWeakness(db: Db, candidateId: string): Promise<Loop['weakness']> {
  const [row] = await db.select({ content: reports.content }).from(reports).innerJoin(loops, eq(loops.id, reports.loopId))
    .where(and(eq(loops.candidateId, candidateId), isNotNull(reports.releasedAt))).orderBy(desc(reports.releasedAt)).limit(1)
  return Object.fromEntries((row?.content.nextLoop ?? []).map(({ principle, weakness }) => [principle, weakness]))
}
