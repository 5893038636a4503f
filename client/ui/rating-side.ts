/** Which way a rating speaks: 4 and 5 for, 1 and 2 against. */
export type RatingSide = 'for' | 'mixed' | 'against'

export function sideOf(rating: number): RatingSide {
  if (rating > 3) return 'for'
  return rating < 3 ? 'against' : 'mixed'
}
