// How the evidence read by level (RP-13): one act for each of the four scales, and the line that read as the lower level.
import type { LevelReading } from '#shared/contracts/report-content.ts'
import { saidIn, type SaidLine } from '../package/readings.ts'
import { scaleReadings, type ScaleReading } from '../package/scale-readings.ts'
import { levelOfItem } from '../rubrics/levels.ts'
import { lowerFirst, type Material } from './material.ts'

/** At the target the story's title is enough; what read lower is said. Each row has another story if there is one. */
function rowOf(
  { tell, input }: Material,
  { scale, level, typical }: ScaleReading,
  named: Set<string>,
): LevelReading['rows'] {
  const told = typical
    .filter(({ item }) => item.story !== '')
    .toSorted((a, b) => Number(named.has(a.item.story)) - Number(named.has(b.item.story)))
  const [first] = told
  if (first === undefined) return []
  if (level < input.targetLevel)
    for (const { item } of told) {
      const [act] = tell([item.action, item.result].join('\n'), { act: true })
      if (act === undefined) continue
      named.add(item.story)
      return [{ scale, heard: `In “${item.story}” ${lowerFirst(act)}`, level }]
    }
  named.add(first.item.story)
  return [{ scale, heard: `“${first.item.story}”`, level }]
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
    rowOf(material, reading, named),
  )
  return rows.length === 0 && line === undefined
    ? null
    : { quote: line?.text ?? null, source: line?.source ?? null, rows }
}
