// Turns the auth library's errors into our own.
import { isAPIError } from 'better-auth/api'
import { limits } from '#shared/contracts/limits.ts'
import { AppError } from '#server/lib/app-error.ts'

export const wrongCredentials = () =>
  new AppError('WRONG_CREDENTIALS', 'Wrong email or password. Try again, or reset your password.')
export const emailTaken = (cause?: unknown) =>
  new AppError('EMAIL_TAKEN', 'An account with this email already exists. Sign in, or reset your password.', {
    path: 'body.email',
    cause,
  })
export const linkExpired = () =>
  new AppError(
    'LINK_EXPIRED',
    'This link has expired, was used, or was replaced. Use the link in the newest email, or ask for a new one.',
  )

const answers: Record<string, () => AppError> = {
  INVALID_EMAIL_OR_PASSWORD: wrongCredentials,
  USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL: emailTaken,
  USER_ALREADY_EXISTS: emailTaken,
  INVALID_TOKEN: linkExpired,
  TOKEN_EXPIRED: linkExpired,
  USER_NOT_FOUND: linkExpired,
  INVALID_EMAIL: () =>
    new AppError('INVALID_INPUT', 'Enter a complete email address, for example ana@example.org.', {
      path: 'body.email',
    }),
  PASSWORD_TOO_SHORT: () =>
    new AppError('INVALID_INPUT', `Use at least ${limits.password.min} characters.`, { path: 'body.password' }),
  PASSWORD_TOO_LONG: () =>
    new AppError('INVALID_INPUT', `Use at most ${limits.password.max} characters.`, { path: 'body.password' }),
}

/** Translates expected errors; any other error stays as it is and is logged as a failure. */
export async function translated<T>(call: Promise<T>): Promise<T> {
  try {
    return await call
  } catch (error) {
    const code = isAPIError(error) ? error.body?.['code'] : undefined
    throw (typeof code === 'string' ? answers[code]?.() : undefined) ?? error
  }
}

/** True if the address was taken at the same moment: the unique index decides. */
export function isUniqueViolation(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined
  return typeof cause === 'object' && cause !== null && 'code' in cause && cause.code === '23505'
}
