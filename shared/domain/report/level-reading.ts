// How the evidence read by level (RP-13): one act for each of the four scales, and the line that read as the lower level.
import type { LevelReading } from '#shared/contracts/report-content.ts'
import { saidIn, type SaidLine } from '../package/readings.ts'
import { scaleReadings, type ScaleReading } from '../package/scale-readings.ts'
import { levelOfItem } from '../rubrics/levels.ts'
import type { Material } from './material.ts'

/** The story that is typical of a scale; each row has another one if it can. An act would seldom say why it reads so. */
function rowOf({ scale, level, typical }: ScaleReading, named: Set<string>): LevelReading['rows'] {
  const stories = typical.map(({ item }) => item.story).filter((story) => story !== '')
  const story = stories.find((title) => !named.has(title)) ?? stories[0]
  if (story === undefined) return []
  named.add(story)
  return [{ scale, heard: `“${story}”`, level }]
}

/** The line of the lowest item below the target. Taken before what to change, which quotes too. */
export function lowerLine({ readings, input, quoteOnce }: Material): SaidLine | undefined {
  return readings
    .flatMap((reading) => reading.items.map((item) => ({ reading, item, level: levelOfItem(item.scales) })))
    .filter(({ level }) => level !== null && level < input.targetLevel)
    .toSorted((a, b) => (a.level ?? 0) - (b.level ?? 0) || b.reading.weight - a.reading.weight)
    .flatMap(({ reading, item }) => saidIn(reading).filter(({ source }) => source.itemId === item.id))
    .find(({ text }) => quoteOnce(text))
}

/** Null when nobody marked a scale. */
export function levelReading(material: Material, line: SaidLine | undefined): LevelReading | null {
  const named = new Set<string>()
  const rows = scaleReadings(material.readings.filter((reading) => !material.madeUp.has(reading))).flatMap((reading) =>
    rowOf(reading, named),
  )
  return rows.length === 0 && line === undefined
    ? null
    : { quote: line?.text ?? null, source: line?.source ?? null, rows }
}
