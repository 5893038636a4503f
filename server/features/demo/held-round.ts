// Plays a complete round with the room's rules: both people join, agree, talk for the full time, and end it.
import type { RoomActor, RoomCommand, RoomEvent, RoomState } from '#shared/contracts/room-state.ts'
import { decideRoom } from '#shared/domain/room/decide-room.ts'
import { newRoom } from '#shared/domain/room/new-room.ts'
import { reduceRoom } from '#shared/domain/room/reduce-room.ts'
import type { CastMember } from './cast.ts'

const minute = 60_000

export interface HeldRound {
  state: RoomState
  events: { event: RoomEvent; actor: RoomActor }[]
  liveAt: number
  endedAt: number
}

export function heldRound(
  { roundType: round, roundId }: CastMember,
  { startsAt, minutes }: { startsAt: number; minutes: number },
): HeldRound {
  const arrives = (side: 'candidate' | 'interviewer'): RoomCommand => ({
    type: 'presenceChanged',
    side,
    state: 'present',
    device: `${side}-${roundId}`.slice(0, 64),
  })
  const agrees: RoomCommand = { type: 'consent', given: true }
  const starts: RoomCommand = { type: 'setReady', ready: true }
  const script: [at: number, actor: RoomActor, command: RoomCommand][] = [
    [startsAt - 3 * minute, 'server', arrives('interviewer')],
    [startsAt - 2 * minute, 'server', arrives('candidate')],
    [startsAt - minute, 'interviewer', agrees],
    [startsAt - minute, 'interviewer', starts],
    [startsAt - minute, 'candidate', agrees],
    [startsAt, 'candidate', starts],
    [startsAt + minutes * minute, 'interviewer', { type: 'end' }],
  ]
  let state = newRoom({ roundType: round, minutes, startsAt, now: startsAt - 10 * minute })
  const events: HeldRound['events'] = []
  for (const [now, actor, command] of script) {
    const decided = decideRoom(state, command, { actor, now })
    if (!decided.ok) throw new Error(`The demo's round refused ${command.type}: ${decided.rejection.message}`)
    state = decided.value.reduce(reduceRoom, state)
    events.push(...decided.value.map((event) => ({ event, actor })))
  }
  if (state.status !== 'ENDED' || state.liveSince === null || state.endedAt === null)
    throw new Error("The demo's round did not end")
  return { state, events, liveAt: state.liveSince, endedAt: state.endedAt }
}
