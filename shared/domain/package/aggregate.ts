// What the panel's cells on a principle add up to: a weighted mean, how far readers are apart, one status (PK-3 to PK-5, I-07, I-08,
// I-29). Confidence, the quality of the notes and whether the principle was assigned weigh a cell; a seat's hat never does.
import { qualityFactor } from '#shared/domain/rubrics/quality-factor.ts'
import type { Confidence, Principle, PrincipleStatus, Provenance, Rating } from '#shared/contracts/vocabulary.ts'

export interface Cell {
  principle: Principle
  rating: Rating
  confidence: Confidence
  /** Q of the author's note set, 0 to 100. */
  quality: number
  primary: boolean
  provenance: Provenance
}

interface Aggregate {
  principle: Principle
  status: PrincipleStatus
  aggregate: number | null
  weight: number
  spread: number
}

/** In tenths, so that thresholds are compared in whole numbers: 0.7 × 0.94 has no exact double. */
const confidenceTenths = { H: 10, M: 7, L: 4 } as const
const primaryTenths = 10
const incidentalTenths = 6
const unit = 20_000

const exactWeight = (cell: Cell): number =>
  confidenceTenths[cell.confidence] * (100 + cell.quality) * (cell.primary ? primaryTenths : incidentalTenths)

export function cellWeight(cell: Cell): number {
  return (confidenceTenths[cell.confidence] / 10) * qualityFactor(cell.quality) * (cell.primary ? 1 : incidentalTenths / 10)
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

function spreadOf(cells: readonly Cell[]): number {
  const ratings = cells.filter((cell) => exactWeight(cell) >= 0.3 * unit).map((cell) => cell.rating)
  return ratings.length === 0 ? 0 : Math.max(...ratings) - Math.min(...ratings)
}

const canValidate = (cell: Cell): boolean => cell.rating >= 4 && cell.confidence !== 'L' && cell.provenance !== 'inferred'

function statusOf(cells: readonly Cell[]): PrincipleStatus {
  const weight = sum(cells.map(exactWeight))
  const weighted = sum(cells.map((cell) => exactWeight(cell) * cell.rating))
  if (cells.length === 0) return 'gap'
  if (weight < 0.4 * unit) return 'thin'
  if (weighted < 2.5 * weight) return 'failed'
  if (spreadOf(cells) >= 2) return 'disputed'
  return weighted >= 3.5 * weight && cells.some(canValidate) ? 'validated' : 'mixed'
}

function aggregateOne(principle: Principle, cells: readonly Cell[]): Aggregate {
  const weights = cells.map(cellWeight)
  const weight = sum(weights)
  const exact = sum(cells.map(exactWeight))
  return {
    principle,
    status: statusOf(cells),
    aggregate: cells.length === 0 ? null : sum(cells.map((cell) => exactWeight(cell) * cell.rating)) / exact,
    weight,
    spread: spreadOf(cells),
  }
}

/** One answer for each of `principles`, in their order; a principle nobody rated is a gap. */
export function aggregate(cells: readonly Cell[], principles: readonly Principle[]): Aggregate[] {
  return principles.map((principle) => aggregateOne(principle, cells.filter((cell) => cell.principle === principle)))
}
