// Reads and writes loops and seats.
import { and, asc, desc, eq, inArray, isNotNull, isNull, lte, or, sql, type SQL } from 'drizzle-orm'
import { loops, seats } from '#server/db/schema/loops.ts'
import { rounds } from '#server/db/schema/rounds.ts'
import type { Db } from '#server/db/client.ts'
import { limits } from '#shared/contracts/limits.ts'

export type Loop = typeof loops.$inferSelect
export type Seat = typeof seats.$inferSelect

export async function insert(
  db: Db,
  loop: typeof loops.$inferInsert,
  ownSeats: (typeof seats.$inferInsert)[],
): Promise<void> {
  await db.insert(loops).values(loop)
  await db.insert(seats).values(ownSeats)
}

export async function find(db: Db, loopId: string): Promise<Loop | null> {
  const [row] = await db.select().from(loops).where(eq(loops.id, loopId))
  return row ?? null
}

/** Every change of a loop or its seats takes this lock first, so two changes never interleave. */
export async function lock(db: Db, loopId: string): Promise<Loop | null> {
  const [row] = await db.select().from(loops).where(eq(loops.id, loopId)).for('update')
  return row ?? null
}

/** Locks the loop of a round. */
export async function lockOfRound(db: Db, roundId: string): Promise<Loop | null> {
  const loopId = db.select({ id: rounds.loopId }).from(rounds).where(eq(rounds.id, roundId))
  const [row] = await db.select().from(loops).where(inArray(loops.id, loopId)).for('update')
  return row ?? null
}

export const listSeats = (db: Db, loopId: string): Promise<Seat[]> =>
  db.select().from(seats).where(eq(seats.loopId, loopId)).orderBy(asc(seats.roundNumber))

export async function findSeat(db: Db, seatId: string): Promise<Seat | null> {
  const [row] = await db.select().from(seats).where(eq(seats.id, seatId))
  return row ?? null
}

/** Several loops with their seats. */
export async function listWithSeats(db: Db, loopIds: readonly string[]): Promise<{ loop: Loop; seats: Seat[] }[]> {
  if (loopIds.length === 0) return []
  const found = await db
    .select()
    .from(loops)
    .where(inArray(loops.id, [...loopIds]))
  const allSeats = await db
    .select()
    .from(seats)
    .where(inArray(seats.loopId, [...loopIds]))
    .orderBy(asc(seats.roundNumber))
  return found.map((loop) => ({ loop, seats: allSeats.filter((seat) => seat.loopId === loop.id) }))
}

const failedStatuses = ['ABORTED', 'NO_SHOW_CAND', 'NO_SHOW_INT'] as const

/**
 * Loops in which a time limit may have passed: for staffing, for an open seat, or for rescheduling a failed round.
 * The longest overdue first.
 */
export async function listStaffingDue(db: Db, before: number): Promise<string[]> {
  const staffing = db
    .select({ id: loops.id, since: sql`${loops.statusAt}`.as('since') })
    .from(loops)
    .where(and(eq(loops.status, 'STAFFING'), lte(loops.statusAt, before), isNull(loops.demoOwnerId)))
  const openSeats = db
    .select({ id: loops.id, since: sql`${seats.openedAt}`.as('since') })
    .from(loops)
    .innerJoin(seats, eq(seats.loopId, loops.id))
    .where(
      and(
        eq(loops.status, 'IN_PROGRESS'),
        isNull(loops.demoOwnerId),
        isNull(seats.interviewerId),
        isNull(seats.lostAt),
        lte(seats.openedAt, before),
      ),
    )
  const failed = db
    .select({ id: loops.id, since: sql`${rounds.endedAt}`.as('since') })
    .from(rounds)
    .innerJoin(seats, eq(seats.id, rounds.seatId))
    .innerJoin(loops, eq(loops.id, rounds.loopId))
    .where(
      and(
        inArray(loops.status, ['STAFFING', 'SCHEDULED', 'IN_PROGRESS']),
        isNull(loops.demoOwnerId),
        isNull(seats.lostAt),
        eq(seats.interviewerId, rounds.interviewerId),
        inArray(rounds.status, [...failedStatuses]),
        or(lte(rounds.endedAt, before), eq(rounds.try, 2), eq(rounds.endReason, 'known')),
      ),
    )
  const rows = await staffing
    .union(openSeats)
    .union(failed)
    .orderBy((due) => [asc(due.since), asc(due.id)])
  return [...new Set(rows.map((row) => row.id))]
}

/** A union instead of "or": each half uses its index, while "or" would read every loop. */
export function partIn(db: Db, userId: string): SQL {
  const asCandidate = db.select({ id: loops.id }).from(loops).where(eq(loops.candidateId, userId))
  const asInterviewer = db.select({ id: seats.loopId }).from(seats).where(eq(seats.interviewerId, userId))
  return inArray(loops.id, asCandidate.union(asInterviewer))
}

/** A person's loops as candidate or interviewer, newest first, without demo copies. */
export async function listIdsOf(db: Db, userId: string): Promise<string[]> {
  const rows = await db
    .select({ id: loops.id })
    .from(loops)
    .where(and(isNull(loops.demoOwnerId), partIn(db, userId)))
    .orderBy(desc(loops.createdAt), desc(loops.id))
    .limit(limits.pageSize.default)
  return rows.map((row) => row.id)
}

export async function updateLoop(db: Db, loopId: string, change: Partial<typeof loops.$inferInsert>): Promise<void> {
  await db.update(loops).set(change).where(eq(loops.id, loopId))
}

export async function updateSeat(db: Db, seatId: string, change: Partial<typeof seats.$inferInsert>): Promise<void> {
  await db.update(seats).set(change).where(eq(seats.id, seatId))
}

/** The weakness in the candidate's last released report; the next loop targets it. */
export async function lastWeakness(db: Db, candidateId: string): Promise<Loop['weakness']> {
  const [row] = await db
    .select({ weakness: loops.weaknessAfter })
    .from(loops)
    .where(and(eq(loops.candidateId, candidateId), isNotNull(loops.weaknessAfter)))
    .orderBy(desc(loops.statusAt))
    .limit(1)
  return row?.weakness ?? {}
}

const real = isNull(loops.demoOwnerId)

/** Loops that wait for notes; a package may follow. */
export async function listNotesDue(db: Db): Promise<string[]> {
  const rows = await db
    .select({ id: loops.id })
    .from(loops)
    .where(and(eq(loops.status, 'NOTES_DUE'), real))
    .orderBy(asc(loops.statusAt), asc(loops.id))
  return rows.map((row) => row.id)
}

/** Practice-only loops with a frozen package: nobody signs them, so a job releases their report. */
export async function listPracticeReady(db: Db): Promise<string[]> {
  const rows = await db
    .select({ id: loops.id })
    .from(loops)
    .where(and(eq(loops.status, 'PACKAGE_READY'), eq(loops.practiceOnly, true), real))
    .orderBy(asc(loops.statusAt), asc(loops.id))
  return rows.map((row) => row.id)
}
