// Who covers which principle: the highest-scoring assignment that keeps the hard rules H1 to H7, the same for the same input,
// with its reasons; or why there is none (LP-1 to LP-9, I-05).
import { seededRandom } from '#shared/lib/seeded-random.ts'
import type { AssignmentInput, AssignmentResult, CellReason, SeatInput } from './assignment-types.ts'
import { bestSets } from './best-sets.ts'
import { explainCell } from './cell-reasons.ts'
import type { LossWithout } from './cell-reasons.ts'
import { isFeasible } from './feasibility.ts'
import { explainLeftOut } from './left-out-reasons.ts'
import { assignmentPolicy } from './policy.ts'
import { maskOf, principlesIn } from './principle-mask.ts'
import { explainInfeasible } from './relaxations.ts'
import { setScorer } from './score-cells.ts'
import { addSecondReadings } from './second-readings.ts'
import type { SecondReading } from './second-readings.ts'
import { freeSeats, seatOptions } from './seat-options.ts'
import type { Table } from './seat-options.ts'

export type { SeatInput } from './assignment-types.ts'
export { openSeat } from './open-seat.ts'
export { defaultAssignmentPolicy } from './policy.ts'

/** A table whose frozen sets, and under `random` the bar raiser's, are fixed. */
type FixedTable = AssignmentInput & Table
type Score = (seat: SeatInput, mask: number) => number

function withFrozen(input: AssignmentInput): FixedTable {
  const frozen = input.seats.flatMap((seat): [string, number][] =>
    seat.frozen === null ? [] : [[seat.id, maskOf(seat.frozen)]],
  )
  return { ...input, fixed: new Map(frozen) }
}

/** Under the random policy the bar raiser's set is drawn among those that leave the others a loop. */
function withDrawnBarRaiser(table: FixedTable): FixedTable {
  if (table.policy.barRaiser !== 'random') return table
  const random = seededRandom(table.policy.seed)
  return freeSeats(table)
    .filter((seat) => seat.barRaiser)
    .reduce((drawn, seat) => {
      const holding = (mask: number): FixedTable => ({ ...drawn, fixed: new Map(drawn.fixed).set(seat.id, mask) })
      const possible = seatOptions(drawn, seat).filter((mask) => isFeasible(holding(mask)))
      const mask = possible[Math.floor(random() * possible.length)]
      return mask === undefined ? drawn : holding(mask)
    }, table)
}

const totalOf = (table: Table, sets: ReadonlyMap<string, number>, score: Score): number =>
  table.seats.reduce((sum, seat) => sum + score(seat, sets.get(seat.id) ?? 0), 0)

interface Solution {
  sets: ReadonlyMap<string, number>
  secondReadings: readonly SecondReading[]
  /** Tenths of a point. */
  total: number
}

function solve(table: FixedTable, score: Score): Solution | null {
  const sets = isFeasible(table) ? bestSets(table, score) : null
  if (sets === null) return null
  const secondReadings = table.policy.duplicates ? addSecondReadings(table, sets, score) : []
  return { sets, secondReadings, total: totalOf(table, sets, score) }
}

/** Solves the loop again with one cell closed. */
function lossWithout(table: FixedTable, score: Score, total: number): LossWithout {
  return ({ seat, principle }) => {
    if (table.fixed.has(seat.id)) return 'fixed'
    const closed = { ...seat, forbid: [...seat.forbid, principle] }
    const other = solve({ ...table, seats: table.seats.map((each) => (each.id === seat.id ? closed : each)) }, score)
    return other === null ? 'needed' : total - other.total
  }
}

function explainCells(input: AssignmentInput, { sets, secondReadings }: Solution, loss: LossWithout): CellReason[] {
  return input.seats.flatMap((seat) => {
    const held = sets.get(seat.id) ?? 0
    return principlesIn(held).map((principle) => {
      const duplicate = secondReadings.some((reading) => reading.seatId === seat.id && reading.principle === principle)
      return explainCell(input, { seat, principle, held, duplicate }, loss)
    })
  })
}

/** Seats have unique ids. Never throws; an input without an assignment is answered with what stands in the way. */
export function assignPrinciples(input: AssignmentInput): AssignmentResult {
  const frozen = withFrozen(input)
  const table = withDrawnBarRaiser(frozen)
  const score = setScorer(input)
  const solution = solve(table, score)
  if (solution === null) return explainInfeasible(input, frozen)
  const { sets, total } = solution
  return {
    feasible: true,
    score: total / assignmentPolicy.decimalUnit,
    assignment: Object.fromEntries(input.seats.map((seat) => [seat.id, principlesIn(sets.get(seat.id) ?? 0)])),
    reasons: {
      cells: explainCells(input, solution, lossWithout(table, score, total)),
      leftOut: explainLeftOut({ table, sets, score }),
    },
  }
}
