// Signing (I-16, I-17, I-20, I-21, DR-12): the software proposes, people sign. Who signs what is the decision's own rule (DC-1 to DC-4);
// beside it no positive outcome stands on a failed core principle, a fabricated claim, or a level the bar raiser voted against.
import type { RevealedVote } from '#shared/contracts/ballots.ts'
import type { DebriefState } from '#shared/contracts/debrief-state.ts'
import type { Level, Outcome } from '#shared/contracts/vocabulary.ts'
import { reject, type Result } from '#shared/lib/result.ts'
import { signatureTerms, type OverrideTerms } from '../decision/signatures.ts'
import { isPositive } from './ballots.ts'
import { holderOf } from './quorum.ts'
import { isSentence } from './rationale.ts'
import { statusesAfterWalk } from '../decision/statuses.ts'
import type { DebriefPackage } from './types.ts'

export function outcomeLevel(state: DebriefState, outcome: Outcome): Level | null {
  if (outcome === 'INCLINED') return state.targetLevel
  return outcome === 'INCLINED_DOWNLEVEL' ? state.fallbackLevel : null
}

const isFabricated = (state: DebriefState): boolean =>
  state.contradictions.some((entry) => entry.verdict === 'fabricated')

function positiveRefusal(state: DebriefState, wanted: Outcome, pkg: DebriefPackage): string | null {
  const raiser = holderOf(state.attendees, 'barRaiser')?.personId
  const vote = state.ballots.final?.find((each) => each.personId === raiser)
  const statuses = statusesAfterWalk(pkg, state.resolutions)
  if (pkg.core.some((principle) => statuses[principle] === 'failed'))
    return 'A core principle failed, so no positive outcome can be signed.'
  if (isFabricated(state)) return 'A fabricated claim stands in the record, so no positive outcome can be signed.'
  const own = wanted === 'INCLINED' ? vote?.target : vote?.fallback
  return own && isPositive(own) ? null : 'The bar raiser did not vote for this level.'
}

/** Who has to sign this outcome and whether it is an override, or why it cannot be signed. */
export function signTerms(
  state: DebriefState,
  asked: { outcome: Outcome; reason: string },
  pkg: DebriefPackage,
): Result<OverrideTerms> {
  if (!state.proposal) return reject('ILLEGAL_TRANSITION', 'The outcome is not proposed yet.')
  const { outcome: wanted, reason } = asked
  const isYes = wanted === 'INCLINED' || wanted === 'INCLINED_DOWNLEVEL'
  const refusal = isYes ? positiveRefusal(state, wanted, pkg) : null
  if (refusal) return reject('ILLEGAL_TRANSITION', refusal, 'outcome')
  const hasHiringManager = holderOf(state.attendees, 'hiringManager') !== undefined
  const hasFallbackLevel = state.fallbackLevel !== null
  const terms = signatureTerms({ proposed: state.proposal, wanted, reason, hasHiringManager, hasFallbackLevel })
  if (!terms.ok) return reject('ILLEGAL_TRANSITION', terms.rejection.message, 'outcome')
  const differs = wanted !== state.proposal.outcome
  return differs && !isSentence(reason) ? reject('INVALID_INPUT', 'Give the reason in a sentence.', 'reason') : terms
}

/** Whose final vote points elsewhere than the outcome; a targeted extra round or a hold decides nothing and has no dissent. */
export function dissenters(outcome: Outcome, votes: readonly RevealedVote[]): string[] {
  const differs = (vote: RevealedVote): boolean => {
    if (outcome === 'INCLINED') return !isPositive(vote.target)
    if (outcome === 'NOT_INCLINED') return isPositive(vote.target)
    return (
      outcome === 'INCLINED_DOWNLEVEL' &&
      (isPositive(vote.target) || (vote.fallback !== null && !isPositive(vote.fallback)))
    )
  }
  return votes.filter(differs).map((vote) => vote.personId)
}
