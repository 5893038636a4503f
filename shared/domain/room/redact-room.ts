// The idea counter and the "pick one" mark are the interviewer's own (RM-17): the candidate's snapshot has neither,
// and an event about them keeps its number but not its content, so both sides fold the same sequence.
import type { RoomEvent, RoomSide, RoomState } from '#shared/contracts/room-state.ts'

const interviewerOnly: readonly RoomEvent['type'][] = ['ideaCounted', 'pickOneAsked']

export function redactRoomState(state: RoomState, side: RoomSide): RoomState {
  return side === 'interviewer' ? state : { ...state, ideas: 0, pickOne: null }
}

export function redactRoomEvent(event: RoomEvent, side: RoomSide): RoomEvent {
  return side === 'candidate' && interviewerOnly.includes(event.type) ? { type: 'withheld', at: event.at } : event
}
