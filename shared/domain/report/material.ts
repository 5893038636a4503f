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
import { readingsOf, type Reading } from './readings.ts'
import { addressed, candidatePronoun, sentencesOf, type Pronoun } from './second-person.ts'
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
  statuses: Partial<Record<Principle, PrincipleStatus>>
  pronoun: Pronoun | null
  nameOf: (principle: Principle) => string
  /** The sentences of a note for the candidate, each at most once in a report. */
  say: (text: string, count?: number) => string[]
  /** The same for what the bar raiser wrote for the candidate to read: the whole of it. */
  sayWritten: (text: string) => string[]
  /** The same for words that are quoted as they were said. */
  quoteOnce: (text: string) => boolean
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
  const isNew = (text: string): boolean => {
    const key = plainWords(text)
    if (key === '' || used.has(key)) return false
    used.add(key)
    return true
  }
  return {
    input,
    readings,
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
        const said = addressed(sentence, { pronoun, mostWords: reportPolicy.sentenceWords })
        if (said !== null && isSayable(said) && isNew(said)) found.push(said)
      }
      return found
    },
    sayWritten: (text) =>
      sentencesOf(text).flatMap((sentence) => {
        const said = addressed(sentence, { pronoun, isForCandidate: true })
        return said !== null && isNew(said) ? [said] : []
      }),
    quoteOnce: isNew,
  }
}

/** No words of character and no comparison (RP-4), by any author. */
const isSayable = (text: string): boolean => !hasTraitWord(text) && !hasComparison(text)

export const listed = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`

export const lowerFirst = (text: string): string =>
  /^\p{Lu}\p{Lu}|^(?:I|L\d)\b/u.test(text) ? text : `${text.charAt(0).toLowerCase()}${text.slice(1)}`
