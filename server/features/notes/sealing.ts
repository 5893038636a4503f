// Changes to note sets by other features: sealing with a package, and waiving.
import type { Db } from '#server/db/client.ts'
import type { Deps } from '#server/deps.ts'
import * as repository from './repository.ts'
import type { NoteSet } from './repository.ts'

export async function seal(tx: Db, sets: readonly NoteSet[]): Promise<void> {
  for (const set of sets) await repository.update(tx, set.id, { status: 'SEALED' })
}

/** The caller has checked the rule for waiving. */
export async function waive(tx: Db, deps: Deps, { set, now }: { set: NoteSet; now: number }): Promise<void> {
  await repository.update(tx, set.id, { status: 'WAIVED', waivedAt: now })
  await deps.events.raise(tx, {
    type: 'noteSetWaived',
    noteSetId: set.id,
    roundId: set.roundId,
    loopId: set.loopId,
    at: now,
  })
}
