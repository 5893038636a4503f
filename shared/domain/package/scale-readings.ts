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
  /** Marked at the median, the heaviest reading first. */
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
  const typical = marked.filter(({ mark }) => mark === middle).toSorted((a, b) => b.reading.weight - a.reading.weight)
  return [{ scale, level: levelAt(middle), typical }]
}

/** A scale that nobody marked has none. */
export const scaleReadings = (readings: readonly Reading[]): ScaleReading[] =>
  levelScales.flatMap((scale) => readingOn(readings, scale))
