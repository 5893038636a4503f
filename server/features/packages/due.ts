// Freezes packages that no last submit freezes: the last open seat was closed after all sets were in, or no bar raiser was found
// in time. Then the loop continues as practice only (I-03), without missing sets (NT-19).
import { audit } from '#server/db/audit.ts'
import type { Db } from '#server/db/client.ts'
import type { Deps } from '#server/deps.ts'
import * as loops from '#server/features/loops/system.ts'
import * as notes from '#server/features/notes/system.ts'
import { durations } from '#shared/contracts/limits.ts'
import { isIn, practiceOnly, requiredNoteSets, type LoopSeat } from '#shared/domain/loop/note-sets.ts'
import { noteSetNext } from '#shared/domain/notes/note-set-state.ts'
import { freeze, freezeIfComplete, loopSeatsOf } from './freeze.ts'

export async function settlePackages(deps: Deps, now: number): Promise<void> {
  for (const loopId of await loops.listNotesDue(deps.db)) {
    const changed = await deps.events.transact(async (tx) => {
      await loops.lockLoop(tx, loopId)
      return (await freezeIfComplete(tx, deps, loopId)) || goOnAsPractice(tx, deps, { loopId, now })
    })
    if (changed) await loops.announceLoop(deps, loopId, 'panel')
  }
}

/** Returns true if a set was waived or the package froze. */
async function goOnAsPractice(tx: Db, deps: Deps, { loopId, now }: { loopId: string; now: number }): Promise<boolean> {
  const loop = await loops.findLoop(tx, loopId)
  if (loop === null || loop.status !== 'NOTES_DUE') return false
  const seats = await loopSeatsOf(tx, loopId, await notes.lockOfLoop(tx, loopId))
  const lookedForSince = (await loops.listSeats(tx, loopId)).find((seat) => seat.barRaiser)?.openedAt ?? loop.createdAt
  const lastedMs = now - lookedForSince
  if (!practiceOnly(seats) || lastedMs < durations.seatOpenMs) return false
  const waived = await waiveLate(tx, deps, { loopId, seats, now })
  return (await freezeForPractice(tx, deps, { loop, lastedMs, now })) || waived > 0
}

async function freezeForPractice(
  tx: Db,
  deps: Deps,
  { loop, lastedMs, now }: { loop: loops.Loop; lastedMs: number; now: number },
): Promise<boolean> {
  const sets = await notes.lockOfLoop(tx, loop.id)
  const seats = await loopSeatsOf(tx, loop.id, sets)
  const setsOutstanding = requiredNoteSets(seats).filter((seat) => !isIn(seat) && seat.notes !== 'WAIVED').length
  if (setsOutstanding > 0) return false
  await loops.moveLoop(tx, {
    loopId: loop.id,
    event: 'no_bar_raiser_found',
    input: { barRaiserRoundHeld: false, setsOutstanding, lastedMs },
    now,
  })
  await freeze(tx, deps, { loop, sets })
  await audit(tx, deps, { actorId: null, loopId: loop.id, action: 'loop.practiceOnly', details: {} })
  return true
}

/** A practice-only loop has no bar raiser to waive late sets, so this waives them. Returns how many. */
async function waiveLate(
  tx: Db,
  deps: Deps,
  { loopId, seats, now }: { loopId: string; seats: readonly LoopSeat[]; now: number },
): Promise<number> {
  const required = requiredNoteSets(seats)
  const held = new Set(
    (await loops.listRounds(tx, [loopId]))
      .filter((round) => required.some((seat) => seat.id === round.seatId))
      .map((round) => round.id),
  )
  let waived = 0
  for (const set of await notes.lockOfLoop(tx, loopId)) {
    const anotherSetIn = required.some((seat) => seat.id !== set.seatId && isIn(seat))
    const next = noteSetNext(set.status, 'practice_waive', {
      practiceOnly: true,
      anotherSetIn,
      lateForMs: set.dueAt === null ? 0 : now - set.dueAt,
    })
    if (!held.has(set.roundId) || !next.ok) continue
    await notes.waive(tx, deps, { set, now })
    await audit(tx, deps, {
      actorId: null,
      loopId,
      action: 'notes.waived',
      details: { reason: 'practice only, 72 hours late' },
    })
    waived += 1
  }
  return waived
}
