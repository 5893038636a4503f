// Rules on wording that stories, notes and votes share: per cents without a whole (L11), soft words (L31), comparisons (L29),
// pedigree (L30) and what must never stand in a note (L28, I-25).
import {
  colleagues, comparisons, otherPeople, pedigree, protectedOfCandidate, protectedPossessive,
} from './lexicon/fairness.ts'
import { percentBases, percents } from './lexicon/numbers.ts'
import { lintSettings } from './lexicon/settings.ts'
import { weasels } from './lexicon/style.ts'
import { anyMatches, findingAt, firstPlace, sentencesToRead, within } from './passage.ts'
import { allMatches, firstMatch, matches } from './text.ts'
import { countWords } from './words.ts'
import type { Passage, Sentence } from './passage.ts'
import type { Range } from './text.ts'
import type { Finding } from '#shared/contracts/notes.ts'

export const percentFindings = (passages: readonly Passage[]): Finding[] => {
  const place = firstPlace(percents, passages)
  return place === null || anyMatches(percentBases, passages) ? [] : [findingAt('L11', 'info', place)]
}

export const weaselFindings = (passages: readonly Passage[]): Finding[] => {
  const soft = passages.reduce((sum, { text }) => sum + allMatches(weasels, text).length, 0)
  const words = passages.reduce((sum, { text }) => sum + countWords(text), 0)
  const place = firstPlace(weasels, passages)
  const { least, share } = lintSettings.weasels
  return place === null || soft < least || soft <= share * words ? [] : [findingAt('L31', 'info', place)]
}

export const comparisonFindings = (passages: readonly Passage[]): Finding[] =>
  sentencesToRead(passages, comparisons, pedigree).flatMap((sentence) => [
    ...firstIn(sentence, 'L29', comparisons),
    ...firstIn(sentence, 'L30', pedigree),
  ])

const firstIn = (sentence: Sentence, rule: 'L29' | 'L30', list: typeof comparisons): Finding[] => {
  const found = firstMatch(list, sentence.text)
  return found === null ? [] : [findingAt(rule, 'warn', within(sentence, found))]
}

/** A possessive or a leave belongs to whoever the sentence named before it. */
const belongsToOthers = (text: string, { start, end }: Range): boolean => {
  const before = text.slice(Math.max(0, start - 80), start)
  if (matches(otherPeople, before)) return true
  return /leave/i.test(text.slice(start, end)) && matches(colleagues, text.slice(Math.max(0, start - 80), end + 20))
}

const protectedIn = (sentence: Sentence): Range[] => [
  ...allMatches(protectedOfCandidate, sentence.text),
  ...allMatches(protectedPossessive, sentence.text).filter((range) => !belongsToOthers(sentence.text, range)),
]

export const protectedFindings = (passages: readonly Passage[]): Finding[] =>
  sentencesToRead(passages, protectedOfCandidate, protectedPossessive).flatMap((sentence) =>
    withoutOverlaps(protectedIn(sentence)).map((range) => findingAt('L28', 'block', within(sentence, range))))

const withoutOverlaps = (ranges: readonly Range[]): Range[] =>
  ranges.toSorted((a, b) => a.start - b.start).reduce<Range[]>((kept, range) => {
    const last = kept.at(-1)
    if (last === undefined || range.start >= last.end) kept.push(range)
    return kept
  }, [])
