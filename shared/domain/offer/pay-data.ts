// What people report about pay, as data an organiser can edit (OF-1): self-reported, may be stale, and no promise by anybody. Amounts
// are thousands of US dollars a year at the base location.
import type { Level } from '#shared/contracts/vocabulary.ts'

export interface PayData {
  /** When somebody last looked at these numbers, as a calendar day. */
  checkedOn: string
  banner: string
  /** Percent of the stock grant that vests in each year. */
  vesting: readonly number[]
  /** Percent of a yearly total. */
  split: { base: number, bonus: number, stock: number }
  ranges: readonly { level: Level, low: number, high: number }[]
  /** Means reported elsewhere; they differ from the ranges, and both are shown. */
  means: readonly { level: Level, mean: number }[]
  notes: readonly string[]
}

export const payData: PayData = {
  checkedOn: '2026-11-01',
  banner: 'Self-reported numbers, may be stale. They predict no offer.',
  vesting: [5, 15, 40, 40],
  split: { base: 50, bonus: 20, stock: 30 },
  ranges: [{ level: 5, low: 165, high: 195 }, { level: 6, low: 220, high: 270 }],
  means: [{ level: 5, mean: 194 }, { level: 6, mean: 304 }, { level: 7, mean: 444 }],
  notes: [
    'Several competing offers are the strongest lever; know the market; argue the whole package: base, stock, sign-on and level.',
    'On sign-on reports differ: some say it is capped since 2023, some say it is the early lever. Ask.',
    'Cash sign-on in the first two years makes up for the thin early vesting.',
    'Since 2024 stock vests quarterly at levels 4 to 7; the yearly percentages are the same.',
  ],
}
