// What a report is drafted from, prepared once: readings with story titles in place of codes, the candidate's pronoun, and a record of
// what was said already, so that no sentence stands twice (RP-10).
import { withStoryTitles, type TitledStory } from '../language/story-titles.ts'
import { plainWords } from '../language/words.ts'
import { storyName } from '../package/stories.ts'
import type { PackageContent } from '#shared/contracts/package-content.ts'
import type { Rationale } from '#shared/contracts/rationale.ts'
import type { EvidenceItem } from '#shared/contracts/notes.ts'
import type { PrinciplePack } from '#shared/contracts/pack.ts'
import type { ContradictionVerdict, Level, Outcome, Principle, PrincipleStatus } from '#shared/contracts/vocabulary.ts'
import { statusesAfterWalk, type Resolution } from '../decision/statuses.ts'
import { reportPolicy } from './policy.ts'
import { readingsOf, type Reading } from '../package/readings.ts'
import { addressed, candidatePronoun, type Pronoun } from './second-person.ts'
import { sentencesOf } from '../language/written-sentences.ts'
import { hasFact, isAct, isDoubt, weightOf } from './sentences.ts'
import { hasComparison, hasTraitWord } from './trait-words.ts'
import type { ByPrinciple } from './growth.ts'

export interface ReportInput {
  content: PackageContent
  targetLevel: Level
  /** Null for a practice-only loop. `isProposed`: what the gates gave; then they say why. */
  decision: { outcome: Outcome; level: Level | null; override: boolean; isProposed: boolean; reason: string } | null
  gates: readonly { gate: string; fired: boolean; inputs: Readonly<Record<string, unknown>> }[]
  resolutions: readonly Resolution[]
  /** Contradictions that the room settled, by the measure's name. */
  settled: readonly { key: string; verdict: ContradictionVerdict; reason: string }[]
  rationale: Rationale | null
  /** Lines that moved a vote. Whose vote is not known here. */
  movedLines: readonly string[]
  /** Titles of stories that notes call by a code. */
  stories: readonly TitledStory[]
  /** The candidate's weakness by principle when the loop began. */
  weaknessBefore: ByPrinciple
  weights: ByPrinciple
  pack: Pick<PrinciplePack, 'principles'>
}

export interface Material {
  input: ReportInput
  readings: readonly Reading[]
  /** Readings with an item whose number was made up: they speak for nothing. */
  madeUp: ReadonlySet<Reading>
  statuses: Partial<Record<Principle, PrincipleStatus>>
  pronoun: Pronoun | null
  nameOf: (principle: Principle) => string
  /** The sentences of a note for the candidate, each at most once in a report. */
  say: (text: string, count?: number) => string[]
  /** The one sentence of these that says most by itself, if one says enough. */
  tell: (text: string, wanted?: Wanted) => string[]
  /** The same for what the bar raiser wrote for the candidate to read: the whole of it. */
  sayWritten: (text: string) => string[]
  /** The same for words that are quoted as they were said. */
  quoteOnce: (text: string) => boolean
  isSayable: (text: string) => boolean
}

export interface Wanted {
  /** What went wrong or was missing, or what did not; otherwise either. */
  doubt?: boolean
  /** An act: it begins with the reader. */
  act?: boolean
  /** Not an act: of the round, or of what was used. */
  thing?: boolean
  /** With a number or someone's words in it. */
  fact?: boolean
  /** What it must weigh at least. */
  least?: number
}

function withTitles(readings: readonly Reading[], stories: ReportInput['stories']): Reading[] {
  const titled = (text: string): string => withStoryTitles(text, stories)
  const itemTitled = (item: EvidenceItem): EvidenceItem => ({
    ...item,
    story: storyName(item, stories),
    situation: titled(item.situation),
    action: titled(item.action),
    why: titled(item.why),
    result: titled(item.result),
    probes: item.probes.map((probe) => ({ ...probe, answer: titled(probe.answer) })),
  })
  return readings.map((reading) => ({
    ...reading,
    justification: titled(reading.justification),
    items: reading.items.map(itemTitled),
  }))
}

const textsOf = ({ items, justification }: Reading): string[] => [
  justification,
  ...items.flatMap((item) => [item.situation, item.action, item.why, item.result]),
]

