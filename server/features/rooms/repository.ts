import { and, asc, eq, getTableColumns, inArray, lte } from 'drizzle-orm'
import type { Db } from '#server/db/client.ts'
import { roundEvents, rooms } from '#server/db/schema/rooms.ts'
import * as loops from '#server/features/loops/system.ts'
import type { Round } from '#server/features/loops/system.ts'

export type RoomRow = typeof rooms.$inferSelect
/** A round with its live part. */
export interface Room extends RoomRow {
  round: Round
}

export async function insert(db: Db, ...rows: (typeof rooms.$inferInsert)[]): Promise<void> {
  await db.insert(rooms).values(rows)
}

export async function find(db: Db, roundId: string): Promise<Room | null> {
  return withRound(db, (await db.select().from(rooms).where(eq(rooms.roundId, roundId)))[0])
}

export async function lock(db: Db, roundId: string): Promise<Room | null> {
  return withRound(db, (await db.select().from(rooms).where(eq(rooms.roundId, roundId)).for('update'))[0])
}

async function withRound(db: Db, row: RoomRow | undefined): Promise<Room | null> {
  const round = row === undefined ? null : await loops.findRound(db, row.roundId)
  return row === undefined || round === null ? null : { ...row, round }
}

export async function update(db: Db, roundId: string, change: Partial<typeof rooms.$inferInsert>): Promise<void> {
  await db.update(rooms).set(change).where(eq(rooms.roundId, roundId))
}

export async function insertEvents(db: Db, events: (typeof roundEvents.$inferInsert)[]): Promise<void> {
  await db.insert(roundEvents).values(events)
}

export async function updateEvent(
  db: Db,
  at: { roundId: string; seq: number },
  event: (typeof roundEvents.$inferSelect)['event'],
): Promise<void> {
  await db
    .update(roundEvents)
    .set({ event })
    .where(and(eq(roundEvents.roundId, at.roundId), eq(roundEvents.seq, at.seq)))
}

export const listDue = (db: Db, now: number): Promise<{ roundId: string }[]> =>
  db
    .select({ roundId: rooms.roundId })
    .from(rooms)
    .where(lte(rooms.nextDeadlineAt, now))
    .orderBy(asc(rooms.nextDeadlineAt))
    .limit(200)

/** The rooms of these rounds. */
export const listOf = (db: Db, roundIds: readonly string[]): Promise<RoomRow[]> =>
  roundIds.length === 0
    ? Promise.resolve([])
    : db
        .select(getTableColumns(rooms))
        .from(rooms)
        .where(inArray(rooms.roundId, [...roundIds]))
