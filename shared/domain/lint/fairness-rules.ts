// Behavior needs its circumstances: dissent without a frame (L22) and trait words without a quote (L23) are read as character.
import { dissent, dissentOutcomes, dissentReasons, traits } from '../language/lexicon/fairness.ts'
import { suppositions } from '../language/lexicon/reasons.ts'
import { anyMatches, findingAt, sentenceAt, sentencesToRead, within } from './passage.ts'
import { hasQuote } from './name-rules.ts'
import { holdsQuote } from '../language/quotes.ts'
import { firstMatch, matches } from '../language/text.ts'
import type { Passage, Sentence } from './passage.ts'
import type { Finding } from '#shared/contracts/notes.ts'

/** A question or a supposition reports no dissent. */
const isSupposed = ({ text }: Sentence): boolean => text.endsWith('?') || matches(suppositions, text)

export const dissentFindings = (written: readonly Passage[], whole: readonly Passage[]): Finding[] => {
  const framed = anyMatches(dissentReasons, whole)
  const concluded = anyMatches(dissentOutcomes, whole)
  if (framed && concluded) return []
  const severity = framed || concluded ? 'warn' : 'error'
  return sentencesToRead(written, dissent).flatMap((sentence) => {
    const found = firstMatch(dissent, sentence.text)
    return found === null || isSupposed(sentence) ? [] : [findingAt('L22', severity, within(sentence, found))]
  })
}

const isQuoteSentence = (sentence: Sentence | null): boolean =>
  sentence !== null &&
  (holdsQuote(sentence.text) || (sentence.passage.voice === 'quoted' && hasQuote([sentence.passage])))

const sentenceAfter = ({ passage: owner, index }: Sentence, following: Passage | undefined): Sentence | null =>
  sentenceAt(owner, index + 1) ?? (following === undefined ? null : sentenceAt(following, 0))

export const traitFindings = (passages: readonly Passage[]): Finding[] => {
  const inOrder = passages.filter(({ sentences }) => sentences.length > 0)
  return inOrder.flatMap((owner, place) =>
    (owner.voice === 'told' ? sentencesToRead([owner], traits) : []).flatMap((sentence) => {
      const found = firstMatch(traits, sentence.text)
      if (found === null || isQuoteSentence(sentence) || isQuoteSentence(sentenceAfter(sentence, inOrder[place + 1])))
        return []
      return [findingAt('L23', 'error', within(sentence, found))]
    }),
  )
}
