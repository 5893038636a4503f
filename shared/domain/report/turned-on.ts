// What it turned on (RP-12): the lowest and the highest evidence, each with the candidate's own words. The highest is shown only above a
// floor: a reader could judge by it, or it was rated 5 with high confidence.
import type { ReportContent, ReportSource, TurnedOn } from '#shared/contracts/report-content.ts'
import { countWords, plainWords } from '../language/words.ts'
import type { Material } from './material.ts'
import { reportPolicy } from './policy.ts'
import { byImportance, saidIn, sourceOf, type Reading, type SaidLine } from '../package/readings.ts'

const { lineWords } = reportPolicy
const topRating = 5

/** A line that moved a vote first, then one that can stand alone. */
function tellingLine(reading: Reading, movedLines: readonly string[]): SaidLine | undefined {
  const lines = saidIn(reading)
  const moved = movedLines.map(plainWords).filter((line) => line !== '')
  const fits = ({ text }: SaidLine): boolean => {
    const words = countWords(text)
    return words >= lineWords.least && words <= lineWords.most
  }
  const whole = lines.filter(fits).toSorted((a, b) => countWords(b.text) - countWords(a.text))
  return lines.find(({ text }) => moved.some((line) => plainWords(text).includes(line))) ?? whole[0] ?? lines[0]
}

const isAboveFloor = ({ isUsable, rating, confidence }: Reading): boolean =>
  isUsable || (rating === topRating && confidence === 'H')

interface Side {
  reading: Reading
  source: ReportSource
  quote: string
}

function sideOf({ input, quoteOnce }: Material, reading: Reading | undefined): Side | null {
  const [item] = reading?.items ?? []
  if (reading === undefined || item === undefined) return null
  const line = tellingLine(reading, input.movedLines)
  const source = line?.source ?? sourceOf(reading, item)
  return { reading, source, quote: line !== undefined && quoteOnce(line.text) ? line.text : '' }
}

function shown({ tell, madeUp }: Material, side: Side | null, isWeak: boolean): TurnedOn | null {
  if (side === null) return null
  const { reading, source, quote } = side
  const acts = reading.items.map(({ action }) => action).join('\n')
  const results = reading.items.map(({ result }) => result).join('\n')
  const acted = (): string[] => tell(acts, { act: true })
  const doubted = (): string[] => tell(reading.justification, { doubt: true, least: 0 })
  const isDoubt = reading.rating <= reportPolicy.doubtRating
  const strong = [() => tell(reading.justification, { doubt: false, act: true }), acted]
  // Of a good answer the words alone stand there: an act would be praise, and what it lacked is said under what to change.
  const weak = isDoubt || quote === '' ? [doubted, acted, () => tell(results)] : []
  const best = [...strong, () => tell(reading.justification, { doubt: false }), () => tell(results)]
  // The words alone say what was made up.
  const parts = madeUp.has(reading) ? [] : { weak, best }[isWeak ? 'weak' : 'best']
  let text = ''
  for (const part of parts) text ||= part()[0] ?? ''
  return quote === '' && text === '' ? null : { principle: reading.principle, quote, text, source }
}

/** Their quotes first, and the texts when `tell` is called: what to change needs the words of what was missing before. */
export function turnedOn(material: Material): { tell: () => ReportContent['turnedOn'] } {
  const { input, madeUp, readings } = material
  const order = byImportance(input.content.header.core)
  const lowest = readings.toSorted((a, b) => a.rating - b.rating || order(a, b))[0]
  const highest = readings
    .filter((reading) => reading.rating > (lowest?.rating ?? 0) || reading.rating === topRating)
    .filter((reading) => reading !== lowest && isAboveFloor(reading))
    .toSorted((a, b) => b.rating - a.rating || a.confidence.localeCompare(b.confidence) || order(a, b))[0]
  // A number that was made up decided alone.
  const [invented] = madeUp
  const [weak, strong] = [sideOf(material, invented ?? lowest), invented ? null : sideOf(material, highest)]
  return { tell: () => ({ weakest: shown(material, weak, true), strongest: shown(material, strong, false) }) }
}
