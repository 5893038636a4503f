// Finished rooms, as a demo inserts them, and what an erasure changes in them. The live engine writes everything else.
import { and, eq, inArray } from 'drizzle-orm'
import type { Db } from '#server/db/client.ts'
import { roundEvents, rooms } from '#server/db/schema/rooms.ts'

type RoomRow = typeof rooms.$inferSelect

export async function insert(db: Db, ...rows: (typeof rooms.$inferInsert)[]): Promise<void> {
  await db.insert(rooms).values(rows)
}

export async function insertEvents(db: Db, events: (typeof roundEvents.$inferInsert)[]): Promise<void> {
  await db.insert(roundEvents).values(events)
}

/** The rooms of these rounds. */
export const listOf = (db: Db, roundIds: readonly string[]): Promise<RoomRow[]> =>
  roundIds.length === 0
    ? Promise.resolve([])
    : db
        .select()
        .from(rooms)
        .where(inArray(rooms.roundId, [...roundIds]))

export async function updateState(db: Db, roundId: string, state: RoomRow['state']): Promise<void> {
  await db.update(rooms).set({ state }).where(eq(rooms.roundId, roundId))
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
