// Who must be in the room (DR-3): the bar raiser, the hiring manager where there is one, and three in five of those who hold
// a vote, rounded up, those two counted. Without a hiring manager every clause about one is void.
import type { Attendee, DebriefState, DebriefRole } from '#shared/contracts/debrief-state.ts'
import { ok, reject, type Result } from '#shared/lib/result.ts'
import { debriefPolicy } from './policy.ts'

type Room = Pick<DebriefState, 'attendees' | 'quorumNeeded'>

export const holderOf = (attendees: readonly Attendee[], role: DebriefRole): Attendee | undefined =>
  attendees.find((person) => person.role === role && person.eligible)

export const eligibleIds = (attendees: readonly Attendee[]): string[] =>
  attendees.filter((person) => person.eligible).map((person) => person.personId)

/** A person without a vote neither attends nor looks. */
export function attending(attendees: readonly Attendee[], personId: string): Result<Attendee> {
  const found = attendees.find((person) => person.personId === personId && person.eligible)
  return found ? ok(found) : reject('FORBIDDEN', 'Only people with submitted notes take part in this debrief.')
}

export function quorumNeeded(attendees: readonly Attendee[]): number {
  const requiredRoles = attendees.filter((person) => person.eligible && person.role !== 'interviewer').length
  return Math.max(Math.ceil((eligibleIds(attendees).length * debriefPolicy.quorumPercent) / 100), requiredRoles)
}

/** Whether these people, present or confirmed, make a quorum. */
export function isQuorum(room: Room, here: readonly string[]): boolean {
  const raiser = holderOf(room.attendees, 'barRaiser')
  const manager = holderOf(room.attendees, 'hiringManager')
  const hatsHere =
    raiser !== undefined && here.includes(raiser.personId) && (manager === undefined || here.includes(manager.personId))
  return hatsHere && eligibleIds(room.attendees).filter((id) => here.includes(id)).length >= room.quorumNeeded
}

export const hasQuorum = (state: DebriefState): boolean => isQuorum(state, state.present)
