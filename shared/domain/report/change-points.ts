// What to change (RP-14): from the lowest evidence, then from what kept a good answer from a better one. Each point names the act, what was
// said, what the panel lacked, and one drill: the follow-up question that was asked and failed, or that nobody asked.
import type { Drill, ReportPoint } from '#shared/contracts/report-content.ts'
import type { Probe } from '#shared/contracts/notes.ts'
import type { ProbeKind } from '#shared/contracts/vocabulary.ts'
import { countWords, plainWords } from '../language/words.ts'
import { sentencesOf } from '../language/written-sentences.ts'
import { standsOn } from './keep-points.ts'
import { lacksIn } from './lacks.ts'
import { lowerFirst, type Material } from './material.ts'
import { reportPolicy } from './policy.ts'
import { answeredKinds, byImportance, saidIn, type Reading } from '../package/readings.ts'
import { addressed } from './second-person.ts'

const { points, doubtRating, wordsOfAnswer } = reportPolicy
/** What is asked first where several were never asked. */
const askOrder: readonly ProbeKind[] = ['why', 'post', 'cf', 'not', 'num', 'who']

const probesOf = (reading: Reading): Probe[] =>
  reading.items.flatMap((item) => item.probes).filter(({ text }) => text.trim() !== '')

/** The question that was asked and whose answer did not hold: empty, a word or two, or the line that moved a vote. */
function failedProbe(reading: Reading, { input }: Material): Probe | undefined {
  const moved = input.movedLines.map(plainWords).filter((line) => line !== '')
  const weak = ({ answer }: Probe): boolean => countWords(answer, wordsOfAnswer) < wordsOfAnswer
  const standsIn = (probe: Probe, text: string): boolean => !weak(probe) && text.includes(plainWords(probe.answer))
  const decided = (probe: Probe): boolean =>
    moved.some((line) => plainWords(probe.answer).includes(line) || standsIn(probe, line))
  const said = plainWords(reading.justification)
  const held = (probe: Probe): boolean => standsIn(probe, said)
  const probes = probesOf(reading)
  return probes.find(decided) ?? probes.find(held) ?? probes.find(weak)
}

const unaskedKind = (reading: Reading): ProbeKind | undefined => {
  const answered = answeredKinds(reading.items)
  return askOrder.find((kind) => !answered.has(kind))
}

/** The act in a few words, to build a sentence around: "you tested four weeks on basket only". */
function actOf(reading: Reading, { pronoun }: Material): string | null {
  const first = reading.items.flatMap(({ action }) => sentencesOf(action))[0]?.split(/[;,]| because /u)[0]
  const turned = first === undefined ? null : addressed(first, { pronoun })
  return turned?.startsWith('You ') === true ? lowerFirst(turned.replace(/[.!?]$/u, '')) : null
}

const storyOf = (reading: Reading): string => reading.items.find(({ story }) => story !== '')?.story ?? ''

const byKind: Record<ProbeKind, (act: string) => string> = {
  why: (act) => `Give your own reason when you tell how ${act}.`,
  cf: (act) => `Say what you would have done had it not been possible, after you tell how ${act}.`,
  not: (act) => `Say what you left undone when ${act}.`,
  num: (act) => `Put numbers before and after on it when ${act}.`,
  who: (act) => `Say which part was yours when ${act}.`,
  post: (act) => `Go on past the result, and say what came later and who felt it, after ${act}.`,
}
const byStory: Record<ProbeKind, (story: string) => string> = {
  why: (story) => `Give your own reason in ${story}.`,
  cf: (story) => `Say what you would have done after a no in ${story}.`,
  not: (story) => `Say what you left undone in ${story}.`,
  num: (story) => `Put numbers before and after on ${story}.`,
  who: (story) => `Say which part was yours in ${story}.`,
  post: (story) => `Say what came later in ${story}, and who felt it.`,
}

const questioned = (text: string): string => text.trim().replace(/[.?!]*$/u, '?')

function drillOf({ kind, reading, failed }: Fault, material: Material): Drill {
  const story = storyOf(reading)
  const about = story === '' ? `on ${material.nameOf(reading.principle)}` : `in “${story}”`
  if (failed !== undefined)
    return {
      kind: 'probe',
      ref: kind,
      text: `“${questioned(failed.text)}” was asked ${about}. Answer it again, in ninety seconds and with one fact.`,
    }
  return { kind: 'probe', ref: kind, text: `Nobody asked it ${about}, and someone will: “${questions[kind]}”` }
}

const questions: Record<ProbeKind, string> = {
  why: 'Why that, and not the next best?',
  cf: 'What if they had refused?',
  not: 'What did you leave undone?',
  num: 'From what to what, over how long?',
  who: 'Which part was yours?',
  post: 'What happened two quarters later?',
}

interface Fault {
  reading: Reading
  kind: ProbeKind
  failed: Probe | undefined
  missing: string | null
}

function faultOf(reading: Reading, material: Material): Fault | null {
  const failed = failedProbe(reading, material)
  const kind = failed?.kind ?? unaskedKind(reading) ?? 'why'
  const isDoubt = reading.rating <= doubtRating
  const [lack] = lacksIn(reading, material.pronoun).unheard
  if (!isDoubt && lack === undefined) return null
  const missing = lack !== undefined && material.quoteOnce(lack) ? lack : null
  return { reading, kind, failed, missing }
}

function pointOf(fault: Fault, material: Material): ReportPoint | null {
  const { reading, kind, missing } = fault
  const act = actOf(reading, material)
  const story = storyOf(reading)
  const told = story === '' ? `your story on ${material.nameOf(reading.principle)}` : `“${story}”`
  const isDoubt = reading.rating <= doubtRating
  const failing = act === null ? byStory[kind](told) : byKind[kind](act)
  const text = isDoubt ? failing : `Take ${told} one step further.`
  if (!material.quoteOnce(text)) return null
  const line = saidIn(reading).find(({ text: said }) => material.quoteOnce(said))
  return {
    point: text,
    detail: '',
    said: line?.text ?? null,
    missing: missing ?? material.say(reading.justification, 1)[0] ?? null,
    drill: drillOf(fault, material),
    standsOn: line === undefined ? standsOn([reading], reading.principle) : [line.source],
  }
}

/** What the rationale put on the side against comes first, then weakness by weight. */
function ranked({ readings, input }: Material): Reading[] {
  const against = new Set(
    (input.rationale?.bullets ?? []).flatMap(({ side, principle }) => (side === 'against' ? [principle] : [])),
  )
  const worth = ({ principle, rating }: Reading): number =>
    (5 - rating) * (input.weights[principle] ?? 0) * (rating <= doubtRating ? 10 : 1)
  const order = byImportance(input.content.header.core)
  return readings.toSorted(
    (a, b) =>
      Number(against.has(b.principle) && b.rating <= doubtRating) -
        Number(against.has(a.principle) && a.rating <= doubtRating) ||
      worth(b) - worth(a) ||
      order(a, b),
  )
}

export function changePoints(material: Material): ReportPoint[] {
  const found: ReportPoint[] = []
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
