// What a fact in a room does to the rest of its loop, in the same transaction.
import type { Db } from '#server/db/client.ts'
import type { Deps } from '#server/deps.ts'
import { audit } from '#server/db/audit.ts'
import * as loopService from '#server/features/loops/service.ts'
import * as noteService from '#server/features/notes/service.ts'
import { roomSides, type RoomEvent } from '#shared/contracts/room-state.ts'
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
    if (event.type === 'noShow') await recordAttendance(tx, deps, { round, event })
    if (event.type === 'ended' || event.type === 'aborted') await noteService.startNotesClock(tx, round.id, event.at)
    if (event.type === 'ended') await loopService.settleRounds(tx, round.loopId, now)
  }
  return events.some((event) => visible.has(event.type))
}

/** Kept apart from the round: a second try overwrites its state, and a seat given back takes the round with it. */
async function recordAttendance(tx: Db, deps: Deps, { round, event }: { round: Round; event: Extract<RoomEvent, { type: 'noShow' }> }): Promise<void> {
  const loop = await loopService.findLoop(tx, round.loopId)
  // Nobody is expected in a loop that was called off.
  if (loop === null || loopService.isOverForGood(loop)) return
  for (const side of roomSides) {
    const actorId = side === 'candidate' ? round.candidateId : round.interviewerId
    const action = event.missing.includes(side) ? 'round.missed' : 'round.awaited'
    await audit(tx, deps, { actorId, loopId: loop.id, action, at: event.at, details: { roundId: round.id } })
  }
}
