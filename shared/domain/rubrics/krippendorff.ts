// Krippendorff's alpha for any number of raters with gaps (RB-22): 1 minus the disagreement seen over the disagreement chance would give.
// What counts as far apart depends on the scale: nominal, ordinal or interval.
import type { Ratings } from './agreement.ts'
import type { Rating } from '#shared/contracts/vocabulary.ts'

export const alphaScales = ['nominal', 'ordinal', 'interval'] as const
type AlphaScale = (typeof alphaScales)[number]

type Totals = ReadonlyMap<Rating, number>
type Distance = (a: Rating, b: Rating, totals: Totals) => number

/** Ranks lie as far apart as there are ratings between them, the two ends counted half. */
const ordinalDistance: Distance = (a, b, totals) => {
  const [low, high] = a < b ? [a, b] : [b, a]
  const between = [...totals].reduce((sum, [value, n]) => (value >= low && value <= high ? sum + n : sum), 0)
  return (between - ((totals.get(low) ?? 0) + (totals.get(high) ?? 0)) / 2) ** 2
}

const distances: Record<AlphaScale, Distance> = {
  nominal: (a, b) => Number(a !== b),
  ordinal: ordinalDistance,
  interval: (a, b) => (a - b) ** 2,
}

function casesOf(raters: readonly Ratings[]): Rating[][] {
  const cases = raters.reduce((most, ratings) => Math.max(most, ratings.length), 0)
  return Array.from({ length: cases }, (_, at) =>
    raters.map((ratings) => ratings[at] ?? null).filter((rating) => rating !== null),
  ).filter((ratings) => ratings.length > 1)
}

function totalsOf(cases: readonly (readonly Rating[])[]): Totals {
  const totals = new Map<Rating, number>()
  for (const rating of cases.flat()) totals.set(rating, (totals.get(rating) ?? 0) + 1)
  return totals
}

/** Over every pair of ratings, counted by value so that many raters cost no more than few. */
function apartTogether(counts: Totals, apart: (a: Rating, b: Rating) => number): number {
  return [...counts].reduce((sum, [a, n]) => sum + [...counts].reduce((row, [b, m]) => row + n * m * apart(a, b), 0), 0)
}

/** Null when no case has two ratings, or all ratings are the same: agreement by chance cannot be told from agreement. */
export function krippendorffAlpha(raters: readonly Ratings[], scale: AlphaScale): number | null {
  const cases = casesOf(raters)
  const totals = totalsOf(cases)
  const apart = (a: Rating, b: Rating): number => distances[scale](a, b, totals)
  const seen = cases.reduce((sum, ratings) => sum + apartTogether(totalsOf([ratings]), apart) / (ratings.length - 1), 0)
  const byChance = apartTogether(totals, apart) / (cases.flat().length - 1)
  return byChance > 0 ? 1 - seen / byChance : null
}
