// Rating oneself: five words from concern to strength, the core four needed, the others a choice.
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

/** A second press on the same value takes it back, unless it is needed. */
export function withRating(ratings: Ratings, code: Principle, rating: Rating | null): Ratings {
  const { [code]: _before, ...rest } = ratings
  return rating === null ? rest : { ...rest, [code]: rating }
}
