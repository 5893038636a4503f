// A counter: the smallest live room with every kind of secret. Insiders get whispers, outsiders only their numbers; a sealed word is
// sent only to its owner.
import { z } from 'zod'
import { defineEvents, defineRequests } from '#shared/contracts/define-events.ts'
import { caughtUpSchema, sinceSchema } from '#shared/contracts/live.ts'

export const counterStateSchema = z.object({
  count: z.number().int(),
  ringsAt: z.number().nullable(),
  rang: z.number().int(),
  whispers: z.array(z.string()),
  sealed: z.number().int(),
  present: z.array(z.string()),
})
export type CounterState = z.infer<typeof counterStateSchema>

export const counterEventSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('counted'), by: z.string(), step: z.number().int() }),
  z.object({ type: z.literal('whispered'), text: z.string() }),
  z.object({ type: z.literal('sealed'), count: z.number().int() }),
  z.object({ type: z.literal('alarmSet'), ringsAt: z.number() }),
  z.object({ type: z.literal('rang'), at: z.number() }),
  z.object({ type: z.literal('arrived'), personId: z.string() }),
  z.object({ type: z.literal('left'), personId: z.string() }),
  z.object({ type: z.literal('withheld') }),
])
export type CounterEvent = z.infer<typeof counterEventSchema>

export const counterCommandSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('count'), step: z.number().int() }),
  z.object({ type: z.literal('whisper'), text: z.string() }),
  z.object({ type: z.literal('seal'), word: z.string() }),
  z.object({ type: z.literal('setAlarm'), ringsAt: z.number() }),
])

const snapshotSchema = z.object({
  state: counterStateSchema,
  own: z.string().nullable(),
  seq: z.number().int(),
  serverNow: z.number(),
})
const answers = { answer: snapshotSchema, caughtUp: caughtUpSchema(counterEventSchema, { own: z.string().nullable() }) }
const target = { counterId: z.string() }
const signal = { from: z.string(), to: z.string(), signal: z.object({ word: z.string() }) }

export const counterRequests = defineRequests({
  'counter:join': { payload: z.object({ ...target, device: z.string(), since: sinceSchema }), ...answers },
  'counter:snapshot': { payload: z.object({ ...target, since: sinceSchema }), ...answers },
  'counter:command': {
    payload: z.object({ ...target, command: counterCommandSchema }),
    answer: z.object({ seq: z.number().int() }),
  },
  'counter:signal': { payload: z.object({ ...target, ...signal }), answer: z.object({}) },
})
export const counterEventDefs = defineEvents({
  'counter:event': { payload: z.object({ ...target, seq: z.number().int(), event: counterEventSchema }) },
  'counter:devices': {
    payload: z.object({ ...target, devices: z.array(z.object({ personId: z.string(), device: z.string() })) }),
  },
  'counter:signal': { payload: z.object({ ...target, ...signal }) },
  /** Sent after a commit, like a feature's announcement. */
  'counter:announced': { payload: z.object({ ...target, types: z.string() }) },
})
