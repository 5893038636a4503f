// Why the room decided as it did, as the bar raiser writes it down.
import { z } from 'zod'
import { limits } from './limits.ts'
import { principleSchema } from './vocabulary.ts'

const text = z.string().trim().min(1).max(limits.shortText.max)

export const rationaleSides = ['for', 'against', 'level'] as const
const rationaleSideSchema = z.enum(rationaleSides)
export type RationaleSide = z.infer<typeof rationaleSideSchema>

export const rationaleSchema = z.object({
  /** Evidence, each with a quote or a number. Its writer says what it speaks to; null: not said, as before sides were asked for. */
  bullets: z
    .array(
      z.object({
        side: rationaleSideSchema.nullable(),
        /** What it is about; null for the level, and in older rationales. */
        principle: principleSchema.nullable().default(null),
        text,
      }),
    )
    .length(3),
  concern: text,
  levelReason: text,
  wouldHaveChanged: text,
})
export type Rationale = z.infer<typeof rationaleSchema>
