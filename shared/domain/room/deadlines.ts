// The server's clock as deadlines (I-27): what is due in a round, and when. Nothing counts ticks; a job wakes at
// `nextDeadline` and settles whatever is due, in the order it fell due, so a late job changes no outcome (RM-13).
import type { RoomCommandType, RoomSide, RoomState } from '#shared/contracts/room-state.ts'
import { sides } from './new-room.ts'
import { roomPolicy } from './policy.ts'

export interface Deadline {
  at: number
  type: Extract<
    RoomCommandType,
    'startDue' | 'pingDue' | 'noShowDue' | 'phaseDue' | 'graceOver' | 'pauseOver' | 'abortDue' | 'endDue'
  >
}

const isMissing = (state: RoomState, side: RoomSide) => state.presence[side].state !== 'present'
export const missingSides = (state: RoomState): RoomSide[] => sides.filter((side) => isMissing(state, side))

/** Someone who was here and dropped keeps the drop grace even across T+10. */
export function noShowAt(state: RoomState, side: RoomSide): number | null {
  if (state.startsAt === null || !isMissing(state, side)) return null
  const { state: presence, since } = state.presence[side]
  const grace = presence === 'away' ? since + roomPolicy.dropGraceMs : 0
  return Math.max(state.startsAt + roomPolicy.noShowAfterMs, grace)
}

function lobbyDeadlines(state: RoomState): Deadline[] {
  const { startsAt } = state
  if (startsAt === null || missingSides(state).length === 0) return []
  const ping: Deadline[] = state.pingedAt === null ? [{ at: startsAt + roomPolicy.pingAfterMs, type: 'pingDue' }] : []
  const noShows = sides.map((side) => noShowAt(state, side)).filter((at) => at !== null)
  return [...ping, ...noShows.map((at): Deadline => ({ at, type: 'noShowDue' }))]
}

function liveDeadlines(state: RoomState): Deadline[] {
  const phase: Deadline[] = state.phaseEndsAt === null ? [] : [{ at: state.phaseEndsAt, type: 'phaseDue' }]
  const drops = sides
    .filter((side) => state.presence[side].state === 'away')
    .map((side): Deadline => ({
      // A drop during a pause keeps its moment, but the clock can only stop while it runs.
      at: Math.max(state.presence[side].since + roomPolicy.dropGraceMs, state.runningSince ?? 0),
      type: 'graceOver',
    }))
  return [...phase, ...drops]
}

function pauseDeadlines({ pause }: RoomState): Deadline[] {
  return pause === null ? [] : [{ at: pause.endsAt, type: pause.cause === 'connection' ? 'abortDue' : 'pauseOver' }]
}

function deadlines(state: RoomState): Deadline[] {
  switch (state.status) {
    case 'PLANNED':
      return state.startsAt === null ? [] : [{ at: state.startsAt - roomPolicy.lobbyLeadMs, type: 'startDue' }]
    case 'LOBBY':
      return lobbyDeadlines(state)
    case 'LIVE':
      return liveDeadlines(state)
    case 'PAUSED':
      return pauseDeadlines(state)
    case 'WRAP':
      return state.phaseEndsAt === null ? [] : [{ at: state.phaseEndsAt + roomPolicy.wrapOverrunMs, type: 'endDue' }]
    default:
      return []
  }
}

/** The earliest deadline of a kind, or of any kind. */
export function deadlineOf(state: RoomState, type?: RoomCommandType): Deadline | null {
  const wanted = deadlines(state).filter((due) => type === undefined || due.type === type)
  return wanted.reduce<Deadline | null>((first, due) => (first === null || due.at < first.at ? due : first), null)
}

/** When the clock must look at this room next; null when nothing will fall due by itself. */
export const nextDeadline = (state: RoomState): number | null => deadlineOf(state)?.at ?? null
