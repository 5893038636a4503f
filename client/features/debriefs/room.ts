// The debrief as each part of the page receives it.
import type { Sending as SendingOf } from '#client/live/use-sending.ts'
import type { DebriefState, PersonCommand } from '#shared/contracts/debrief-state.ts'
import type { DebriefSnapshot } from '#shared/contracts/debriefs.ts'
import type { PackageView } from '#shared/contracts/packages.ts'
import { peopleWords } from './room-words.ts'

export interface Room {
  snapshot: DebriefSnapshot
  state: DebriefState
  /** Null until it opens, and while it loads. */
  pack: PackageView | null
  can(command: PersonCommand['type']): boolean
  send(command: PersonCommand): Promise<string | null>
}

export type Sending = SendingOf<PersonCommand>

export const personOf = (state: DebriefState, personId: string) =>
  state.attendees.find((attendee) => attendee.personId === personId)
export const nameOf = (state: DebriefState, personId: string): string =>
  personOf(state, personId)?.name ?? peopleWords.someone
