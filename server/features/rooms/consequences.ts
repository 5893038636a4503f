// What happened in a room as the rest of the product hears of it, in the same transaction.
import type { Db } from '#server/db/client.ts'
import type { Deps } from '#server/deps.ts'
import { audit } from '#server/db/audit.ts'
import * as loops from '#server/features/loops/system.ts'
import type { Round } from '#server/features/loops/system.ts'
import { roomSides, type RoomEvent } from '#shared/contracts/room-state.ts'

const visible = new Set<RoomEvent['type']>([
  'lobbyOpened',
  'timeSet',
  'noShow',
  'wentLive',
  'wrapStarted',
  'ended',
  'aborted',
  'rescheduled',
])

/** Raises what others hear of; returns whether the loop's members should look again. */
export async function applyConsequences(
  tx: Db,
  deps: Deps,
  change: { round: Round; events: readonly RoomEvent[]; now: number },
): Promise<boolean> {
  const { round, events, now } = change
  const ref = { roundId: round.id, loopId: round.loopId, seatId: round.seatId, interviewerId: round.interviewerId }
  for (const event of events) {
    if (event.type === 'wentLive') await deps.events.raise(tx, { type: 'roundWentLive', ...ref, at: now })
    if (event.type === 'noShow') await recordAttendance(tx, deps, { round, event })
    if (event.type === 'aborted') await deps.events.raise(tx, { type: 'roundAborted', ...ref, at: event.at })
    if (event.type === 'ended') await deps.events.raise(tx, { type: 'roundEnded', ...ref, at: event.at })
  }
  return events.some((event) => visible.has(event.type))
}

/** Kept apart from the round: a second try overwrites its state, and a seat given back takes the round with it. */
async function recordAttendance(
  tx: Db,
  deps: Deps,
  { round, event }: { round: Round; event: Extract<RoomEvent, { type: 'noShow' }> },
): Promise<void> {
  const loop = await loops.findLoop(tx, round.loopId)
  // Nobody is expected in a loop that was called off.
  if (loop === null || loops.isOverForGood(loop)) return
  for (const side of roomSides) {
    const actorId = side === 'candidate' ? round.candidateId : round.interviewerId
    const action = event.missing.includes(side) ? 'round.missed' : 'round.awaited'
    await audit(tx, deps, { actorId, loopId: loop.id, action, at: event.at, details: { roundId: round.id } })
  }
}
