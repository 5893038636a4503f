// Principles shown in conflict with each other (PK-11): a pair tagged by the author, and a clause of the note that says what was given
// up. What only the candidate's own preparation says was not said in the room. Absence is asked about; no gate holds it against anybody.
import { tradeOffs } from '../language/lexicon/reasons.ts'
import { matches } from '../language/text.ts'
import { countWords } from '../language/words.ts'
import { packagePolicy } from './policy.ts'
import { heardItems, storyName } from './stories.ts'
import { areInTension } from '#shared/domain/catalogue/tension-pairs.ts'
import { principleCodes } from '#shared/contracts/vocabulary.ts'
import type { HeardItem } from './stories.ts'
import type { AssembleInput, KnownStory, SeatNotes } from './input.ts'
import type { TensionEvidence } from '#shared/contracts/package-content.ts'
import type { Level, Principle } from '#shared/contracts/vocabulary.ts'

type Pair = readonly [Principle, Principle]

const { wordsOfClause } = packagePolicy.tension

const inOrder = ([a, b]: Pair): [Principle, Principle] =>
  principleCodes.indexOf(a) <= principleCodes.indexOf(b) ? [a, b] : [b, a]

const isClause = (text: string): boolean => countWords(text, wordsOfClause) >= wordsOfClause

/** The clause that holds the trade; the author's own words on it come first. A clause too short to be read alone counts for nothing. */
function givenUpIn({ item }: HeardItem): string | null {
  const stated = item.tension?.givenUp.trim() ?? ''
  if (isClause(stated)) return stated
  const clauses = [item.why, item.action, item.result].flatMap((text) => text.split(/(?<=[.!?;])\s/))
  const found = clauses.find((clause) => matches(tradeOffs, clause) && isClause(clause))
  return found?.trim() ?? null
}

interface TensionInput {
  received: readonly SeatNotes[]
  stories: readonly KnownStory[]
  core: readonly Principle[]
  principlePack: AssembleInput['principlePack']
}

function evidenceOf(heard: HeardItem, { stories, core, principlePack }: TensionInput): TensionEvidence[] {
  const { item, seat } = heard
  const givenUp = givenUpIn(heard)
  if (item.tension === null || givenUp === null) return []
  const [a, b] = item.tension.pair
  if (!areInTension(principlePack, a, b)) return []
  return [
    {
      pair: inOrder([a, b]),
      core: core.includes(a) || core.includes(b),
      story: storyName(item, stories),
      givenUp,
      seatId: seat.seatId,
      itemId: item.id,
    },
  ]
}

/** A pair counts once for a story, however many rounds heard it. */
export function tensionEvidence(input: TensionInput): TensionEvidence[] {
  const all = heardItems(input.received).flatMap((heard) => evidenceOf(heard, input))
  const name = (one: TensionEvidence): string => `${one.pair.join('-')} ${one.story.toLowerCase()}`
  return all.filter((item, at) => all.findIndex((other) => name(other) === name(item)) === at)
}

/** How many pairs that involve a core principle a level is expected to show. */
export function expectedCorePairs(target: Level): number {
  const { fromLevel, atMost } = packagePolicy.corePairs
  return Math.min(atMost, Math.max(0, target - fromLevel))
}
