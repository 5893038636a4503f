// What kept an author's reading from being better, and which question trains it (RP-14): the follow-up that was asked and whose answer
// did not hold, or the one that nobody asked.
import type { Probe } from '#shared/contracts/notes.ts'
import type { ProbeKind } from '#shared/contracts/vocabulary.ts'
import { countWords, plainWords } from '../language/words.ts'
import { statedLacks, type StatedLack } from '../package/stated-lacks.ts'
import { lacksIn } from './lacks.ts'
import type { Material } from './material.ts'
import { reportPolicy } from './policy.ts'
import { answeredKinds, type Reading } from '../package/readings.ts'
import { sentencesOf } from '../language/written-sentences.ts'
import { isDoubt } from './sentences.ts'

const { doubtRating, wordsOfAnswer, sharedWords, lettersOfWord } = reportPolicy

export interface Fault {
  reading: Reading
  kind: ProbeKind
  /** Asked, and the answer did not hold. */
  failed: Probe | undefined
  /** What was missing, in the interviewer's words. */
  lack: string | undefined
  /** Nobody asked a question of this kind, and it is about what was missing. */
  isUnasked: boolean
  /** What was missing is a fact of the story. */
  isOfStory: boolean
}

export const storyOf = (reading: Reading): string => reading.items.find(({ story }) => story !== '')?.story ?? ''

const probesOf = (reading: Reading): Probe[] =>
  reading.items.flatMap((item) => item.probes).filter(({ text }) => text.trim() !== '')

const longWords = (text: string): string[] => [
  ...new Set(
    plainWords(text)
      .split(' ')
      .filter((word) => word.length >= lettersOfWord),
  ),
]

/** Most of an answer's words stand in a text: the text speaks of this answer. */
function speaksOf(text: string, answer: string): boolean {
  const words = longWords(answer)
  const known = new Set(longWords(text))
  return words.length > 1 && words.filter((word) => known.has(word)).length >= sharedWords * words.length
}
const emptyAnswer =
  /^(?:no\b|not\b|none\b|nothing\b|never\b|nobody\b|don['’]?t know|(?:s?he|they) (?:did not|does not|do not|could not|didn['’]t|doesn['’]t|don['’]t|couldn['’]t) (?:know|say|have|remember|check)|(?:would|could) have to (?:check|look)|it (?:just )?had to be)/iu

/** The question whose answer moved a vote, then the one the justification speaks of, then one without an answer. */
function failedProbe(reading: Reading, { input }: Material): Probe | undefined {
  const moved = input.movedLines.map(plainWords).filter((line) => line !== '')
  const weak = ({ answer }: Probe): boolean =>
    countWords(answer, wordsOfAnswer) < wordsOfAnswer || emptyAnswer.test(answer.trim())
  const decided = ({ answer }: Probe): boolean => {
    const said = plainWords(answer)
    return moved.some((line) => said.includes(line) || (said !== '' && line.includes(said)))
  }
  const doubts = sentencesOf(reading.justification).filter(isDoubt)
  const spokenOf = ({ answer }: Probe): boolean => doubts.some((sentence) => speaksOf(sentence, answer))
  const probes = probesOf(reading)
  return (
    probes.find(decided) ??
    probes.find((probe) => weak(probe) && spokenOf(probe)) ??
    probes.find(weak) ??
    probes.find(spokenOf)
  )
}

/** Every kind of question answered on a story, in whichever round. Without a title, none is shared. */
export const kindsAsked = (readings: readonly Reading[], reading: Reading): ReadonlySet<string> => {
  const story = storyOf(reading)
  const items = readings.flatMap((other) => other.items.filter((item) => story !== '' && item.story === story))
  return answeredKinds([...reading.items, ...items])
}

/** What a lack is about, so that the drill trains that. */
const subjects: readonly (readonly [ProbeKind, RegExp])[] = [
  ['why', /\b(?:reasons?|why|alternatives?|second.best|borrowed)\b/iu],
  ['post', /\b(?:after(?:wards)?|later|today|now|still|quarters?|since|keeps?|followed|follow-up|side effect)\b/iu],
  ['num', /\b(?:numbers?|figures?|baseline|measured?|counted?|sample|how many)\b/iu],
  ['cf', /\b(?:if|refused|otherwise|had not|hadn['’]t)\b/iu],
  ['who', /\b(?:who|whom|the team|together|analyst|own part|helped|customer)\b/iu],
  ['not', /\b(?:cost|gave up|given up|left|lose|stakes?|price)\b/iu],
]
/** What is asked first where several were never asked. */
const askOrder: readonly ProbeKind[] = ['why', 'post', 'cf', 'not', 'num', 'who']

/** Of what was missing, as far as nobody asked it. */
function unaskedKind(lack: string | undefined, asked: ReadonlySet<string>): ProbeKind | undefined {
  const about = subjects.find(([, words]) => words.test(lack ?? ''))?.[0]
  return about === undefined || asked.has(about) ? undefined : about
}

/** Of a doubt: the reason, then whatever was asked, to be answered again. */
const askedAgain = (reading: Reading): Probe | undefined =>
  probesOf(reading).find(({ kind }) => kind === 'why') ?? probesOf(reading)[0]

/** What kept it down is a fact of the story, which telling it again does not change. */
const ofStory: readonly (StatedLack['kind'] | undefined)[] = ['shortOf', 'needed', 'ifOnly']
const isOfStory = ({ justification, rating }: Reading): boolean =>
  ofStory.includes(statedLacks([justification], rating)[0]?.kind)

/** Null where nothing was missing. An answer to a question that was good enough is no fault. */
export function faultOf(reading: Reading, material: Material): Fault | null {
  const isDoubt = reading.rating <= doubtRating
  const [lack] = lacksIn(reading, material.pronoun).unheard.filter(material.isSayable)
  if (!isDoubt && lack === undefined) return null
  const asked = kindsAsked(material.readings, reading)
  const about = unaskedKind(lack, asked)
  const failed = isDoubt
    ? (failedProbe(reading, material) ?? (about === undefined ? askedAgain(reading) : undefined))
    : undefined
  const unasked = about ?? (isDoubt ? askOrder.find((kind) => !asked.has(kind)) : undefined)
  const kind = failed?.kind ?? unasked ?? 'why'
  return { reading, failed, lack, kind, isUnasked: unasked !== undefined, isOfStory: isOfStory(reading) }
}
