// The longer somebody waits, the wider the search (MT-3, MT-4): the score asked for falls, and rules of taste are set aside step by
// step. Steps are counted from the moment of queueing; each keeps what the earlier ones opened. The hard filters never widen.
import { roleDistance } from './compatibility.ts'
import type { MatchInput, MatchMode } from './types.ts'

const second = 1_000
const hour = 3_600_000

/** The score a live pairing needs after a wait. In whole hundredths, so that equal waits compare equal. */
export const threshold = (waitMs: number): number => Math.max(50, 78 - 4 * Math.floor(Math.max(0, waitMs) / (30 * second))) / 100

interface Step {
  afterMs: Readonly<Record<MatchMode, number>>
  relaxed: string
}

const steps: readonly Step[] = [
  { afterMs: { live: 0, scheduled: 0 }, relaxed: 'The same role, your level or up to two above, and skill in your principles.' },
  { afterMs: { live: 30 * second, scheduled: 2 * hour }, relaxed: 'Neighbouring roles are welcome too.' },
  { afterMs: { live: 90 * second, scheduled: 8 * hour }, relaxed: 'Interviewers one level below, or further above, are welcome too. Never for the bar raiser.' },
  { afterMs: { live: 150 * second, scheduled: 24 * hour }, relaxed: 'Any role, and the principles may be dealt again to suit who is free. The core four stay.' },
  { afterMs: { live: 210 * second, scheduled: 48 * hour }, relaxed: 'People you met before are welcome too, and awkward hours if both agree.' },
  { afterMs: { live: 300 * second, scheduled: 72 * hour }, relaxed: 'You can go on waiting, take a shorter loop, judge a finished package, or ask to be told when somebody comes.' },
]

/** What a step allows. */
export interface Taste {
  adjacentRoles: boolean
  anyLevel: boolean
  anyRole: boolean
  redealPrinciples: boolean
  freshnessOff: boolean
  oddHours: boolean
  offerAlternatives: boolean
}

export interface Widening extends Taste {
  /** 0 strict … 5 alternatives offered. */
  step: number
  /** What has been widened so far, in words, the strict start first. */
  relaxed: string[]
  next: { afterMs: number; inMs: number; text: string } | null
}

export const neverRelaxed = 'A common language, blocks, conduct, conflicts of interest and an independent bar raiser are never relaxed.'

const tasteAt = (step: number): Taste => ({
  adjacentRoles: step >= 1, anyLevel: step >= 2, anyRole: step >= 3, redealPrinciples: step >= 3, freshnessOff: step >= 4,
  oddHours: step >= 4, offerAlternatives: step >= 5,
})
const strict = tasteAt(0)
/** Built once: a pairing asks for every two tickets. */
const tastes = steps.map((_, step) => tasteAt(step))

const stepAfter = (waitMs: number, mode: MatchMode): number => Math.max(0, steps.findLastIndex(({ afterMs }) => waitMs >= afterMs[mode]))

export const tasteAfter = (waitMs: number, mode: MatchMode): Taste => tastes[stepAfter(waitMs, mode)] ?? strict

/** The same for people: where the search stands, what has been opened, and what comes next. */
export function relaxations(waitMs: number, mode: MatchMode): Widening {
  const step = stepAfter(waitMs, mode)
  const coming = steps[step + 1]
  return {
    step,
    ...tasteAt(step),
    relaxed: steps.slice(0, step + 1).map(({ relaxed }) => relaxed),
    next: coming === undefined ? null : { afterMs: coming.afterMs[mode], inMs: coming.afterMs[mode] - waitMs, text: coming.relaxed },
  }
}

/** Whether the rules of taste that still hold let these two meet. */
export function isWithinTaste({ slot, interviewer, pair }: MatchInput, taste: Taste, mode: MatchMode): boolean {
  const above = interviewer.level - slot.targetLevel
  const distance = roleDistance(slot.role, interviewer.role)
  if (!taste.anyLevel && (above < 0 || above > 2)) return false
  if (distance === 'adjacent' && !taste.adjacentRoles) return false
  if (distance === 'other' && !taste.anyRole) return false
  // Two people who are both in the live queue now have chosen the hour themselves.
  return mode === 'live' || pair.oddHours !== true || taste.oddHours
}
