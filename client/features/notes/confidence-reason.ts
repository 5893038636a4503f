// Why the evidence allows no more confidence, in words; the cap itself is computed by the rubrics.
import type { EvidenceItem } from '#shared/contracts/notes.ts'
import { bestProvenance, confidenceCap, storyText } from '#shared/domain/rubrics/confidence.ts'
import { evidencePolicy } from '#shared/domain/rubrics/policy.ts'
import type { Rating } from '#shared/contracts/vocabulary.ts'
import { countOf, followUpWords } from './words.ts'

const { storiesForHigh, probesForHigh, probesForMedium, inferredCapsFrom } = evidencePolicy

const forHigh =
  `For high, ask ${countOf(probesForHigh, 'follow-up question')} on one story, including “${followUpWords.cf.short}” or “${followUpWords.not.short}”. ` +
  `Or give ${countOf(storiesForHigh, 'story', 'stories')} a title`

/** `rating` null: not chosen yet. */
export function capReason(items: readonly EvidenceItem[], rating: Rating | null): string {
  const cap = confidenceCap(items, rating)
  if (items.length === 0) return 'nothing heard yet'
  const isCredit = rating === null || rating >= inferredCapsFrom
  if (isCredit && bestProvenance(items) === 'inferred')
    return 'everything here is inferred, nothing was heard first-hand'
  const titles = new Set(items.map((item) => storyText(item.story)).filter((story) => story !== ''))
  const asked = items.flatMap((item) => item.probes).filter((probe) => probe.text.trim() !== '')
  const isQuoted = items.some((item) => item.quotes.some((quote) => quote.text.trim() !== ''))
  const stories = titles.size > 1 ? countOf(titles.size, 'story', 'stories') : 'one story'
  if (cap === 'H') return `${stories}, tested and quoted`
  if (cap === 'M') return isQuoted ? `${stories}. ${forHigh}` : 'no quote is written down'
  if (asked.length < probesForMedium)
    return `${stories} and ${asked.length === 0 ? 'no follow-up question' : countOf(asked.length, 'follow-up question')}`
  return asked.some((probe) => probe.kind === 'why')
    ? `${stories}, and too few follow-up questions on any one of them`
    : `${stories} and no “${followUpWords.why.short}” question`
}
