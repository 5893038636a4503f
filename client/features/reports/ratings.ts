// The self-rating: five steps from concern to strength; the core four are required, the others optional.
import { z } from 'zod'
import { principleSchema, ratingSchema, type Principle, type Rating } from '#shared/contracts/vocabulary.ts'

export const ratingsSchema = z.partialRecord(principleSchema, ratingSchema)
export type Ratings = z.infer<typeof ratingsSchema>

export const ratingNames: readonly { rating: Rating; name: string }[] = [
  { rating: 1, name: 'Concern' },
  { rating: 2, name: 'Mild concern' },
  { rating: 3, name: 'Mixed' },
  { rating: 4, name: 'Mild strength' },
  { rating: 5, name: 'Strength' },
]

export const missingCore = (ratings: Ratings, core: readonly Principle[]): Principle[] =>
  core.filter((code) => ratings[code] === undefined)

/** A second click on the same value clears it, unless it is required. */
export function withRating(ratings: Ratings, code: Principle, rating: Rating | null): Ratings {
  const { [code]: _before, ...rest } = ratings
  return rating === null ? rest : { ...rest, [code]: rating }
}
