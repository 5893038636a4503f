// What a pairing looks at, and nothing more: no rows, no sockets. A fact the product does not hold is left out and passes its
// filter (MT-1e).
import type { Principle, RoleFamily, RoundType } from '#shared/contracts/vocabulary.ts'

export type MatchMode = 'live' | 'scheduled'

export interface SpokenLanguage {
  code: string
  level: number
}

/** What missed rounds have cost someone, while it lasts (MT-9). */
export type Standing = 'scheduledOnly' | 'probation'

/** The seat a candidate asks for. */
export interface MatchSlot {
  roundType: RoundType
  minutes: number
  role: RoleFamily
  targetLevel: number
  principles: readonly Principle[]
  barRaiser: boolean
}

export interface MatchCandidate {
  id: string
  languages: readonly SpokenLanguage[]
  groups: readonly string[]
  hiringManagerGroups?: readonly string[]
  conductOk?: boolean
  standing?: Standing
  /** Give-to-get credits; a newcomer's when unknown. */
  credits?: number
}

export interface MatchInterviewer {
  id: string
  role: RoleFamily
  level: number
  languages: readonly SpokenLanguage[]
  groups: readonly string[]
  /** 0–3; absent means 1. */
  skills: Readonly<Partial<Record<Principle, number>>>
  capabilities?: readonly RoundType[]
  conductOk?: boolean
  standing?: Standing
  goldSetPassed?: boolean
  /** The bar-raiser qualification the policy asks for is current. */
  barRaiserQualified?: boolean
  /** Saying yes to bar-raiser seats would be enough to qualify (MT-19b). */
  couldBeBarRaiser?: boolean
  shows?: number
  noShows?: number
  noteSets?: number
  meanQuality?: number
  sessionsToday?: number
  sessionsThisWeek?: number
  /** Bar raiser rounds in the last seven days. */
  barRaisesThisWeek?: number
  weeklyCap?: number
}

/** What is known of the two together. */
export interface PairInput {
  blocked?: boolean
  inThisLoop?: boolean
  /** Met on one of these principles within 60 days: passed over while anyone else is eligible. */
  samePrinciplesRecently?: boolean
  /** Days since they last met; absent means never. */
  lastMetDays?: number
  overlapMs?: number
  /** Outside 08:00–21:00 local for either. */
  oddHours?: boolean
  /** Both said yes to the awkward hour. */
  oddHoursAgreed?: boolean
}

export interface MatchInput {
  slot: MatchSlot
  candidate: MatchCandidate
  interviewer: MatchInterviewer
  pair: PairInput
}
