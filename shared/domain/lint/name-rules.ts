// Names in place of reasoning: frameworks (L20) and principles, in a story (L21) and in a note (L21n).
import { digits } from './lexicon/numbers.ts'
import { frameworkLimits, frameworks, principleDropInNote, principleDropInStory } from './lexicon/names.ts'
import { anyMatches, findingAt, sentencesToRead, within } from './passage.ts'
import { firstMatch, matches } from './text.ts'
import { holdsQuote } from './quotes.ts'
import type { Passage } from './passage.ts'
import type { Finding } from '#shared/contracts/notes.ts'
import { lintSettings } from './lexicon/settings.ts'

export const frameworkFindings = (passages: readonly Passage[]): Finding[] =>
  passages.flatMap((owner) => owner.paragraphs.flatMap((range) => {
    const paragraph = { passage: owner, range, text: owner.text.slice(range.start, range.end) }
    const found = firstMatch(frameworks, paragraph.text)
    return found === null || matches(frameworkLimits, paragraph.text) ? [] : [findingAt('L20', 'error', within(paragraph, found))]
  }))

export const storyLabelFindings = (passages: readonly Passage[]): Finding[] =>
  sentencesToRead(passages, principleDropInStory).flatMap((sentence) => {
    const found = firstMatch(principleDropInStory, sentence.text)
    return found === null ? [] : [findingAt('L21', 'warn', within(sentence, found))]
  })

/** Somebody's own words, in a quote field or between quotation marks. */
export const hasQuote = (passages: readonly Passage[]): boolean =>
  passages.some(({ voice, text }) =>
    (voice === 'quoted' && text.trim().length >= lintSettings.quoteUnits) || (voice !== 'asked' && holdsQuote(text)))

export const noteLabelFindings = (written: readonly Passage[], whole: readonly Passage[]): Finding[] => {
  if (hasQuote(whole) || anyMatches(digits, whole)) return []
  return sentencesToRead(written, principleDropInNote).flatMap((sentence) => {
    const found = firstMatch(principleDropInNote, sentence.text)
    return found === null ? [] : [findingAt('L21n', 'error', within(sentence, found))]
  })
}
