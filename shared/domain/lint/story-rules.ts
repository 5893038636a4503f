// Rules on a story as a whole: whose it is (L02, L05, L39, L44), its reasons (L12 to L14) and its shape when told (L34 to L36).
import {
  decisions,
  escalations,
  firstPersonPast,
  hypotheticals,
  influence,
  persuasion,
  plural,
  singular,
} from '../language/lexicon/ownership.ts'
import { observations } from '../language/lexicon/customer.ts'
import { alternatives, causes, tradeOffs } from '../language/lexicon/reasons.ts'
import { anyMatches, findingAt, findingOn, firstPlace, isBlank } from './passage.ts'
import { lintPolicy } from './policy.ts'
import { allMatches } from '../language/text.ts'
import { countWords } from '../language/words.ts'
import type { Passage } from './passage.ts'
import type { Lexicon } from '../language/lexicon/lexicon.ts'
import type { Finding } from '#shared/contracts/notes.ts'
import type { Principle } from '#shared/contracts/vocabulary.ts'

export const storyParts = ['situation', 'task', 'action', 'why', 'result'] as const
export type StoryPart = (typeof storyParts)[number]

export interface StoryReading {
  level: number
  principles: readonly Principle[]
  parts: Readonly<Record<StoryPart, Passage>>
  all: readonly Passage[]
  seconds: Readonly<Record<StoryPart, number>> | null
  segments: readonly number[]
}

const tally = (list: Lexicon, passages: readonly Passage[]): number =>
  passages.reduce((sum, { text }) => sum + allMatches(list, text).length, 0)

export const pronounFindings = ({ all }: StoryReading): Finding[] => {
  const we = tally(plural, all)
  const i = tally(singular, all)
  const { least, leastWithoutI, warnAbove, errorAbove } = lintPolicy.pronouns
  const place = firstPlace(plural, all)
  if (place === null || we + i < (i === 0 ? leastWithoutI : least)) return []
  const share = we / (we + i)
  return share > warnAbove ? [findingAt('L02', share > errorAbove ? 'error' : 'warn', place)] : []
}

export const influenceFindings = ({ level, parts: { action, why }, all }: StoryReading): Finding[] => {
  if (level < lintPolicy.influenceFromLevel) return []
  const escalation = firstPlace(escalations, [action, why])
  return [
    ...(escalation === null || anyMatches(persuasion, [action, why]) ? [] : [findingAt('L05', 'warn', escalation)]),
    ...(anyMatches(influence, all) ? [] : [findingOn('L39', 'warn', action.field)]),
  ]
}

export const reasonFindings = ({ principles, parts: { action, why, result }, all }: StoryReading): Finding[] => {
  const findings: Finding[] = []
  const decision = firstPlace(decisions, [action, why])
  if (decision !== null && !anyMatches(causes, [action, why])) {
    findings.push(findingAt('L12', anyMatches(observations, all) ? 'warn' : 'error', decision))
  }
  if (!anyMatches(tradeOffs, [action, why, result])) findings.push(findingOn('L13', 'warn', why.field))
  if (!isBlank([action, why]) && !anyMatches(alternatives, [action, why])) {
    findings.push(findingOn('L14', principles.includes('AR') || principles.includes('IS') ? 'warn' : 'info', why.field))
  }
  return findings
}

export const hypotheticalFindings = ({ all }: StoryReading): Finding[] => {
  const { from, deeds } = lintPolicy.hypotheticals
  const place = firstPlace(hypotheticals, all)
  return place !== null && tally(hypotheticals, all) >= from && tally(firstPersonPast, all) < deeds
    ? [findingAt('L44', 'warn', place)]
    : []
}

export const monologueFindings = ({ segments }: StoryReading): Finding[] => {
  const longest = segments.reduce((most, seconds) => Math.max(most, seconds), 0)
  const { warnFrom, errorAbove } = lintPolicy.monologueSeconds
  if (longest < warnFrom) return []
  return [findingOn('L34', longest > errorAbove ? 'error' : 'warn', 'segments')]
}

export const shapeFindings = ({ parts, seconds }: StoryReading): Finding[] => {
  const words = storyParts.map((part) => countWords(parts[part].text))
  const wordTotal = sum(words)
  const { leastWords, settingWarnAbove, settingErrorAbove, resultLeast } = lintPolicy.story
  if (seconds === null && wordTotal < leastWords) return []
  const sizes = seconds === null ? words : storyParts.map((part) => seconds[part])
  const opening = sum(sizes.slice(0, 2)) / Math.max(1, sum(sizes))
  const findings: Finding[] = []
  if (opening > settingWarnAbove)
    findings.push(findingOn('L35', opening > settingErrorAbove ? 'error' : 'warn', parts.situation.field))
  if (wordTotal >= leastWords && (words.at(-1) ?? 0) < resultLeast * wordTotal)
    findings.push(findingOn('L36', 'warn', parts.result.field))
  return findings
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
