// Socket contracts. A request (client to server) has a payload and an answer; an event (server to client) has a payload.
import type { z } from 'zod'
import type { Problem } from './errors.ts'

export interface RequestDef {
  payload: z.ZodType
  answer: z.ZodType
  /** What may be answered instead of `answer` to a payload with `since` (live.ts). */
  caughtUp?: z.ZodType
}
export interface EventDef {
  payload: z.ZodType
}

export const defineRequests = <const T extends Record<string, RequestDef>>(requests: T): T => requests
export const defineEvents = <const T extends Record<string, EventDef>>(events: T): T => events

/** Every request is answered in this one shape; a refusal by a rule is not a crash. */
export type Answer<T> = { ok: true; data: T } | { ok: false; error: Problem }

type CaughtUpOf<D extends RequestDef> = D extends { caughtUp: infer C extends z.ZodType } ? C : z.ZodNever

/** What a request with this payload is answered: only a payload that says `since` can be answered with the missed events. */
export type AnswerTo<D extends RequestDef, Payload> =
  | z.output<D['answer']>
  | ('since' extends keyof Payload ? z.output<CaughtUpOf<D>> : never)

/** What may be handed to `parseAnswer` before it is sent. */
export type AnswerInput<D extends RequestDef> = z.input<D['answer']> | z.input<CaughtUpOf<D>>

export function parseAnswer({ answer, caughtUp }: RequestDef, data: unknown): unknown {
  const isCaughtUp = typeof data === 'object' && data !== null && 'caughtUp' in data
  return (isCaughtUp && caughtUp !== undefined ? caughtUp : answer).parse(data)
}
