import { isAPIError } from 'better-auth/api'
import { limits } from '#shared/contracts/limits.ts'
import { AppError } from '#server/lib/app-error.ts'

export const wrongCredentials = () =>
  new AppError('WRONG_CREDENTIALS', 'Address and password do not fit together. Try again, or reset the password.')
export const emailTaken = (cause?: unknown) =>
  new AppError('EMAIL_TAKEN', 'An account with this address exists. Sign in, or reset the password.', {
    path: 'body.email',
    cause,
  })
export const linkExpired = () =>
  new AppError(
    'LINK_EXPIRED',
    'This link has expired, was used, or was replaced by a newer one. Use the newest mail or ask for a new link.',
  )

const answers: Record<string, () => AppError> = {
  INVALID_EMAIL_OR_PASSWORD: wrongCredentials,
  USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL: emailTaken,
  USER_ALREADY_EXISTS: emailTaken,
  INVALID_TOKEN: linkExpired,
  TOKEN_EXPIRED: linkExpired,
  USER_NOT_FOUND: linkExpired,
  INVALID_EMAIL: () =>
    new AppError('INVALID_INPUT', 'Write a whole address, for example ana@example.org.', { path: 'body.email' }),
  PASSWORD_TOO_SHORT: () =>
    new AppError('INVALID_INPUT', `Use at least ${limits.password.min} characters.`, { path: 'body.password' }),
  PASSWORD_TOO_LONG: () =>
    new AppError('INVALID_INPUT', `Use at most ${limits.password.max} characters.`, { path: 'body.password' }),
}

/** The library's refusals in our words; what it does not name stays what it is and counts as a crash. */
export async function translated<T>(call: Promise<T>): Promise<T> {
  try {
    return await call
  } catch (error) {
    const code = isAPIError(error) ? error.body?.['code'] : undefined
    throw (typeof code === 'string' ? answers[code]?.() : undefined) ?? error
  }
}

/** Two people took the same address at once: the unique index decides. */
export function isUniqueViolation(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined
  return typeof cause === 'object' && cause !== null && 'code' in cause && cause.code === '23505'
}
