// What people report about pay, as data an organizer can replace (OF-1): self-reported and public, no promise by anybody. Each figure
// carries the time it describes as far as its report says so; nobody has checked it since. Amounts are thousands of US dollars a year.
import type { Level } from '#shared/contracts/vocabulary.ts'

interface Reported {
  /** A year, month or day (`2024`, `2024-05`, `2024-05-31`); null where the report gives none. */
  describes: string | null
}

export interface PayData {
  place: string
  /** Percent of the stock grant that vests in each year. */
  vesting: Reported & { percents: readonly number[] }
  /** Percent of a yearly total. */
  split: Reported & { base: number; bonus: number; stock: number }
  /** Yearly totals. */
  ranges: readonly (Reported & { level: Level; low: number; high: number })[]
  /** Means reported elsewhere; they differ from the ranges, and both are shown. */
  means: readonly (Reported & { level: Level; mean: number })[]
  notes: readonly (Reported & { text: string })[]
}

export const payData: PayData = {
  place: 'Seattle; other places adjust',
  vesting: { percents: [5, 15, 40, 40], describes: null },
  split: { base: 50, bonus: 20, stock: 30, describes: null },
  ranges: [
    { level: 5, low: 165, high: 195, describes: null },
    { level: 6, low: 220, high: 270, describes: null },
  ],
  means: [
    { level: 5, mean: 194, describes: null },
    { level: 6, mean: 304, describes: null },
    { level: 7, mean: 444, describes: null },
  ],
  notes: [
    {
      text: 'Several competing offers are the strongest lever; know the market; argue the whole package: base, stock, sign-on and level.',
      describes: null,
    },
    { text: 'Sign-ons are said to be capped and not negotiable since a policy of 2023.', describes: '2023' },
    { text: 'Others say that the sign-on is the main early lever. Ask.', describes: null },
    {
      text: 'Cash sign-on in the first two years makes up for the thin early vesting; there is no target annual bonus.',
      describes: null,
    },
    { text: 'Level 6 is reported very wide, into the 400s.', describes: null },
    {
      text: 'Stock of levels 4 to 7 went from vesting twice a year to quarterly, with the same yearly percentages, and a pilot of a quarter paid in cash was announced.',
      describes: '2024',
    },
  ],
}
