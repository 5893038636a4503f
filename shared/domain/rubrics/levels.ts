// What level the evidence speaks for: four scales make an item's level, an author's items make theirs, the authors' make the
// loop's. Medians of an even number lean down: altitude has to be shown (RB-6, RB-7).
import { levelPolicy } from './policy.ts'
import type { Scales } from '#shared/contracts/notes.ts'
import type { Level } from '#shared/contracts/vocabulary.ts'

const { lowest, highest, aboveMean } = levelPolicy

/** A scale the author left empty is ignored; an item without any has no level. */
export function levelOfItem(scales: Scales): Level | null {
  const marked = [scales.scope, scales.ambiguity, scales.influence, scales.horizon].filter((mark) => mark !== null)
  if (marked.length === 0) return null
  const mean = marked.reduce((sum, mark) => sum + mark, 0) / marked.length
  return Math.min(highest, Math.max(lowest, aboveMean + Math.floor(mean + 0.5)))
}

export function levelOfInterviewer(items: readonly Scales[]): Level | null {
  return medianDown(items.map(levelOfItem).filter((level) => level !== null))
}

export const loopLevel = (interviewers: readonly Level[]): Level | null => medianDown(interviewers)

function medianDown(levels: readonly Level[]): Level | null {
  const sorted = levels.toSorted((a, b) => a - b)
  const low = sorted[Math.floor((sorted.length - 1) / 2)]
  const high = sorted[Math.floor(sorted.length / 2)]
  return low === undefined || high === undefined ? null : Math.floor((low + high) / 2)
}
