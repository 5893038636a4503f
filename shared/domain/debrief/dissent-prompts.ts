// Questions the software puts to the room by itself (DR-11), one at a time: one against many, a frame dispute, silence after a low
// rating, a word of character instead of conduct. When all agree early each writes the strongest case against, alone.
import type { DebriefState, Prompt, RevealedVote } from '#shared/contracts/debrief-state.ts'
import type { Principle } from '#shared/contracts/vocabulary.ts'
import { isPositive } from './ballots.ts'
import { eligibleIds } from './quorum.ts'
import type { DebriefFacts } from './types.ts'

const disputeGap = 2
const lowRating = 2

export const caseAgainstPrompt = 'Write down, privately, the strongest case against.'
const frameQuestions = [
  'Was it reversible?', 'Who could have been reached, how fast?', 'What did the person do afterwards?',
  'Would we want ten people to act this way?',
] as const

interface PromptInput {
  principle: Principle
  isFirst: boolean
  votes: readonly RevealedVote[]
  facts: DebriefFacts
  attendees: DebriefState['attendees']
}

/** The one author whose rating stands two or more away from every other of at least two. */
function loneRater(principle: Principle, cells: DebriefFacts['cells']): string | null {
  const here = cells.filter((cell) => cell.principle === principle)
  if (here.length < 3) return null
  const alone = here.filter((cell) => here.every((other) => other === cell || Math.abs(other.rating - cell.rating) >= disputeGap))
  return alone.length === 1 ? (alone[0]?.authorId ?? null) : null
}

function loneVoter(votes: readonly RevealedVote[]): string | null {
  const sides = [votes.filter((vote) => isPositive(vote.target)), votes.filter((vote) => !isPositive(vote.target))]
  const alone = sides.find((side) => side.length === 1 && votes.length >= 3)
  return alone?.[0]?.personId ?? null
}

function loneDissent(personId: string, attendees: DebriefState['attendees']): Prompt[] {
  const person = attendees.find((each) => each.personId === personId)
  if (!person) return []
  const toThem: Prompt = {
    kind: 'loneDissent', text: `${person.name}, what did you see that the rest of us could not have seen?`, toPersonIds: [personId],
  }
  const toOthers: Prompt = {
    kind: 'loneDissent', text: `If ${person.name} is right, what in your notes would look different?`,
    toPersonIds: eligibleIds(attendees).filter((id) => id !== personId),
  }
  // The bar raiser speaks last, so the others answer first.
  return person.hat === 'barRaiser' ? [toOthers, toThem] : [toThem, toOthers]
}

export function dissentPrompts({ principle, isFirst, votes, facts, attendees }: PromptInput): Prompt[] {
  const lone = loneRater(principle, facts.cells) ?? (isFirst ? loneVoter(votes) : null)
  const framed = facts.issues.some((issue) => issue.kind === 'frameDispute' && issue.principle === principle)
  const everyone = eligibleIds(attendees)
  return [
    ...(lone ? loneDissent(lone, attendees) : []),
    ...(framed ? frameQuestions.map((text): Prompt => ({ kind: 'frameDispute', text, toPersonIds: everyone })) : []),
  ]
}

/** Asked when a low rating is met with silence; maps to thin or failed. */
export function silencePrompt(principle: Principle, cells: DebriefFacts['cells']): Prompt | null {
  const low = cells.filter((cell) => cell.principle === principle && cell.rating <= lowRating).map((cell) => cell.authorId)
  return low.length === 0 ? null : { kind: 'silence', text: 'Is this a lack of evidence or evidence of lack?', toPersonIds: low }
}

export const traitPrompt = (personId: string): Prompt => ({ kind: 'trait', text: 'What did they do or say?', toPersonIds: [personId] })
