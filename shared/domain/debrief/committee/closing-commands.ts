// How a committee ends (CM-6 to CM-8, I-20): dissent in writing, the question a further round has to ask, a rationale that answers the bar
// raiser's box, the chair's signature, and how useful each note set was to those who had nothing else.
import { ok, reject } from '#shared/lib/result.ts'
import { rationaleRefusal } from '../rationale.ts'
import { agreed, boxNeeded, committeeOutcome, voteOf } from './ballots.ts'
import { committeePolicy } from './policy.ts'
import type { Result } from '#shared/lib/result.ts'
import { isNoteSet } from './reader-commands.ts'
import type { Call, Committee, CommitteePublic } from './types.ts'

const no = (message: string, path?: string): Result<Committee> => reject('ILLEGAL_TRANSITION', message, path)
const isBlank = (text: string | null): boolean => text === null || text.trim() === ''
const opened = (committee: Committee, part: Partial<CommitteePublic>): Result<Committee> =>
  ok({ ...committee, public: { ...committee.public, ...part } })

export function writeDissent({ committee, actorId, command: { text } }: Call<'writeDissent'>): Result<Committee> {
  const { counts, signed } = committee.public
  const found = counts.second === null ? null : agreed(counts.second)
  if (signed !== null) return no('The outcome is signed.')
  if (found === null || found.unanimous || voteOf(committee.private, 'second', actorId) === found.vote) {
    return no('Dissent is written by the one reader who voted otherwise.')
  }
  return isBlank(text)
    ? reject('INVALID_INPUT', 'Write the dissent.', 'text')
    : opened(committee, { dissent: text.trim() })
}

export function writeQuestion({ committee, command: { text } }: Call<'writeQuestion'>): Result<Committee> {
  if (committee.public.signed !== null) return no('The outcome is signed.')
  return isBlank(text)
    ? reject('INVALID_INPUT', 'Write the question.', 'text')
    : opened(committee, { question: text.trim() })
}

export function writeRationale({
  committee,
  actorId,
  command: { rationale, boxAnswer },
}: Call<'writeRationale'>): Result<Committee> {
  if (committee.public.signed !== null) return no('The outcome is signed.')
  if (committee.public.chairId !== actorId) return reject('FORBIDDEN', 'The chair writes the rationale.')
  const refusal = rationaleRefusal(rationale)
  return refusal === null
    ? opened(committee, { rationale, boxAnswer: isBlank(boxAnswer) ? null : boxAnswer })
    : reject('INVALID_INPUT', refusal.message, refusal.path)
}

export function sign({ committee, actorId, now }: Call<'sign'>): Result<Committee> {
  const state = committee.public
  const proposed = committeeOutcome(state)
  if (state.chairId !== actorId) return reject('FORBIDDEN', 'The chair signs for the committee.')
  if (state.signed !== null || proposed === null) return no('There is nothing to sign.')
  if (proposed.outcome === 'RELOOP_TARGETED' && state.question === null)
    return no('Write the question a further round has to ask.', 'question')
  if (state.rationale === null) return no('Write the rationale first.', 'rationale')
  if (boxNeeded(state, proposed.outcome) && state.boxAnswer === null)
    return no('Answer the bar raiser’s dissent first.', 'boxAnswer')
  return opened(committee, { signed: { outcome: proposed.outcome, level: proposed.level, by: actorId, at: now } })
}

function means(
  { public: { noteSets, readers } }: Committee,
  scores: Committee['private']['scores'],
): Record<string, number> {
  const meanOf = (noteSetId: string): number =>
    readers.reduce((sum, { personId }) => sum + (scores[personId]?.[noteSetId] ?? 0), 0) / readers.length
  return Object.fromEntries(noteSets.map(({ noteSetId }) => [noteSetId, meanOf(noteSetId)]))
}

const { least, most } = committeePolicy.usefulness
const isScore = (score: number | undefined): boolean =>
  Number.isInteger(score) && score !== undefined && score >= least && score <= most

/** Every reader scores every set; the means open when all have. */
export function scoreNotes({ committee, actorId, command: { scores } }: Call<'scoreNotes'>): Result<Committee> {
  const { noteSets, readers } = committee.public
  if (committee.private.scores[actorId] !== undefined) return no('You have scored the notes.')
  const strange = Object.keys(scores).find((noteSetId) => !isNoteSet(committee, noteSetId))
  if (strange !== undefined) return reject('INVALID_INPUT', 'The package has no such note set.', `scores.${strange}`)
  const wrong = noteSets.find(({ noteSetId }) => !isScore(scores[noteSetId]))
  if (wrong !== undefined)
    return reject('INVALID_INPUT', `Score every note set from ${least} to ${most}.`, `scores.${wrong.noteSetId}`)
  const all = { ...committee.private.scores, [actorId]: scores }
  const usefulness = readers.every(({ personId }) => all[personId] !== undefined) ? means(committee, all) : null
  return ok({ public: { ...committee.public, usefulness }, private: { ...committee.private, scores: all } })
}
