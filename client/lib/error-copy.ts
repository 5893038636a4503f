import type { ErrorCode } from '#shared/contracts/errors.ts'

/** What the contract can say, and what only the client can know: nobody answered. */
export type ClientErrorCode = ErrorCode | 'OFFLINE'

/** What happened and what to do, per code, for where the server's own sentence is missing. */
export const errorCopy = {
  INVALID_INPUT: 'Something here is not filled in as it should be. Look at the marked fields.',
  UNAUTHENTICATED: 'You are signed out. Sign in and you come back to this page.',
  FORBIDDEN: 'Your part in this loop does not allow that.',
  NOT_FOUND: 'There is nothing here that you can see. The link may be old, or meant for somebody else.',
  CONFLICT: 'This changed while you looked at it. Reload to see how it stands now.',
  STALE_REVISION: 'A newer version of this text was saved elsewhere. Both are kept; choose which one stays.',
  ILLEGAL_TRANSITION: 'That step is not open any more. Reload to see where things stand.',
  NOTES_BLOCKED: 'The notes cannot be handed in yet. The margin says what is missing.',
  SEALED: 'This stays sealed until everybody’s is in.',
  NO_QUORUM: 'Too few people are here to go on. Wait for one more, or adjourn.',
  HASH_MISMATCH: 'The stored package no longer matches its seal. Do not rely on it; we have been told.',
  INVITE_UNUSABLE: 'This invitation was used, withdrawn or has run out. Ask for a new link.',
  SEAT_TAKEN: 'Somebody took this seat a moment ago. Another one may be open.',
  NOT_ELIGIBLE: 'You cannot take this seat. The reason stands beside it.',
  PROFILE_INCOMPLETE: 'Your profile lacks something this needs. Complete it and come back.',
  ALREADY_QUEUED: 'You are already looking for a partner, in this window or another.',
  OFFER_OVER: 'That match ran out before both said yes. You keep your place in the line.',
  INFEASIBLE_ASSIGNMENT: 'The principles cannot be dealt to these seats. The reason stands with the grid.',
  EMAIL_TAKEN: 'An account with this address exists. Sign in, or reset the password.',
  WRONG_CREDENTIALS: 'Address and password do not fit together. Try again, or reset the password.',
  LINK_EXPIRED:
    'This link has expired, was used, or was replaced by a newer one. Use the newest mail or ask for a new link.',
  FOREIGN_ORIGIN: 'This came from another site and was not done. Open the page here and try again.',
  PAYLOAD_TOO_LARGE: 'That is longer than one save may be. Shorten it; nothing was lost here.',
  RATE_LIMITED: 'That was many tries in a short time. Wait a minute, then try again.',
  BUSY: 'The server is busy or restarting. Try again in a moment.',
  INTERNAL: 'Something broke on our side. It was noted; try again in a moment.',
  OFFLINE: 'The server did not answer. Look at your connection, then try again.',
} as const satisfies Record<ClientErrorCode, string>

const isRefusal = (error: unknown): error is { code: ClientErrorCode; message: string } =>
  typeof error === 'object' &&
  error !== null &&
  'code' in error &&
  typeof error.code === 'string' &&
  error.code in errorCopy &&
  'message' in error &&
  typeof error.message === 'string'

/** The sentence to show for anything that was thrown or answered: the server's, which knows the case, else ours. */
export const sentenceFor = (error: unknown): string => (isRefusal(error) ? error.message : errorCopy.INTERNAL)
