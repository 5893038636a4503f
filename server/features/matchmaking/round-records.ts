// Records of finished rounds that count for queued people, updated by later events.
import { inArray } from 'drizzle-orm'
import type { Db } from '#server/db/client.ts'
import type { Deps } from '#server/deps.ts'
import { roundRecords } from '#server/db/schema/queue.ts'
import type { DomainEvent } from '#server/events.ts'
import * as loops from '#server/features/loops/system.ts'

type Event<T extends DomainEvent['type']> = Extract<DomainEvent, { type: T }>
export type RoundRecord = typeof roundRecords.$inferSelect

export async function whenNoteSetSubmitted(
  tx: Db,
  _deps: Deps,
  { roundId, quality, at }: Event<'noteSetSubmitted'>,
): Promise<void> {
  await upsert(tx, [{ roundId, noteQuality: quality, notesSubmittedAt: at }])
}

export async function whenNoteSetReturned(tx: Db, _deps: Deps, { roundId }: Event<'noteSetReturned'>): Promise<void> {
  await upsert(tx, [{ roundId, noteQuality: null, notesSubmittedAt: null }])
}

/** Ends the bar raiser's work on a loop; a practice-only loop had none. */
export async function whenReportReleased(
  tx: Db,
  _deps: Deps,
  { loopId, practiceOnly, at }: Event<'reportReleased'>,
): Promise<void> {
  if (practiceOnly) return
  const rounds = await loops.listRounds(tx, [loopId])
  await upsert(
    tx,
    rounds.map((round) => ({ roundId: round.id, reportReleasedAt: at })),
  )
}

async function upsert(tx: Db, rows: (typeof roundRecords.$inferInsert)[]): Promise<void> {
  for (const { roundId, ...set } of rows) {
    await tx
      .insert(roundRecords)
      .values({ roundId, ...set })
      .onConflictDoUpdate({ target: roundRecords.roundId, set })
  }
}

export async function listRecords(db: Db, roundIds: readonly string[]): Promise<Map<string, RoundRecord>> {
  if (roundIds.length === 0) return new Map()
  const rows = await db
    .select()
    .from(roundRecords)
    .where(inArray(roundRecords.roundId, [...roundIds]))
  return new Map(rows.map((row) => [row.roundId, row]))
}