export function materialOf(input: ReportInput): Material {
  const { content, pack } = input
  const readings = withTitles(readingsOf(content), input.stories)
  const pronoun = candidatePronoun(readings.flatMap(textsOf))
  const used = new Set<string>()
  const contested = contestedValues(input)
  const inventing = madeUpItems(input)
  const isSayable = (text: string): boolean => isFair(text) && !numbersIn(text).some((number) => contested.has(number))
  const isNew = (text: string): boolean => {
    const key = plainWords(text)
    if (key === '' || used.has(key)) return false
    used.add(key)
    return true
  }
  const turned = (sentence: string): string | null => {
    const said = addressed(sentence, { pronoun, mostWords: reportPolicy.sentenceWords })
    return said !== null && isSayable(said) ? said : null
  }
  return {
    input,
    readings,
    madeUp: new Set(readings.filter(({ items }) => items.some(({ id }) => inventing.has(id)))),
    pronoun,
    statuses: statusesAfterWalk(
      {
        core: content.header.core,
        statuses: Object.fromEntries(content.rows.map((row) => [row.principle, row.status])),
      },
      input.resolutions,
    ),
    nameOf: (principle) => pack.principles[principle].name,
    say: (text, count = Infinity) => {
      const found: string[] = []
      for (const sentence of sentencesOf(text)) {
        if (found.length >= count) break
        const said = turned(sentence)
        if (said !== null && isNew(said)) found.push(said)
      }
      return found
    },
    tell: (text, { doubt, act = false, thing = false, fact = false, least = reportPolicy.leastWeight } = {}) => {
      const found = sentencesOf(text)
        .flatMap((sentence) => turned(sentence) ?? [])
        .filter((said) => doubt === undefined || isDoubt(said) === doubt)
        .filter((said) => (!act || isAct(said)) && (!thing || !isAct(said)) && (!fact || hasFact(said)))
        .map((said) => ({ said, weight: weightOf(said) }))
        .filter(({ weight }) => weight >= least)
        .toSorted((a, b) => b.weight - a.weight)
        .find(({ said }) => isNew(said))
      return found === undefined ? [] : [found.said]
    },
    sayWritten: (text) =>
      sentencesOf(text).flatMap((sentence) => {
        const said = addressed(sentence, { pronoun, isForCandidate: true })
        return said !== null && isNew(said) ? [said] : []
      }),
    quoteOnce: isNew,
    isSayable,
  }
}

/** No words of character and no comparison (RP-4), by any author. */
const isFair = (text: string): boolean => !hasTraitWord(text) && !hasComparison(text)

/** Values that the room did not settle as both true are told as no fact (RP-18). */
function contestedValues({ content, settled }: ReportInput): Set<string> {
  const open = new Set(
    settled.filter(({ verdict }) => verdict !== 'bothTrue' && verdict !== 'clarified').map(({ key }) => key),
  )
  const mentions = content.contradictions.filter(({ key }) => open.has(key)).flatMap((found) => found.mentions)
  const values = (pick: 'from' | 'to') => new Set(mentions.flatMap((mention) => mention[pick] ?? []))
  // What both rounds said alike is not in doubt.
  const isAlike = (pick: 'from' | 'to'): boolean => values(pick).size < 2
  return new Set((['from', 'to'] as const).flatMap((pick) => (isAlike(pick) ? [] : [...values(pick)])).map(String))
}

/** Items that told a number the room found to be made up. */
function madeUpItems({ content, settled }: ReportInput): Set<string> {
  const keys = new Set(settled.flatMap(({ key, verdict }) => (verdict === 'fabricated' ? [key] : [])))
  const found = content.contradictions.filter(({ key }) => keys.has(key)).flatMap(({ mentions }) => mentions)
  return new Set(found.map(({ itemId }) => itemId))
}

const numbersIn = (text: string): string[] => text.match(/\d+(?:\.\d+)?/gu) ?? []

export const lowerFirst = (text: string): string =>
  /^\p{Lu}\p{Lu}|^(?:I|L\d)\b/u.test(text) ? text : `${text.charAt(0).toLowerCase()}${text.slice(1)}`
