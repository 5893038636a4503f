// Sentences until the votes open: who is here, who has to come, notes written independently, and the silent read.
import type { Attendee, DebriefState } from '#shared/contracts/debrief-state.ts'
import { debriefPolicy } from '#shared/domain/debrief/policy.ts'
import { firstName } from '#shared/lib/person-name.ts'
import { counted, sentenceCase } from '#client/ui/labels.ts'
import { roleWords } from './words.ts'

type Here = Pick<DebriefState, 'attendees' | 'present' | 'quorumNeeded'>

const hasRequiredRole = ({ role }: Attendee): boolean => role !== 'interviewer'
const listed = (names: readonly string[], word: 'and' | 'or'): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${word} ${names.at(-1) ?? ''}`
const votersOf = ({ attendees }: Pick<DebriefState, 'attendees'>): Attendee[] =>
  attendees.filter((attendee) => attendee.eligible)

/** "2 of 4 are here. You need 3, including the bar raiser." */
export function quorumWords(state: Here): string {
  const voters = votersOf(state)
  const here = voters.filter((voter) => state.present.includes(voter.personId)).length
  const roles = voters.filter(hasRequiredRole).map((voter) => `the ${roleWords[voter.role]}`)
  return `${String(here)} of ${String(voters.length)} ${here === 1 ? 'is' : 'are'} here. You need ${String(state.quorumNeeded)}, including ${listed(roles, 'and')}.`
}

/** Who still has to come, by name: the required roles first, then as many more as the quorum takes. */
export function missingWords(state: Here): string {
  const away = votersOf(state).filter((voter) => !state.present.includes(voter.personId))
  const required = away.filter(hasRequiredRole)
  const others = away.filter((voter) => !hasRequiredRole(voter)).map((voter) => firstName(voter.name))
  const here = votersOf(state).length - away.length
  const more = Math.min(others.length, Math.max(0, state.quorumNeeded - here - required.length))
  const parts = [
    ...required.map((voter) => `${firstName(voter.name)} (${roleWords[voter.role]})`),
    ...(more === 0
      ? []
      : [more === others.length ? listed(others, 'and') : `${String(more)} of ${listed(others, 'or')}`]),
  ]
  return parts.length === 0 ? 'Enough people are here.' : `Still needed: ${listed(parts, 'and')}.`
}

export const unconfirmedWords = (
  { attendees, confirmedAlone }: Pick<DebriefState, 'attendees' | 'confirmedAlone'>,
  meId: string,
): string => {
  const missing = votersOf({ attendees })
    .filter((voter) => !confirmedAlone.includes(voter.personId))
    .map((voter) => (voter.personId === meId ? 'you' : firstName(voter.name)))
  return missing.length === 0 ? 'Everyone has confirmed.' : `Not confirmed yet: ${listed(missing, 'and')}.`
}

export const openingWords = {
  sealed: (count: number): string =>
    `${sentenceCase(counted(count, 'first vote', 'first votes'))} sealed with the notes`,
  canOpen: 'You can open the debrief now.',
  waitToOpen: 'You open the debrief once enough people are here.',
  opener: (name: string): string => `${name} opens the debrief.`,
  confirm: 'I wrote my notes on my own',
  confirmed: 'You have confirmed.',
} as const

/**
 * What to do instead of confirming. The rules have no recorded "no": who can't confirm says so, and the roll call goes on without
 * them if the others make a quorum (DR-4).
 */
export function otherwiseWords(state: Here, meId: string): string {
  const voters = votersOf(state)
  const me = voters.find((voter) => voter.personId === meId)
  const isNeeded = me !== undefined && (hasRequiredRole(me) || voters.length <= state.quorumNeeded)
  if (me?.role === 'barRaiser') return 'If you didn’t, don’t confirm. Adjourn the debrief and tell the panel.'
  return isNeeded
    ? 'If you didn’t, don’t confirm. Tell the bar raiser; the debrief can’t go on without your confirmation.'
    : 'If you didn’t, don’t confirm. Tell the bar raiser; the debrief can go on without your confirmation.'
}

export const readWords = {
  open: 'Read the package',
  tab: 'Opens in a new tab. Keep this one open.',
  done: 'I have read it',
  count: (done: number, voters: number): string =>
    `${String(done)} of ${String(voters)} ${done === 1 ? 'is' : 'are'} done reading.`,
  mine: ' You are one of them.',
} as const

export const pinWords = {
  label: 'Your questions',
  title: `Your questions, up to ${String(debriefPolicy.pinsPerReader)}`,
  help: 'Only you see them until the reveal; then the panel sees them with your name. A question about a principle adds it to the review.',
  takeBack: 'Remove',
  about: 'About',
  whole: 'The whole package',
  question: 'Question',
  pin: 'Pin the question',
} as const
