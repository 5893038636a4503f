// How the evidence read by level (RP-13): one act for each of the four scales, and the line that read as the lower level.
import type { LevelReading } from '#shared/contracts/report-content.ts'
import type { EvidenceItem } from '#shared/contracts/notes.ts'
import { levelScales, type Level } from '#shared/contracts/vocabulary.ts'
import { levelOfItem } from '../rubrics/levels.ts'
import { levelPolicy } from '../rubrics/policy.ts'
import { lowerFirst, type Material } from './material.ts'
import { saidIn, type Reading, type SaidLine } from './readings.ts'

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

/** At the target the story's title is enough; what read lower is said. Each row has another story if there is one. */
function rowOf({ readings, tell, input }: Material, scale: Scale, named: Set<string>): LevelReading['rows'] {
  const marked = markedOn(readings, scale)
  const middle = middleOf(marked.map(({ mark }) => mark))
  const level = levelAt(middle)
  const typical = marked
    .filter(({ mark, item }) => mark === middle && item.story !== '')
    .toSorted(
      (a, b) =>
        Number(named.has(a.item.story)) - Number(named.has(b.item.story)) || b.reading.weight - a.reading.weight,
    )
  const [first] = typical
  if (first === undefined) return []
  if (level < input.targetLevel)
    for (const { item } of typical) {
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
  const rows = levelScales.flatMap((scale) => rowOf(material, scale, named))
  return rows.length === 0 && line === undefined
    ? null
    : { quote: line?.text ?? null, source: line?.source ?? null, rows }
}
