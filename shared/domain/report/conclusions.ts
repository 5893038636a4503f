// What was concluded on each principle (RP-2): one or two sentences, beginning with what was observed. A failed or mixed principle says
// what was lowest, not what was best.
import type { ReportContent } from '#shared/contracts/report-content.ts'
import { principleCodes, type Principle, type PrincipleStatus } from '#shared/contracts/vocabulary.ts'
import { storyOf } from './faults.ts'
import { lacksIn } from './lacks.ts'
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

const parts = (material: Material, reading: Reading) => {
  const { tell, quoteOnce } = material
  const quoted = (): string[] => {
    const line = reading.items.flatMap(({ quotes }) => quotes).find(({ text }) => text.trim() !== '' && quoteOnce(text))
    return line === undefined ? [] : [`You said: “${line.text.trim()}”`]
  }
  return {
    done: () => tell(acts(reading), { act: true }),
    cameOf: () => tell(results(reading)),
    judged: () => tell(reading.justification, { doubt: false }),
    doubted: () => tell(reading.justification, { doubt: true, least: 0 }),
    lacked: () =>
      lacksIn(reading, material.pronoun).unheard.filter((lack) => material.isSayable(lack) && quoteOnce(lack)),
    quoted,
  }
}

/** A reason for no data is about the round, in whatever words. */
export const unheard = { thing: true, least: -Infinity } as const

/** Nothing was heard, and the notes say why. Without a why there is nothing to say. */
const gapText = ({ input, tell }: Material, principle: Principle): string =>
  tell(input.content.coverage.noData.find((row) => row.principle === principle)?.reason ?? '', unheard).join(' ')

/** Nothing that stands on a number which was made up is told as done. */
function inventedText({ quoteOnce }: Material, reading: Reading): string {
  const story = storyOf(reading)
  const told = story === '' ? 'It' : `“${story}”`
  const text = `${told} does not count, since its number did not hold.`
  return quoteOnce(text) ? text : `This stands on the same number in ${told}.`
}

function textOf(material: Material, principle: Principle, status: PrincipleStatus): string {
  const heard = material.readings.filter((reading) => reading.principle === principle)
  const own = heard.filter((reading) => !material.madeUp.has(reading))
  const [invented] = heard
  if (own.length === 0 && invented !== undefined) return inventedText(material, invented)
  const [lowest] = own.toSorted((a, b) => a.rating - b.rating || b.weight - a.weight)
  const [best] = own.toSorted((a, b) => b.rating - a.rating || b.weight - a.weight)
  if (status === 'gap' || lowest === undefined || best === undefined) return gapText(material, principle)
  const good = parts(material, best)
  if (status === 'validated') return firstSentences([good.done, good.cameOf, good.judged, good.quoted])
  return doubtText(material, { lowest, best, status })
}

interface Doubted {
  lowest: Reading
  best: Reading
  status: PrincipleStatus
}

/** What was lowest. What sank a core principle is never told by what was well done: the sections before it say it. */
function doubtText(material: Material, { lowest, best, status }: Doubted): string {
  const { principle } = lowest
  const resolution = material.input.resolutions.findLast((row) => row.principle === principle)
  const low = parts(material, lowest)
  const isFailed = status === 'failed'
  const said = firstSentences([
    ...(best.rating >= solidRating && best !== lowest ? [parts(material, best).done] : []),
    ...(resolution === undefined ? [] : [() => material.sayWritten(resolution.reason)]),
    low.doubted,
    low.lacked,
    low.quoted,
  ])
  if (said !== '') return said
  const isCore = material.input.content.header.core.includes(principle)
  return isFailed && isCore ? '' : firstSentences([low.done, low.judged, low.cameOf])
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
