// A debrief on the wire: the snapshot, the numbered events, the commands, and the call's signalling between its attendees.
import { z } from 'zod'
import { defineEvents, defineRequests } from './define-events.ts'
import { debriefCommandSchema, debriefEventSchema, debriefOwnSchema, debriefStateSchema } from './debrief-state.ts'
import { caughtUpSchema, sinceSchema } from './live.ts'
import { signalSchema } from './rooms.ts'
import { idSchema, instantSchema } from './vocabulary.ts'

export const debriefSnapshotSchema = z.object({
  loopId: idSchema,
  debriefId: idSchema,
  candidateName: z.string(),
  roleTitle: z.string(),
  meId: idSchema,
  state: debriefStateSchema,
  own: debriefOwnSchema,
  /** False when the package no longer matches its seal: then nothing moves. */
  packageIntact: z.boolean(),
  /** Commands this person may send now; what is missing would be refused. */
  abilities: z.array(z.string()),
  seq: z.number().int(),
  serverNow: instantSchema,
})
export type DebriefSnapshot = z.infer<typeof debriefSnapshotSchema>

/** Events carry neither one's own sealed entries nor abilities. The id says which debrief the numbers belong to. */
const debriefCaughtUpSchema = caughtUpSchema(
  debriefEventSchema,
  debriefSnapshotSchema.pick({ debriefId: true, own: true, packageIntact: true, abilities: true }).shape,
)

const deviceSchema = z.object({ personId: idSchema, device: idSchema })
const target = { loopId: idSchema }

export const debriefRequests = defineRequests({
  'debrief:join': {
    payload: z.object({ ...target, device: idSchema, since: sinceSchema }),
    answer: debriefSnapshotSchema,
    caughtUp: debriefCaughtUpSchema,
  },
  'debrief:snapshot': {
    payload: z.object({ ...target, since: sinceSchema }),
    answer: debriefSnapshotSchema,
    caughtUp: debriefCaughtUpSchema,
  },
  'debrief:command': {
    payload: z.object({ ...target, command: debriefCommandSchema }),
    answer: z.object({ seq: z.number().int() }),
  },
  'debrief:signal': {
    payload: z.object({ ...target, from: idSchema, to: idSchema, signal: signalSchema }),
    answer: z.object({}),
  },
})

export const debriefSocketEvents = defineEvents({
  'debrief:event': { payload: z.object({ debriefId: idSchema, seq: z.number().int(), event: debriefEventSchema }) },
  /** Who is in the call, by device; sent when someone comes or goes. */
  'debrief:devices': { payload: z.object({ debriefId: idSchema, devices: z.array(deviceSchema) }) },
  'debrief:signal': { payload: z.object({ debriefId: idSchema, from: idSchema, to: idSchema, signal: signalSchema }) },
})
