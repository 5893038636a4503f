import { and, asc, desc, eq, inArray, lte } from 'drizzle-orm'
import { noteSets } from '#server/db/schema/notes.ts'
import { offers } from '#server/db/schema/queue.ts'
import { roundEvents, rounds } from '#server/db/schema/rounds.ts'
import type { Db } from '#server/db/client.ts'

export type Round = typeof rounds.$inferSelect

export async function insert(db: Db, round: typeof rounds.$inferInsert): Promise<void> {
  await db.insert(rounds).values(round)
}

export async function find(db: Db, roundId: string): Promise<Round | null> {
  const [row] = await db.select().from(rounds).where(eq(rounds.id, roundId))
  return row ?? null
}

export async function lock(db: Db, roundId: string): Promise<Round | null> {
  const [row] = await db.select().from(rounds).where(eq(rounds.id, roundId)).for('update')
  return row ?? null
}

export async function newestOfSeat(db: Db, seatId: string): Promise<Round | null> {
  const [row] = await db.select().from(rounds).where(eq(rounds.seatId, seatId)).orderBy(desc(rounds.attempt)).limit(1)
  return row ?? null
}

export async function update(db: Db, roundId: string, change: Partial<typeof rounds.$inferInsert>): Promise<void> {
  await db.update(rounds).set(change).where(eq(rounds.id, roundId))
}

export async function insertEvents(db: Db, events: (typeof roundEvents.$inferInsert)[]): Promise<void> {
  await db.insert(roundEvents).values(events)
}

export async function remove(db: Db, roundId: string): Promise<void> {
  // The offer that led here stays as a record of who met whom in the queue.
  await db.update(offers).set({ roundId: null }).where(eq(offers.roundId, roundId))
  await db.delete(rounds).where(eq(rounds.id, roundId))
}

export const listDue = (db: Db, now: number): Promise<{ id: string }[]> =>
  db.select({ id: rounds.id }).from(rounds).where(lte(rounds.nextDeadlineAt, now)).orderBy(asc(rounds.nextDeadlineAt)).limit(200)

/** Rounds in which people may be connected now. */
export const listOccupied = (db: Db): Promise<{ id: string; state: Round['state'] }[]> =>
  db.select({ id: rounds.id, state: rounds.state }).from(rounds).where(inArray(rounds.status, ['LOBBY', 'LIVE', 'PAUSED', 'WRAP']))

export async function noteSetIdOf(db: Db, roundId: string, authorId: string): Promise<string | null> {
  const [row] = await db.select({ id: noteSets.id }).from(noteSets).where(and(eq(noteSets.roundId, roundId), eq(noteSets.authorId, authorId)))
  return row?.id ?? null
}
