// The candidate's own rating first, then the report; what an interviewer learns from their notes.
import { z } from 'zod'
import { defineRoutes } from './define-routes.ts'
import { limits } from './limits.ts'
import { reportContentSchema } from './report-content.ts'
import { idSchema, instantSchema, principleSchema, ratingSchema } from './vocabulary.ts'

const ratingsSchema = z.partialRecord(principleSchema, ratingSchema)

export const selfRatingViewSchema = z.object({
  roleTitle: z.string(),
  open: z.boolean(),
  core: z.array(principleSchema),
  ratings: ratingsSchema,
  ratedAt: instantSchema.nullable(),
})
export type SelfRatingView = z.infer<typeof selfRatingViewSchema>

export const reportViewSchema = z.object({
  loopId: idSchema,
  roleTitle: z.string(),
  candidateName: z.string(),
  content: reportContentSchema,
  /** As the software drafted it, for the panel; null for the candidate and in older reports. */
  draft: reportContentSchema.nullable(),
  releasedAt: instantSchema.nullable(),
  /** Own rating against what was heard, widest gap first; for the candidate, without a number of the panel's. */
  selfGaps: z.array(
    z.object({
      principle: principleSchema,
      self: ratingSchema,
      reads: z.enum(['above', 'near', 'below']),
    }),
  ),
  answer: z.object({ text: z.string(), at: instantSchema }).nullable(),
  problems: z.array(z.object({ code: z.string(), field: z.string(), message: z.string() })),
  abilities: z.object({ edit: z.boolean(), answer: z.boolean() }),
  /** For an interviewer: how usable the own notes were, and one tip. */
  feedback: z.object({ quality: z.number().int(), tip: z.string() }).nullable(),
})
export type ReportView = z.infer<typeof reportViewSchema>

const params = z.object({ loopId: idSchema })
export const reportRoutes = defineRoutes({
  getSelfRating: {
    method: 'GET',
    path: '/api/loops/:loopId/self-rating',
    params,
    response: selfRatingViewSchema,
    summary: "The candidate's own rating",
  },
  putSelfRating: {
    method: 'PUT',
    path: '/api/loops/:loopId/self-rating',
    params,
    body: z.object({ ratings: ratingsSchema }),
    response: selfRatingViewSchema,
    summary: 'Rate oneself, once, before reading the report',
  },
  getReport: {
    method: 'GET',
    path: '/api/loops/:loopId/report',
    params,
    response: reportViewSchema,
    summary: 'The report',
  },
  editReport: {
    method: 'PUT',
    path: '/api/loops/:loopId/report',
    params,
    body: z.object({ content: reportContentSchema }),
    response: reportViewSchema,
    summary: 'Bar raiser: edit the draft before its release',
  },
  answerReport: {
    method: 'POST',
    path: '/api/loops/:loopId/report/answer',
    params,
    body: z.object({ text: z.string().trim().min(1).max(limits.shortText.max) }),
    response: reportViewSchema,
    summary: 'Candidate: say once what the notes missed',
  },
})
