// Inside the demo: the seats one may view it from, and the finished debrief. Apart from demo.ts, which the light front page loads.
import { z } from 'zod'
import { debriefSnapshotSchema } from './debriefs.ts'
import { defineRoutes } from './define-routes.ts'
import { idSchema, levelSchema, principleSchema } from './vocabulary.ts'

/** One seat, or the candidate, to look through. `key` names it in an address: the seat's number, or "candidate". */
const viewpointSchema = z.object({
  key: z.string(),
  seatId: idSchema.nullable(),
  personId: idSchema,
  roundId: idSchema.nullable(),
  name: z.string(),
  /** In words: "Hiring manager". */
  part: z.string(),
  /** One sentence: what there is to see from here. */
  sees: z.string(),
})
export type DemoViewpoint = z.infer<typeof viewpointSchema>

export const demoViewSchema = z.object({
  loopId: idSchema,
  candidateName: z.string(),
  roleTitle: z.string(),
  company: z.string(),
  companyWhat: z.string(),
  targetLevel: levelSchema,
  fallbackLevel: levelSchema.nullable(),
  /** The core principles it was judged by, whatever this installation holds to be core. */
  core: z.array(principleSchema),
  viewpoints: z.array(viewpointSchema),
})
export type DemoView = z.infer<typeof demoViewSchema>

const params = z.object({ loopId: idSchema })
export const demoLoopRoutes = defineRoutes({
  getDemo: {
    method: 'GET',
    path: '/api/demo/:loopId',
    params,
    response: demoViewSchema,
    summary: 'My copy of the finished loop: the seats to look through',
  },
  getDemoDebrief: {
    method: 'GET',
    path: '/api/demo/:loopId/debrief',
    params,
    response: debriefSnapshotSchema,
    summary: 'Its debrief, as the seat I look through saw it',
  },
})
