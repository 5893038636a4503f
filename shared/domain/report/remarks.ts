// What is nobody's fault but not the candidate's (RP-15): what was not asked, and where the notes were weak.
import type { ReportRemark } from '#shared/contracts/report-content.ts'
import { lacksIn } from './lacks.ts'
import type { Material } from './material.ts'
import { reportPolicy } from './policy.ts'
import { answeredKinds, sourceOf, type Reading } from '../package/readings.ts'

const { notAskedAtMost, poorQualityBelow } = reportPolicy
const dueAfterHours = 24

/** Assigned principles without data, then questions that would have raised what a good answer counted. */
export function notAsked({ input, readings, nameOf, pronoun, say, quoteOnce }: Material): ReportRemark[] {
  const uncovered = input.content.coverage.noData.flatMap(({ principle, reason }): ReportRemark[] => {
    const [said] = say(reason, 1)
    return said === undefined ? [] : [{ principle, text: said, standsOn: [] }]
  })
  const asked = readings
    .filter(({ primary }) => primary)
    .flatMap((reading): ReportRemark[] => {
      const [item] = reading.items
      if (item === undefined) return []
      const [unasked] = lacksIn(reading, pronoun).unasked
      const text = unasked ?? missedQuestion(kindsAsked(readings, item.story), item.story, nameOf(reading.principle))
      if (text === null || !quoteOnce(text)) return []
      return [{ principle: reading.principle, text, standsOn: [sourceOf(reading, item)] }]
    })
  return [...uncovered, ...asked].slice(0, notAskedAtMost)
}

/** Every kind of question answered on a story, in whichever round. Without a title, none is shared. */
const kindsAsked = (readings: readonly Reading[], story: string): Set<string> =>
  answeredKinds(readings.flatMap(({ items }) => items.filter((item) => item.story === story)))

/** A reason, and an alternative or a gap: without them a rating counts less. */
function missedQuestion(kinds: ReadonlySet<string>, story: string, principle: string): string | null {
  const about = story === '' ? principle : `“${story}”`
  if (!kinds.has('why')) return `No one asked you why in ${about}, so a good answer counted less.`
  return kinds.has('cf') || kinds.has('not')
    ? null
    : `No one asked you what you would have done otherwise in ${about}, so a good answer counted less.`
}

const spoken = (key: string): string => key.replaceAll('_', ' ')

export function weakNotes({ input, nameOf, sayWritten }: Material): string[] {
  const { noteSets, header } = input.content
  const late = noteSets
    .filter(({ lateHours }) => lateHours > 0)
    .map(
      ({ lateHours }) =>
        `One set of notes came ${Math.ceil(dueAfterHours + lateHours)} hours after its round, and counted less.`,
    )
  const poor = noteSets
    .filter(({ quality }) => quality < poorQualityBelow)
    .map(({ seatId }) => header.seats.find((seat) => seat.seatId === seatId)?.principles.map(nameOf) ?? [])
    .filter((names) => names.length > 0)
    .map((names) => `The notes on ${names.join(' and ')} had little that a reader could check.`)
  const differing = input.settled
    .filter(({ verdict }) => verdict !== 'fabricated')
    .map(({ key, reason }) => [`Two rounds wrote down ${spoken(key)} differently.`, ...sayWritten(reason)].join(' '))
  return [...late, ...poor, ...differing]
}
