// Who speaks when (DR-9): the lowest rating first, the less sure of two equals before the other, people without a rating after them,
// the hiring manager never first, the bar raiser last; nobody twice before all have spoken once. When only those two are in the room
// the manager begins, since the bar raiser's word would weigh more.
import type { Attendee, DebriefState } from '#shared/contracts/debrief-state.ts'
import type { Confidence, Principle } from '#shared/contracts/vocabulary.ts'
import { holderOf } from './quorum.ts'
import type { Cell } from './types.ts'

const sureness: Record<Confidence, number> = { L: 0, M: 1, H: 2 }
/** More than any sureness, so that it orders equal ratings only. */
const surenessSteps = 3

export function speakerQueue(principle: Principle, cells: readonly Cell[], attendees: readonly Attendee[]): string[] {
  const voters = attendees.filter((person) => person.eligible)
  const keyed = voters.map((person) => {
    const cell = cells.find((each) => each.principle === principle && each.authorId === person.personId)
    return { person, key: cell ? cell.rating * surenessSteps + sureness[cell.confidence] : Infinity }
  })
  const byRating = keyed.toSorted((a, b) => (a.key === b.key ? 0 : a.key - b.key)).map((entry) => entry.person)
  const others = byRating.filter((person) => person.role !== 'barRaiser')
  const [first, second, ...rest] = others
  const opened = first?.role === 'hiringManager' && second ? [second, first, ...rest] : others
  return [...opened, ...byRating.filter((person) => person.role === 'barRaiser')].map((person) => person.personId)
}

/** Why this person may not speak now, or null. */
export function speakRefusal({ walk, present, attendees }: DebriefState, personId: string): string | null {
  if (!walk) return 'No principle is open.'
  const turnsOf = (id: string): number => walk.spoken.filter((each) => each === id).length
  const others = walk.queue.filter((id) => present.includes(id) && id !== personId)
  const mine = turnsOf(personId)
  if (!walk.queue.includes(personId) || !present.includes(personId)) return 'Only people in the room can take a turn.'
  if (others.some((id) => turnsOf(id) < mine)) return 'Nobody speaks twice before all have spoken once.'
  const raiser = holderOf(attendees, 'barRaiser')?.personId
  if (personId === raiser)
    return others.every((id) => turnsOf(id) > mine) ? null : 'The bar raiser speaks last until the challenge.'
  const opens = personId === holderOf(attendees, 'hiringManager')?.personId && walk.spoken.length === 0
  return opens && others.some((id) => id !== raiser) ? 'The hiring manager never speaks first.' : null
}
