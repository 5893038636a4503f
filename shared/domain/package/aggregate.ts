// What the panel's cells on a principle add up to: a weighted mean, how far readers are apart, one status (PK-3 to PK-5, I-07, I-08,
// I-29). Confidence, the quality of the notes and whether the principle was assigned weigh a cell; a seat's role never does.
import { qualityFactor } from '#shared/domain/rubrics/quality-factor.ts'
import { packagePolicy } from './policy.ts'
import type { Confidence, Principle, PrincipleStatus, Provenance, Rating } from '#shared/contracts/vocabulary.ts'

export interface Cell {
  principle: Principle
  rating: Rating
  confidence: Confidence
  /** Q of the author's note set, 0 to 100. */
  quality: number
  primary: boolean
  provenance: Provenance
  /** Its items hold a number or a named artifact, and a written why: a reader could judge without the author (PK-4). */
  evidence: boolean
}

interface Aggregate {
  principle: Principle
  status: PrincipleStatus
  aggregate: number | null
  weight: number
  spread: number
}

const { confidenceTenths, primaryTenths, incidentalTenths, status: marks } = packagePolicy
/** What a weight of 1 is in whole numbers: thresholds are compared in these, since 0.7 × 0.94 has no exact double. */
const unit = 20_000

const exactWeight = (cell: Cell): number =>
  confidenceTenths[cell.confidence] * (100 + cell.quality) * (cell.primary ? primaryTenths : incidentalTenths)

/** 0 to 1. */
export function cellWeight(cell: Cell): number {
  const tenths = cell.primary ? primaryTenths : incidentalTenths
  return (confidenceTenths[cell.confidence] / 10) * qualityFactor(cell.quality) * (tenths / 10)
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

function spreadOf(cells: readonly Cell[]): number {
  const ratings = cells.filter((cell) => exactWeight(cell) >= marks.spreadCountsFrom * unit).map((cell) => cell.rating)
  return ratings.length === 0 ? 0 : Math.max(...ratings) - Math.min(...ratings)
}

const isUsable = (cell: Cell): boolean => cell.evidence || cell.quality >= marks.validatingQuality
const canValidate = (cell: Cell): boolean =>
  cell.rating >= marks.validatingRating && cell.confidence !== 'L' && cell.provenance !== 'inferred' && isUsable(cell)

function statusOf(cells: readonly Cell[]): PrincipleStatus {
  const weight = sum(cells.map(exactWeight))
  const weighted = sum(cells.map((cell) => exactWeight(cell) * cell.rating))
  if (cells.length === 0) return 'gap'
  if (weight < marks.thinBelow * unit) return 'thin'
  if (weighted < marks.failedBelow * weight) return 'failed'
  if (spreadOf(cells) >= marks.disputedSpread) return 'disputed'
  return weighted >= marks.validatedFrom * weight && cells.some(canValidate) ? 'validated' : 'mixed'
}

function aggregateOne(principle: Principle, cells: readonly Cell[]): Aggregate {
  // Added smallest first, so that the order of cells does not show in the last digit.
  const weight = sum(cells.map(cellWeight).toSorted((a, b) => a - b))
  const exact = sum(cells.map(exactWeight))
  return {
    principle,
    status: statusOf(cells),
    aggregate: cells.length === 0 ? null : sum(cells.map((cell) => exactWeight(cell) * cell.rating)) / exact,
    weight,
    spread: spreadOf(cells),
  }
}

/**
 * One answer for each of `principles`, in their order; a principle nobody rated is a gap. `aggregate` (1 to 5, null in a gap), `weight` and
 * `spread` are unrounded. A rating that was only told arrives here already held at 3 (RB-4).
 */
export function aggregate(cells: readonly Cell[], principles: readonly Principle[]): Aggregate[] {
  return principles.map((principle) =>
    aggregateOne(
      principle,
      cells.filter((cell) => cell.principle === principle),
    ),
  )
}
