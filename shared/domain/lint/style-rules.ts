// Rules on wording that stories, notes and votes share: per cents without a whole (L11), soft words (L31), comparisons (L29)
// and pedigree (L30).
import { comparisons, pedigree } from '../language/lexicon/fairness.ts'
import { percentBases, percents } from '../language/lexicon/numbers.ts'
import { weasels } from '../language/lexicon/style.ts'
import { anyMatches, findingAt, firstPlace, sentencesToRead, within } from './passage.ts'
import { lintPolicy } from './policy.ts'
import { allMatches, firstMatch } from '../language/text.ts'
import { countWords } from '../language/words.ts'
import type { Passage, Sentence } from './passage.ts'
import type { Finding } from '#shared/contracts/notes.ts'

export const percentFindings = (passages: readonly Passage[]): Finding[] => {
  const place = firstPlace(percents, passages)
  return place === null || anyMatches(percentBases, passages) ? [] : [findingAt('L11', 'info', place)]
}

export const weaselFindings = (passages: readonly Passage[]): Finding[] => {
  const soft = passages.reduce((sum, { text }) => sum + allMatches(weasels, text).length, 0)
  const { least, shareAbove } = lintPolicy.weasels
  if (soft < least) return []
  const words = passages.reduce((sum, { text }) => sum + countWords(text), 0)
  const place = firstPlace(weasels, passages)
  return place === null || soft <= shareAbove * words ? [] : [findingAt('L31', 'info', place)]
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
