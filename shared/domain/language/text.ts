// Reading a text the way the rules do: spaces collapsed, typographic marks made plain, split into sentences and paragraphs,
// while every place still points at the original text in UTF-16 units, end exclusive (I-28).
import { linedUp } from './lined.ts'
import { normalise, originOf } from './normalise.ts'
import { patternsOf } from './patterns.ts'
import type { Lined } from './lined.ts'
import type { Normalised, Range } from './normalise.ts'
import type { Lexicon } from './lexicon/lexicon.ts'

export interface ReadText {
  /** Normalised; ranges below count in it. */
  text: string
  sentences: readonly Range[]
  paragraphs: readonly Range[]
  /** The sentences, one to a line. */
  lined: Lined
  /** From a range in the normalised text to one in the original. */
  origin: (range: Range) => Range
}

const trimmed = (text: string, range: Range): Range => {
  let { start, end } = range
  while (start < end && text.charAt(start) === ' ') start += 1
  while (end > start && text.charAt(end - 1) === ' ') end -= 1
  return { start, end }
}

const split = (text: string, cuts: readonly number[]): Range[] => {
  const ranges: Range[] = []
  let start = 0
  for (const cut of [...cuts, text.length]) {
    const range = trimmed(text, { start, end: cut })
    if (range.end > range.start) ranges.push(range)
    start = cut
  }
  return ranges
}

const sentenceEnd = /[.!?…]{1,20}["”')\]»]{0,3}(?= |$)|[。！？]/g
const abbreviation = /(?:^|[ (])(?:e\.g|i\.e|vs|approx|mr|mrs|ms|dr)\.$/i

const sentenceCuts = ({ text, lines }: Normalised): number[] => {
  const cuts = new Set(lines)
  for (const match of text.matchAll(sentenceEnd)) {
    const end = match.index + match[0].length
    if (!abbreviation.test(text.slice(Math.max(0, end - 8), end))) cuts.add(end)
  }
  return [...cuts].sort((a, b) => a - b)
}

export const readText = (original: string): ReadText => {
  const normalised = normalise(original)
  const { text, replaced } = normalised
  const sentences = split(text, sentenceCuts(normalised))
  return {
    text,
    sentences,
    lined: linedUp(text, sentences),
    paragraphs: split(text, [...normalised.blanks]),
    origin: ({ start, end }) => {
      const from = originOf(replaced, start).start
      return { start: from, end: end > start ? originOf(replaced, end - 1).end : from }
    },
  }
}

const blanked = (text: string, patterns: readonly RegExp[]): string =>
  patterns.reduce((rest, pattern) => rest.replace(pattern, (match) => ' '.repeat(match.length)), text)

const earliest = (patterns: readonly RegExp[], text: string): Range | null => {
  let best: Range | null = null
  for (const pattern of patterns) {
    const match = pattern.exec(text)
    if (match !== null && (best === null || match.index < best.start))
      best = { start: match.index, end: match.index + match[0].length }
  }
  return best
}

/** The first place where the list matches, or null. Its honest uses are taken out first; places stay where they are. */
export const firstMatch = (list: Lexicon, text: string): Range | null => {
  const { first, except } = patternsOf(list)
  const found = earliest(first, text)
  return found === null || except.length === 0 ? found : earliest(first, blanked(text, except))
}

export const matches = (list: Lexicon, text: string): boolean => firstMatch(list, text) !== null

export const allMatches = (list: Lexicon, text: string): Range[] => {
  const { first, all, except } = patternsOf(list)
  if (!first.some((pattern) => pattern.test(text))) return []
  const read = blanked(text, except)
  return all
    .flatMap((pattern) =>
      [...read.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length })),
    )
    .sort((a, b) => a.start - b.start)
}

/** The text with the matches blanked; places stay where they are. */
export const without = (list: Lexicon, text: string): string => blanked(text, patternsOf(list).all)
