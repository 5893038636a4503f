import type { EvidenceItem } from '#shared/contracts/notes.ts'
import { probeKinds, type ProbeKind } from '#shared/contracts/vocabulary.ts'
import { parts, type Part } from './note-edits.ts'

/** The kind of the next line. A follow-up question is two lines: the question, then the answer. */
export type EntryMode =
  | { kind: 'part'; part: Part }
  | { kind: 'quote' }
  | { kind: 'probe'; probe: ProbeKind }
  | { kind: 'answer'; probeId: string }

interface KeyPress {
  key: string
  code: string
  ctrlKey: boolean
  metaKey: boolean
  altKey: boolean
  shiftKey: boolean
}

/** Ctrl (or Command) with 1 to 5, an apostrophe or P. Keys are also found by position, because layouts differ. */
export function modeOfKey(
  { key, code, ctrlKey, metaKey, altKey, shiftKey }: KeyPress,
  suggested: ProbeKind,
): EntryMode | null {
  if (!(ctrlKey || metaKey) || altKey || shiftKey) return null
  const part = parts[Number(/^Digit([1-5])$/.exec(code)?.[1] ?? 0) - 1]
  if (part !== undefined) return { kind: 'part', part }
  if (key === "'" || code === 'Quote') return { kind: 'quote' }
  return key.toLowerCase() === 'p' ? { kind: 'probe', probe: suggested } : null
}

export const timesAsked = (items: readonly EvidenceItem[], kind: ProbeKind): number =>
  items.reduce((sum, item) => sum + item.probes.filter((probe) => probe.kind === kind).length, 0)

/** A kind not asked yet; once all were asked, the one asked least. */
export function suggestedProbe(items: readonly EvidenceItem[]): ProbeKind {
  const least = Math.min(...probeKinds.map((kind) => timesAsked(items, kind)))
  return probeKinds.find((kind) => timesAsked(items, kind) === least) ?? 'why'
}
