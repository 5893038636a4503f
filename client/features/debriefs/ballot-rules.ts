// What a vote needs before it can be sealed: the form asks for the line before the server refuses.
import type { DebriefOwn, SealedVote } from '#shared/contracts/debrief-state.ts'
import type { Vote } from '#shared/contracts/vocabulary.ts'

/** The current vote before this ballot: a missing one repeated the one before it. */
export const lastVote = (own: DebriefOwn, ballot: 'revote1' | 'final'): SealedVote | null =>
  ballot === 'final' ? (own.ballots.revote1 ?? own.ballots.pre) : own.ballots.pre

/** A vote that differs from the last one names the line that moved it; a fallback vote given for the first time is no change. */
export function isMoved(last: SealedVote | null, vote: { target: Vote | null; fallback: Vote | null }): boolean {
  if (last === null || vote.target === null) return false
  return (
    last.target !== vote.target || (last.fallback !== null && vote.fallback !== null && last.fallback !== vote.fallback)
  )
}
