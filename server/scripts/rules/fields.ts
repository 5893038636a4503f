// Input schemas that several rules share, and number formatting.
import { z } from 'zod'
import { durations } from '#shared/contracts/limits.ts'
import { idSchema, principleSchema, ratingSchema } from '#shared/contracts/vocabulary.ts'

export const principlesSchema = z.array(principleSchema)
export const skillSchema = z.partialRecord(principleSchema, z.number().int().min(0).max(3))
export const ratingsSchema = z.partialRecord(principleSchema, ratingSchema.nullable())
export const countSchema = z.number().int().nonnegative()
export const peopleSchema = z.array(idSchema)

/** Hours between the round and the submit. */
export const lateHoursSchema = z.number().nonnegative()
export const dueAfterHours = durations.noteDueMs / 3_600_000
export const hoursPastDue = (lateHours: number): number => Math.max(0, lateHours - dueAfterHours)

/** Rounds half up. The small addition corrects floating-point sums just below a half. */
export function rounded(value: number, digits: number): number {
  const unit = 10 ** digits
  return Math.floor(value * unit + 0.5 + 1e-9) / unit
}

/** Reports duplicate ids, at the place of the second. */
export function refuseTwice(
  ids: readonly string[],
  context: z.core.$RefinementCtx,
  pathOf: (at: number) => (string | number)[],
): void {
  ids.forEach((id, at) => {
    if (ids.indexOf(id) !== at)
      context.addIssue({ code: 'custom', message: `${JSON.stringify(id)} is listed twice`, path: pathOf(at) })
  })
}
