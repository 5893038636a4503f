// What the ballots say (CM-3, CM-6, I-14): counts only, opened together. A silent first ballot asks for more information, a silent second
// one repeats the first.
import type { Committee, CommitteeBallot, CommitteePublic, CommitteeVote, Counts } from './types.ts'
import { committeePolicy } from './policy.ts'
import type { Level, Outcome, Vote } from '#shared/contracts/vocabulary.ts'

export function voteOf({ ballots }: Committee['private'], ballot: CommitteeBallot, personId: string): CommitteeVote {
  const first = ballots.first[personId] ?? 'moreInformation'
  return ballot === 'first' ? first : (ballots.second[personId] ?? first)
}

export function countsOf(committee: Committee, ballot: CommitteeBallot): Counts {
  const votes = committee.public.readers.map(({ personId }) => voteOf(committee.private, ballot, personId))
  const count = (vote: CommitteeVote): number => votes.filter((each) => each === vote).length
  return {
    target: count('target'),
    fallback: count('fallback'),
    no: count('no'),
    moreInformation: count('moreInformation'),
  }
}

interface Agreed {
  vote: CommitteeVote
  unanimous: boolean
}

/** What all readers, or all but one, want; null when they are further apart. */
export function agreed(counts: Counts): Agreed | null {
  const readers = Object.values(counts).reduce((sum, count) => sum + count, 0)
  for (const vote of ['target', 'fallback', 'no', 'moreInformation'] as const) {
    if (counts[vote] >= readers - committeePolicy.dissentersAtMost) return { vote, unanimous: counts[vote] === readers }
  }
  return null
}

const isNo = (vote: Vote | null): boolean => vote === 'NI' || vote === 'SNH'

export type CommitteeReason = 'integrity' | 'failedCore' | 'unanimous' | 'allButOne' | 'apart' | 'dissentMissing'
export interface CommitteeOutcome {
  outcome: Outcome
  level: Level | null
  reason: CommitteeReason
}

const outcomes: Record<CommitteeVote, Outcome> = {
  target: 'INCLINED',
  fallback: 'INCLINED_DOWNLEVEL',
  no: 'NOT_INCLINED',
  moreInformation: 'RELOOP_TARGETED',
}
const levelOf = (state: CommitteePublic, outcome: Outcome): Level | null => {
  if (outcome === 'INCLINED') return state.targetLevel
  return outcome === 'INCLINED_DOWNLEVEL' ? state.fallbackLevel : null
}

/** Null before the second ballot is open. */
export function committeeOutcome(state: CommitteePublic): CommitteeOutcome | null {
  if (state.counts.second === null) return null
  const found = agreed(state.counts.second)
  if (state.integrity) return { outcome: 'NOT_INCLINED', level: null, reason: 'integrity' }
  if (found === null) return { outcome: 'RELOOP_TARGETED', level: null, reason: 'apart' }
  if (!found.unanimous && state.dissent === null)
    return { outcome: 'RELOOP_TARGETED', level: null, reason: 'dissentMissing' }
  const outcome = outcomes[found.vote]
  const isYes = outcome === 'INCLINED' || outcome === 'INCLINED_DOWNLEVEL'
  if (isYes && state.core.some((principle) => state.statuses[principle] === 'failed'))
    return { outcome: 'NOT_INCLINED', level: null, reason: 'failedCore' }
  return { outcome, level: levelOf(state, outcome), reason: found.unanimous ? 'unanimous' : 'allButOne' }
}

/** The bar raiser's no stands in a box beside every yes until the rationale answers it. */
export function boxNeeded({ barRaiserVote }: CommitteePublic, outcome: Outcome): boolean {
  if (outcome === 'INCLINED') return isNo(barRaiserVote.target)
  return outcome === 'INCLINED_DOWNLEVEL' && (isNo(barRaiserVote.target) || isNo(barRaiserVote.fallback))
}
