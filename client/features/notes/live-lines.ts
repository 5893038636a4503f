import type { EvidenceItem, Probe, Quote } from '#shared/contracts/notes.ts'
import { parts, type Part } from './note-edits.ts'

export type LiveLine = { key: string; atMs: number | null } & (
  | { kind: 'part'; part: Part; index: number; text: string }
  | { kind: 'quote'; quote: Quote }
  | { kind: 'probe'; probe: Probe }
)

/** All lines of one question by time; lines without a time come first, in the order of the form. */
export function liveLines(item: EvidenceItem, stampOf: (part: Part, text: string) => number | null): LiveLine[] {
  const lines: LiveLine[] = [
    ...parts.flatMap((part) =>
      item[part]
        .split('\n')
        .flatMap((text, index): LiveLine[] =>
          text.trim() === ''
            ? []
            : [{ kind: 'part', key: `${part}.${index}`, part, index, text, atMs: stampOf(part, text) }],
        ),
    ),
    ...item.quotes.map((quote): LiveLine => ({ kind: 'quote', key: quote.id, quote, atMs: quote.atMs })),
    ...item.probes.map((probe): LiveLine => ({ kind: 'probe', key: probe.id, probe, atMs: probe.atMs })),
  ]
  return lines.toSorted((a, b) => (a.atMs ?? -1) - (b.atMs ?? -1))
}
