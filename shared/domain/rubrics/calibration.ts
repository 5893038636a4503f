// Who may interview, who may raise the bar, and whose ratings have drifted (RB-23 to RB-25, RB-33). Shown to the person alone, with
// examples, never as a rank.
import { calibrationPolicy } from './policy.ts'
import type { Rating } from '#shared/contracts/vocabulary.ts'

/** `rated` counts the gold cases that the person rated. */
interface GoldResult {
  kappa: number | null
  bias: number | null
  rated: number
}
interface Practice {
  noteSets: number
  meanQuality: number
  shadowedDebriefs: number
}

/** Keeps a mean that lands a hair beside its mark on the side it belongs to. */
const exact = (value: number): number => Number(value.toFixed(9))

function reaches({ kappa, bias, rated }: GoldResult, gate: { kappa: number; bias: number; cases: number }): boolean {
  return (
    kappa !== null &&
    bias !== null &&
    rated >= gate.cases &&
    exact(kappa) >= gate.kappa &&
    exact(Math.abs(bias)) <= gate.bias
  )
}

export const mayInterview = (gold: GoldResult): boolean => reaches(gold, calibrationPolicy.interview)

export function mayRaiseTheBar(gold: GoldResult, done: Practice): boolean {
  const { noteSets, meanQuality, shadowedDebriefs } = calibrationPolicy.barRaiser
  return (
    reaches(gold, calibrationPolicy.barRaiser) &&
    done.noteSets >= noteSets &&
    done.meanQuality >= meanQuality &&
    done.shadowedDebriefs >= shadowedDebriefs
  )
}

/** Inside one loop people rate different principles: what they happen to share says something only over many. */
export const mayReportPooled = (loops: number): boolean => loops >= calibrationPolicy.pooledLoops

/** One of the person's ratings beside what the others' add up to for the same principle and candidate. */
export interface Overlap {
  own: Rating
  others: number
}
export interface Drift {
  n: number
  mean: number | null
  flagged: boolean
}

/** From the newest submitted overlaps; too few give no result. */
export function drift(overlaps: readonly Overlap[]): Drift {
  const n = overlaps.length
  const { fewest, flagAbove } = calibrationPolicy.drift
  if (n < fewest) return { n, mean: null, flagged: false }
  const mean = overlaps.reduce((sum, { own, others }) => sum + own - others, 0) / n
  return { n, mean, flagged: exact(Math.abs(mean)) > flagAbove }
}
