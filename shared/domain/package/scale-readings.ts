// How the rated evidence reads on each level scale (PK-21, RP-13): the median mark as a level, and the items that were marked so.
import type { EvidenceItem } from '#shared/contracts/notes.ts'
import { levelScales, type Level } from '#shared/contracts/vocabulary.ts'
import { levelPolicy } from '../rubrics/policy.ts'
import type { Reading } from './readings.ts'

export type Scale = (typeof levelScales)[number]
export interface MarkedItem {
  item: EvidenceItem
  reading: Reading
}
export interface ScaleReading {
  scale: Scale
  level: Level
  /** Marked at the median: first the items that stand out on this scale, or fall back least, then the heaviest reading. */
  typical: MarkedItem[]
}

const { lowest, highest, aboveMean } = levelPolicy
export const levelAt = (mark: number): Level => Math.min(highest, Math.max(lowest, aboveMean + mark))

function readingOn(readings: readonly Reading[], scale: Scale): ScaleReading[] {
  const marked = readings.flatMap((reading) =>
    reading.items.flatMap((item) => {
      const mark = item.scales[scale]
      return mark === null ? [] : [{ item, reading, mark }]
    }),
  )
  const sorted = marked.map(({ mark }) => mark).toSorted((a, b) => a - b)
  // Halves round down, as in the loop's level.
  const middle = sorted[Math.floor((sorted.length - 1) / 2)]
  if (middle === undefined) return []
  const typical = marked
    .filter(({ mark }) => mark === middle)
    .toSorted((a, b) => fallsBack(a) - fallsBack(b) || b.reading.weight - a.reading.weight)
  return [{ scale, level: levelAt(middle), typical }]
}

/** How far the mark is below the item's mean: an act that shows more on the other scales is a poor example of this one. */
function fallsBack({ item, mark }: { item: EvidenceItem; mark: number }): number {
  const marks = levelScales.flatMap((scale) => item.scales[scale] ?? [])
  return Math.max(0, marks.reduce((sum, value) => sum + value, 0) / marks.length - mark)
}

/** A scale that nobody marked has none. */
export const scaleReadings = (readings: readonly Reading[]): ScaleReading[] =>
  levelScales.flatMap((scale) => readingOn(readings, scale))
