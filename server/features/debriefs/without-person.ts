// Removes one person's name and words from a debrief. Ids, votes, times and order stay, because the decision is based on them.
import type { VoteReason } from '#shared/contracts/ballots.ts'
import type { DebriefEvent, DebriefPrivate, DebriefState } from '#shared/contracts/debrief-state.ts'
import { formerMember } from '#shared/lib/person-name.ts'
import { removedWords } from '#server/lib/erased.ts'

interface Person {
  id: string
  /** Their name in the debrief; null if they are not an attendee. */
  name: string | null
}

/** Fields with people's words in a state or event. Prompts have a `text` too, but it is the product's. */
const wordFields = new Set(['text', 'statement', 'answer', 'line', 'movedLine'])

const isOf = (value: object, personId: string): boolean => {
  const { personId: of, by, toPersonId } = value as { personId?: unknown; by?: unknown; toPersonId?: unknown }
  // If several people signed, the first one is the author.
  const author: unknown = Array.isArray(by) ? by[0] : by
  return of === personId || author === personId || toPersonId === personId
}

/** Visits every part of a debrief, so a new field is covered automatically. */
function withoutWords<T>(value: T, person: Person): T {
  if (Array.isArray(value)) return value.map((part: unknown) => withoutWords(part, person)) as T
  if (typeof value !== 'object' || value === null) return value
  const isTheirs = isOf(value, person.id)
  const isPrompt = 'toPersonIds' in value
  const entries = Object.entries(value).map(([key, part]: [string, unknown]) => {
    if (isTheirs && key === 'reason') return [key, wordless(part)]
    if (typeof part !== 'string') return [key, withoutWords(part, person)]
    if (isTheirs && key === 'name') return [key, formerMember]
    if (isTheirs && wordFields.has(key) && part !== '') return [key, removedWords]
    if (isPrompt && key === 'text' && person.name !== null) return [key, part.replaceAll(person.name, formerMember)]
    return [key, part]
  })
  return Object.fromEntries(entries) as T
}

/** A sentence, or the reason of a vote: an object with a line and what would have changed it. */
function wordless(reason: unknown): unknown {
  if (typeof reason === 'string') return reason === '' ? reason : removedWords
  return isVoteReason(reason) ? reasonWithout(reason) : reason
}
const isVoteReason = (reason: unknown): reason is VoteReason =>
  typeof reason === 'object' && reason !== null && 'wouldChange' in reason
const reasonWithout = (reason: VoteReason): VoteReason => ({
  ...reason,
  line: removedWords,
  wouldChange: reason.wouldChange === '' ? '' : removedWords,
})

const removeRationale = ({ bullets }: NonNullable<DebriefState['rationale']>): DebriefState['rationale'] => ({
  bullets: bullets.map(({ side, principle }) => ({ side, principle, text: removedWords })),
  concern: removedWords,
  levelReason: removedWords,
  wouldHaveChanged: removedWords,
})

/** Texts without an author in the state; the events tell who wrote them. */
export interface Written {
  levelView: boolean
  rationale: boolean
}

export function stateWithout(
  state: DebriefState,
  person: Person,
  { written, anonymousCase }: { written: Written; anonymousCase: string | null },
): DebriefState {
  const { cases, levelView, rationale, ...rest } = state
  return {
    ...withoutWords(rest, person),
    cases: cases === null ? null : { ...cases, texts: withoutCase(cases.texts, anonymousCase) },
    levelView: levelView !== null && written.levelView ? removedWords : levelView,
    rationale: rationale !== null && written.rationale ? removeRationale(rationale) : rationale,
  }
}

const withoutCase = <T extends readonly string[] | null>(texts: T, own: string | null): T =>
  (texts?.map((text) => (text === own ? removedWords : text)) ?? null) as T

export function privateWithout(sealed: DebriefPrivate, { id }: Person): DebriefPrivate {
  const { [id]: _pins, ...pins } = sealed.pins
  const { [id]: _case, ...cases } = sealed.cases
  const lineless = (votes: DebriefPrivate['ballots']['pre']): DebriefPrivate['ballots']['pre'] => {
    const own = votes[id]
    return own === undefined
      ? votes
      : {
          ...votes,
          [id]: { ...own, line: null, ...(own.reason == null ? {} : { reason: reasonWithout(own.reason) }) },
        }
  }
  const { pre, revote1, final } = sealed.ballots
  return {
    ...sealed,
    ballots: { pre: lineless(pre), revote1: lineless(revote1), final: lineless(final) },
    pins,
    cases,
  }
}

export function eventWithout(
  event: DebriefEvent,
  person: Person,
  { isActor, anonymousCase }: { isActor: boolean; anonymousCase: string | null },
): DebriefEvent {
  if (event.type === 'casesOpened') return { ...event, texts: withoutCase(event.texts, anonymousCase) }
  if (isActor && event.type === 'levelViewStated') return { ...event, text: removedWords }
  if (isActor && event.type === 'challengeAnswered') return { ...event, answer: removedWords }
  if (isActor && event.type === 'rationaleWritten')
    return { ...event, rationale: removeRationale(event.rationale) ?? event.rationale }
  return withoutWords(event, person)
}
