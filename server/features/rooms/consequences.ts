// Turns events of a room into domain events, in the same transaction.
import type { Db } from '#server/db/client.ts'
import type { Deps } from '#server/deps.ts'
import { audit } from '#server/db/audit.ts'
import type { Announcement } from '#server/events.ts'
import * as loops from '#server/features/loops/system.ts'
import type { Round } from '#server/features/loops/system.ts'
import { roomSides, type RoomEvent, type RoomState } from '#shared/contracts/room-state.ts'

/** Events after which the members of the loop refetch it. */
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

interface Change {
  loaded: Round
  state: RoomState
  events: readonly RoomEvent[]
  now: number
}

export async function afterRound(tx: Db, deps: Deps, change: Change): Promise<readonly Announcement[]> {
  const { loaded: round, state, events, now } = change
  const ref = { roundId: round.id, loopId: round.loopId, seatId: round.seatId, interviewerId: round.interviewerId }
  if (events.length > 0) await loops.updateRound(tx, round.id, roundPart(state))
  for (const event of events) {
    if (event.type === 'wentLive') await deps.events.raise(tx, { type: 'roundWentLive', ...ref, at: now })
    if (event.type === 'noShow') await recordAttendance(tx, deps, { round, event })
    if (event.type === 'aborted') await deps.events.raise(tx, { type: 'roundAborted', ...ref, at: event.at })
    if (event.type === 'ended') await deps.events.raise(tx, { type: 'roundEnded', ...ref, at: event.at })
  }
  if (!events.some((event) => visible.has(event.type))) return []
  return [{ key: `loop:${round.loopId}`, publish: () => loops.announceLoop(deps, round.loopId) }]
}

/** The part of a room's state that is copied to its round. */
export const roundPart = (state: RoomState) => ({
  status: state.status,
  try: state.attempt,
  startsAt: state.startsAt,
  liveAt: state.liveSince,
  endedAt: state.endedAt,
  endReason: state.endReason,
  interviewerPresent: state.presence.interviewer.state === 'present',
})

/** Kept apart from the round: a second try overwrites its state, and deleting the round when a seat is vacated would lose it. */
async function recordAttendance(
  tx: Db,
  deps: Deps,
  { round, event }: { round: Round; event: Extract<RoomEvent, { type: 'noShow' }> },
): Promise<void> {
  const loop = await loops.findLoop(tx, round.loopId)
  // No one is expected in a canceled loop.
  if (loop === null || loops.isOverForGood(loop)) return
  for (const side of roomSides) {
    const actorId = side === 'candidate' ? round.candidateId : round.interviewerId
    const action = event.missing.includes(side) ? 'round.missed' : 'round.awaited'
    await audit(tx, deps, { actorId, loopId: loop.id, action, at: event.at, details: { roundId: round.id } })
  }
}
