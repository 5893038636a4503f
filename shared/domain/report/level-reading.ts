// How the evidence read by level (RP-13): one act for each of the four scales, and the line that read as the lower level.
import type { LevelReading } from '#shared/contracts/report-content.ts'
import { saidIn } from '../package/readings.ts'
import { scaleReadings, type ScaleReading } from '../package/scale-readings.ts'
import { levelOfItem } from '../rubrics/levels.ts'
import type { Material } from './material.ts'

function rowOf({ say }: Material, { scale, level, typical }: ScaleReading): LevelReading['rows'] {
  for (const { item } of typical) {
    const [heard] = say([item.why, item.action, item.result].join('\n'), 1)
    if (heard !== undefined) return [{ scale, heard, level }]
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
  const rows = scaleReadings(readings).flatMap((reading) => rowOf(material, reading))
  return rows.length === 0 && line === undefined
    ? null
    : { quote: line?.text ?? null, source: line?.source ?? null, rows }
}
