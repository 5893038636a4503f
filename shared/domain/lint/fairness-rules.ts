// Behaviour needs its circumstances: dissent without a frame (L22) and trait words without a quote (L23) are read as character.
import { dissent, dissentOutcomes, dissentReasons, optionsTurnedDown, traits } from './lexicon/fairness.ts'
import { suppositions } from './lexicon/reasons.ts'
import { anyMatches, findingAt, sentencesOf, within } from './passage.ts'
import { hasQuote } from './name-rules.ts'
import { holdsQuote } from './quotes.ts'
import { firstMatch, matches, without } from './text.ts'
import type { Passage, Sentence } from './passage.ts'
import type { Finding } from '#shared/contracts/notes.ts'

/** A question or a supposition reports no dissent. */
const isSupposed = ({ text }: Sentence): boolean => text.endsWith('?') || matches(suppositions, text)

export const dissentFindings = (written: readonly Passage[], whole: readonly Passage[]): Finding[] => {
  const framed = anyMatches(dissentReasons, whole)
  const concluded = anyMatches(dissentOutcomes, whole)
  if (framed && concluded) return []
  const severity = framed || concluded ? 'warn' : 'error'
  return sentencesOf(written).flatMap((sentence) => {
    const found = firstMatch(dissent, without(optionsTurnedDown, sentence.text))
    return found === null || isSupposed(sentence) ? [] : [findingAt('L22', severity, within(sentence, found))]
  })
}

const isQuoteSentence = (sentence: Sentence | undefined): boolean =>
  sentence !== undefined && (holdsQuote(sentence.text) || (sentence.passage.voice === 'quoted' && hasQuote([sentence.passage])))

export const traitFindings = (passages: readonly Passage[]): Finding[] => {
  const sentences = sentencesOf(passages)
  return sentences.flatMap((sentence, index) => {
    if (sentence.passage.voice !== 'told') return []
    const found = firstMatch(traits, sentence.text)
    if (found === null || isQuoteSentence(sentence) || isQuoteSentence(sentences[index + 1])) return []
    return [findingAt('L23', 'error', within(sentence, found))]
  })
}
