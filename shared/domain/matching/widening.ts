// The longer someone waits, the wider the search (MT-3, MT-4): the score asked for falls, and rules of taste are set aside step by
// step. Steps are counted from the moment of queueing; each keeps what the earlier ones opened. The hard filters never widen (MT-1a).
import { roleDistance } from './compatibility.ts'
import { thresholdPolicy, wideningPolicy } from './policy.ts'
import type { MatchInput, MatchMode } from './types.ts'

/** In whole hundredths, so that equal waits compare equal. */
function liveThreshold(waitMs: number): number {
  const { startHundredths, fallHundredths, everyMs, floorHundredths } = thresholdPolicy
  return Math.max(floorHundredths, startHundredths - fallHundredths * Math.floor(Math.max(0, waitMs) / everyMs)) / 100
}

/** The score a pairing needs after a wait. A scheduled one needs what a live one needs when the same step of widening begins. */
export const threshold = (waitMs: number, mode: MatchMode = 'live'): number =>
  liveThreshold(mode === 'live' ? waitMs : (wideningPolicy.live[stepAfter(waitMs, 'scheduled')] ?? 0))

/** What each step opens, in words. */
const steps: readonly string[] = [
  'The same role, your level or up to two above, and skill in your principles.',
  'Also people in related roles.',
  'Also interviewers one level below, or further above. Never for the bar raiser.',
  'Any role, and the principles may be reassigned. The core four stay.',
  'Also people you have met before, and awkward hours if both agree.',
  'Keep waiting, or invite someone by link.',
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

export const neverRelaxed =
  'A common language, blocks, conduct, conflicts of interest and an independent bar raiser are never relaxed.'

const tasteAt = (step: number): Taste => ({
  adjacentRoles: step >= 1,
  anyLevel: step >= 2,
  anyRole: step >= 3,
  redealPrinciples: step >= 3,
  freshnessOff: step >= 4,
  oddHours: step >= 4,
  offerAlternatives: step >= 5,
})
const strict = tasteAt(0)
/** Built once: a pairing asks for every two tickets. */
const tastes = steps.map((_, step) => tasteAt(step))

/** 0 strict … 5 alternatives offered. */
export const stepAfter = (waitMs: number, mode: MatchMode): number =>
  Math.max(
    0,
    wideningPolicy[mode].findLastIndex((afterMs) => waitMs >= afterMs),
  )

export const tasteOf = (step: number): Taste => tastes[step] ?? strict

export const tasteAfter = (waitMs: number, mode: MatchMode): Taste => tasteOf(stepAfter(waitMs, mode))

/** The same for people: where the search stands, what has been opened, and what comes next. */
export function relaxations(waitMs: number, mode: MatchMode): Widening {
  const step = stepAfter(waitMs, mode)
  const [afterMs, text] = [wideningPolicy[mode][step + 1], steps[step + 1]]
  return {
    step,
    ...tasteAt(step),
    relaxed: steps.slice(0, step + 1),
    next: afterMs === undefined || text === undefined ? null : { afterMs, inMs: afterMs - waitMs, text },
  }
}

/** Whether the rules of taste that still hold let these two meet. */
export function isWithinTaste({ slot, interviewer, pair }: MatchInput, taste: Taste, mode: MatchMode): boolean {
  const above = interviewer.level - slot.targetLevel
  const distance = roleDistance(slot.role, interviewer.role)
  if (!taste.anyLevel && (above < 0 || above > wideningPolicy.levelsAbove)) return false
  if (distance === 'adjacent' && !taste.adjacentRoles) return false
  if (distance === 'other' && !taste.anyRole) return false
  // Two people who are both in the live queue now have chosen the hour themselves.
  return mode === 'live' || pair.oddHours !== true || (taste.oddHours && pair.oddHoursAgreed === true)
}
