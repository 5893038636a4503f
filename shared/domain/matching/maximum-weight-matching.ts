// Pairs rows with columns so that the sum of values is the greatest there is, each at most once (MT-5): the assignment problem,
// solved exactly by shortest augmenting paths, O(n³). Greedy would take the best pair first and lose on the whole.
// Equal sums are decided in favour of earlier rows and columns, so the same input always gives the same pairs.
type Values = readonly (readonly (number | null)[])[]

/** Values are compared to a millionth; integers keep every sum exact. */
const precision = 1_000_000
const none = -1

interface Problem {
  n: number
  /** Square, row by row, padded with 0 for "stay unmatched". */
  costs: Float64Array
  /** Dual price of each column: no cost is below it, so a pair at its price is as cheap as that column gets. */
  prices: Float64Array
  rowOf: Float64Array
  columnOf: Float64Array
}

/** Every array here holds floats: one shape keeps the inner loops fast. */
const at = (numbers: Float64Array, index: number): number => numbers[index] ?? 0

function costsOf(values: Values, columns: number, n: number): Float64Array {
  const costs = new Float64Array(n * n)
  // Larger than any sum of tie bonuses, so that a bonus never outweighs a millionth.
  const tieRoom = 2 * n * (n + 1) + 1
  values.forEach((cells, row) => cells.forEach((value, column) => {
    if (value === null || value <= 0) return
    const tie = values.length - row + columns - column
    costs[row * n + column] = -(Math.round(value * precision) * tieRoom + tie)
  }))
  return costs
}

/** Prices each column at its cheapest row, and seats that row there if it is still free. */
function openingPrices({ n, costs, prices, rowOf, columnOf }: Problem): void {
  for (let column = 0; column < n; column += 1) {
    let cheapest = 0
    for (let row = 1; row < n; row += 1) {
      if (at(costs, row * n + column) < at(costs, cheapest * n + column)) cheapest = row
    }
    prices[column] = at(costs, cheapest * n + column)
    if (columnOf[cheapest] !== none) continue
    columnOf[cheapest] = column
    rowOf[column] = cheapest
  }
}

/** One search from a free row: how far each column is, and from which row it was reached. Settled columns come first in `order`. */
interface Search { distance: Float64Array; from: Float64Array; order: Float64Array; settled: number }

/** Looks on from a row that costs `reached` to get to; moves the nearest open column to the front of the open ones. */
function lookOn({ n, costs, prices }: Problem, { distance, from, order, settled }: Search, step: { row: number; reached: number }): void {
  const { row, reached } = step
  let nearest = settled
  for (let k = settled; k < n; k += 1) {
    const column = at(order, k)
    const through = reached + at(costs, row * n + column) - at(prices, column)
    if (through < at(distance, column)) { distance[column] = through; from[column] = row }
    if (at(distance, column) < at(distance, at(order, nearest))) nearest = k
  }
  const swapped = at(order, settled)
  order[settled] = at(order, nearest)
  order[nearest] = swapped
}

/** Finds the cheapest way to seat one more row, raises the prices along it, and flips the pairs. */
function seat(problem: Problem, free: number): void {
  const { n, costs, prices, rowOf, columnOf } = problem
  const search: Search = {
    distance: new Float64Array(n).fill(Infinity), from: new Float64Array(n), order: Float64Array.from({ length: n }, (_, k) => k), settled: 0,
  }
  let step = { row: free, reached: 0 }
  let column = none
  for (;;) {
    lookOn(problem, search, step)
    column = at(search.order, search.settled)
    const row = at(rowOf, column)
    if (row === none) break
    search.settled += 1
    step = { row, reached: at(search.distance, column) - (at(costs, row * n + column) - at(prices, column)) }
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
  const columns = values.reduce((most, row) => Math.max(most, row.length), 0)
  const n = Math.max(values.length, columns)
  const problem: Problem = {
    n, costs: costsOf(values, columns, n), prices: new Float64Array(n),
    rowOf: new Float64Array(n).fill(none), columnOf: new Float64Array(n).fill(none),
  }
  openingPrices(problem)
  for (let row = 0; row < n; row += 1) if (problem.columnOf[row] === none) seat(problem, row)
  return values.map((_, row) => {
    const column = at(problem.columnOf, row)
    return at(problem.costs, row * n + column) < 0 ? column : null
  })
}
