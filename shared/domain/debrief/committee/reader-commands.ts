// What readers and authors do on the way to the outcome (CM-3 to CM-5): read, vote sealed, name the line that weighed most, tag what is
// unclear; an author adds a clarification and argues nothing.
import { ok, reject } from '#shared/lib/result.ts'
import { clarificationMs } from './script.ts'
import type { Result } from '#shared/lib/result.ts'
import type { Call, Committee, CommitteeBallot, CommitteeStep } from './types.ts'

const ballotStep: Record<CommitteeBallot, CommitteeStep> = { first: 'BALLOT_1', second: 'BALLOT_2' }

const no = (message: string, path?: string): Result<Committee> => reject('ILLEGAL_TRANSITION', message, path)
const empty = (path: string): Result<Committee> => reject('INVALID_INPUT', 'Write a line.', path)
const isBlank = (text: string): boolean => text.trim() === ''
const changed = (
  committee: Committee,
  open: Partial<Committee['public']>,
  closed: Partial<Committee['private']> = {},
): Result<Committee> => ok({ public: { ...committee.public, ...open }, private: { ...committee.private, ...closed } })

export function finishReading({ committee, actorId }: Call<'finishReading'>): Result<Committee> {
  const { doneReaders } = committee.private
  if (doneReaders.includes(actorId)) return no('You are done reading.')
  const done = [...doneReaders, actorId]
  return changed(committee, { doneReading: done.length }, { doneReaders: done })
}

export function seal({ committee, actorId, command: { ballot, vote } }: Call<'seal'>): Result<Committee> {
  const {
    public: state,
    private: { ballots },
  } = committee
  if (state.step !== ballotStep[ballot]) return no('This ballot is not open.', 'ballot')
  if (ballots[ballot][actorId] !== undefined) return no('A sealed vote is not changed.', 'vote')
  if (vote === 'fallback' && state.fallbackLevel === null) return no('This loop has no level to fall back to.', 'vote')
  const own = { ...ballots[ballot], [actorId]: vote }
  return changed(
    committee,
    { sealed: { ...state.sealed, [ballot]: Object.keys(own).length } },
    { ballots: { ...ballots, [ballot]: own } },
  )
}

export const isNoteSet = ({ public: state }: Committee, noteSetId: string): boolean =>
  state.noteSets.some((each) => each.noteSetId === noteSetId)

export function nameLine({ committee, actorId, command: { noteSetId, line } }: Call<'nameLine'>): Result<Committee> {
  const { lines } = committee.public
  if (lines.some((each) => each.personId === actorId)) return no('Each reader names one line.')
  if (!isNoteSet(committee, noteSetId)) return no('The package has no such note set.', 'noteSetId')
  if (isBlank(line)) return empty('line')
  return changed(committee, { lines: [...lines, { personId: actorId, noteSetId, line: line.trim() }] })
}

/** A question asked late still leaves its author the whole time to answer. */
export function tagUnclear({
  committee,
  now,
  command: { id, noteSetId, line, question },
}: Call<'tagUnclear'>): Result<Committee> {
  const { unclear, live, step, stepEndsAt } = committee.public
  if (unclear.some((each) => each.id === id)) return no('This question stands already.', 'id')
  if (!isNoteSet(committee, noteSetId)) return no('The package has no such note set.', 'noteSetId')
  if (isBlank(line)) return empty('line')
  if (isBlank(question)) return empty('question')
  const dueAt = now + clarificationMs(live)
  const endsAt = step === 'QUESTIONS' ? Math.max(stepEndsAt ?? 0, dueAt) : stepEndsAt
  return changed(committee, {
    stepEndsAt: endsAt,
    unclear: [...unclear, { id, noteSetId, line: line.trim(), question: question.trim(), dueAt, clarification: null }],
  })
}

export function finishAsking({ committee, actorId }: Call<'finishAsking'>): Result<Committee> {
  const { doneAsking } = committee.private
  return doneAsking.includes(actorId)
    ? no('You are done asking.')
    : changed(committee, {}, { doneAsking: [...doneAsking, actorId] })
}

export function clarify({ committee, actorId, now, command: { id, text } }: Call<'clarify'>): Result<Committee> {
  const { unclear, noteSets } = committee.public
  const asked = unclear.find((each) => each.id === id)
  if (asked === undefined) return no('Nobody asked this.', 'id')
  if (noteSets.find((each) => each.noteSetId === asked.noteSetId)?.authorId !== actorId)
    return reject('FORBIDDEN', 'Only the author of the line clarifies it.')
  if (asked.clarification !== null) return no('A clarification is given once.', 'id')
  if (isBlank(text)) return empty('text')
  const clarification = { text: text.trim(), at: now }
  return changed(committee, { unclear: unclear.map((each) => (each.id === id ? { ...each, clarification } : each)) })
}
