// The matrix: principles down, seats across; a cell tells apart not assigned, no data, notes missing, and rated (PK-6, I-06, I-07).
// All of an author's items on a principle make one cell, and a rating without an item behind it is no evidence.
import { aggregate, cellWeight } from './aggregate.ts'
import {
  bestProvenance,
  confidenceCap,
  effectiveConfidence,
  effectiveRating,
} from '#shared/domain/rubrics/confidence.ts'
import { principleCodes } from '#shared/contracts/vocabulary.ts'
import { isUsableEvidence } from './usable-evidence.ts'
import type { LoopSeat, SeatNotes } from './input.ts'
import type { Cell } from './aggregate.ts'
import type { MatrixCell, MatrixRow, RatedCell } from '#shared/contracts/package-content.ts'
import type { Principle } from '#shared/contracts/vocabulary.ts'

export type CellInMatrix = RatedCell & Cell

function ratedCell({ seat, set }: SeatNotes, principle: Principle): CellInMatrix | null {
  const written = set.content.cells[principle]
  const items = set.content.items.filter((item) => item.principle === principle)
  if (written === undefined || written.rating === null || items.length === 0) return null
  const provenance = bestProvenance(items)
  const facts = {
    principle,
    provenance,
    quality: set.quality,
    rating: effectiveRating(written.rating, provenance),
    confidence: effectiveConfidence(written.confidence, confidenceCap(items, written.rating)),
    primary: seat.principles.includes(principle),
    evidence: isUsableEvidence(items),
  }
  return {
    ...facts,
    state: 'rated',
    seatId: seat.seatId,
    noteSetId: set.noteSetId,
    weight: cellWeight(facts),
    itemIds: items.map((item) => item.id),
    justification: written.justification,
  }
}

export function ratedCells(received: readonly SeatNotes[]): CellInMatrix[] {
  return received.flatMap((notes) =>
    principleCodes.map((principle) => ratedCell(notes, principle)).filter((cell) => cell !== null),
  )
}

interface MatrixInput {
  seats: readonly LoopSeat[]
  received: readonly SeatNotes[]
  cells: readonly CellInMatrix[]
  core: readonly Principle[]
}

function matrixCell(input: MatrixInput, seat: LoopSeat, principle: Principle): MatrixCell {
  const { seatId } = seat
  const rated = input.cells.find((cell) => cell.seatId === seatId && cell.principle === principle)
  if (rated !== undefined) {
    const { principle: _principle, quality: _quality, evidence: _evidence, ...shown } = rated
    return shown
  }
  if (!seat.principles.includes(principle)) return { state: 'notAssigned', seatId }
  const set = input.received.find(({ seat }) => seat.seatId === seatId)?.set
  if (set === undefined) return { state: 'missing', seatId }
  return { state: 'noData', seatId, noteSetId: set.noteSetId, reason: set.content.cells[principle]?.noData ?? '' }
}

/** Assigned and core principles first, then what was heard besides, each in canonical order. */
function rowOrder({ seats, cells, core }: MatrixInput): Principle[] {
  const expected = principleCodes.filter(
    (code) => core.includes(code) || seats.some((seat) => seat.principles.includes(code)),
  )
  const besides = principleCodes.filter(
    (code) => !expected.includes(code) && cells.some((cell) => cell.principle === code),
  )
  return [...expected, ...besides]
}

export function matrixRows(input: MatrixInput): MatrixRow[] {
  return aggregate(input.cells, rowOrder(input)).map((found) => ({
    ...found,
    core: input.core.includes(found.principle),
    assigned: input.seats.some((seat) => seat.principles.includes(found.principle)),
    cells: input.seats.map((seat) => matrixCell(input, seat, found.principle)),
  }))
}
