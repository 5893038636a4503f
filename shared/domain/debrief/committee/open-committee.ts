// A committee begins from an unbroken package (CM-1, I-10, I-12): three to five readers at the target level or above, none of whom met or
// interviewed the candidate. A practice-only loop has no committee that decides.
import { ok, reject } from '#shared/lib/result.ts'
import { committeePolicy } from './policy.ts'
import { stepMs } from './script.ts'
import type { Result } from '#shared/lib/result.ts'
import type { Committee, CommitteePublic, Reader } from './types.ts'

interface Candidacy extends Reader {
  interviewed: boolean
  metCandidate: boolean
}
export interface OpenCommitteeInput extends Pick<
  CommitteePublic,
  'targetLevel' | 'fallbackLevel' | 'live' | 'noteSets' | 'core' | 'statuses' | 'integrity' | 'barRaiserVote'
> {
  practiceOnly: boolean
  packageIntact: boolean
  /** The first one chairs. */
  readers: readonly Candidacy[]
}

function readerRefusal({ readers, targetLevel }: OpenCommitteeInput): { message: string; path: string } | null {
  const { min, max } = committeePolicy.readers
  if (readers.length < min || readers.length > max) {
    return { message: `A committee has ${min} to ${max} readers.`, path: 'readers' }
  }
  const refusals = readers.map(({ personId, level, interviewed, metCandidate }, at) => {
    if (interviewed) return 'An interviewer of this loop can’t be on its committee.'
    if (metCandidate) return 'A reader has never met the candidate.'
    if (level < targetLevel) return `A reader is at level ${targetLevel} or above.`
    return readers.findIndex((other) => other.personId === personId) === at ? null : 'A reader sits once.'
  })
  const at = refusals.findIndex((refusal) => refusal !== null)
  return at < 0 ? null : { message: refusals[at] ?? '', path: `readers.${at}` }
}

export function openCommittee(input: OpenCommitteeInput, now: number): Result<Committee> {
  const { practiceOnly, packageIntact, readers, ...opening } = input
  const chair = readers[0]
  if (practiceOnly) return reject('NOT_ELIGIBLE', 'A practice-only loop ends in a report without a committee.')
  if (!packageIntact)
    return reject('HASH_MISMATCH', 'The package no longer matches its note sets. Ask a moderator to look at it.')
  const refusal = readerRefusal(input)
  if (refusal !== null || chair === undefined)
    return reject('NOT_ELIGIBLE', refusal?.message ?? 'A committee has readers.', refusal?.path)
  const people = readers.map(({ personId, level }) => ({ personId, level }))
  return ok({
    public: {
      ...opening,
      readers: people,
      chairId: chair.personId,
      step: 'SILENT_READ',
      stepEndsAt: now + (stepMs('SILENT_READ', { readers: people, live: opening.live }) ?? 0),
      doneReading: 0,
      sealed: { first: 0, second: 0 },
      counts: { first: null, second: null },
      lines: [],
      unclear: [],
      dissent: null,
      question: null,
      rationale: null,
      boxAnswer: null,
      signed: null,
      usefulness: null,
    },
    private: { doneReaders: [], doneAsking: [], ballots: { first: {}, second: {} }, scores: {} },
  })
}
