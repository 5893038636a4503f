// Configures the auth library on our tables. Nothing outside this folder depends on it.
import { hash, verify } from '@node-rs/argon2'
import { drizzleAdapter } from 'better-auth/adapters/drizzle'
import { betterAuth } from 'better-auth/minimal'
import { anonymous } from 'better-auth/plugins'
import { limits } from '#shared/contracts/limits.ts'
import type { Db } from '#server/db/client.ts'
import { account, session, user, verification } from '#server/db/schema/auth.ts'
import { severityOf } from '#server/lib/app-error.ts'
import type { Ids } from '#server/lib/ids.ts'
import type { Logger } from '#server/lib/logger.ts'
import { signInAs } from './sign-in-as.ts'

const daySeconds = 24 * 60 * 60

interface LibraryOptions {
  db: Db
  secret: string
  ids: Ids
  logger: Logger
  https: boolean
  onSessionEnd(sessionId: string): void
}

export type AuthLibrary = ReturnType<typeof createLibrary>

/** Argon2id with the package's defaults: 19 MiB, two passes. */
export const hashPassword = (password: string): Promise<string> => hash(password)

export function createLibrary(options: LibraryOptions) {
  return betterAuth({
    appName: 'Mockloop',
    // We build the links in mails ourselves, because the public address is known only after listening.
    baseURL: options.https ? 'https://localhost' : 'http://localhost',
    secret: options.secret,
    telemetry: { enabled: false },
    database: drizzleAdapter(options.db, {
      provider: 'pg',
      schema: { user, session, account, verification },
      transaction: true,
    }),
    emailAndPassword: {
      enabled: true,
      minPasswordLength: limits.password.min,
      maxPasswordLength: limits.password.max,
      password: { hash: hashPassword, verify: ({ hash: stored, password }) => verify(stored, password) },
    },
    session: { expiresIn: 30 * daySeconds, updateAge: daySeconds },
    plugins: [anonymous({ emailDomainName: 'guest.invalid', disableDeleteAnonymousUser: true }), signInAs()],
    databaseHooks: { session: { delete: { after: async (ended) => options.onSessionEnd(ended.id) } } },
    // Its limits apply in its own router, which we don't mount. attempts.ts counts attempts across nodes.
    rateLimit: { enabled: false },
    logger: { level: 'debug', log: libraryLog(options.logger) },
    advanced: {
      database: { generateId: () => options.ids.next() },
      useSecureCookies: false, // its prefix is __Secure-; we use the stricter __Host-
      cookies: {
        session_token: {
          name: options.https ? '__Host-mockloop' : 'mockloop',
          attributes: { httpOnly: true, sameSite: 'lax', path: '/', secure: options.https },
        },
      },
      ipAddress: { disableIpTracking: true },
    },
  })
}

/**
 * The library's warnings are wrong passwords and unknown addresses: common, and personal. We log only its errors. An error
 * without a cause is a warning here, because the library throws the cause and the caller logs it.
 */
const libraryLog =
  (logger: Logger) =>
  (level: string, message: string, ...details: unknown[]): void => {
    const error = details.find((detail) => detail instanceof Error)
    if (level !== 'error') logger.debug({ level }, 'The auth library logged a message')
    else if (error === undefined) logger.warn(message)
    else logger[severityOf(error) ?? 'error']({ err: error }, message)
  }
