// How well two people fit one seat, 0–1, as nine weighted terms (MT-2). The weights add up to 1; every term is kept, so that a
// pairing can be explained.
import type { RoleFamily } from '#shared/contracts/vocabulary.ts'
import { commonLanguageLevel } from './languages.ts'
import { reliability } from './reliability.ts'
import type { MatchInput } from './types.ts'

export const termWeights = {
  level: 0.18, expertise: 0.18, time: 0.14, role: 0.12, reliability: 0.12, noteQuality: 0.1, language: 0.08, freshness: 0.04, load: 0.04,
} as const
export type Terms = Record<keyof typeof termWeights, number>
export interface Compatibility { score: number; terms: Terms }

const minute = 60_000
const oddHoursFactor = 0.85
const defaultSkill = 1
const bestSkill = 3
/** What a newcomer's notes are taken to be worth, and how many sets that guess weighs. */
const assumedQuality = { mean: 70, sets: 5 }

/** From one level below the target to three or more above it. */
const levelValues = [0.5, 0.9, 1, 0.8, 0.6]

function levelTerm({ slot, interviewer }: MatchInput): number {
  const above = interviewer.level - slot.targetLevel
  return above < -1 ? 0 : levelValues[Math.min(above, 3) + 1] ?? 0
}

function expertiseTerm({ slot, interviewer }: MatchInput): number {
  const skills = slot.principles.map((principle) => interviewer.skills[principle] ?? defaultSkill)
  const mean = skills.length === 0 ? defaultSkill : skills.reduce((sum, skill) => sum + skill, 0) / skills.length
  return mean / bestSkill
}

function timeTerm({ slot, pair }: MatchInput): number {
  const overlap = pair.overlapMs === undefined ? 1 : Math.min(1, pair.overlapMs / (slot.minutes * minute))
  return overlap * (pair.oddHours === true ? oddHoursFactor : 1)
}

export type RoleDistance = 'same' | 'adjacent' | 'other'
export function roleDistance(one: RoleFamily, other: RoleFamily): RoleDistance {
  if (one === other) return 'same'
  return one === 'TPM' || other === 'TPM' ? 'adjacent' : 'other'
}
const roleValue: Readonly<Record<RoleDistance, number>> = { same: 1, adjacent: 0.7, other: 0.4 }

function noteQualityTerm({ interviewer: { noteSets = 0, meanQuality = 0 } }: MatchInput): number {
  const { mean, sets } = assumedQuality
  return (noteSets * meanQuality + sets * mean) / (noteSets + sets) / 100
}

function freshnessTerm({ pair: { lastMetDays } }: MatchInput): number {
  if (lastMetDays === undefined) return 1
  return lastMetDays > 90 ? 0.5 : 0
}

const loadTerm = ({ interviewer: { sessionsThisWeek = 0, weeklyCap } }: MatchInput) =>
  (weeklyCap === undefined || weeklyCap <= 0 ? 1 : Math.max(0, 1 - sessionsThisWeek / weeklyCap))

const w = termWeights
/** Written out: a queue asks this of every two tickets. */
const weigh = (terms: Terms): number =>
  w.level * terms.level + w.expertise * terms.expertise + w.time * terms.time + w.role * terms.role + w.reliability * terms.reliability
  + w.noteQuality * terms.noteQuality + w.language * terms.language + w.freshness * terms.freshness + w.load * terms.load

/** `freshnessOff` is the one term that long waiting sets aside. */
export function compatibility(input: MatchInput, relaxed: { freshnessOff?: boolean } = {}): Compatibility {
  const terms: Terms = {
    level: levelTerm(input),
    expertise: expertiseTerm(input),
    time: timeTerm(input),
    role: roleValue[roleDistance(input.slot.role, input.interviewer.role)],
    reliability: reliability(input.interviewer),
    noteQuality: noteQualityTerm(input),
    language: commonLanguageLevel(input) / 3,
    freshness: relaxed.freshnessOff === true ? 1 : freshnessTerm(input),
    load: loadTerm(input),
  }
  return { score: weigh(terms), terms }
}
