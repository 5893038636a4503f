// What it turned on (RP-12): the lowest and the highest evidence, each with the candidate's own words. The highest is shown only above a
// floor: a reader could judge by it, or it was rated 5 with high confidence.
import type { TurnedOn } from '#shared/contracts/report-content.ts'
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

const firstSaid = (texts: readonly string[], say: Material['say']): string[] => {
  for (const text of texts) {
    const said = say(text, 1)
    if (said.length > 0) return said
  }
  return []
}

function shown({ input, say, quoteOnce }: Material, reading: Reading | undefined): TurnedOn | null {
  const [item] = reading?.items ?? []
  if (reading === undefined || item === undefined) return null
  const line = tellingLine(reading, input.movedLines)
  const source = line?.source ?? sourceOf(reading, item)
  const quote = line !== undefined && quoteOnce(line.text) ? line.text : ''
  const [text = ''] = firstSaid([reading.justification, item.action, item.result], say)
  return quote === '' && text === '' ? null : { principle: reading.principle, quote, text, source }
}

export function turnedOn(material: Material): { weakest: TurnedOn | null; strongest: TurnedOn | null } {
  const { input, readings } = material
  const order = byImportance(input.content.header.core)
  const lowest = readings.toSorted((a, b) => a.rating - b.rating || order(a, b))[0]
  const highest = readings
    .filter((reading) => reading.rating > (lowest?.rating ?? 0) || reading.rating === topRating)
    .filter((reading) => reading !== lowest && isAboveFloor(reading))
    .toSorted((a, b) => b.rating - a.rating || a.confidence.localeCompare(b.confidence) || order(a, b))[0]
  return { weakest: shown(material, lowest), strongest: shown(material, highest) }
}
