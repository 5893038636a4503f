// The bar raiser's challenge deck (DR-10): eighteen questions, in the pack's words, each with the trigger that proposes it. Any may be asked of anybody in the
// room; when a trigger fired, at least two are asked, and each is answered with a line or conceded.
import type { ChallengeTrigger } from '#shared/contracts/debrief-prompts.ts'
import { challengeTriggers } from '#shared/contracts/vocabulary.ts'
import type { RevealedVote } from '#shared/contracts/ballots.ts'
import type { Attendee, ChallengeCard, DebriefState } from '#shared/contracts/debrief-state.ts'
import { isPositive } from './ballots.ts'
import { debriefPolicy } from './policy.ts'
import { holderOf } from './quorum.ts'
import type { DebriefPackage, Trigger } from './types.ts'

interface VotesInRoom {
  votes: readonly RevealedVote[]
  attendees: readonly Attendee[]
  cells: DebriefPackage['cells']
}

/** The triggers that lie in the votes: a strong hire, a not inclined, a no against one's own ratings, a manager keener than a divided room. */
export function voteTriggers({ votes, attendees, cells }: VotesInRoom): Trigger[] {
  const manager = holderOf(attendees, 'hiringManager')?.personId
  const from = (trigger: ChallengeTrigger, personId: string): Trigger => ({ trigger, personId, principle: null })
  const single = votes.flatMap((vote) => {
    if (vote.target === 'SH') return [from('strongHire', vote.personId)]
    return vote.target === 'NI' ? [from('notInclined', vote.personId)] : []
  })
  const eager =
    votes.some((vote) => vote.personId === manager && vote.target === 'SH') &&
    votes.some((vote) => !isPositive(vote.target))
  const despite = votes
    .filter(({ personId, target }) => !isPositive(target) && hasOnlyHighRatings(personId, cells))
    .map(({ personId }) => from('noDespiteRatings', personId))
  return [...single, ...despite, ...(eager && manager ? [from('eagerManager', manager)] : [])]
}

function hasOnlyHighRatings(personId: string, cells: DebriefPackage['cells']): boolean {
  const own = cells.filter((cell) => cell.authorId === personId)
  return own.length > 0 && own.every((cell) => cell.rating >= debriefPolicy.highRating)
}

/** Facts that two rounds give differently, and nobody could tell which is right. */
export const openFactTriggers = (
  { issues }: Pick<DebriefPackage, 'issues'>,
  { contradictions }: Pick<DebriefState, 'contradictions'>,
): Trigger[] =>
  issues.flatMap(({ isFact, principle }, at) =>
    isFact && !contradictions.some(({ issue, verdict }) => issue === at && verdict !== 'cannotTell')
      ? [{ trigger: 'openFact' as const, personId: null, principle }]
      : [],
  )

export function challengeDeck(
  triggers: readonly Trigger[],
  { challengeDeck: words }: DebriefPackage['questions'],
): ChallengeCard[] {
  return challengeTriggers.flatMap((trigger) => {
    const fired = new Map(
      triggers.filter((each) => each.trigger === trigger).map((each) => [`${each.personId} ${each.principle}`, each]),
    )
    const question = words[trigger]
    return [...fired.values()].map(({ personId, principle }) => ({
      trigger,
      question,
      toPersonId: personId,
      principle,
    }))
  })
}

export const challengesNeeded = (deck: readonly ChallengeCard[]): number =>
  deck.length === 0 ? 0 : debriefPolicy.challengesWhenTriggered
