// A rationale to edit instead of six empty boxes (DR-16): the best and the lowest evidence with a line each, the level's line, and what the
// lowest evidence lacked. It is the panel's own words so far; its writer owns what is signed.
import type { PackageContent } from '#shared/contracts/package-content.ts'
import type { Rationale } from '#shared/contracts/rationale.ts'
import { levelScales, type Outcome } from '#shared/contracts/vocabulary.ts'
import { reportPolicy } from '../report/policy.ts'
import { byImportance, readingsOf, type Reading } from '../package/readings.ts'
import { sentencesOf } from '../language/written-sentences.ts'
import { levelOfItem } from '../rubrics/levels.ts'

type Bullet = Rationale['bullets'][number]

const lineOf = ({ items }: Reading): string =>
  items
    .flatMap(({ quotes }) => quotes)
    .find(({ text }) => text.trim() !== '')
    ?.text.trim() ?? ''
const firstOf = (text: string): string => sentencesOf(text)[0] ?? ''
const actOf = (reading: Reading): string =>
  firstOf(reading.items.map(({ action, result }) => (action === '' ? result : action)).join('\n')) ||
  firstOf(reading.justification)

const ended = (text: string): string => {
  const bare = text.replace(/[;,:\s]+$/u, '')
  return bare === '' || /[.!?]$/u.test(bare) ? bare : `${bare}.`
}

function bulletOf(side: Bullet['side'], reading: Reading | undefined): Bullet {
  if (reading === undefined) return { side, principle: null, text: '' }
  const line = lineOf(reading)
  const said = line === '' ? '' : `“${line}”`
  const text = side === 'against' ? firstOf(reading.justification) || actOf(reading) : actOf(reading)
  return { side, principle: reading.principle, text: [ended(text), said].filter(Boolean).join(' ') }
}

/** The item that read lowest, with its marks in words. */
function levelBullet(readings: readonly Reading[]): Bullet {
  const items = readings.flatMap((reading) => reading.items.map((item) => ({ item, level: levelOfItem(item.scales) })))
  const [lowest] = items.filter(({ level }) => level !== null).toSorted((a, b) => (a.level ?? 0) - (b.level ?? 0))
  const line = lowest?.item.quotes.find(({ text }) => text.trim() !== '')?.text.trim() ?? ''
  return { side: 'level', principle: null, text: line === '' ? '' : `Reads as L${lowest?.level ?? ''}: “${line}”` }
}

function levelReason(
  { levels, header }: PackageContent,
  outcome: Outcome | null,
  readings: readonly Reading[],
): string {
  if (levels.estimate === null) return ''
  const marks = levelScales.flatMap((scale) => {
    const given = readings.flatMap(({ items }) => items.flatMap((item) => item.scales[scale] ?? []))
    const mean = given.reduce((sum, mark) => sum + mark, 0) / given.length
    return given.length === 0 ? [] : [{ scale, mean }]
  })
  const [lowest] = marks.toSorted((a, b) => a.mean - b.mean)
  const start = `The evidence reads as L${levels.estimate}`
  const weakest = lowest === undefined ? '' : `, lowest on ${lowest.scale}`
  return outcome === 'INCLINED' ? `${start}, the level asked for is L${header.targetLevel}.` : `${start}${weakest}.`
}

/** What an answer to the weakest question would have given. */
function wouldHaveChanged(lowest: Reading | undefined): string {
  const probes = lowest?.items.flatMap((item) => item.probes) ?? []
  const question = probes.find(({ kind }) => kind === 'why') ?? probes[0]
  return question === undefined ? '' : `An answer with one fact to “${question.text.trim()}”`
}

export function draftRationale(content: PackageContent, outcome: Outcome | null): Rationale {
  const readings = readingsOf(content)
  const order = byImportance(content.header.core)
  const upward = readings.toSorted((a, b) => a.rating - b.rating || order(a, b))
  const [best] = readings.toSorted((a, b) => b.rating - a.rating || order(a, b))
  const [lowest] = upward
  const doubts = upward.filter(({ rating }) => rating <= reportPolicy.doubtRating)
  const isNo = outcome === 'NOT_INCLINED' && doubts.length > 1
  return {
    bullets: [
      isNo ? bulletOf('against', doubts[1]) : bulletOf('for', best),
      bulletOf('against', lowest),
      levelBullet(readings),
    ],
    concern: lowest === undefined ? '' : firstOf(lowest.justification),
    levelReason: levelReason(content, outcome, readings),
    wouldHaveChanged: wouldHaveChanged(lowest),
  }
}
