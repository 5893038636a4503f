// Pairs rows with columns so that the sum of values is the greatest there is, each at most once (MT-5): the assignment problem, solved
// exactly by shortest augmenting paths from the shorter side, O(n²m). Greedy would take the best pair first and lose on the whole.
// Equal sums are decided in favour of earlier rows and columns, so the same input always gives the same pairs.
import { solvingPolicy } from './policy.ts'

export type Values = readonly ArrayLike<number | null>[]

/** Values are compared to a millionth; integers keep every sum exact. */
const { precision } = solvingPolicy
const none = -1

interface Problem {
  /** Rows are the shorter side: each gets a column, at cost 0 where it stays unmatched. */
  rows: number
  columns: number
  /** Row by row. */
  costs: Float64Array
  /** Dual price of each column: 0 while no row has it, unless all will be taken. */
  prices: Float64Array
  rowOf: Float64Array
  columnOf: Float64Array
}

/** Every array here holds floats: one shape keeps the inner loops fast. */
const at = (numbers: Float64Array, index: number): number => numbers[index] ?? 0

export const widthOf = (values: Values): number => values.reduce((most, row) => Math.max(most, row.length), 0)

function problemOf(values: Values, width: number, turned: boolean): Problem {
  const [rows, columns] = turned ? [width, values.length] : [values.length, width]
  const costs = new Float64Array(rows * columns)
  // Larger than any sum of tie bonuses, so that a bonus never outweighs a millionth.
  const tieRoom = rows * (rows + columns) + 1
  values.forEach((cells, given) => {
    for (let other = 0; other < cells.length; other += 1) {
      const value = cells[other] ?? 0
      if (value <= 0) continue
      const tie = rows - given + columns - other
      const place = turned ? other * columns + given : given * columns + other
      costs[place] = -(Math.round(value * precision) * tieRoom + tie)
    }
  })
  return {
    rows,
    columns,
    costs,
    prices: new Float64Array(columns),
    rowOf: new Float64Array(columns).fill(none),
    columnOf: new Float64Array(rows).fill(none),
  }
}

/** Where every column ends up taken, each may start at its cheapest row's price, and that row sits there if it is still free. */
function openingPrices({ rows, columns, costs, prices, rowOf, columnOf }: Problem): void {
  if (rows !== columns) return
  for (let column = 0; column < columns; column += 1) {
    let cheapest = 0
    for (let row = 1; row < rows; row += 1) {
      if (at(costs, row * columns + column) < at(costs, cheapest * columns + column)) cheapest = row
    }
    prices[column] = at(costs, cheapest * columns + column)
    if (columnOf[cheapest] !== none) continue
    columnOf[cheapest] = column
    rowOf[column] = cheapest
  }
}

/** One search from a free row: how far each column is, and from which row it was reached. Settled columns come first in `order`. */
interface Search {
  distance: Float64Array
  from: Float64Array
  order: Float64Array
  settled: number
}

/** Looks on from a row that costs `reached` to get to; moves the nearest open column to the front of the open ones. */
function lookOn(
  { columns, costs, prices }: Problem,
  { distance, from, order, settled }: Search,
  step: { row: number; reached: number },
): void {
  const { row, reached } = step
  let nearest = settled
  for (let k = settled; k < columns; k += 1) {
    const column = at(order, k)
    const through = reached + at(costs, row * columns + column) - at(prices, column)
    if (through < at(distance, column)) {
      distance[column] = through
      from[column] = row
    }
    if (at(distance, column) < at(distance, at(order, nearest))) nearest = k
  }
  const swapped = at(order, settled)
  order[settled] = at(order, nearest)
  order[nearest] = swapped
}

/** Finds the cheapest way to seat one more row, lowers the prices along it, and flips the pairs. */
function seat(problem: Problem, free: number): void {
  const { columns, costs, prices, rowOf, columnOf } = problem
  const search: Search = {
    distance: new Float64Array(columns).fill(Infinity),
    from: new Float64Array(columns),
    order: Float64Array.from({ length: columns }, (_, k) => k),
    settled: 0,
  }
  let step = { row: free, reached: 0 }
  let column = none
  for (;;) {
    lookOn(problem, search, step)
    column = at(search.order, search.settled)
    const row = at(rowOf, column)
    if (row === none) break
    search.settled += 1
    step = { row, reached: at(search.distance, column) - (at(costs, row * columns + column) - at(prices, column)) }
  }
  const length = at(search.distance, column)
  for (let k = 0; k < search.settled; k += 1) {
    const passed = at(search.order, k)
    prices[passed] = at(prices, passed) + at(search.distance, passed) - length
  }
  for (let row = none; row !== free;) {
    row = at(search.from, column)
    rowOf[column] = row
    const left = at(columnOf, row)
    columnOf[row] = column
    column = left
  }
}

/** For each row the column it is paired with, or null. A null, zero or negative value is no edge. */
export function maximumWeightMatching(values: Values): (number | null)[] {
  const width = widthOf(values)
  const turned = values.length > width
  const problem = problemOf(values, width, turned)
  openingPrices(problem)
  for (let row = 0; row < problem.rows; row += 1) if (problem.columnOf[row] === none) seat(problem, row)
  const partners = turned ? problem.rowOf : problem.columnOf
  return values.map((cells, given) => {
    const partner = at(partners, given)
    return partner !== none && (cells[partner] ?? 0) > 0 ? partner : null
  })
}
