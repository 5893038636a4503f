// How the evidence read by level (RP-13): one act for each of the four scales, and the line that read as the lower level.
import type { LevelReading } from '#shared/contracts/report-content.ts'
import type { EvidenceItem } from '#shared/contracts/notes.ts'
import { levelScales, type Level } from '#shared/contracts/vocabulary.ts'
import { levelOfItem } from '../rubrics/levels.ts'
import { levelPolicy } from '../rubrics/policy.ts'
import type { Material } from './material.ts'
import { saidIn, type Reading } from './readings.ts'

type Scale = (typeof levelScales)[number]
interface Marked {
  item: EvidenceItem
  reading: Reading
  mark: number
}

const { lowest, highest, aboveMean } = levelPolicy
const levelAt = (mark: number): Level => Math.min(highest, Math.max(lowest, aboveMean + mark))

const markedOn = (readings: readonly Reading[], scale: Scale): Marked[] =>
  readings.flatMap((reading) =>
    reading.items.flatMap((item) => {
      const mark = item.scales[scale]
      return mark === null ? [] : [{ item, reading, mark }]
    }),
  )

/** Halves round down, as in the loop's level. */
const middleOf = (marks: readonly number[]): number => {
  const sorted = marks.toSorted((a, b) => a - b)
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0
}

function rowOf({ readings, say }: Material, scale: Scale): LevelReading['rows'] {
  const marked = markedOn(readings, scale)
  const middle = middleOf(marked.map(({ mark }) => mark))
  const typical = marked.filter(({ mark }) => mark === middle).toSorted((a, b) => b.reading.weight - a.reading.weight)
  for (const { item } of typical) {
    const [heard] = say([item.why, item.action, item.result].join('\n'), 1)
    if (heard !== undefined) return [{ scale, heard, level: levelAt(middle) }]
  }
  return []
}

/** Null when nobody marked a scale. The line is shown when an item read below the target. */
export function levelReading(material: Material): LevelReading | null {
  const { readings, input, quoteOnce } = material
  const below = readings
    .flatMap((reading) => reading.items.map((item) => ({ reading, item, level: levelOfItem(item.scales) })))
    .filter(({ level }) => level !== null && level < input.targetLevel)
    .toSorted((a, b) => (a.level ?? 0) - (b.level ?? 0) || b.reading.weight - a.reading.weight)
  const line = below
    .flatMap(({ reading, item }) => saidIn(reading).filter(({ source }) => source.itemId === item.id))
    .find(({ text }) => quoteOnce(text))
  const rows = levelScales.flatMap((scale) => rowOf(material, scale))
  return rows.length === 0 && line === undefined
    ? null
    : { quote: line?.text ?? null, source: line?.source ?? null, rows }
}
