// The same for a crowd (MT-12): rows bid for columns, each bid going a step above the second best, until nobody wants to bid. Ends within
// a step a pair of the greatest sum, in time an exact answer cannot keep; the same input always gives the same pairs.
import { solvingPolicy } from './policy.ts'
import { widthOf } from './maximum-weight-matching.ts'
import type { Values } from './maximum-weight-matching.ts'

const { auctionStep: step } = solvingPolicy
const none = -1

interface Auction {
  /** Single precision: a crowd's table is large, and far finer than a step. */
  cells: Float32Array
  columns: number
  prices: Float64Array
  holder: Int32Array
}

const num = (numbers: Float32Array | Float64Array | Int32Array, index: number): number => numbers[index] ?? 0

/** The shorter side bids. */
function cellsOf(values: Values, width: number, turned: boolean): Float32Array {
  const columns = turned ? values.length : width
  const cells = new Float32Array(values.length * width)
  values.forEach((row, given) => {
    for (let other = 0; other < row.length; other += 1)
      cells[turned ? other * columns + given : given * columns + other] = row[other] ?? 0
  })
  return cells
}

/** Takes the best column at its price, if it is worth anything; answers who lost it. */
function bid({ cells, columns, prices, holder }: Auction, row: number): number {
  let best = 0
  let second = 0
  let wanted = none
  const from = row * columns
  for (let column = 0; column < columns; column += 1) {
    const value = num(cells, from + column)
    if (value <= 0) continue
    const profit = value - num(prices, column)
    if (profit > best) {
      second = best
      best = profit
      wanted = column
    } else if (profit > second) second = profit
  }
  if (wanted === none) return none
  const loser = num(holder, wanted)
  prices[wanted] = num(prices, wanted) + best - second + step
  holder[wanted] = row
  return loser
}

/** Whether `one` is worth more to its partner than `other`; of equals the earlier. */
const isAhead = (one: { value: number; at: number }, other: { value: number; at: number }): boolean =>
  one.value > other.value || (one.value === other.value && one.value > 0 && one.at < other.at)

/** The best unmatched candidate for a person who now has `current`, or null if none is better. */
function bestLeftOut(left: ReadonlySet<number>, valueOf: (at: number) => number, current: number): number | null {
  let best = { value: valueOf(current), at: current }
  for (const at of left) {
    const other = { value: valueOf(at), at }
    if (isAhead(other, best)) best = other
  }
  return best.at === current ? null : best.at
}

const unheld = (count: number, isHeld: (at: number) => boolean): Set<number> =>
  new Set(Array.from({ length: count }, (_, at) => at).filter((at) => !isHeld(at)))

/** Bids are coarse: an unmatched person replaces anyone they outscore, until no one is left to replace (MT-8). Each change adds to the sum. */
function putFirstAhead({ cells, columns, holder }: Auction, rows: number): void {
  const bidders = new Set(holder)
  const left = {
    rows: unheld(rows, (row) => bidders.has(row)),
    columns: unheld(columns, (column) => holder[column] !== none),
  }
  const isRowReplaced = (column: number): boolean => {
    const row = num(holder, column)
    const other = bestLeftOut(left.rows, (at) => num(cells, at * columns + column), row)
    if (other === null) return false
    left.rows.delete(other)
    left.rows.add(row)
    holder[column] = other
    return true
  }
  const isColumnReplaced = (column: number): boolean => {
    const row = num(holder, column)
    const other = bestLeftOut(left.columns, (at) => num(cells, row * columns + at), column)
    if (other === null) return false
    left.columns.delete(other)
    left.columns.add(column)
    holder[column] = none
    holder[other] = row
    return true
  }
  for (let changed = true; changed;) {
    changed = false
    for (let column = 0; column < columns; column += 1) {
      if (holder[column] === none) continue
      changed = isRowReplaced(column) || changed
      changed = isColumnReplaced(column) || changed
    }
  }
}

/** For each row the column it is paired with, or null; no edge where a value is null or not above 0. */
export function auctionMatching(values: Values): (number | null)[] {
  const width = widthOf(values)
  const turned = values.length > width
  const [rows, columns] = turned ? [width, values.length] : [values.length, width]
  const auction: Auction = {
    cells: cellsOf(values, width, turned),
    columns,
    prices: new Float64Array(columns),
    holder: new Int32Array(columns).fill(none),
  }
  for (let row = 0; row < rows; row += 1) {
    for (let bidder = row; bidder !== none;) bidder = bid(auction, bidder)
  }
  putFirstAhead(auction, rows)
  const partners: (number | null)[] = Array.from({ length: values.length }, () => null)
  auction.holder.forEach((row, column) => {
    if (row !== none) partners[turned ? column : row] = turned ? row : column
  })
  return partners
}
