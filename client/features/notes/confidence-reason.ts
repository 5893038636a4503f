import type { EvidenceItem } from '#shared/contracts/notes.ts'
import { bestProvenance, confidenceCap, storyText } from '#shared/domain/rubrics/confidence.ts'

/** Why the evidence allows no more, in words; the cap itself is the rule's. */
export function capReason(items: readonly EvidenceItem[]): string {
  const cap = confidenceCap(items)
  if (items.length === 0) return 'nothing heard yet'
  if (bestProvenance(items) === 'inferred') return 'everything here is inferred, nothing was told first-hand'
  const stories = new Set(items.map((item) => storyText(item.story)).filter((story) => story !== '')).size
  const asked = items.flatMap((item) => item.probes).filter((probe) => probe.text.trim() !== '')
  const told = stories >= 2 ? `${stories} stories` : 'one story'
  if (cap === 'H') return `${told}, tested and quoted`
  if (cap === 'M')
    return items.some((item) => item.quotes.some((quote) => quote.text.trim() !== ''))
      ? `${told}; a third probe, one of them “what if” or “what not”, or a second titled story would lift it`
      : 'no words heard are written down'
  if (asked.length < 2) return `${told} and ${asked.length === 0 ? 'no probe' : 'one probe'}`
  return asked.some((probe) => probe.kind === 'why')
    ? `${told}, and too few probes on any one story`
    : `${told} and no “why” probe`
}
