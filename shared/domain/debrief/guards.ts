// What must hold before a step is left (DR-4, I-18): all confirmed, all done reading, all ballots in, a written resolution for every
// disputed principle, the challenges answered, the rationale confirmed. A step whose guard does not hold goes on past its time.
import type { DebriefState } from '#shared/contracts/debrief-state.ts'
import type { Principle } from '#shared/contracts/vocabulary.ts'
import { allSealed } from './ballots.ts'
import { challengesNeeded } from './challenge-deck.ts'
import { eligibleIds, holderOf, isQuorum } from './quorum.ts'
import type { Debrief } from './types.ts'

export const isOverdue = (state: DebriefState, now: number): boolean =>
  state.stepEndsAt !== null && now >= state.stepEndsAt

/** Before its time the roll call needs everybody; afterwards a quorum of those who confirmed. */
function rollCallRefusal(state: DebriefState, now: number): string | null {
  const confirmed = state.confirmedAlone.filter((id) => state.present.includes(id))
  if (isOverdue(state, now)) return isQuorum(state, confirmed) ? null : 'Too few people have confirmed to go on.'
  return eligibleIds(state.attendees).every((id) => confirmed.includes(id))
    ? null
    : 'Not everybody is here and has confirmed.'
}

export const openDisputes = (state: DebriefState): string[] =>
  (state.walk?.disputed ?? []).filter(
    (principle) => !state.resolutions.some((resolution) => resolution.principle === principle),
  )

/** Contradictions of fact nobody has judged yet, by their position among the issues. */
export const openFacts = (state: DebriefState): number[] =>
  (state.walk?.factIssues ?? []).filter((issue) => !state.contradictions.some((settled) => settled.issue === issue))

/** Mixed core principles that the room has not looked at, if there are too many to pass over. */
export const mixedNotReviewed = ({ walk }: DebriefState): Principle[] =>
  (walk?.mixed ?? []).filter((principle) => !walk?.reviewed.includes(principle))

function walkRefusal(state: DebriefState): string | null {
  const open = openDisputes(state)
  const mixed = mixedNotReviewed(state)
  if (open.length > 0) return `Write down a resolution for ${open.join(', ')} first.`
  if (openFacts(state).length > 0) return 'Two rounds give one fact different values. Say what the panel found first.'
  return mixed.length === 0 ? null : `Review ${mixed.join(', ')} first: more than one core principle is mixed.`
}

function challengeRefusal(state: DebriefState): string | null {
  if (state.challenges.length < challengesNeeded(state.deck)) return 'Ask at least two challenges from the deck.'
  return state.challenges.every((challenge) => challenge.answer !== null)
    ? null
    : 'A challenge still waits for an answer.'
}

function rationaleRefusal(state: DebriefState): string | null {
  if (!state.rationale) return 'Write the rationale first.'
  const needsManager = holderOf(state.attendees, 'hiringManager') !== undefined
  return needsManager && !state.hmConfirmation ? 'The hiring manager has not confirmed the rationale.' : null
}

/** Why the bar raiser cannot close the step now, or null. Ballots and the silent read close themselves. */
export function closeRefusal(state: DebriefState, now: number): string | null {
  switch (state.step) {
    case 'ROLL_CALL':
      return rollCallRefusal(state, now)
    case 'REVEAL':
      return null
    case 'LP_WALK':
      return walkRefusal(state)
    case 'CHALLENGE':
      return challengeRefusal(state)
    case 'RATIONALE':
      return rationaleRefusal(state)
    default:
      return 'This step closes by itself.'
  }
}

/** Everybody who answered the roll call or came later, so that a short drop does not end the reading for one person. */
function allDoneReading({ public: state, private: sealed }: Debrief): boolean {
  const readers = eligibleIds(state.attendees).filter(
    (id) => state.present.includes(id) || state.confirmedAlone.includes(id),
  )
  return readers.every((id) => sealed.doneReaders.includes(id))
}

/** Whether the step is over without anybody closing it. */
export function closesItself(debrief: Debrief, now: number): boolean {
  const state = debrief.public
  const overdue = isOverdue(state, now)
  switch (state.step) {
    case 'SILENT_READ':
      return overdue || allDoneReading(debrief)
    case 'REVOTE_1':
      return overdue || allSealed(debrief, 'revote1')
    case 'FINAL_VOTE':
      return overdue || allSealed(debrief, 'final')
    default:
      return overdue && closeRefusal(state, now) === null
  }
}
