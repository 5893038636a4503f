// Numbers that stand only in an item's text, proposed as rows (NT-21): "churn fell from 9.1% to 8.1% in six weeks" is a measure with two
// values and a time span. Two rounds that tell one measure differently are compared by their rows (PK-10), so a number in a sentence
// alone would pass unseen.
import type { EvidenceItem, Metric } from '#shared/contracts/notes.ts'
import { readText } from '../language/text.ts'
import { unitOf } from '../package/measures.ts'
import { notesPolicy } from './policy.ts'

const { atMost, wordsOfName, longest } = notesPolicy.proposed

const value = (side: string): string =>
  String.raw`(?<money${side}>[$€£]?)(?<number${side}>\d{1,12}(?:[.,]\d{1,6}){0,3})(?: ?(?<unit${side}>%|percent\b|[km]\b))?(?: ?(?<word${side}>[\p{L}-]{1,20}))?`
const pair = new RegExp(String.raw`(?<from>\bfrom )?${value('A')} ?(?:\bto\b|->|→|➝|⇒) ?${value('B')}`, 'giu')
const span =
  /(?:\b(?:in|over|within|for|after)|\() ?(?:the )?(?:first |next )?((?:\d{1,4}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)[ -]?(?:hours?|days?|weeks?|months?|quarters?|years?)|(?:week|month|quarter|year)\b)/iu
const movement =
  /(?:^|\s)(?:(?:went|goes|go|fell|fall|dropped|drop|rose|rise|grew|moved|came|climbed|sank|slid|was|were|is|are|has|have|had|been|gone|risen|fallen|grown|down|up|then|also|slowly|only|cut|took|brought|raised|lowered|reduced|increased|improved|got|going|from)\s*)+$/iu
const starter =
  /^(?:(?:and|but|so|which|that|then|she|he|they|we|it|i|you|the|a|an|its|their|his|her|our|my|candidate|cut|took|brought|raised|lowered|reduced|increased|improved|got|moved|grew|dropped|result|saw|with|while|after|before|said|of)(?:\s+|$))+/iu
/** "2 to 3 people" is a guess and "9 to 5" an hour: without a word of movement only a unit, money or a fraction makes a change. */
const isChange = (isFrom: boolean, before: string, found: string): boolean =>
  isFrom || before.trim() === '' || /[→⇒➝>%$€£.,]/u.test(found) || movement.test(before)

const numberIn = (text = ''): number =>
  Number(/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u.test(text) ? text.replaceAll(',', '') : text.replace(',', '.'))

/** A story's code names no measure. */
const code = /^[A-Z]{2,4}-\d+$/u
const isYear = (value: number): boolean => Number.isInteger(value) && value >= 1900 && value < 2100

const measures = new Set(['%', 's', 'min', 'h', 'd'])
const isMeasure = (word: string): boolean =>
  measures.has(unitOf(word)) || /^(?:weeks?|months?|points?|k|m)$/iu.test(word)
/** Words after a value that belong to what comes next. */
const isFollowing = (word: string): boolean =>
  /^(?:in|over|within|for|after|and|by|with|at|on|of|per|when|while|because|once|as|to|from|so|but|or|then|during|across|among|the|a|an)$/iu.test(
    word,
  )

function nameIn(before: string): string {
  const clause = before.split(/[;(]|[,:] |\s[-–—]\s/u).findLast((part) => /\p{L}/u.test(part)) ?? ''
  const bare = clause.trim().replace(movement, '').replace(starter, '').trim()
  return bare.split(/\s+/u).slice(-wordsOfName).join(' ').replace(starter, '').replace(/[:,]$/u, '').replace(code, '')
}

type Groups = Record<string, string | undefined>

/** What a value is counted in, and the word after it when that is no unit. */
function countedIn(groups: Groups): { unit: string; counted: string } {
  const { moneyB, unitA, unitB, wordA, wordB } = groups
  const counted = [wordA, wordB].find((word) => word !== undefined && !isFollowing(word)) ?? ''
  const written = moneyB || unitB || unitA
  if (written !== undefined) return { unit: written.replace(/percent/iu, '%'), counted }
  return isMeasure(counted) ? { unit: counted, counted: '' } : { unit: '', counted }
}

const directionOf = (from: number, to: number): Metric['direction'] => {
  if (from === to) return 'flat'
  return to > from ? 'up' : 'down'
}

/** After the values first: the word behind the second one may begin the time span. */
function windowIn(sentence: string, match: RegExpExecArray): string {
  const end = match.index + match[0].length
  const after = sentence.slice(end - (match.groups?.['wordB'] ?? '').length)
  return (span.exec(after) ?? span.exec(sentence))?.[1] ?? ''
}

function metricIn(sentence: string, match: RegExpExecArray): Metric | null {
  const groups: Groups = { ...match.groups }
  const before = sentence.slice(0, match.index)
  if (!isChange(groups['from'] !== undefined, before, match[0])) return null
  const [from, to] = [numberIn(groups['numberA']), numberIn(groups['numberB'])]
  const { unit, counted } = countedIn(groups)
  if (Number.isNaN(from + to) || (unit === '' && isYear(from) && isYear(to))) return null
  const window = windowIn(sentence, match)
  return { key: nameIn(before) || counted, unit, from, to, direction: directionOf(from, to), window, population: '' }
}

function metricsIn(text: string): Metric[] {
  const { text: read, sentences } = readText(text)
  return sentences.flatMap(({ start, end }) => {
    const sentence = read.slice(start, Math.min(end, start + longest))
    return [...sentence.matchAll(pair)].flatMap((match) => metricIn(sentence, match) ?? [])
  })
}

const isSame = (a: Metric, b: Metric): boolean => a.from === b.from && a.to === b.to

/** In the order of the text, each change once; a row that has both values already is not proposed. */
export function proposedMetrics({ action, why, result, quotes, probes, metrics }: EvidenceItem): Metric[] {
  const said = [result, action, why, ...quotes.map(({ text }) => text), ...probes.map(({ answer }) => answer)]
  const found = said.flatMap(metricsIn)
  return found
    .filter((metric, at) => found.findIndex((other) => isSame(metric, other)) === at)
    .filter((metric) => !metrics.some((known) => isSame(known, metric)))
    .slice(0, atMost)
}
