// The finished loop that anybody may look around, and the piece of its package that the front page shows.
import { z } from 'zod'
import { defineRoutes } from './define-routes.ts'
import {
  confidenceSchema,
  idSchema,
  levelSchema,
  principleSchema,
  principleStatusSchema,
  ratingSchema,
  voteSchema,
} from './vocabulary.ts'

/** One reader's words on the excerpt's principle. `who` is a first name; `remark` is a sentence from the justification. */
const readingSchema = z.object({
  who: z.string(),
  round: z.number().int().positive(),
  rating: ratingSchema,
  confidence: confidenceSchema,
  quote: z.string(),
  remark: z.string(),
})

/** A disputed principle with the two readings furthest apart, and the first ballots, as frozen. */
export const demoExcerptSchema = z
  .object({
    candidate: z.string(),
    version: z.number().int().positive(),
    /** Role, place and nothing else: "Senior PM, post-purchase, at Corvane". */
    role: z.string(),
    targetLevel: levelSchema,
    fallbackLevel: levelSchema.nullable(),
    principle: z.object({
      code: principleSchema,
      name: z.string(),
      core: z.boolean(),
      status: principleStatusSchema,
      readers: z.number().int().positive(),
      stories: z.number().int().positive(),
      spread: z.number().int().nonnegative(),
    }),
    readings: z.tuple([readingSchema, readingSchema]),
    ballots: z
      .array(z.object({ who: z.string(), seat: z.string(), vote: voteSchema }))
      .min(1)
      .max(8),
  })
  .meta({ id: 'DemoExcerpt' })
export type DemoExcerpt = z.infer<typeof demoExcerptSchema>

export const demoRoutes = defineRoutes({
  demoExcerpt: {
    method: 'GET',
    path: '/api/demo/excerpt',
    response: demoExcerptSchema,
    summary: 'The excerpt of the demo package that the front page shows',
  },
  startDemo: {
    method: 'POST',
    path: '/api/demo',
    response: z.object({ loopId: idSchema }),
    summary: 'Open a finished loop to look around in; a visitor without a session becomes a guest',
  },
})
