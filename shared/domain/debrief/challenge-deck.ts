// The bar raiser's challenge deck (DR-10): twelve questions, each with the trigger that proposes it. Any may be asked of anybody in the
// room; when a trigger fired, at least two are asked, and each is answered with a line or conceded.
import type { Attendee, ChallengeCard, ChallengeTrigger, RevealedVote } from '#shared/contracts/debrief-state.ts'
import { isPositive } from './ballots.ts'
import { holderOf } from './quorum.ts'
import type { Trigger } from './types.ts'

export const challengeQuestions: Record<ChallengeTrigger, string> = {
  shortWindow: 'What happened after the window? Who carried the side effect?',
  singleSource: 'Who is the customer in that note, and did anyone see their pain?',
  untested5: 'What did you ask that could have broken this?',
  weShare: 'Take one verb: who did it?',
  oneStory: 'Is this a pattern or an event?',
  levelBelow: 'Which line shows peers moving without orders?',
  strongHire: 'Better than half of those at this level today: on which principle, with which line?',
  notInclined: 'What would you need to have heard? Was it asked?',
  framework: 'What did it leave out?',
  noTension: 'Where did two principles pull apart, and what did they choose?',
  eagerManager: 'Would you vote the same if the seat were not open?',
  lateNote: 'Which parts are you sure of?',
}
const deckOrder = Object.keys(challengeQuestions) as ChallengeTrigger[]
const challengesWhenTriggered = 2

/** The triggers that lie in the votes: a strong hire, a not inclined, a manager keener than a divided room. */
export function voteTriggers(votes: readonly RevealedVote[], attendees: readonly Attendee[]): Trigger[] {
  const manager = holderOf(attendees, 'hiringManager')?.personId
  const from = (trigger: ChallengeTrigger, personId: string): Trigger => ({ trigger, personId, principle: null })
  const single = votes.flatMap((vote) => {
    if (vote.target === 'SH') return [from('strongHire', vote.personId)]
    return vote.target === 'NI' ? [from('notInclined', vote.personId)] : []
  })
  const eager = votes.some((vote) => vote.personId === manager && vote.target === 'SH') && votes.some((vote) => !isPositive(vote.target))
  return eager && manager ? [...single, from('eagerManager', manager)] : single
}

export function challengeDeck(triggers: readonly Trigger[]): ChallengeCard[] {
  return deckOrder.flatMap((trigger) => {
    const fired = new Map(triggers.filter((each) => each.trigger === trigger).map((each) => [`${each.personId} ${each.principle}`, each]))
    const question = challengeQuestions[trigger]
    return [...fired.values()].map(({ personId, principle }) => ({ trigger, question, toPersonId: personId, principle }))
  })
}

export const challengesNeeded = (deck: readonly ChallengeCard[]): number => (deck.length === 0 ? 0 : challengesWhenTriggered)
