// What was concluded on each principle (RP-2): one or two sentences, beginning with what was observed. A failed or mixed principle says
// what was lowest, not what was best.
import type { ReportContent } from '#shared/contracts/report-content.ts'
import { principleCodes, type Principle, type PrincipleStatus } from '#shared/contracts/vocabulary.ts'
import { standsOn } from './keep-points.ts'
import type { Material } from './material.ts'
import { statusWords } from './plain-words.ts'
import { reportPolicy } from './policy.ts'
import type { Reading } from '../package/readings.ts'

type Row = ReportContent['principles'][number]
const { solidRating } = reportPolicy

const acts = ({ items }: Reading): string => items.map(({ action }) => action).join('\n')
const results = ({ items }: Reading): string => items.map(({ result }) => result).join('\n')

type Part = () => string[]

/** Sentences from the parts in order until there are enough: a part that is not needed says nothing, and leaves its words to others. */
function firstSentences(parts: readonly Part[], count: number = reportPolicy.sentences): string {
  const found: string[] = []
  for (const part of parts) if (found.length < count) found.push(...part().slice(0, count - found.length))
  return found.join(' ')
}

const done =
  ({ say }: Material, reading: Reading): Part =>
  () =>
    say(acts(reading), 1)
const cameOf =
  ({ say }: Material, reading: Reading): Part =>
  () =>
    say(results(reading), 1)
const judged =
  ({ say }: Material, reading: Reading): Part =>
  () =>
    say(reading.justification, 1)

function quoted({ quoteOnce }: Material, { items }: Reading): Part {
  return () => {
    const line = items.flatMap(({ quotes }) => quotes).find(({ text }) => text.trim() !== '' && quoteOnce(text))
    return line === undefined ? [] : [`You said: “${line.text.trim()}”`]
  }
}

function gapText({ input, say }: Material, principle: Principle, name: string): string {
  const reason = input.content.coverage.noData.find((row) => row.principle === principle)?.reason ?? ''
  return [`${name} was not heard.`, ...say(reason, 1)].join(' ')
}

function textOf(material: Material, principle: Principle, status: PrincipleStatus): string {
  const name = material.nameOf(principle)
  const own = material.readings.filter((reading) => reading.principle === principle)
  const [lowest] = own.toSorted((a, b) => a.rating - b.rating || b.weight - a.weight)
  const [best] = own.toSorted((a, b) => b.rating - a.rating || b.weight - a.weight)
  if (status === 'gap' || lowest === undefined || best === undefined) return gapText(material, principle, name)
  if (status === 'validated') {
    const parts = [done(material, best), cameOf(material, best), judged(material, best), quoted(material, best)]
    return firstSentences(parts) || `${name} held.`
  }
  const resolution = material.input.resolutions.findLast((row) => row.principle === principle)
  const good = best.rating >= solidRating && best !== lowest ? [done(material, best)] : []
  const decided: Part[] = resolution === undefined ? [] : [() => material.sayWritten(resolution.reason)]
  const low = [judged(material, lowest), done(material, lowest), cameOf(material, lowest), quoted(material, lowest)]
  return firstSentences([...good, ...decided, ...low]) || `${name}: too little was written down to say more.`
}

/** The core first; a core principle without a status was not heard. */
export function conclusions(material: Material): Row[] {
  const { core } = material.input.content.header
  const codes = [...core, ...principleCodes.filter((code) => !core.includes(code))]
  return codes.flatMap((principle) => {
    const isCore = core.includes(principle)
    const status = material.statuses[principle] ?? (isCore ? 'gap' : undefined)
    if (status === undefined) return []
    const text = textOf(material, principle, status)
    return [
      { principle, status, word: statusWords[status], isCore, text, standsOn: standsOn(material.readings, principle) },
    ]
  })
}
