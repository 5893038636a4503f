// Loops and their seats: who practices, who interviews, what is still missing.
import { z } from 'zod'
import { defineEvents } from './define-events.ts'
import { defineRoutes } from './define-routes.ts'
import { limits } from './limits.ts'
import {
  idSchema,
  instantSchema,
  levelSchema,
  loopRoleSchema,
  loopStatusSchema,
  principleSchema,
  roleFamilySchema,
  roundStatusSchema,
  roundTypeSchema,
  templateIdSchema,
} from './vocabulary.ts'

export const createLoopSchema = z
  .object({
    templateId: templateIdSchema.exclude(['hc-only']),
    role: roleFamilySchema,
    roleTitle: z.string().trim().min(1, 'Name the role, for example "Senior PM, payments"').max(limits.title.max),
    targetLevel: levelSchema.max(7),
    /** Null: no second vote at a lower level. */
    fallbackLevel: levelSchema.nullable(),
    /** What the role needs most, for the panel; empty if nothing was said. */
    roleNeed: z.string().trim().max(limits.roleNeed.max).default(''),
  })
  .refine((loop) => loop.fallbackLevel === null || loop.fallbackLevel < loop.targetLevel, {
    path: ['fallbackLevel'],
    message: 'The fallback level must be below the target level',
  })
export type CreateLoop = z.infer<typeof createLoopSchema>

const personSchema = z.object({ id: idSchema, name: z.string() })

/** What a seat shows. `principles` is null for who may not see them; `notes` is null for the candidate. */
export const seatViewSchema = z.object({
  id: idSchema,
  roundNumber: z.number().int(),
  roundType: roundTypeSchema,
  minutes: z.number().int(),
  barRaiser: z.boolean(),
  hiringManager: z.boolean(),
  person: personSchema.nullable(),
  mine: z.boolean(),
  lost: z.boolean(),
  principles: z.array(principleSchema).nullable(),
  frozen: z.boolean(),
  roundId: idSchema.nullable(),
  roundStatus: roundStatusSchema.nullable(),
  /** When the round is set to begin; null when its lobby is open without a time. */
  startsAt: instantSchema.nullable(),
  endedAt: instantSchema.nullable(),
  /** The viewer's own notes, while they are still to come. */
  notesDueAt: instantSchema.nullable(),
  notes: z.enum(['none', 'writing', 'in']).nullable(),
})
export type SeatView = z.infer<typeof seatViewSchema>

/** The candidate reads one state, `BEING_READ`, from the last round until the report is out. */
export const shownLoopStatusSchema = z.union([loopStatusSchema, z.literal('BEING_READ')])

export const loopAbilitiesSchema = z.object({
  invite: z.boolean(),
  findInterviewer: z.boolean(),
  cancel: z.boolean(),
  leave: z.boolean(),
  seeAssignment: z.boolean(),
  seePackage: z.boolean(),
  openDebrief: z.boolean(),
  joinDebrief: z.boolean(),
  selfRate: z.boolean(),
  seeReport: z.boolean(),
})

export const loopViewSchema = z.object({
  id: idSchema,
  templateId: templateIdSchema,
  templateName: z.string(),
  role: roleFamilySchema,
  roleTitle: z.string(),
  roleNeed: z.string(),
  targetLevel: levelSchema,
  fallbackLevel: levelSchema.nullable(),
  candidate: personSchema,
  status: shownLoopStatusSchema,
  roles: z.array(loopRoleSchema),
  mySeatId: idSchema.nullable(),
  seats: z.array(seatViewSchema),
  /** One line: what this loop waits for. */
  waitingFor: z.string(),
  /** The one next thing for this viewer, in words, and where it happens. */
  next: z.object({ text: z.string(), action: z.string(), href: z.string() }).nullable(),
  /** What else is new in this loop, one line each. */
  notices: z.array(z.object({ text: z.string(), href: z.string().nullable() })),
  practiceOnly: z.boolean(),
  createdAt: instantSchema,
  demo: z.boolean(),
  abilities: loopAbilitiesSchema,
})
export type LoopView = z.infer<typeof loopViewSchema>

export const assignmentTermSchema = z.object({ name: z.string(), value: z.number() })
export const assignmentViewSchema = z.object({
  score: z.number(),
  cells: z.array(
    z.object({
      seatId: idSchema,
      roundNumber: z.number().int(),
      principle: principleSchema,
      sentence: z.string(),
      terms: z.array(assignmentTermSchema),
      frozen: z.boolean(),
    }),
  ),
  leftOut: z.array(z.object({ principle: principleSchema, sentence: z.string() })),
})
export type AssignmentView = z.infer<typeof assignmentViewSchema>

export const invitePreviewSchema = z.object({
  loopId: idSchema,
  roleTitle: z.string(),
  role: roleFamilySchema,
  targetLevel: levelSchema,
  roundType: roundTypeSchema,
  minutes: z.number().int(),
  barRaiser: z.boolean(),
  candidateName: z.string(),
  expiresAt: instantSchema,
  /** Filters that do not bind an invited person, said as a note. */
  note: z.string().nullable(),
  accepted: z.boolean(),
})
export type InvitePreview = z.infer<typeof invitePreviewSchema>

const loopParams = z.object({ loopId: idSchema })
const seatParams = z.object({ loopId: idSchema, seatId: idSchema })
const tokenParams = z.object({ token: z.string().min(20).max(100) })

export const loopRoutes = defineRoutes({
  createLoop: {
    method: 'POST',
    path: '/api/loops',
    body: createLoopSchema,
    response: loopViewSchema,
    summary: 'Start a loop and open its seats',
  },
  listLoops: {
    method: 'GET',
    path: '/api/loops',
    response: z.object({ items: z.array(loopViewSchema) }),
    summary: 'My loops, newest first',
  },
  getLoop: {
    method: 'GET',
    path: '/api/loops/:loopId',
    params: loopParams,
    response: loopViewSchema,
    summary: 'One loop, as its viewer may see it',
  },
  cancelLoop: {
    method: 'POST',
    path: '/api/loops/:loopId/cancel',
    params: loopParams,
    response: loopViewSchema,
    summary: 'Cancel a loop before its debrief',
  },
  getAssignment: {
    method: 'GET',
    path: '/api/loops/:loopId/assignment',
    params: loopParams,
    response: assignmentViewSchema,
    summary: 'Who covers which principle and why (bar raiser and hiring manager)',
  },
})

export const seatRoutes = defineRoutes({
  leaveSeat: {
    method: 'POST',
    path: '/api/loops/:loopId/leave',
    params: loopParams,
    response: z.object({ left: z.literal(true) }),
    summary: 'Give my seat back',
  },
  createInvite: {
    method: 'POST',
    path: '/api/loops/:loopId/seats/:seatId/invites',
    carriesSecret: true,
    params: seatParams,
    response: z.object({ url: z.string(), expiresAt: instantSchema }),
    summary: 'Make a single-use link for one seat',
  },
  readInvite: {
    method: 'GET',
    path: '/api/invites/:token',
    params: tokenParams,
    response: invitePreviewSchema,
    summary: 'What a link offers',
  },
  acceptInvite: {
    method: 'POST',
    path: '/api/invites/:token/accept',
    params: tokenParams,
    body: z.object({ acceptDuties: z.boolean() }),
    response: z.object({ loopId: idSchema, roundId: idSchema }),
    summary: 'Take the seat',
  },
})

/** Pushed to every member of a loop when anything they may see of it changed; they fetch again. */
export const loopSocketEvents = defineEvents({
  'loop:changed': { payload: z.object({ loopId: idSchema }) },
})
