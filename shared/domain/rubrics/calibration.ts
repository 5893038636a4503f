// Who may interview, who may raise the bar, and whose ratings have drifted (RB-23 to RB-25). Shown to the person alone, with examples,
// never as a rank.
import type { Rating } from '#shared/contracts/vocabulary.ts'

export const calibrationPolicy = {
  interview: { kappa: 0.6, bias: 0.5 },
  barRaiser: { kappa: 0.75, bias: 0.3, noteSets: 10, meanQuality: 75, shadowedDebriefs: 2 },
  drift: { fewest: 8, flagAbove: 0.6 },
} as const

interface GoldResult { kappa: number | null, bias: number | null }
interface Practice { noteSets: number, meanQuality: number, shadowedDebriefs: number }

const reaches = ({ kappa, bias }: GoldResult, gate: { kappa: number, bias: number }): boolean =>
  kappa !== null && bias !== null && kappa >= gate.kappa && Math.abs(bias) <= gate.bias

export const mayInterview = (gold: GoldResult): boolean => reaches(gold, calibrationPolicy.interview)

export function mayRaiseTheBar(gold: GoldResult, done: Practice): boolean {
  const { noteSets, meanQuality, shadowedDebriefs } = calibrationPolicy.barRaiser
  return reaches(gold, calibrationPolicy.barRaiser) && done.noteSets >= noteSets && done.meanQuality >= meanQuality
    && done.shadowedDebriefs >= shadowedDebriefs
}

/** One of the person's ratings beside what the others' add up to for the same principle and candidate. */
export interface Overlap { own: Rating, others: number }
export interface Drift { n: number, mean: number | null, flagged: boolean }

/** Over the newest overlaps handed in; too few say nothing. */
export function drift(overlaps: readonly Overlap[]): Drift {
  const n = overlaps.length
  const { fewest, flagAbove } = calibrationPolicy.drift
  if (n < fewest) return { n, mean: null, flagged: false }
  const mean = overlaps.reduce((sum, { own, others }) => sum + own - others, 0) / n
  return { n, mean, flagged: Math.abs(mean) > flagAbove }
}
