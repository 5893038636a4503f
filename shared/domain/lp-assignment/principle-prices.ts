// A price on every principle, so that the exact solver knows early what is out of reach (LP-1): whatever the seats would earn at
// these prices, each on its own, and the prices of all principles together are never less than what they can earn in turn.
import { principleCodes } from '#shared/contracts/vocabulary.ts'
import { assignmentPolicy } from './policy.ts'

export interface Option {
  mask: number
  /** Score first, number of principles second, in one number. */
  rank: number
}

/** One per principle, in canonical order. */
export type Prices = readonly number[]

export function priceOf(prices: Prices, mask: number): number {
  let sum = 0
  for (let rest = mask; rest !== 0; rest &= rest - 1) sum += prices[31 - Math.clz32(rest & -rest)] ?? 0
  return sum
}

/** Never empty: a seat without options has no loop to be priced. */
function favourite(options: readonly Option[], prices: Prices): { mask: number; net: number } {
  const best = { mask: 0, net: -Infinity }
  for (const { mask, rank } of options) {
    const net = rank - priceOf(prices, mask)
    if (net > best.net) Object.assign(best, { mask, net })
  }
  return best
}

interface Market {
  seats: readonly (readonly Option[])[]
  /** Principles that may be bought. */
  open: number
  /** Principles that must be: only these can have a price below nothing. */
  needed: number
}

/** Dearer where several seats want it, cheaper where none does; the prices with the lowest total are kept. */
export function fairPrices({ seats, open, needed }: Market): Prices {
  let prices: Prices = principleCodes.map(() => 0)
  let best = { prices, total: Infinity }
  for (let step: number = assignmentPolicy.search.firstPriceStep; step >= 1; step >>= 1) {
    for (let round = 0; round < assignmentPolicy.search.roundsPerStep; round += 1) {
      const wanted = seats.map((options) => favourite(options, prices))
      const total = wanted.reduce((sum, { net }) => sum + net, priceOf(prices, open))
      if (total < best.total) best = { prices, total }
      prices = prices.map((price, at) => {
        const bit = 1 << at
        if ((open & bit) === 0) return 0
        const moved = price + step * (wanted.filter(({ mask }) => (mask & bit) !== 0).length - 1)
        return (needed & bit) === 0 ? Math.max(0, moved) : moved
      })
    }
    prices = best.prices
  }
  return best.prices
}
