// Principles shown in conflict with each other (PK-11): a pair tagged by the author or by the story, words of a trade, and a reason
// that says what was given up. Absence is asked about, never held against anybody by a gate.
import { tradeOffs } from '../language/lexicon/reasons.ts'
import { matches } from '../language/text.ts'
import { packagePolicy } from './policy.ts'
import { linkedStory, heardItems } from './stories.ts'
import { areInTension } from '#shared/domain/catalogue/tension-pairs.ts'
import { principleCodes } from '#shared/contracts/vocabulary.ts'
import type { HeardItem } from './stories.ts'
import type { AssembleInput, KnownStory, SeatNotes } from './input.ts'
import type { TensionEvidence } from '#shared/contracts/package-content.ts'
import type { Level, Principle } from '#shared/contracts/vocabulary.ts'

type Pair = readonly [Principle, Principle]

const inOrder = ([a, b]: Pair): [Principle, Principle] =>
  principleCodes.indexOf(a) <= principleCodes.indexOf(b) ? [a, b] : [b, a]

/** The sentence that holds the trade; the author's own words on it come first. */
function givenUpIn({ item }: HeardItem, story: KnownStory | null): string | null {
  const stated = item.tension?.givenUp.trim() ?? ''
  if (stated !== '') return stated
  const sentences = [item.why, story?.why ?? ''].flatMap((text) => text.split(/(?<=[.!?;])\s/))
  return sentences.find((sentence) => matches(tradeOffs, sentence))?.trim() ?? null
}

function hasTrade({ item }: HeardItem, story: KnownStory | null): boolean {
  return [
    item.situation,
    item.task,
    item.action,
    item.why,
    item.result,
    item.tension?.givenUp ?? '',
    ...item.quotes.map((quote) => quote.text),
    ...item.probes.map((probe) => probe.answer),
    story?.action ?? '',
    story?.why ?? '',
    story?.result ?? '',
  ].some((text) => matches(tradeOffs, text))
}

interface TensionInput {
  received: readonly SeatNotes[]
  stories: readonly KnownStory[]
  core: readonly Principle[]
  principlePack: AssembleInput['principlePack']
}

function evidenceOf(heard: HeardItem, { stories, core, principlePack }: TensionInput): TensionEvidence[] {
  const story = linkedStory(heard.item, stories)
  const tagged: Pair[] = [...(heard.item.tension === null ? [] : [heard.item.tension.pair]), ...(story?.tension ?? [])]
  const givenUp = givenUpIn(heard, story)
  if (givenUp === null || !hasTrade(heard, story)) return []
  return tagged
    .filter(([a, b]) => areInTension(principlePack, a, b))
    .map((pair) => ({
      pair: inOrder(pair),
      core: pair.some((principle) => core.includes(principle)),
      story: story?.id ?? heard.item.story.trim(),
      givenUp,
      seatId: heard.seat.seatId,
      itemId: heard.item.id,
    }))
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
