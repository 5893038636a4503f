// How far a rating may be trusted is computed from the evidence; the author may lower it, never raise it (RB-1 to RB-4).
// Credit for what was only inferred is low; what was told by a third person cannot be rated above 3.
import { evidencePolicy } from './policy.ts'
import { confidences, provenances } from '#shared/contracts/vocabulary.ts'
import type { EvidenceItem, Probe } from '#shared/contracts/notes.ts'
import type { Confidence, Provenance, Rating } from '#shared/contracts/vocabulary.ts'

const { storiesForHigh, probesForHigh, probesForMedium, toldRatingAtMost, inferredCapsFrom } = evidencePolicy

type Evidence = Pick<EvidenceItem, 'story' | 'quotes' | 'probes' | 'provenance'>

/** One spelling for one story: case and spacing do not make a second one. */
export const storyText = (story: string): string => story.trim().replace(/\s+/g, ' ').toLowerCase()

export function bestProvenance(items: readonly Pick<EvidenceItem, 'provenance'>[]): Provenance {
  return provenances.find((kind) => items.some((item) => item.provenance === kind)) ?? 'told'
}

/**
 * The most an author's items on one principle allow for this rating. What was only inferred caps credit, never doubt: a rating below 3
 * keeps the confidence that its follow-up questions earn. A rating not given yet is capped like a high one.
 */
export function confidenceCap(items: readonly Evidence[], rating: Rating | null = null): Confidence {
  const isCredit = rating === null || rating >= inferredCapsFrom
  if (isCredit && bestProvenance(items) === 'inferred') return 'L'
  const byStory = probesByStory(items)
  const stories = [...byStory.keys()].filter((story) => story !== '')
  const runs = [...byStory.values()]
  const quoted = items.some((item) => item.quotes.some((quote) => quote.text.trim() !== ''))
  if (quoted && (stories.length >= storiesForHigh || runs.some(isTestedHard))) return 'H'
  return runs.some((probes) => probes.length >= probesForMedium && probes.some((probe) => probe.kind === 'why'))
    ? 'M'
    : 'L'
}

const isTestedHard = (probes: readonly Probe[]): boolean =>
  probes.length >= probesForHigh && probes.some((probe) => probe.kind === 'cf' || probe.kind === 'not')

function probesByStory(items: readonly Evidence[]): Map<string, Probe[]> {
  const found = new Map<string, Probe[]>()
  for (const item of items) {
    const key = storyText(item.story)
    const asked = item.probes.filter((probe) => probe.text.trim() !== '')
    found.set(key, [...(found.get(key) ?? []), ...asked])
  }
  return found
}

/** Unset means as high as the evidence allows. */
export function effectiveConfidence(chosen: Confidence | null, cap: Confidence): Confidence {
  if (chosen === null) return cap
  return confidences.indexOf(chosen) > confidences.indexOf(cap) ? chosen : cap
}

export function effectiveRating(rating: Rating, provenance: Provenance): Rating {
  return provenance === 'told' ? Math.min(rating, toldRatingAtMost) : rating
}
