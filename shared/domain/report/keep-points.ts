// What to keep (RP-2): evidence that its writer put on the side for, then acts on validated principles that a reader could check. Nothing
// is added to fill the list.
import type { ReportPoint, ReportSource } from '#shared/contracts/report-content.ts'
import type { Principle } from '#shared/contracts/vocabulary.ts'
import type { Material } from './material.ts'
import { reportPolicy } from './policy.ts'
import { saidIn, sourceOf, type Reading } from '../package/readings.ts'

const solidRating = reportPolicy.solidRating
/** "CO 5: read 212 transcripts": a code at the head of a line is for the panel. */
const leadingCode = /^\W{0,3}[A-Z]{2}\b(?: ?[1-5])?(?: (?:validated|mixed|failed|disputed|thin))?\s*[:,–-]\s*/u

export const withoutCode = (text: string): string => text.replace(leadingCode, '')

const capitalized = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`

/** The lines a point on a principle stands on: what was quoted there, else the item. */
export function standsOn(readings: readonly Reading[], principle: Principle | null): ReportSource[] {
  const own = readings.filter((reading) => reading.principle === principle)
  return own.flatMap((reading) => {
    const [first] = reading.items
    const [line] = saidIn(reading)
    if (line !== undefined) return [line.source]
    return first === undefined ? [] : [sourceOf(reading, first)]
  })
}

const point = (text: string, sources: ReportSource[], detail = ''): ReportPoint => ({
  point: text,
  detail,
  said: null,
  missing: null,
  drill: null,
  standsOn: sources,
})

function chosen({ input, readings, sayWritten }: Material): ReportPoint[] {
  return (input.rationale?.bullets ?? [])
    .filter(({ side }) => side === 'for')
    .flatMap(({ principle, text }) => {
      const [first, ...rest] = sayWritten(capitalized(withoutCode(text)))
      return first === undefined ? [] : [point(first, standsOn(readings, principle), rest.join(' '))]
    })
}

function borneOut({ input, readings, madeUp, statuses, tell }: Material): ReportPoint[] {
  const named = new Set((input.rationale?.bullets ?? []).map(({ principle }) => principle))
  // What the room left mixed or failed is not praised, whatever the notes alone gave.
  const doubted = new Set(input.resolutions.flatMap((row) => (row.status === 'validated' ? [] : [row.principle])))
  const strong = readings
    .filter(({ principle, rating, isUsable }) => rating >= solidRating && isUsable && !named.has(principle))
    .filter((reading) => statuses[reading.principle] === 'validated' && !madeUp.has(reading))
    .filter(({ principle }) => !doubted.has(principle))
    .toSorted((a, b) => b.rating - a.rating || b.weight - a.weight)
  return strong.flatMap((reading) => {
    const acts = reading.items.map(({ action }) => action).join('\n')
    const results = reading.items.map(({ result }) => result).join('\n')
    const [act] = tell(acts, { act: true, fact: true })
    if (act === undefined) return []
    // After a disagreement the result is often the other side's.
    const detail = reading.principle === 'HB' ? '' : (tell(results)[0] ?? '')
    return [point(act, standsOn([reading], reading.principle), detail)]
  })
}

export const keepPoints = (material: Material): ReportPoint[] =>
  [...chosen(material), ...borneOut(material)].slice(0, reportPolicy.points)
