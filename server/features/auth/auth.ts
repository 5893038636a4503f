// Authentication for the rest of the server: the port, and the routes to mount.
import type { FastifyInstance } from 'fastify'
import type { Config } from '#server/config.ts'
import type { Db } from '#server/db/client.ts'
import type { AuthPort } from '#server/lib/auth-port.ts'
import type { Background } from '#server/lib/background.ts'
import type { Clock } from '#server/lib/clock.ts'
import type { Ids } from '#server/lib/ids.ts'
import type { Logger } from '#server/lib/logger.ts'
import type { Mailer } from '#server/lib/mailer.ts'
import { createLibrary } from './library.ts'
import { registerSessionRoutes } from './routes.ts'
import * as service from './service.ts'
import { registerSignInLinks } from './sign-in-links.ts'

interface AuthOptions {
  config: Config
  db: Db
  secret: string
  background: Background
  ids: Ids
  clock: Clock
  mailer: Mailer
  logger: Logger
  publicUrl: () => string
  onSessionEnd: (sessionId: string) => void
  mergePerson: service.AuthContext['mergePerson']
}

export function createAuth({ config, ...options }: AuthOptions): AuthPort & { mount(http: FastifyInstance): void } {
  const library = createLibrary({
    ...options,
    https: config.publicUrl?.startsWith('https:') === true,
  })
  const context: service.AuthContext = { ...options, library }
  return {
    sessionFrom: (headers) => service.findSession(context, headers),
    renew: (headers) => service.renewSession(context, headers),
    startGuest: (guest) => service.startGuest(context, guest),
    mount: (http) => {
      registerSessionRoutes(http, context)
      // In production these routes don't exist: a link signs in without a password.
      if (config.development) registerSignInLinks(http, { ...context, config })
    },
  }
}
