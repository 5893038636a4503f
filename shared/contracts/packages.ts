// The frozen package as its readers see it, from the silent read on.
import { z } from 'zod'
import { defineRoutes } from './define-routes.ts'
import { packageContentSchema, packageVotesSchema } from './package-content.ts'
import { idSchema, instantSchema } from './vocabulary.ts'

export const packageViewSchema = z.object({
  loopId: idSchema,
  version: z.number().int(),
  hash: z.string(),
  frozenAt: instantSchema,
  candidateName: z.string(),
  roleTitle: z.string(),
  people: z.array(z.object({ seatId: idSchema, name: z.string(), mine: z.boolean() })),
  /** Note sets in an order of this reader's own. */
  content: packageContentSchema,
  /** How many first ballots are sealed; never by whom. */
  sealedVotes: z.number().int(),
  /** Null until the reveal. */
  votes: packageVotesSchema.nullable(),
})
export type PackageView = z.infer<typeof packageViewSchema>

export const packageRoutes = defineRoutes({
  getPackage: {
    method: 'GET',
    path: '/api/loops/:loopId/package',
    params: z.object({ loopId: idSchema }),
    response: packageViewSchema,
    summary: 'The frozen package',
  },
})
