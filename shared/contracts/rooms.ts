// A live round on the wire: who meets whom, the snapshot, the numbered events, and the call's signalling.
import { z } from 'zod'
import { defineEvents, defineRequests } from './define-events.ts'
import { defineRoutes } from './define-routes.ts'
import { caughtUpSchema, sinceSchema } from './live.ts'
import { roomEventSchema, roomPersonCommandSchema, roomSideSchema, roomStateSchema } from './room-state.ts'
import {
  idSchema,
  instantSchema,
  levelSchema,
  principleSchema,
  roleFamilySchema,
  roundTypeSchema,
} from './vocabulary.ts'

export const roundViewSchema = z.object({
  id: idSchema,
  loopId: idSchema,
  roundNumber: z.number().int(),
  roundType: roundTypeSchema,
  minutes: z.number().int(),
  side: roomSideSchema,
  me: z.object({ id: idSchema, name: z.string() }),
  /** First name only until the round is live. */
  other: z.object({ name: z.string(), timeZone: z.string().nullable() }),
  role: roleFamilySchema,
  roleTitle: z.string(),
  targetLevel: levelSchema,
  barRaiser: z.boolean(),
  /** The round opens with a program prompt; told to the interviewer only. */
  programPrompt: z.boolean(),
  /** The interviewer's own; null for the candidate. */
  principles: z.array(principleSchema).nullable(),
  /** The interviewer's notes can be written: the round has gone live. Never said to the candidate. */
  notesOpen: z.boolean(),
})
export type RoundView = z.infer<typeof roundViewSchema>

const iceServerSchema = z.object({
  urls: z.array(z.string()),
  username: z.string().optional(),
  credential: z.string().optional(),
})
export type IceServer = z.infer<typeof iceServerSchema>

const roundParams = z.object({ roundId: idSchema })
export const roomRoutes = defineRoutes({
  getRound: {
    method: 'GET',
    path: '/api/rounds/:roundId',
    params: roundParams,
    response: roundViewSchema,
    summary: 'A round, as its viewer may see it',
  },
  iceServers: {
    method: 'GET',
    path: '/api/rounds/:roundId/ice',
    carriesSecret: true,
    params: roundParams,
    response: z.object({ iceServers: z.array(iceServerSchema) }),
    summary: 'STUN and TURN for this call, with short-lived credentials',
  },
  setRoundTime: {
    method: 'POST',
    path: '/api/rounds/:roundId/time',
    params: roundParams,
    body: z.object({ startsAt: instantSchema }),
    response: z.object({ set: z.literal(true) }),
    summary: 'Set a time, or reschedule a round that was missed or ended early',
  },
})

export const signalSchema = z.object({
  description: z
    .object({ type: z.enum(['offer', 'answer', 'pranswer', 'rollback']), sdp: z.string().max(200_000) })
    .optional(),
  candidate: z
    .object({
      candidate: z.string().max(4_000),
      sdpMid: z.string().max(100).nullish(),
      sdpMLineIndex: z.number().int().nullish(),
      usernameFragment: z.string().max(300).nullish(),
    })
    .nullable()
    .optional(),
})
export type Signal = z.infer<typeof signalSchema>

const roomSnapshotSchema = z.object({ state: roomStateSchema, seq: z.number().int(), serverNow: instantSchema })
const roomCaughtUpSchema = caughtUpSchema(roomEventSchema, {})

export const roomRequests = defineRequests({
  /** `device` names this page load; the newest of a person takes the media. */
  'room:join': {
    payload: z.object({ roundId: idSchema, device: idSchema, since: sinceSchema }),
    answer: roomSnapshotSchema,
    caughtUp: roomCaughtUpSchema,
  },
  'room:snapshot': {
    payload: z.object({ roundId: idSchema, since: sinceSchema }),
    answer: roomSnapshotSchema,
    caughtUp: roomCaughtUpSchema,
  },
  'room:command': {
    payload: z.object({ roundId: idSchema, command: roomPersonCommandSchema }),
    answer: z.object({ seq: z.number().int() }),
  },
  /** Relayed to the other side's named device only, never read, never stored. */
  'room:signal': {
    payload: z.object({ roundId: idSchema, from: idSchema, to: idSchema, signal: signalSchema }),
    answer: z.object({}),
  },
})

export const roomEvents = defineEvents({
  'room:event': { payload: z.object({ roundId: idSchema, seq: z.number().int(), event: roomEventSchema }) },
  'room:signal': { payload: z.object({ roundId: idSchema, from: idSchema, to: idSchema, signal: signalSchema }) },
})
