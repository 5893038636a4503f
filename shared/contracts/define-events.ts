// Socket contracts. A request (client to server) has a payload and an answer; a fact (server to client) has a payload.
import type { z } from 'zod'
import type { Problem } from './errors.ts'

export interface RequestDef {
  payload: z.ZodType
  answer: z.ZodType
}
export interface FactDef {
  payload: z.ZodType
}

export const defineRequests = <const T extends Record<string, RequestDef>>(requests: T): T => requests
export const defineFacts = <const T extends Record<string, FactDef>>(facts: T): T => facts

/** Every request is answered in this one shape; a refusal by a rule is not a crash. */
export type Answer<T> = { ok: true; data: T } | { ok: false; error: Problem }
