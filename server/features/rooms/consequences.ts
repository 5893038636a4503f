// What a fact in a room does to the rest of its loop, in the same transaction.
import type { Db } from '#server/db/client.ts'
import type { Deps } from '#server/deps.ts'
import * as loopService from '#server/features/loops/service.ts'
import * as noteService from '#server/features/notes/service.ts'
import type { RoomEvent } from '#shared/contracts/room-state.ts'
import type { Round } from './repository.ts'

const visible = new Set<RoomEvent['type']>(['lobbyOpened', 'timeSet', 'noShow', 'wentLive', 'wrapStarted', 'ended', 'aborted', 'rescheduled'])

/** Answers whether the loop's members should look again. */
export async function applyConsequences(tx: Db, deps: Deps, change: { round: Round; events: readonly RoomEvent[]; now: number }): Promise<boolean> {
  const { round, events, now } = change
  for (const event of events) {
    if (event.type === 'wentLive') {
      await loopService.roundWentLive(tx, { loopId: round.loopId, seatId: round.seatId, now })
      await noteService.openNoteSet(tx, deps, round)
    }
    if (event.type === 'ended' || event.type === 'aborted') await noteService.startNotesClock(tx, round.id, event.at)
    if (event.type === 'ended') await loopService.settleRounds(tx, round.loopId, now)
  }
  return events.some((event) => visible.has(event.type))
}
