// Reads and writes rounds.
import { and, asc, desc, eq, inArray, isNotNull, isNull, notInArray, or } from 'drizzle-orm'
import type { Db } from '#server/db/client.ts'
import { loops, seats } from '#server/db/schema/loops.ts'
import { rounds } from '#server/db/schema/rounds.ts'
import type { RoundStatus } from '#shared/contracts/vocabulary.ts'

export type Round = typeof rounds.$inferSelect

export async function insert(db: Db, round: typeof rounds.$inferInsert): Promise<void> {
  await db.insert(rounds).values(round)
}

export async function insertMany(db: Db, many: (typeof rounds.$inferInsert)[]): Promise<void> {
  await db.insert(rounds).values(many)
}

export async function find(db: Db, roundId: string): Promise<Round | null> {
  const [row] = await db.select().from(rounds).where(eq(rounds.id, roundId))
  return row ?? null
}

export const listByIds = (db: Db, ids: readonly string[]): Promise<Round[]> =>
  ids.length === 0
    ? Promise.resolve([])
    : db
        .select()
        .from(rounds)
        .where(inArray(rounds.id, [...ids]))

export async function newestOfSeat(db: Db, seatId: string): Promise<Round | null> {
  const [row] = await db.select().from(rounds).where(eq(rounds.seatId, seatId)).orderBy(desc(rounds.attempt)).limit(1)
  return row ?? null
}

export async function update(db: Db, roundId: string, change: Partial<typeof rounds.$inferInsert>): Promise<void> {
  await db.update(rounds).set(change).where(eq(rounds.id, roundId))
}

export async function remove(db: Db, roundId: string): Promise<void> {
  await db.delete(rounds).where(eq(rounds.id, roundId))
}

/** The newest round of each seat. */
export async function listNewest(db: Db, loopIds: readonly string[]): Promise<Round[]> {
  if (loopIds.length === 0) return []
  const rows = await db
    .select()
    .from(rounds)
    .where(inArray(rounds.loopId, [...loopIds]))
    .orderBy(asc(rounds.attempt))
  return [...new Map(rows.map((row) => [row.seatId, row])).values()]
}

/** All interviewers of these loops' rounds, except those who left before their round began. */
export async function listPastInterviewers(
  db: Db,
  loopIds: readonly string[],
): Promise<{ loopId: string; interviewerId: string }[]> {
  if (loopIds.length === 0) return []
  return db
    .selectDistinct({ loopId: rounds.loopId, interviewerId: rounds.interviewerId })
    .from(rounds)
    .where(inArray(rounds.loopId, [...loopIds]))
}

const runningStatuses: RoundStatus[] = ['LIVE', 'PAUSED', 'WRAP']
const openStatuses: RoundStatus[] = ['PLANNED', 'LOBBY', ...runningStatuses]
const isOf = (personId: string) => or(eq(rounds.candidateId, personId), eq(rounds.interviewerId, personId))

/** Live, or a lobby with a set time. */
const isDue = or(inArray(rounds.status, runningStatuses), and(eq(rounds.status, 'LOBBY'), isNotNull(rounds.startsAt)))

/** The round that this person must join or is in now. */
export async function findDue(db: Db, personId: string): Promise<Round | null> {
  const [row] = await db
    .select()
    .from(rounds)
    .where(and(isOf(personId), isDue))
    .limit(1)
  return row ?? null
}

/** Which of these people are in such a round. */
export async function listBusy(db: Db, people: readonly string[]): Promise<string[]> {
  if (people.length === 0) return []
  const ids = [...people]
  const rows = await db
    .select({ a: rounds.candidateId, b: rounds.interviewerId })
    .from(rounds)
    .where(and(or(inArray(rounds.candidateId, ids), inArray(rounds.interviewerId, ids)), isDue))
  return rows.flatMap((row) => [row.a, row.b])
}

/** Whether this person is in a lobby or a live round, with or without a set time. */
export async function isInside(db: Db, personId: string): Promise<boolean> {
  const [row] = await db
    .select({ id: rounds.id })
    .from(rounds)
    .where(and(isOf(personId), inArray(rounds.status, ['LOBBY', ...runningStatuses])))
    .limit(1)
  return row !== undefined
}

/** Whether this person is in a live or paused round. */
export async function isInRunning(db: Db, personId: string): Promise<boolean> {
  const [row] = await db
    .select({ id: rounds.id })
    .from(rounds)
    .where(and(isOf(personId), inArray(rounds.status, runningStatuses)))
    .limit(1)
  return row !== undefined
}

/** Whether the round can still be entered. */
export async function isOpen(db: Db, roundId: string): Promise<boolean> {
  const [row] = await db
    .select({ id: rounds.id })
    .from(rounds)
    .where(and(eq(rounds.id, roundId), inArray(rounds.status, openStatuses)))
  return row !== undefined
}

/** Rounds in which people may be connected. */
export async function listOccupied(db: Db): Promise<string[]> {
  const rows = await db
    .select({ id: rounds.id })
    .from(rounds)
    .where(inArray(rounds.status, ['LOBBY', ...runningStatuses]))
    .orderBy(asc(rounds.id))
  return rows.map((row) => row.id)
}

/** Demo copies are not history. */
const isReal = isNull(loops.demoOwnerId)

export interface PastRound extends Round {
  barRaiser: boolean
  principles: (typeof seats.$inferSelect)['principles']
  loopStatus: (typeof loops.$inferSelect)['status']
}

/** Rounds of these people that went live, as candidate or interviewer, and upcoming rounds with a set time. */
export async function listOfPeople(db: Db, people: readonly string[]): Promise<PastRound[]> {
  if (people.length === 0) return []
  const ids = [...people]
  const isToCome = and(
    isNotNull(rounds.startsAt),
    inArray(rounds.status, ['PLANNED', 'LOBBY']),
    notInArray(loops.status, ['CANCELLED', 'EXPIRED']),
  )
  const rows = await db
    .select({ round: rounds, barRaiser: seats.barRaiser, principles: seats.principles, loopStatus: loops.status })
    .from(rounds)
    .innerJoin(loops, eq(loops.id, rounds.loopId))
    .innerJoin(seats, eq(seats.id, rounds.seatId))
    .where(
      and(
        isReal,
        or(inArray(rounds.candidateId, ids), inArray(rounds.interviewerId, ids)),
        or(isNotNull(rounds.liveAt), isToCome),
      ),
    )
  return rows.map(({ round, ...rest }) => ({ ...round, ...rest }))
}
