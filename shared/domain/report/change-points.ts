// What to change (RP-14): from the lowest evidence, then from what kept a good answer from a better one. Each point names what was
// missing, what was said, and one drill: the follow-up question that was asked and failed, or that nobody asked.
import type { Drill, ReportPoint } from '#shared/contracts/report-content.ts'
import type { ProbeKind } from '#shared/contracts/vocabulary.ts'
import { faultOf, storyOf, type Fault } from './faults.ts'
import { standsOn } from './keep-points.ts'
import { lowerFirst, type Material } from './material.ts'
import { reportPolicy } from './policy.ts'
import { byImportance, saidIn, type Reading } from '../package/readings.ts'

const { points, doubtRating } = reportPolicy

const byStory: Record<ProbeKind, (story: string) => string> = {
  why: (story) => `Give your own reason in ${story}.`,
  cf: (story) => `Say what you would have done after a no in ${story}.`,
  not: (story) => `Say what you left undone in ${story}.`,
  num: (story) => `Put numbers before and after on ${story}.`,
  who: (story) => `Say which part was yours in ${story}.`,
  post: (story) => `Say what came later in ${story}, and who felt it.`,
}
const questions: Record<ProbeKind, string> = {
  why: 'Why that, and not the next best?',
  cf: 'What if they had refused?',
  not: 'What did you leave undone?',
  num: 'From what to what, over how long?',
  who: 'Which part was yours?',
  post: 'What happened two quarters later?',
}

const questioned = (text: string): string => text.trim().replace(/[.?!]*$/u, '?')
const toldOf = (reading: Reading, { nameOf }: Material): string => {
  const story = storyOf(reading)
  return story === '' ? `your story on ${nameOf(reading.principle)}` : `“${story}”`
}

function drillOf({ kind, reading, failed, isUnasked, isOfStory }: Fault, material: Material): Drill {
  const told = toldOf(reading, material)
  const text = (): string => {
    if (failed !== undefined)
      return `“${questioned(failed.text)}” was asked in ${told}: answer it again in ninety seconds, with one fact.`
    if (isUnasked) return `Nobody asked it in ${told}, and someone will: “${questions[kind]}”`
    return isOfStory
      ? `Find a story that has what ${told} did not, and tell it in ninety seconds.`
      : `Tell ${told} again in ninety seconds, with this in it.`
  }
  return { kind: 'probe', ref: kind, text: text() }
}

/** "It lacked a customer" is said of the story; another sentence follows its title. */
function ofStory(told: string, lack: string, isDoubt: boolean): string {
  const rest = /^It (?<rest>(?:lacked|had not|would have) .+)$/u.exec(lack)?.groups?.['rest']
  if (rest !== undefined) return `${sentenceStart(told)} ${rest}`
  const short = lowerFirst(lack.replace(/^It (?:was|is) /u, ''))
  return isDoubt && short === lowerFirst(lack)
    ? `In ${told}, ${short}`
    : `${sentenceStart(told)} stopped short: ${short}`
}

/** What was missing, with what the panel noted beside it. */
function headOf({ reading, kind, lack }: Fault, material: Material): { text: string; missing: string | null } {
  const told = toldOf(reading, material)
  const isDoubt = reading.rating <= doubtRating
  const noted = (): string | null =>
    isDoubt ? (material.tell(reading.justification, { doubt: true, least: 0 })[0] ?? null) : null
  if (lack === undefined || !material.quoteOnce(lack)) return { text: byStory[kind](told), missing: noted() }
  return { text: ofStory(told, lack, isDoubt), missing: noted() }
}

const sentenceStart = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`

function pointOf(fault: Fault, material: Material): ReportPoint | null {
  const { reading } = fault
  const { text, missing } = headOf(fault, material)
  if (!material.quoteOnce(text)) return null
  const of = new Set(reading.items.filter(({ story }) => story === storyOf(reading)).map(({ id }) => id))
  const lines = saidIn(reading).filter(({ source }) => of.has(source.itemId))
  const line = lines.find(({ text: said }) => material.quoteOnce(said))
  return {
    point: text,
    detail: '',
    said: line?.text ?? null,
    missing,
    drill: drillOf(fault, material),
    standsOn: line === undefined ? standsOn([reading], reading.principle) : [line.source],
  }
}

/** What the rationale put on the side against comes first, then weakness by weight. */
function ranked({ readings, madeUp, input }: Material): Reading[] {
  const against = new Set(
    (input.rationale?.bullets ?? []).flatMap(({ side, principle }) => (side === 'against' ? [principle] : [])),
  )
  const doubted = new Set(readings.flatMap(({ principle, rating }) => (rating <= doubtRating ? [principle] : [])))
  // Of a principle with a low rating only that reading decided.
  const decided = ({ principle, rating }: Reading): boolean =>
    against.has(principle) && (rating <= doubtRating || !doubted.has(principle))
  const worth = ({ principle, rating }: Reading): number =>
    (5 - rating) * (input.weights[principle] ?? 0) * (rating <= doubtRating ? 10 : 1)
  const order = byImportance(input.content.header.core)
  return readings
    .filter((reading) => !madeUp.has(reading))
    .toSorted((a, b) => Number(decided(b)) - Number(decided(a)) || worth(b) - worth(a) || order(a, b))
}

/** A number that was made up is the first thing to change. */
function inventedPoints({ madeUp }: Material): ReportPoint[] {
  const [reading] = madeUp
  if (reading === undefined) return []
  const told = storyOf(reading) === '' ? 'your story' : `“${storyOf(reading)}”`
  return [
    {
      point: `Tell one number for one fact in ${told}, and the same one to everyone who asks.`,
      detail: '',
      said: null,
      missing: null,
      drill: {
        kind: 'probe',
        ref: 'num',
        text: `Say in one sentence where the number in ${told} comes from, and what it leaves out.`,
      },
      standsOn: [...madeUp].flatMap((other) => standsOn([other], other.principle)),
    },
  ]
}

export function changePoints(material: Material): ReportPoint[] {
  const found = inventedPoints(material)
  const used = new Set<string>()
  for (const reading of ranked(material)) {
    const story = storyOf(reading) || reading.principle
    if (found.length >= points || used.has(story)) continue
    const fault = faultOf(reading, material)
    const point = fault === null ? null : pointOf(fault, material)
    if (point === null) continue
    used.add(story)
    found.push(point)
  }
  return found
}
