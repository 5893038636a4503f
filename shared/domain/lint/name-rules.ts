// Names in place of reasoning: frameworks (L20) and principles, in a story (L21) and in a note (L21n).
import { digits } from '../language/lexicon/numbers.ts'
import { frameworkLimits, frameworks } from '../language/lexicon/names.ts'
import { anyMatches, findingAt, sentencesToRead, within } from './passage.ts'
import { languagePolicy } from '../language/policy.ts'
import { firstMatch, matches } from '../language/text.ts'
import { holdsQuote } from '../language/quotes.ts'
import type { Passage } from './passage.ts'
import type { PrincipleNames } from '../language/principle-names.ts'
import type { Finding } from '#shared/contracts/notes.ts'

export const frameworkFindings = (passages: readonly Passage[]): Finding[] =>
  passages.flatMap((owner) =>
    owner.paragraphs.flatMap((range) => {
      const paragraph = { passage: owner, range, text: owner.text.slice(range.start, range.end) }
      const found = firstMatch(frameworks, paragraph.text)
      return found === null || matches(frameworkLimits, paragraph.text)
        ? []
        : [findingAt('L20', 'error', within(paragraph, found))]
    }),
  )

export const storyLabelFindings = (passages: readonly Passage[], { labelInStory }: PrincipleNames): Finding[] =>
  sentencesToRead(passages, labelInStory).flatMap((sentence) => {
    const found = firstMatch(labelInStory, sentence.text)
    return found === null ? [] : [findingAt('L21', 'warn', within(sentence, found))]
  })

/** Someone's own words, in a quote field or between quotation marks. */
export const hasQuote = (passages: readonly Passage[]): boolean =>
  passages.some(
    ({ voice, text }) =>
      (voice === 'quoted' && text.trim().length >= languagePolicy.quoteUnits) ||
      (voice !== 'asked' && holdsQuote(text)),
  )

export const noteLabelFindings = (
  written: readonly Passage[],
  whole: readonly Passage[],
  { labelInNote }: PrincipleNames,
): Finding[] => {
  if (hasQuote(whole) || anyMatches(digits, whole)) return []
  return sentencesToRead(written, labelInNote).flatMap((sentence) => {
    const found = firstMatch(labelInNote, sentence.text)
    return found === null ? [] : [findingAt('L21n', 'error', within(sentence, found))]
  })
}
