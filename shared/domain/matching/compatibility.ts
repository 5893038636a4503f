// How well two people fit one seat, 0–1, as nine weighted terms (MT-2). The weights add up to 1; every term is kept, so that a
// pairing can be explained.
import type { RoleFamily } from '#shared/contracts/vocabulary.ts'
import { commonLevel, spoken } from './languages.ts'
import { compatibilityPolicy as policy } from './policy.ts'
import { reliability } from './reliability.ts'
import type { MatchInput, MatchInterviewer } from './types.ts'

export type Terms = Record<keyof typeof policy.weights, number>
export interface Compatibility {
  score: number
  terms: Terms
}
/** What long waiting sets aside. */
export interface Relaxed {
  freshnessOff?: boolean
}

const minute = 60_000

function levelTerm({ slot, interviewer }: MatchInput): number {
  const above = interviewer.level - slot.targetLevel
  return above < -1 ? 0 : (policy.levels[Math.min(above + 1, policy.levels.length - 1)] ?? 0)
}

function expertiseTerm({ slot: { principles }, interviewer: { skills } }: MatchInput): number {
  if (principles.length === 0) return policy.unknownSkill / policy.bestSkill
  let sum = 0
  for (const principle of principles) sum += skills[principle] ?? policy.unknownSkill
  return sum / principles.length / policy.bestSkill
}

function timeTerm({ slot, pair }: MatchInput): number {
  const overlap = pair.overlapMs === undefined ? 1 : Math.min(1, pair.overlapMs / (slot.minutes * minute))
  return overlap * (pair.oddHours === true ? policy.oddHours : 1)
}

export type RoleDistance = keyof typeof policy.roles
export function roleDistance(one: RoleFamily, other: RoleFamily): RoleDistance {
  if (one === other) return 'same'
  return one === 'TPM' || other === 'TPM' ? 'adjacent' : 'other'
}

function noteQualityTerm({ noteSets = 0, meanQuality = 0 }: MatchInterviewer): number {
  const { mean, sets } = policy.assumedQuality
  return (noteSets * meanQuality + sets * mean) / (noteSets + sets) / 100
}

function freshnessTerm({ pair: { lastMetDays } }: MatchInput, { freshnessOff = false }: Relaxed): number {
  const { afterDays, never, longAgo, recent } = policy.freshness
  if (freshnessOff || lastMetDays === undefined) return never
  return lastMetDays > afterDays ? longAgo : recent
}

const loadTerm = ({ sessionsThisWeek = 0, weeklyCap }: MatchInterviewer): number =>
  weeklyCap === undefined || weeklyCap <= 0 ? 1 : Math.max(0, 1 - sessionsThisWeek / weeklyCap)

/** The terms that are the same whomever the interviewer meets. */
export type OwnTerms = Pick<Terms, 'reliability' | 'noteQuality' | 'load'>
export const ownTerms = (interviewer: MatchInterviewer): OwnTerms => ({
  reliability: reliability(interviewer),
  noteQuality: noteQualityTerm(interviewer),
  load: loadTerm(interviewer),
})

/** What a queue knows of a pair before it asks: the interviewer's own terms and the best common language level, 0–3. */
export interface KnownOfPair extends Relaxed {
  own: OwnTerms
  language: number
}

function termsOf(input: MatchInput, known: KnownOfPair): Terms {
  const {
    own: { reliability: kept, noteQuality, load },
    language,
  } = known
  return {
    level: levelTerm(input),
    expertise: expertiseTerm(input),
    time: timeTerm(input),
    role: policy.roles[roleDistance(input.slot.role, input.interviewer.role)],
    reliability: kept,
    noteQuality,
    language: language / policy.bestLanguage,
    freshness: freshnessTerm(input, known),
    load,
  }
}

const w = policy.weights
/** Written out: a queue asks this of every two tickets. */
const weigh = (terms: Terms): number =>
  w.level * terms.level +
  w.expertise * terms.expertise +
  w.time * terms.time +
  w.role * terms.role +
  w.reliability * terms.reliability +
  w.noteQuality * terms.noteQuality +
  w.language * terms.language +
  w.freshness * terms.freshness +
  w.load * terms.load

/** The score alone, for a queue. */
export const scoreOf = (input: MatchInput, known: KnownOfPair): number => weigh(termsOf(input, known))

export function compatibility(input: MatchInput, relaxed: Relaxed = {}): Compatibility {
  const { candidate, interviewer } = input
  const terms = termsOf(input, {
    own: ownTerms(interviewer),
    language: commonLevel(spoken(candidate.languages), spoken(interviewer.languages)),
    freshnessOff: relaxed.freshnessOff ?? false,
  })
  return { score: weigh(terms), terms }
}
