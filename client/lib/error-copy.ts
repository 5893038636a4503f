import type { ErrorCode } from '#shared/contracts/errors.ts'

/** The contract's codes, and one that only the client can know: no answer. */
export type ClientErrorCode = ErrorCode | 'OFFLINE'

/** What happened and what to do, by code; used when the server sends no sentence. */
export const errorCopy = {
  INVALID_INPUT: 'Some fields are missing or invalid. Check the marked fields.',
  UNAUTHENTICATED: 'You’re signed out. Sign in to return to this page.',
  FORBIDDEN: 'You can’t do that with your role in this loop.',
  NOT_FOUND: 'This page doesn’t exist or isn’t shared with you.',
  CONFLICT: 'This changed while you had it open. Reload for the latest version.',
  STALE_REVISION: 'A newer version of this text was saved elsewhere. Both are kept; choose one.',
  ILLEGAL_TRANSITION: 'That step has closed. Reload for the latest version.',
  NOTES_BLOCKED: 'Your notes can’t be submitted yet. The findings say what is missing.',
  SEALED: 'This is still sealed. Submit your own first, or wait for the reveal.',
  NO_QUORUM: 'Too few people are here to continue. Wait for someone else, or adjourn the debrief for now.',
  HASH_MISMATCH: 'The package changed after it was sealed. Don’t rely on it. We’ve logged the problem.',
  INVITE_UNUSABLE: 'This invitation was used, was withdrawn, or has expired. Get a new link.',
  SEAT_TAKEN: 'Someone just took this seat. Another one may be open.',
  NOT_ELIGIBLE: 'You can’t take this seat. The reason is next to it.',
  PROFILE_INCOMPLETE: 'Your profile is incomplete. Complete it, then try again.',
  ALREADY_QUEUED: 'You’re already looking for a match, here or in another tab.',
  PROPOSAL_OVER: 'That match expired before you both confirmed. You keep your place in the queue.',
  INFEASIBLE_ASSIGNMENT:
    'These rounds can’t cover the core principles. The reason is shown with the table of principles.',
  EMAIL_TAKEN: 'An account with this email already exists. Sign in, or reset your password.',
  WRONG_CREDENTIALS: 'Wrong email or password. Try again, or reset your password.',
  LINK_EXPIRED: 'This link has expired, was used, or was replaced. Use the newest email, or get a new link.',
  FOREIGN_ORIGIN: 'This request came from another site, so it was refused. Open the page here and try again.',
  PAYLOAD_TOO_LARGE: 'That is too long to save at once. Shorten it; nothing is lost.',
  RATE_LIMITED: 'Too many attempts. Wait a minute, then try again.',
  BUSY: 'The server is busy or restarting. Try again in a moment.',
  INTERNAL: 'Something went wrong on our side. We’ve logged it; try again in a moment.',
  OFFLINE: 'The server didn’t answer. Check your connection, then try again.',
} as const satisfies Record<ClientErrorCode, string>

const isRefusal = (error: unknown): error is { code: ClientErrorCode; message: string } =>
  typeof error === 'object' &&
  error !== null &&
  'code' in error &&
  typeof error.code === 'string' &&
  error.code in errorCopy &&
  'message' in error &&
  typeof error.message === 'string'

/** The sentence to show for an error: the server's, which knows the case, otherwise the general one. */
export const sentenceFor = (error: unknown): string => (isRefusal(error) ? error.message : errorCopy.INTERNAL)
