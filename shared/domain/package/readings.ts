// One author's evidence on one principle, as the report reads it: the rating, the story, the candidate's own words and where they were
// said. Everything comes from the frozen package (RP-8), so that a report can be drafted again from what is stored.
import type { PackageContent } from '#shared/contracts/package-content.ts'
import type { EvidenceItem } from '#shared/contracts/notes.ts'
import type { ReportSource } from '#shared/contracts/report-content.ts'
import type { Confidence, Principle, Rating } from '#shared/contracts/vocabulary.ts'
import { isUsableEvidence } from './usable-evidence.ts'

export interface Reading {
  principle: Principle
  seatId: string
  noteSetId: string
  round: number
  rating: Rating
  confidence: Confidence
  primary: boolean
  weight: number
  justification: string
  items: readonly EvidenceItem[]
  /** A reader could judge by it: a number or a named artifact, and a why. */
  isUsable: boolean
}

/** A line the candidate said, with where. */
export interface SaidLine {
  text: string
  source: ReportSource
}

export function readingsOf({ rows, noteSets, header }: PackageContent): Reading[] {
  const roundOf = new Map(header.seats.map(({ seatId, n }) => [seatId, n]))
  return rows.flatMap(({ principle, cells }) =>
    cells.flatMap((cell) => {
      if (cell.state !== 'rated') return []
      const set = noteSets.find(({ noteSetId }) => noteSetId === cell.noteSetId)
      const items = (set?.content.items ?? []).filter((item) => item.principle === principle)
      const { seatId, noteSetId, rating, confidence, primary, weight, justification } = cell
      const round = roundOf.get(seatId) ?? 0
      const isUsable = isUsableEvidence(items)
      return [
        { principle, seatId, noteSetId, round, rating, confidence, primary, weight, justification, items, isUsable },
      ]
    }),
  )
}

export const sourceOf = ({ round }: Reading, item: EvidenceItem, atMs: number | null = null): ReportSource => ({
  round,
  itemId: item.id,
  atMs,
})

/** Everything quoted in a reading, in the order written. */
export const saidIn = (reading: Reading): SaidLine[] =>
  reading.items.flatMap((item) =>
    item.quotes
      .filter(({ text }) => text.trim() !== '')
      .map(({ text, atMs }) => ({ text: text.trim(), source: sourceOf(reading, item, atMs) })),
  )

/** The core first, then assigned before heard in passing, then the heavier. */
export const byImportance =
  (core: readonly Principle[]) =>
  (a: Reading, b: Reading): number =>
    Number(core.includes(b.principle)) - Number(core.includes(a.principle)) ||
    Number(b.primary) - Number(a.primary) ||
    b.weight - a.weight

export const answeredKinds = (items: readonly EvidenceItem[]): Set<string> =>
  new Set(items.flatMap((item) => item.probes.filter(({ answer }) => answer.trim() !== '').map(({ kind }) => kind)))
