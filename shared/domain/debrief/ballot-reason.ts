// What a no rests on in a ballot (DR-6): the same as in the notes (NT-20). A vote given before keeps the reason it was given with.
import { emptyReason, lackingReason, reasonFor } from '../rubrics/vote-reason.ts'
import type { Lacking } from '../rubrics/vote-reason.ts'
import type { SealedVote, VoteReason } from '#shared/contracts/ballots.ts'
import type { Rating, Vote } from '#shared/contracts/vocabulary.ts'

interface Ballot {
  target: Vote | null
  fallback: Vote | null
  barRaiser: boolean
  /** Given with this vote. */
  reason: VoteReason | null
  /** The vote in force before. */
  before: Pick<SealedVote, 'target' | 'reason'> | null
  /** All that the voter gave. */
  ratings: readonly Rating[]
}

/** The reason to seal with the vote, and what it still lacks. */
export function ballotReason(ballot: Ballot): { reason: VoteReason | null; lacking: Lacking[] } {
  const kept = ballot.before?.target === ballot.target ? (ballot.before?.reason ?? null) : null
  const reason = ballot.reason ?? kept ?? emptyReason
  return { reason: reasonFor(ballot, reason), lacking: lackingReason(ballot, reason, ballot.ratings) }
}
