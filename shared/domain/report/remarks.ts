// What is nobody's fault but not the candidate's (RP-15): what was not asked, and where the notes were weak.
import type { ReportRemark } from '#shared/contracts/report-content.ts'
import { lacksIn } from './lacks.ts'
import { lowerFirst, type Material } from './material.ts'
import { unheard } from './conclusions.ts'
import { listed } from '#shared/lib/listed.ts'
import { reportPolicy } from './policy.ts'
import { kindsAsked, storyOf } from './faults.ts'
import { sourceOf, type Reading } from '../package/readings.ts'

const { notAskedAtMost, poorQualityBelow } = reportPolicy
const dueAfterHours = 24

/** Assigned principles without data, then questions that would have raised what a good answer counted. */
export function notAsked(material: Material): ReportRemark[] {
  const { input, readings, pronoun, tell, quoteOnce, isSayable } = material
  const uncovered = input.content.coverage.noData.flatMap(({ principle, reason }): ReportRemark[] => {
    const [said] = tell(reason, unheard)
    return said === undefined ? [] : [{ principle, text: said, standsOn: [] }]
  })
  const primary = readings.filter((reading) => reading.primary && reading.items.length > 0)
  const named = primary.flatMap((reading): ReportRemark[] => {
    const text = lacksIn(reading, pronoun).unasked.find(isSayable)
    return text === undefined || !quoteOnce(text)
      ? []
      : [{ principle: reading.principle, text: inItsPlace(text, reading), standsOn: sourcesOf([reading]) }]
  })
  return [...uncovered, ...named, ...missedQuestions(primary, material)].slice(0, notAskedAtMost)
}

/** Another round may have asked it. */
const inItsPlace = (text: string, reading: Reading): string => {
  const story = storyOf(reading)
  return `In round ${reading.round}${story === '' ? '' : `, on “${story}”`}, ${lowerFirst(text)}`
}

const sourcesOf = (readings: readonly Reading[]): ReportRemark['standsOn'] =>
  readings.flatMap((reading) => reading.items.slice(0, 1).map((item) => sourceOf(reading, item)))

/** A reason, and an alternative or a gap: without them the confidence of a good answer stays lower. */
function missedQuestions(primary: readonly Reading[], { readings, nameOf }: Material): ReportRemark[] {
  const capped = primary.filter(({ confidence, rating }) => confidence !== 'H' && rating >= reportPolicy.doubtRating)
  const lacks = (...kinds: string[]): Reading[] =>
    capped.filter((reading) => kinds.every((kind) => !kindsAsked(readings, reading).has(kind)))
  const without = lacks('why')
  const untested = lacks('cf', 'not').filter((reading) => !without.includes(reading))
  const remark = (missed: readonly Reading[], question: string): ReportRemark[] => {
    if (missed.length === 0) return []
    const told = listed([...new Set(missed.map((reading) => titleOf(reading, nameOf)))])
    const text = `No one asked you ${question} in ${told}, so ${missed.length === 1 ? 'a good answer' : 'good answers'} counted less.`
    const [first, ...others] = missed
    return [{ principle: others.length === 0 ? (first?.principle ?? null) : null, text, standsOn: sourcesOf(missed) }]
  }
  return [...remark(without, 'why'), ...remark(untested, 'what you would have done otherwise')]
}

const titleOf = (reading: Reading, nameOf: Material['nameOf']): string => {
  const story = storyOf(reading)
  return story === '' ? nameOf(reading.principle) : `“${story}”`
}

const spoken = (key: string): string => key.replaceAll('_', ' ')

export function weakNotes({ input, readings, nameOf, sayWritten }: Material): string[] {
  const { noteSets } = input.content
  const late = noteSets
    .filter(({ lateHours }) => lateHours > 0)
    .map(
      ({ lateHours }) =>
        `One set of notes came ${Math.ceil(dueAfterHours + lateHours)} hours after its round, and counted less.`,
    )
  const poorSeats = new Set(noteSets.flatMap(({ quality, seatId }) => (quality < poorQualityBelow ? [seatId] : [])))
  const poor = Map.groupBy(
    readings.filter(({ seatId, primary }) => primary && poorSeats.has(seatId)),
    (reading) => titleOf(reading, nameOf),
  )
  const differing = input.settled
    .filter(({ verdict }) => verdict !== 'fabricated')
    .map(({ key, reason }) => [`Two rounds wrote down ${spoken(key)} differently.`, ...sayWritten(reason)].join(' '))
  return [...late, ...poorNotes(poor, nameOf), ...differing]
}

/** One sentence for all of them, by story. */
function poorNotes(byTitle: ReadonlyMap<string, readonly Reading[]>, nameOf: Material['nameOf']): string[] {
  if (byTitle.size === 0) return []
  const told = [...byTitle].map(([title, own]) => {
    const names = listed([...new Set(own.map(({ principle }) => nameOf(principle)))])
    return names === title ? title : `${title} (${names})`
  })
  return [`The notes on ${listed(told)} had little that a reader could check.`]
}
