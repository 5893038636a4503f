// Packages that no last note brings about: the last seat was lost after every set was in, or no bar raiser was found in 72 hours and
// the loop goes on as practice only (I-03).
import { audit } from '#server/db/audit.ts'
import type { Db } from '#server/db/client.ts'
import type { Deps } from '#server/deps.ts'
import * as loopService from '#server/features/loops/service.ts'
import { durations } from '#shared/contracts/limits.ts'
import { isIn, practiceOnly, requiredNoteSets } from '#shared/domain/loop/note-sets.ts'
import * as repository from './repository.ts'
import { freeze, freezeIfComplete, loopSeatsOf } from './service.ts'

export async function settlePackages(deps: Deps, now: number): Promise<void> {
  for (const loopId of await repository.listNotesDue(deps.db)) {
    const frozen = await deps.db.transaction(async (tx) => {
      await loopService.lockLoop(tx, loopId)
      return (await freezeIfComplete(tx, deps, loopId)) || freezeForPractice(tx, deps, { loopId, now })
    })
    if (frozen) await loopService.announceLoop(deps, loopId, 'panel')
  }
}

async function freezeForPractice(tx: Db, deps: Deps, { loopId, now }: { loopId: string; now: number }): Promise<boolean> {
  const loop = await loopService.findLoop(tx, loopId)
  if (loop === null || loop.status !== 'NOTES_DUE') return false
  const sets = await repository.listNoteSets(tx, loopId)
  const seats = await loopSeatsOf(tx, loopId, sets)
  const setsOutstanding = requiredNoteSets(seats).filter((seat) => !isIn(seat) && seat.notes !== 'WAIVED').length
  const lookedForSince = (await loopService.listSeats(tx, loopId)).find((seat) => seat.barRaiser)?.openedAt ?? loop.createdAt
  if (!practiceOnly(seats) || setsOutstanding > 0 || now - lookedForSince < durations.seatOpenMs) return false
  await loopService.moveLoop(tx, { loopId, event: 'no_bar_raiser_found', facts: { barRaiserRoundHeld: false, setsOutstanding, lastedMs: now - lookedForSince }, now })
  await freeze(tx, deps, { loop, sets })
  await audit(tx, deps, { actorId: null, loopId, action: 'loop.practiceOnly', details: {} })
  return true
}
