// What no pairing may break, however long anybody waits (MT-1, I-03, I-04): blocks, language, conduct, level, capability, load,
// the bar raiser's independence. A fact the product does not hold yet passes its filter.
import { barRaiserEligible } from '../loop/bar-raiser.ts'
import { commonLanguageLevel } from './languages.ts'
import { reliability, reliabilityFloor } from './reliability.ts'
import type { MatchInput, MatchMode } from './types.ts'

export interface FilterPolicy {
  mode: MatchMode
  /** Reciprocal rounds are open to people on probation. */
  reciprocal?: boolean
}
interface Filter {
  id: string
  passes: (input: MatchInput, policy: FilterPolicy) => boolean
}

const minute = 60_000
const languageFloor = 2
const sessionsPerDay = 3
const bookingMarginMs = 15 * minute

function hasTime({ slot, pair }: MatchInput, { mode }: FilterPolicy): boolean {
  if (mode === 'live' || pair.overlapMs === undefined) return true
  return pair.overlapMs >= slot.minutes * minute + bookingMarginMs
}

const isLevelEnough = ({ slot, interviewer }: MatchInput) => interviewer.level >= (slot.barRaiser ? slot.targetLevel : slot.targetLevel - 1)

function mayRaise({ slot, candidate, interviewer }: MatchInput): boolean {
  if (!slot.barRaiser) return true
  return barRaiserEligible({
    policy: 'certified', certified: interviewer.barRaiserQualified !== false, dutiesAccepted: true, isHiringManager: false,
    level: interviewer.level, targetLevel: slot.targetLevel, groups: interviewer.groups, candidateGroups: candidate.groups,
    hiringManagerGroups: candidate.hiringManagerGroups ?? [],
  }).ok
}

const filters: readonly Filter[] = [
  { id: 'self', passes: ({ candidate, interviewer }) => candidate.id !== interviewer.id },
  { id: 'blocked', passes: ({ pair }) => pair.blocked !== true },
  { id: 'language', passes: (input) => commonLanguageLevel(input) >= languageFloor },
  { id: 'time', passes: hasTime },
  { id: 'capability', passes: ({ slot, interviewer }) => interviewer.capabilities?.includes(slot.roundType) ?? true },
  { id: 'level', passes: isLevelEnough },
  { id: 'conduct', passes: ({ candidate, interviewer }) => candidate.conductOk !== false && interviewer.conductOk !== false },
  { id: 'goldSet', passes: ({ interviewer }) => interviewer.goldSetPassed !== false },
  { id: 'load', passes: ({ interviewer: { sessionsToday = 0, sessionsThisWeek = 0, weeklyCap = Infinity } }) =>
    sessionsToday < sessionsPerDay && sessionsThisWeek < weeklyCap },
  { id: 'sameLoop', passes: ({ pair }) => pair.inThisLoop !== true },
  { id: 'barRaiser', passes: mayRaise },
  { id: 'reliability', passes: ({ interviewer }, { reciprocal = false }) => reciprocal || reliability(interviewer) >= reliabilityFloor },
]

/** The filters this pairing fails, by name; none means the two may meet. */
export const hardFilters = (input: MatchInput, policy: FilterPolicy): string[] =>
  filters.filter((filter) => !filter.passes(input, policy)).map(({ id }) => id)

/** The same without the names, for the many pairs of a queue. */
export const mayMeet = (input: MatchInput, policy: FilterPolicy): boolean => filters.every((filter) => filter.passes(input, policy))
