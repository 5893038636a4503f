// Reading a text the way the rules do: spaces collapsed, typographic marks made plain, split into sentences and paragraphs,
// while every place still points at the original text in UTF-16 units, end exclusive (I-28).
import { linedUp } from './lined.ts'
import type { Lined } from './lined.ts'
import type { Lexicon } from './lexicon/lexicon.ts'

export interface Range { start: number; end: number }

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

const plainMarks: Readonly<Record<string, string>> = { '’': "'", '‘': "'", 'ʼ': "'", '−': '-', '‑': '-', '‐': '-', '％': '%', '٪': '%' }
const isSpace = /\s/u
const isDigit = /\p{Nd}/u
const isLineBreak = /[\n\r\u2028\u2029]/

interface Normalised { text: string; starts: number[]; ends: number[]; lines: Set<number>; blanks: Set<number> }

const spaceRun = (original: string, from: number) => {
  let end = from
  let breaks = 0
  while (end < original.length && isSpace.test(original.charAt(end))) {
    if (isLineBreak.test(original.charAt(end)) && !(original.charAt(end) === '\n' && original.charAt(end - 1) === '\r')) breaks += 1
    end += 1
  }
  return { end, breaks }
}

/** One unit of normalised text for what stands at `at`. A digit of another script becomes a digit the lists know. */
const plainUnit = (original: string, at: number): { unit: string; end: number } => {
  const unit = original.charAt(at)
  if (unit < '\u0080') return { unit, end: at + 1 }
  const plain = plainMarks[unit]
  if (plain !== undefined) return { unit: plain, end: at + 1 }
  const point = String.fromCodePoint(original.codePointAt(at) ?? 0)
  if (isDigit.test(point)) return { unit: '1', end: at + point.length }
  return { unit, end: at + 1 }
}

const normalise = (original: string): Normalised => {
  const units: string[] = []
  const result: Normalised = { text: '', starts: [], ends: [], lines: new Set(), blanks: new Set() }
  let at = 0
  while (at < original.length) {
    result.starts.push(at)
    if (isSpace.test(original.charAt(at))) {
      const { end, breaks } = spaceRun(original, at)
      if (breaks > 0) result.lines.add(units.length)
      if (breaks > 1) result.blanks.add(units.length)
      units.push(' ')
      at = end
    } else {
      const { unit, end } = plainUnit(original, at)
      units.push(unit)
      at = end
    }
    result.ends.push(at)
  }
  result.text = units.join('')
  return result
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
  const { text, starts, ends } = normalised
  const sentences = split(text, sentenceCuts(normalised))
  return {
    text,
    sentences,
    lined: linedUp(text, sentences),
    paragraphs: split(text, [...normalised.blanks]),
    origin: ({ start, end }) => {
      const from = starts[start] ?? original.length
      return { start: from, end: end > start ? ends[end - 1] ?? from : from }
    },
  }
}

/** The first place where the list matches inside `within`, or null. */
export const firstMatch = (list: Lexicon, text: string): Range | null => {
  let best: Range | null = null
  for (const { first } of list.patterns) {
    const match = first.exec(text)
    if (match !== null && (best === null || match.index < best.start)) best = { start: match.index, end: match.index + match[0].length }
  }
  return best
}

export const matches = (list: Lexicon, text: string): boolean => firstMatch(list, text) !== null

export const allMatches = (list: Lexicon, text: string): Range[] =>
  list.patterns
    .filter(({ first }) => first.test(text))
    .flatMap(({ all }) => [...text.matchAll(all)].map((match) => ({ start: match.index, end: match.index + match[0].length })))
    .sort((a, b) => a.start - b.start)

/** The text with the matches blanked; places stay where they are. */
export const without = (list: Lexicon, text: string): string =>
  list.patterns.reduce((rest, { all }) => rest.replace(all, (match) => ' '.repeat(match.length)), text)
