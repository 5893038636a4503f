// Inside the demo: the seats one may view it from, and the finished debrief. Apart from demo.ts, which the light front page loads.
import { z } from 'zod'
import { proposedOutcomeSchema } from './debrief-state.ts'
import { debriefSnapshotSchema } from './debriefs.ts'
import { defineRoutes } from './define-routes.ts'
import { limits } from './limits.ts'
import { packageViewSchema } from './packages.ts'
import { idSchema, instantSchema, levelSchema, principleSchema, voteSchema } from './vocabulary.ts'

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
  /** The visitor read it sealed and voted. */
  voted: z.boolean(),
})
export type DemoView = z.infer<typeof demoViewSchema>

const votedSchema = z.object({
  target: voteSchema,
  /** Null in a loop without a fallback level. */
  fallback: voteSchema.nullable(),
  /** The line of the notes that weighed most, as quoted there. */
  line: z.string().min(1).max(limits.noteText.max).nullable(),
})
const demoVoteSchema = votedSchema.extend({ at: instantSchema })
/** The visitor's own vote in their copy. */
export type DemoVote = z.infer<typeof demoVoteSchema>

const panelVoteSchema = z.object({
  seatId: idSchema,
  first: voteSchema.nullable(),
  final: voteSchema,
  finalFallback: voteSchema.nullable(),
  /** The line that moved it between the two. */
  movedLine: z.string().nullable(),
})
export type PanelVote = z.infer<typeof panelVoteSchema>

/** Two shapes, so that a reading before the vote has no field that could hold a vote or an outcome. */
export const sealedReadingSchema = z.discriminatedUnion('state', [
  z.object({ state: z.literal('reading'), package: packageViewSchema.extend({ votes: z.null() }) }),
  z.object({
    state: z.literal('voted'),
    own: demoVoteSchema,
    panel: z.array(panelVoteSchema),
    /** As signed, with the gates that fired. */
    ...proposedOutcomeSchema.shape,
  }),
])
export type SealedReading = z.infer<typeof sealedReadingSchema>
export type OpenedVotes = Extract<SealedReading, { state: 'voted' }>

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
  getSealedReading: {
    method: 'GET',
    path: '/api/demo/:loopId/sealed',
    params,
    response: sealedReadingSchema,
    summary: 'Its package without votes; after my own vote, that vote next to the panel’s',
  },
  voteInDemo: {
    method: 'POST',
    path: '/api/demo/:loopId/vote',
    params,
    body: votedSchema,
    response: sealedReadingSchema,
    summary: 'Vote on the package of my copy, once; it changes nothing in the loop',
  },
  restartDemo: {
    method: 'POST',
    path: '/api/demo/:loopId/restart',
    params,
    response: z.object({ loopId: idSchema }),
    summary: 'Replace my copy of the finished loop with a new one, without my vote',
  },
})
