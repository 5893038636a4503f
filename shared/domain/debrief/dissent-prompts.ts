// Questions the software puts to the room by itself (DR-11), in the pack's words, one at a time: one against many, a frame dispute, silence after a low
// rating, a word of character instead of conduct. When all agree early each writes the strongest case against, alone.
import type { RevealedVote } from '#shared/contracts/ballots.ts'
import type { DebriefState, Prompt } from '#shared/contracts/debrief-state.ts'
import type { Principle } from '#shared/contracts/vocabulary.ts'
import { isPositive } from './ballots.ts'
import { debriefPolicy } from './policy.ts'
import { eligibleIds } from './quorum.ts'
import type { DebriefPackage } from './types.ts'

/** A frame dispute is asked about in this order. */
const frameQuestions = ['reversible', 'reachable', 'afterwards', 'tenPeople'] as const

interface PromptInput {
  principle: Principle
  isFirst: boolean
  votes: readonly RevealedVote[]
  pkg: DebriefPackage
  attendees: DebriefState['attendees']
}

/** The one author whose rating stands two or more away from every other of at least two. */
function loneRater(principle: Principle, cells: DebriefPackage['cells']): string | null {
  const here = cells.filter((cell) => cell.principle === principle)
  if (here.length < debriefPolicy.loneAmong) return null
  const alone = here.filter((cell) =>
    here.every((other) => other === cell || Math.abs(other.rating - cell.rating) >= debriefPolicy.loneGap),
  )
  return alone.length === 1 ? (alone[0]?.authorId ?? null) : null
}

function loneVoter(votes: readonly RevealedVote[]): string | null {
  const sides = [votes.filter((vote) => isPositive(vote.target)), votes.filter((vote) => !isPositive(vote.target))]
  const alone = sides.find((side) => side.length === 1 && votes.length >= debriefPolicy.loneAmong)
  return alone?.[0]?.personId ?? null
}

function loneDissent(
  personId: string,
  {
    attendees,
    pkg: {
      questions: { dissentPrompts: words },
    },
  }: PromptInput,
): Prompt[] {
  const person = attendees.find((each) => each.personId === personId)
  if (!person) return []
  const toThem: Prompt = {
    kind: 'loneDissent',
    text: words.loneToThem.replaceAll('{name}', person.name),
    toPersonIds: [personId],
  }
  const toOthers: Prompt = {
    kind: 'loneDissent',
    text: words.loneToOthers.replaceAll('{name}', person.name),
    toPersonIds: eligibleIds(attendees).filter((id) => id !== personId),
  }
  // The bar raiser speaks last, so the others answer first.
  return person.role === 'barRaiser' ? [toOthers, toThem] : [toThem, toOthers]
}

export function dissentPrompts(input: PromptInput): Prompt[] {
  const { principle, isFirst, votes, pkg, attendees } = input
  const words = pkg.questions.dissentPrompts
  const lone = loneRater(principle, pkg.cells) ?? (isFirst ? loneVoter(votes) : null)
  const framed = pkg.issues.some((issue) => issue.kind === 'frameDispute' && issue.principle === principle)
  const everyone = eligibleIds(attendees)
  return [
    ...(lone ? loneDissent(lone, input) : []),
    ...(framed
      ? frameQuestions.map((key): Prompt => ({ kind: 'frameDispute', text: words[key], toPersonIds: everyone }))
      : []),
  ]
}

/** Asked when a low rating is met with silence; maps to thin or failed. */
export function silencePrompt(principle: Principle, { cells, questions }: DebriefPackage): Prompt | null {
  const low = cells
    .filter((cell) => cell.principle === principle && cell.rating <= debriefPolicy.lowRating)
    .map((cell) => cell.authorId)
  return low.length === 0 ? null : { kind: 'silence', text: questions.dissentPrompts.silence, toPersonIds: low }
}

export const traitPrompt = (personId: string, { questions }: DebriefPackage): Prompt => ({
  kind: 'trait',
  text: questions.dissentPrompts.trait,
  toPersonIds: [personId],
})
