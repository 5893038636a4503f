// What the exact solver knows about each free seat before it starts: the sets open to it, and from that seat on what no assignment
// can exceed, so that most of the search can be skipped without missing the best one (LP-1).
import type { SeatInput } from './assignment-types.ts'
import { countIn } from './principle-mask.ts'
import { fairPrices, priceOf } from './principle-prices.ts'
import type { Option, Prices } from './principle-prices.ts'
import { coreMaskOf, fixedMask, freeSeats, seatOptions } from './seat-options.ts'
import type { Table } from './seat-options.ts'

export interface PricedOption extends Option {
  /** Rank less the prices of its principles. */
  net: number
}

export interface Stage {
  canonical: readonly PricedOption[]
  bestFirst: readonly PricedOption[]
  /** The most that this seat and later ones can make at the prices. */
  net: number
  /** Places in this seat and later ones. */
  places: number
  /** By principles already used: the best rank from here on, where it is known. */
  known: Map<number, number>
  /** By principles already used: a rank shown to be out of reach from here on. */
  outOfReach: Map<number, number>
}

export interface Search {
  stages: readonly Stage[]
  prices: Prices
  /** Every principle that some free seat may hold. */
  open: number
  /** Core principles not fixed yet. */
  core: number
}

/** More than the number of principles, so that a count never outweighs a score. */
const scoreStep = 32

export type Score = (seat: SeatInput, mask: number) => number

/** One stage per free seat, in slot order. */
export function prepareSearch(table: Table, score: Score): Search {
  const seats = freeSeats(table).map((seat) => ({
    cap: seat.cap,
    options: seatOptions(table, seat).map((mask) => ({ mask, rank: score(seat, mask) * scoreStep + countIn(mask) })),
  }))
  const open = seats.flatMap(({ options }) => options).reduce((mask, option) => mask | option.mask, 0)
  const core = coreMaskOf(table) & ~fixedMask(table)
  const prices = fairPrices({ seats: seats.map(({ options }) => options), open, needed: core })
  const stages: Stage[] = []
  for (const { cap, options } of seats.toReversed()) {
    const canonical = options.map((option) => ({ ...option, net: option.rank - priceOf(prices, option.mask) }))
    const bestFirst = canonical.toSorted((a, b) => b.net - a.net)
    const later = stages[0]
    stages.unshift({
      canonical,
      bestFirst,
      known: new Map(),
      outOfReach: new Map(),
      net: (bestFirst[0]?.net ?? 0) + (later?.net ?? 0),
      places: cap + (later?.places ?? 0),
    })
  }
  return { stages, prices, open, core }
}

/** Never lower than the best rank from stage `at` on. */
export const boundFrom = ({ stages, prices, open }: Search, at: number, used: number): number =>
  (stages[at]?.net ?? 0) + priceOf(prices, open & ~used)
