// Three sealed ballots (I-13, I-14, DR-6): they open together, a missing one repeats the ballot before it, and a vote that differs
// from the ballot before names the line that moved it. An absent voter's last value stands, with its reason.
import type { RevealedVote, SealedVote } from '#shared/contracts/ballots.ts'
import type { BallotName, DebriefOwn } from '#shared/contracts/debrief-state.ts'
import type { Vote } from '#shared/contracts/vocabulary.ts'
import { eligibleIds } from './quorum.ts'
import type { Debrief } from './types.ts'

const earlier: Record<BallotName, BallotName | null> = { pre: null, revote1: 'pre', final: 'revote1' }

export const isPositive = (vote: Vote): boolean => vote === 'SH' || vote === 'I'

/** A person's vote as of a ballot, their own or carried over from the one before. */
function voteAt(debrief: Debrief, ballot: BallotName, personId: string): SealedVote | null {
  const own = debrief.private.ballots[ballot][personId]
  if (own) return own
  const before = earlier[ballot]
  const carried = before ? voteAt(debrief, before, personId) : null
  return carried && { ...carried, line: null }
}

export function revealedVotes(debrief: Debrief, ballot: BallotName): RevealedVote[] {
  return eligibleIds(debrief.public.attendees).flatMap((personId) => {
    const vote = voteAt(debrief, ballot, personId)
    if (!vote) return []
    const { target, fallback, confidence, line, reason } = vote
    return [{ personId, target, fallback, confidence, movedLine: line, reason: reason ?? null }]
  })
}

export const allSealed = (debrief: Debrief, ballot: BallotName): boolean =>
  eligibleIds(debrief.public.attendees).every((id) => debrief.private.ballots[ballot][id] !== undefined)

/** The person's vote in force before this ballot. */
export function voteBefore(debrief: Debrief, personId: string, ballot: BallotName): SealedVote | null {
  const before = earlier[ballot]
  return before && voteAt(debrief, before, personId)
}

/** A fallback vote given for the first time is an addition, not a change. */
export function isChange(
  debrief: Debrief,
  personId: string,
  vote: { ballot: BallotName; target: Vote; fallback: Vote | null },
): boolean {
  const last = voteBefore(debrief, personId, vote.ballot)
  if (!last) return false
  return last.target !== vote.target || (last.fallback !== null && last.fallback !== vote.fallback)
}

export const isUnanimous = (votes: readonly RevealedVote[]): boolean =>
  new Set(votes.map((vote) => vote.target)).size === 1

/** What one person may see of the private part: their own, nothing else. */
export function ownPart(debrief: Debrief, personId: string): DebriefOwn {
  const { ballots, doneReaders, pins, cases } = debrief.private
  return {
    ballots: {
      pre: ballots.pre[personId] ?? null,
      revote1: ballots.revote1[personId] ?? null,
      final: ballots.final[personId] ?? null,
    },
    doneReading: doneReaders.includes(personId),
    pins: pins[personId] ?? [],
    writtenCase: cases[personId] ?? null,
  }
}
