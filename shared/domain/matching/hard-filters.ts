// What no pairing may break, however long anybody waits (MT-1a, MT-1b, MT-1c, MT-1d, MT-1e, I-03, I-04, I-23): blocks, language, conduct, level, capability, load,
// standing, the bar raiser's independence. A fact the product does not hold yet passes its filter.
import { barRaiserEligible } from '../loop/bar-raiser.ts'
import { commonLevel, spoken } from './languages.ts'
import { filterPolicy } from './policy.ts'
import { reliability } from './reliability.ts'
import type { MatchCandidate, MatchInput, MatchInterviewer, MatchMode, Standing } from './types.ts'

export interface FilterPolicy {
  mode: MatchMode
  /** Live rounds in which both interview each other are open to people on probation. */
  reciprocal?: boolean
}

export type FilterId =
  | 'self'
  | 'blocked'
  | 'language'
  | 'time'
  | 'capability'
  | 'level'
  | 'conduct'
  | 'goldSet'
  | 'load'
  | 'sameLoop'
  | 'barRaiser'
  | 'barRaiserLoad'
  | 'reliability'
  | 'standing'

interface Filter<T> {
  id: FilterId
  passes: (subject: T, policy: FilterPolicy) => boolean
}

const minute = 60_000

function standsIn(standing: Standing | undefined, { mode, reciprocal = false }: FilterPolicy): boolean {
  if (standing === 'scheduledOnly') return mode === 'scheduled'
  return standing !== 'probation' || (reciprocal && mode === 'live')
}

const isReliable = (interviewer: MatchInterviewer, policy: FilterPolicy): boolean =>
  reliability(interviewer) >= filterPolicy.reliabilityFloor || standsIn('probation', policy)

const hasRoom = ({ sessionsToday = 0, sessionsThisWeek = 0, weeklyCap = Infinity }: MatchInterviewer): boolean =>
  sessionsToday < filterPolicy.sessionsPerDay && sessionsThisWeek < weeklyCap

const hasTime = ({ slot, pair }: MatchInput, { mode }: FilterPolicy): boolean =>
  mode === 'live' ||
  pair.overlapMs === undefined ||
  pair.overlapMs >= slot.minutes * minute + filterPolicy.bookingMarginMs

const isLevelEnough = ({ slot, interviewer }: MatchInput): boolean =>
  interviewer.level >= (slot.barRaiser ? slot.targetLevel : slot.targetLevel - filterPolicy.levelsBelow)

function mayRaise({ slot, candidate, interviewer }: MatchInput): boolean {
  if (!slot.barRaiser) return true
  return barRaiserEligible({
    policy: 'certified',
    certified: interviewer.barRaiserQualified !== false,
    dutiesAccepted: true,
    isHiringManager: false,
    level: interviewer.level,
    targetLevel: slot.targetLevel,
    groups: interviewer.groups,
    candidateGroups: candidate.groups,
    hiringManagerGroups: candidate.hiringManagerGroups ?? [],
  }).ok
}

const ofCandidate: readonly Filter<MatchCandidate>[] = [
  { id: 'conduct', passes: ({ conductOk }) => conductOk !== false },
  { id: 'standing', passes: ({ standing }, policy) => standsIn(standing, policy) },
]

const ofInterviewer: readonly Filter<MatchInterviewer>[] = [
  { id: 'conduct', passes: ({ conductOk }) => conductOk !== false },
  { id: 'goldSet', passes: ({ goldSetPassed }) => goldSetPassed !== false },
  { id: 'load', passes: hasRoom },
  { id: 'reliability', passes: isReliable },
  { id: 'standing', passes: ({ standing }, policy) => standsIn(standing, policy) },
]

const ofPair: readonly Filter<MatchInput>[] = [
  { id: 'level', passes: isLevelEnough },
  { id: 'self', passes: ({ candidate, interviewer }) => candidate.id !== interviewer.id },
  { id: 'blocked', passes: ({ pair }) => pair.blocked !== true },
  { id: 'time', passes: hasTime },
  { id: 'capability', passes: ({ slot, interviewer }) => interviewer.capabilities?.includes(slot.roundType) ?? true },
  { id: 'sameLoop', passes: ({ pair }) => pair.inThisLoop !== true },
  { id: 'barRaiser', passes: mayRaise },
  {
    id: 'barRaiserLoad',
    passes: ({ slot, interviewer }) =>
      !slot.barRaiser || (interviewer.barRaisesThisWeek ?? 0) < filterPolicy.barRaisesPerWeek,
  },
]

const isLanguageEnough = (level: number): boolean => level >= filterPolicy.languageFloor

const failing = <T>(filters: readonly Filter<T>[], subject: T, policy: FilterPolicy): FilterId[] =>
  filters.filter((filter) => !filter.passes(subject, policy)).map(({ id }) => id)

/** The filters this pairing fails, by name and each once; none means the two may meet. */
export function hardFilters(input: MatchInput, policy: FilterPolicy): FilterId[] {
  const { candidate, interviewer } = input
  return [
    ...new Set<FilterId>([
      ...failing(ofPair, input, policy),
      ...(isLanguageEnough(commonLevel(spoken(candidate.languages), spoken(interviewer.languages)))
        ? []
        : ['language' as const]),
      ...failing(ofCandidate, candidate, policy),
      ...failing(ofInterviewer, interviewer, policy),
    ]),
  ]
}

/** The same in two parts for the many pairs of a queue: who may meet anybody at all, and which two may meet. */
export const candidateMayMeet = (candidate: MatchCandidate, policy: FilterPolicy): boolean =>
  failing(ofCandidate, candidate, policy).length === 0
export const interviewerMayMeet = (interviewer: MatchInterviewer, policy: FilterPolicy): boolean =>
  failing(ofInterviewer, interviewer, policy).length === 0

/** `language` is the best common level. */
export function pairMayMeet(input: MatchInput, policy: FilterPolicy, language: number): boolean {
  if (!isLanguageEnough(language)) return false
  for (const filter of ofPair) if (!filter.passes(input, policy)) return false
  return true
}
