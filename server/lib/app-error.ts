// Errors that reach people: a stable code, and a sentence that says what to do.
import type { ErrorCode, Problem } from '#shared/contracts/errors.ts'
import { errorTable } from '#shared/contracts/errors.ts'
import type { Rejection } from '#shared/lib/result.ts'
import { isOutage } from './outage.ts'

interface Extras {
  cause?: unknown
  path?: string
  details?: unknown
}

/** `message` is shown to people, so it says what to do. */
export class AppError extends Error {
  readonly code: ErrorCode
  readonly path: string | undefined
  readonly details: unknown

  constructor(code: ErrorCode, message: string, extras: Extras = {}) {
    super(message, { cause: extras.cause })
    this.name = 'AppError'
    this.code = code
    this.path = extras.path
    this.details = extras.details
  }
}

/** The same answer for "missing" and "not yours", so that neither reveals what exists. */
export const notFound = (what: string) =>
  new AppError('NOT_FOUND', `This ${what} doesn’t exist or isn’t shared with you.`)
export const forbidden = (message: string) => new AppError('FORBIDDEN', message)

/** Turns a rule's rejection into an error. */
export function refuse(rejection: Rejection, code: ErrorCode = 'ILLEGAL_TRANSITION'): AppError {
  return new AppError(code, rejection.message, {
    ...(rejection.path === undefined ? {} : { path: rejection.path }),
    details: { rule: rejection.code },
  })
}

/** Unknown errors are never exposed to clients. An outage is shown only as a request to try again. */
export function toProblem(raw: unknown, requestId?: string): Problem {
  const id = requestId === undefined ? {} : { requestId }
  const error = !(raw instanceof AppError) && isOutage(raw) ? unreachable(raw) : raw
  if (!(error instanceof AppError)) {
    return {
      code: 'INTERNAL',
      message: 'Something went wrong on our side. What you wrote is kept. Try again in a moment.',
      ...id,
    }
  }
  return {
    code: error.code,
    message: error.message,
    ...(error.path === undefined ? {} : { path: error.path }),
    ...(error.details === undefined ? {} : { details: error.details }),
    ...id,
  }
}

const unreachable = (cause: unknown) =>
  new AppError('BUSY', 'Mockloop can’t save or load right now. What you wrote is kept. Try again in a moment.', {
    cause,
  })

export const statusOf = (code: ErrorCode): number => errorTable[code].status
export const isExpected = (error: unknown): boolean => error instanceof AppError && errorTable[error.code].expected
/** The log level of a failure. Expected errors are not logged, outages are warnings, and everything else is an error. */
export function severityOf(error: unknown): 'error' | 'warn' | null {
  if (isExpected(error)) return null
  return isOutage(error) ? 'warn' : 'error'
}
