// The one table of refusals. A code is stable; its status and whether it is an expected "no" live beside it.
import { z } from 'zod'

export const errorCodes = [
  'INVALID_INPUT',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'CONFLICT',
  'STALE_REVISION',
  'ILLEGAL_TRANSITION',
  'NOTES_BLOCKED',
  'SEALED',
  'NO_QUORUM',
  'HASH_MISMATCH',
  'INVITE_UNUSABLE',
  'SEAT_TAKEN',
  'NOT_ELIGIBLE',
  'PROFILE_INCOMPLETE',
  'ALREADY_QUEUED',
  'PROPOSAL_OVER',
  'INFEASIBLE_ASSIGNMENT',
  'EMAIL_TAKEN',
  'WRONG_CREDENTIALS',
  'LINK_EXPIRED',
  'FOREIGN_ORIGIN',
  'PAYLOAD_TOO_LARGE',
  'RATE_LIMITED',
  'BUSY',
  'INTERNAL',
] as const
export const errorCodeSchema = z.enum(errorCodes)
export type ErrorCode = z.infer<typeof errorCodeSchema>

/** `expected` refusals are answers, not crashes: they are not logged as errors. */
export const errorTable = {
  INVALID_INPUT: { status: 400, expected: true },
  UNAUTHENTICATED: { status: 401, expected: true },
  FORBIDDEN: { status: 403, expected: true },
  NOT_FOUND: { status: 404, expected: true },
  CONFLICT: { status: 409, expected: true },
  STALE_REVISION: { status: 409, expected: true },
  ILLEGAL_TRANSITION: { status: 409, expected: true },
  NOTES_BLOCKED: { status: 422, expected: true },
  SEALED: { status: 403, expected: true },
  NO_QUORUM: { status: 409, expected: true },
  HASH_MISMATCH: { status: 409, expected: false },
  INVITE_UNUSABLE: { status: 404, expected: true },
  SEAT_TAKEN: { status: 409, expected: true },
  NOT_ELIGIBLE: { status: 409, expected: true },
  PROFILE_INCOMPLETE: { status: 409, expected: true },
  ALREADY_QUEUED: { status: 409, expected: true },
  PROPOSAL_OVER: { status: 409, expected: true },
  INFEASIBLE_ASSIGNMENT: { status: 409, expected: true },
  EMAIL_TAKEN: { status: 409, expected: true },
  WRONG_CREDENTIALS: { status: 401, expected: true },
  LINK_EXPIRED: { status: 404, expected: true },
  FOREIGN_ORIGIN: { status: 403, expected: true },
  PAYLOAD_TOO_LARGE: { status: 413, expected: true },
  RATE_LIMITED: { status: 429, expected: true },
  BUSY: { status: 503, expected: true },
  INTERNAL: { status: 500, expected: false },
} as const satisfies Record<ErrorCode, { status: number; expected: boolean }>

/** What every refused request and event answers. `message` is a sentence that says what to do; `path` names the field. */
export const problemSchema = z.object({
  code: errorCodeSchema,
  message: z.string(),
  path: z.string().optional(),
  details: z.unknown().optional(),
  requestId: z.string().optional(),
})
export type Problem = z.infer<typeof problemSchema>
