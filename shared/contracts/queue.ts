// The live queue: one ticket a person, what is being looked for in words, and the 30 seconds in which both confirm.
import { z } from 'zod'
import { defineEvents } from './define-events.ts'
import { defineRoutes } from './define-routes.ts'
import {
  idSchema,
  instantSchema,
  levelSchema,
  nearMissSettings,
  principleSchema,
  roleFamilySchema,
  roundTypeSchema,
} from './vocabulary.ts'

const seatSchema = z.object({
  loopId: idSchema,
  roundNumber: z.number().int(),
  roundType: roundTypeSchema,
  minutes: z.number().int(),
  barRaiser: z.boolean(),
  roleTitle: z.string(),
  targetLevel: levelSchema,
})

/** A person's reliability in words; null if there is nothing to say. Never a number or a rank. */
const bandSchema = z.object({
  reliability: z.enum(['New', 'Reliable', 'Highly reliable']).nullable(),
  quality: z.enum(['Useful notes', 'Strong notes']).nullable(),
})

/** First name, role and level until the round is live. */
const otherSchema = z.object({
  firstName: z.string(),
  role: roleFamilySchema,
  level: levelSchema,
  timeZone: z.string(),
  band: bandSchema,
})

/** Why it stands like this, when something just happened: a proposal lapsed, a place was lost. */
const noteSchema = z.string().nullable()

/** A setting that alone keeps me from someone who is waiting, and whose change would be enough. Nothing about them (MT-19d). */
const nearMissSchema = z.object({ setting: z.enum(nearMissSettings), mine: z.boolean(), theirs: z.boolean() })
export type NearMiss = z.infer<typeof nearMissSchema>

export const queueStatusSchema = z.discriminatedUnion('state', [
  z.object({
    state: z.literal('idle'),
    note: noteSchema,
    /** Why the last search ended, for as long as it is news and unless the person stopped it: what every page tells. It is part of `note`. */
    ended: z.object({ text: z.string(), at: instantSchema }).nullable(),
  }),
  z.object({
    state: z.literal('waiting'),
    kind: z.enum(['candidate', 'interviewer']),
    seat: seatSchema.nullable(),
    since: instantSchema,
    expiresAt: instantSchema,
    /** Steps of widening, each with the moment it began or will begin. */
    steps: z.array(z.object({ text: z.string(), at: instantSchema, reached: z.boolean() })),
    never: z.string(),
    note: noteSchema,
    apart: z.array(nearMissSchema),
    /** Besides me. */
    others: z.object({ candidates: z.number().int(), interviewers: z.number().int() }),
  }),
  z.object({
    state: z.literal('proposed'),
    proposalId: idSchema,
    kind: z.enum(['candidate', 'interviewer']),
    seat: seatSchema,
    other: otherSchema,
    expiresAt: instantSchema,
    iConfirmed: z.boolean(),
    theyConfirmed: z.boolean(),
    /** The interviewer's own; null for the candidate. */
    principles: z.array(principleSchema).nullable(),
  }),
  z.object({ state: z.literal('matched'), loopId: idSchema, roundId: idSchema }),
])
export type QueueStatus = z.infer<typeof queueStatusSchema>

export const joinQueueSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('candidate'), loopId: idSchema }),
  /** `barRaiser`: also takes bar-raiser seats and accepts their duties. */
  z.object({ kind: z.literal('interviewer'), barRaiser: z.boolean() }),
])
export type JoinQueue = z.infer<typeof joinQueueSchema>

/** Changes the search that runs, which keeps its ticket and its waiting time (MT-19f). */
export const barRaiserSeatsSchema = z.object({ barRaiser: z.boolean() })

const proposalParams = z.object({ proposalId: idSchema })
export const queueRoutes = defineRoutes({
  queueStatus: {
    method: 'GET',
    path: '/api/queue',
    response: queueStatusSchema,
    summary: 'Where I stand in the live queue',
  },
  joinQueue: {
    method: 'POST',
    path: '/api/queue',
    body: joinQueueSchema,
    response: queueStatusSchema,
    summary: 'Look for a partner now; a second call keeps the first ticket',
  },
  setBarRaiserSeats: {
    method: 'PUT',
    path: '/api/queue/bar-raiser',
    body: barRaiserSeatsSchema,
    response: queueStatusSchema,
    summary: 'Say in a running search whether I also take bar-raiser seats; my waiting time is kept',
  },
  leaveQueue: { method: 'DELETE', path: '/api/queue', response: queueStatusSchema, summary: 'Stop looking' },
  confirmProposal: {
    method: 'POST',
    path: '/api/queue/proposals/:proposalId/confirm',
    params: proposalParams,
    response: queueStatusSchema,
    summary: 'Take this partner',
  },
  declineProposal: {
    method: 'POST',
    path: '/api/queue/proposals/:proposalId/decline',
    params: proposalParams,
    response: queueStatusSchema,
    summary: 'Not this one',
  },
})

/** My place in the queue changed; fetch it again. */
export const queueEvents = defineEvents({ 'queue:changed': { payload: z.object({}) } })
