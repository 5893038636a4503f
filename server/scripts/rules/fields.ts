// Pieces of input that several rules share, and how numbers are shown.
import { z } from 'zod'
import { idSchema, principleSchema, ratingSchema } from '#shared/contracts/vocabulary.ts'

export const principlesSchema = z.array(principleSchema)
export const skillSchema = z.partialRecord(principleSchema, z.number().int().min(0).max(3))
export const ratingsSchema = z.partialRecord(principleSchema, ratingSchema.nullable())
export const countSchema = z.number().int().nonnegative()
export const peopleSchema = z.array(idSchema)

/** Hours after the round; notes are due at 24. */
export const lateHoursSchema = z.number().nonnegative()
const dueAfterHours = 24
export const hoursPastDue = (lateHours: number): number => Math.max(0, lateHours - dueAfterHours)

/** Half up. The small addition undoes a sum that landed a hair under its half. */
export function rounded(value: number, digits: number): number {
  const unit = 10 ** digits
  return Math.floor(value * unit + 0.5 + 1e-9) / unit
}

/** Refuses ids that stand twice, at the second one's place. */
export function refuseTwice(
  ids: readonly string[],
  context: z.core.$RefinementCtx,
  pathOf: (at: number) => (string | number)[],
): void {
  ids.forEach((id, at) => {
    if (ids.indexOf(id) !== at)
      context.addIssue({ code: 'custom', message: `${JSON.stringify(id)} stands here twice`, path: pathOf(at) })
  })
}
