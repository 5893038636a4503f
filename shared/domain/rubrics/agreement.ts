// How far two raters agree on the same cases, and whether one is milder than the other (RB-20, RB-21): quadratic-weighted kappa and the
// mean signed difference. Both are for gold sets and pooled overlaps: inside one loop people rate different things.
import { calibrationPolicy } from './policy.ts'
import type { Rating } from '#shared/contracts/vocabulary.ts'

/** Position by position; null where this rater has no rating. */
export type Ratings = readonly (Rating | null)[]
type Pair = readonly [own: Rating, gold: Rating]

const { bands, highestRating } = calibrationPolicy

export function ratedByBoth(own: Ratings, gold: Ratings): Pair[] {
  return own.flatMap((rating, at): Pair[] => {
    const other = gold[at] ?? null
    return rating === null || other === null ? [] : [[rating, other]]
  })
}

const counts = (ratings: readonly Rating[]): number[] =>
  Array.from({ length: highestRating }, (_, at) => ratings.filter((rating) => rating === at + 1).length)

/** 1 is full agreement, 0 what chance gives; null without a common case, or when neither rater ever varies. */
export function quadraticKappa(pairs: readonly Pair[]): number | null {
  const own = counts(pairs.map(([rating]) => rating))
  const gold = counts(pairs.map(([, rating]) => rating))
  const seen = pairs.reduce((sum, [a, b]) => sum + (a - b) ** 2, 0)
  const byChance =
    own.reduce((sum, n, a) => sum + gold.reduce((row, m, b) => row + n * m * (a - b) ** 2, 0), 0) / pairs.length
  return byChance > 0 ? 1 - seen / byChance : null
}

/** Above 0 is milder than the gold ratings, below is stricter. */
export function bias(pairs: readonly Pair[]): number | null {
  return pairs.length === 0 ? null : pairs.reduce((sum, [own, gold]) => sum + own - gold, 0) / pairs.length
}

/** How a kappa is spoken of. */
export function agreementBand(kappa: number): 'slight' | 'fair' | 'moderate' | 'substantial' | 'almost perfect' {
  if (kappa > bands.almostPerfect) return 'almost perfect'
  if (kappa > bands.substantial) return 'substantial'
  if (kappa > bands.moderate) return 'moderate'
  return kappa > bands.fair ? 'fair' : 'slight'
}
