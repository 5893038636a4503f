// A writing sample (RB-30, RB-31): seven marks of a reader, 100 points in all, beside what can be counted in the text. The counts mark
// nothing by themselves; they show where to look.
import { clampScore } from './clamp-score.ts'
import { writingPolicy } from './policy.ts'
import { allMatches, matches, readText } from '../language/text.ts'
import { countWords } from '../language/words.ts'
import { counts } from '../language/lexicon/numbers.ts'
import { weasels } from '../language/lexicon/style.ts'

const { points: most } = writingPolicy

export type WritingMarks = Record<keyof typeof most, number>

export function scoreWriting(marks: WritingMarks): number {
  return (Object.keys(most) as (keyof typeof most)[]).reduce(
    (sum, part) => sum + clampScore(marks[part], most[part]),
    0,
  )
}

const bullet = /^\s{0,8}(?:[-*+•‣▪◦·–—]|\d{1,2}[.)])\s/u
const own = /\b(?:i|me|my|mine)\b/giu
const shared = /\b(?:we|us|our|ours)\b/giu

interface WritingCounts {
  words: number
  wordsPerSentence: number
  sentencesTooLong: boolean
  /** Of sentences that hold a number, 0 to 1. */
  numberShare: number
  softWordsPer100: number
  /** Of lines that are list points, 0 to 1. */
  bulletShare: number
  tooManyBullets: boolean
  /** "I" for each "we"; null without a "we". */
  ownToShared: number | null
}

const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole)

export function countWriting(original: string): WritingCounts {
  const { text, sentences } = readText(original)
  const lines = original.split(/\r?\n|\r|\u2028|\u2029/u).filter((line) => line.trim() !== '')
  const words = countWords(text)
  const wordsPerSentence = ratio(words, sentences.length)
  const bulletShare = ratio(lines.filter((line) => bullet.test(line)).length, lines.length)
  const we = text.match(shared)?.length ?? 0
  return {
    words,
    wordsPerSentence,
    bulletShare,
    sentencesTooLong: wordsPerSentence > writingPolicy.wordsPerSentence,
    numberShare: ratio(
      sentences.filter(({ start, end }) => matches(counts, text.slice(start, end))).length,
      sentences.length,
    ),
    softWordsPer100: ratio(100 * allMatches(weasels, text).length, words),
    tooManyBullets: bulletShare > writingPolicy.bulletShare,
    ownToShared: we === 0 ? null : (text.match(own)?.length ?? 0) / we,
  }
}
