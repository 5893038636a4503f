// Builds the application that production and tests run: plugins first, then features.
import Fastify, { LogController, type FastifyBaseLogger, type FastifyInstance } from 'fastify'
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod'
import { fileURLToPath } from 'node:url'
import { limits } from '#shared/contracts/limits.ts'
import type { PrinciplePack } from '#shared/contracts/pack.ts'
import type { Config } from './config.ts'
import type { DbHandle } from './db/client.ts'
import type { Deps } from './deps.ts'
import { createEventBus } from './event-bus.ts'
import type { Feature } from './feature.ts'
import { mergePerson, registerFeatures, subscribersOf } from './features.ts'
import { startTicker } from './jobs/ticker.ts'
import { createBackground, type Background } from './lib/background.ts'
import type { Clock } from './lib/clock.ts'
import type { Ids } from './lib/ids.ts'
import type { Logger } from './lib/logger.ts'
import { createMailer } from './lib/mailer.ts'
import { trustedProxies } from './lib/proxy-trust.ts'
import { compressionPlugin } from './plugins/compression.ts'
import { docsPlugin } from './plugins/docs.ts'
import { errorsPlugin } from './plugins/errors.ts'
import { healthPlugin } from './plugins/health.ts'
import { securityPlugin } from './plugins/security.ts'
import { sessionPlugin } from './plugins/session.ts'
import { staticClientPlugin } from './plugins/static-client.ts'
import { createAuth } from './features/auth/auth.ts'
import { createAdapter } from './realtime/adapter.ts'
import { createRealtime } from './realtime/io.ts'

export interface AppOptions {
  config: Config
  database: DbHandle
  authSecret: string
  clock: Clock
  ids: Ids
  logger: Logger
  features: readonly Feature[]
  principlePack: PrinciplePack
  /** False in tests that run jobs themselves. */
  jobs: boolean
  /** Folder of the built client; null serves the API only. */
  clientRoot: string | null
}

export interface App {
  http: FastifyInstance
  deps: Deps
  close(): Promise<void>
}

export const builtClient = fileURLToPath(new URL('../client/dist', import.meta.url))
const requestsPerMinute = 3_000

export async function buildApp(options: AppOptions): Promise<App> {
  const http = createHttp(options)
  const background = createBackground(options.logger)
  const adapter = await createAdapter(options.config.redisUrl, options.logger)
  const { deps, auth } = createDeps(options, { http, background, adapter })
  const state = { draining: false }
  await registerPlugins(http, options, { deps, isDraining: () => state.draining })
  auth.mount(http)
  registerFeatures(http, deps, options.features)
  if (options.clientRoot !== null) {
    const { publicUrl } = deps
    await http.register(staticClientPlugin, {
      root: options.clientRoot,
      socketOrigins: () => socketOrigins(publicUrl()),
    })
  }
  const jobs = options.features.flatMap((feature) => feature.jobs ?? [])
  const ticker = options.jobs ? startTicker(deps, jobs) : null
  http.addHook('preClose', async () => {
    state.draining = true
    await ticker?.stop()
    await deps.realtime.close()
  })
  http.addHook('onClose', async () => {
    for (const feature of options.features) await feature.close?.(deps)
    await background.settled()
    await adapter?.close()
  })
  return { http, deps, close: () => http.close() }
}

function createHttp({ config, ids, logger }: AppOptions): FastifyInstance {
  // URLs contain invite and reset tokens, so requests are not logged. Failures are logged without their URL.
  const logController = new LogController({ disableRequestLogging: true })
  const http = Fastify({
    logController,
    loggerInstance: logger as FastifyBaseLogger,
    trustProxy: trustedProxies(config.trustProxy),
    bodyLimit: limits.bodyBytes,
    genReqId: () => ids.next(),
    forceCloseConnections: 'idle',
  })
  // After listen(), an error while accepting a connection has no other listener and would end the process.
  http.server.once('listening', () =>
    http.server.on('error', (error) => logger.error({ err: error }, 'The listening socket failed')),
  )
  http.setValidatorCompiler(validatorCompiler)
  http.setSerializerCompiler(serializerCompiler)
  return http
}

interface Parts {
  http: FastifyInstance
  background: Background
  adapter: Awaited<ReturnType<typeof createAdapter>>
}

function createDeps(options: AppOptions, { http, background, adapter }: Parts) {
  const { config, database, clock, ids, logger, principlePack, features } = options
  const publicUrl = () => config.publicUrl ?? listeningAt(http, config)
  const mailer = createMailer({ smtpUrl: config.mail.smtpUrl, from: config.mail.from, logger, clock })
  const auth = createAuth({
    background,
    config,
    db: database.db,
    secret: options.authSecret,
    ids,
    clock,
    mailer,
    publicUrl,
    logger,
    onSessionEnd: (id) => realtime.closeSession(id, 'signedOut'),
    mergePerson: (tx, merge) => mergePerson(features, tx, merge),
  })
  const realtime = createRealtime(http.server, {
    auth,
    background,
    clock,
    logger,
    isOwnOrigin: (origin) => originsOf(http, config).has(origin),
    ...(adapter === null ? {} : { adapter: adapter.adapter }),
  })
  const events = createEventBus({ db: database.db, logger })
  const platform = { config, db: database.db, clock, ids, logger, background, mailer, events }
  const deps: Deps = { ...platform, auth, realtime, principlePack, publicUrl }
  for (const { type, listener } of subscribersOf(features, deps)) events.subscribe(type, listener)
  return { deps, auth }
}

interface Running {
  deps: Deps
  isDraining: () => boolean
}

async function registerPlugins(http: FastifyInstance, options: AppOptions, { deps, isDraining }: Running) {
  const { config, database, clock } = options
  // Clients measure their clock offset with this, so countdowns follow the server's time.
  http.addHook('onSend', async (_request, reply) => void reply.header('x-server-now', String(clock.now())))
  await http.register(errorsPlugin)
  await http.register(securityPlugin, {
    origins: () => originsOf(http, config),
    https: deps.publicUrl().startsWith('https:'),
    perMinute: requestsPerMinute,
  })
  await http.register(compressionPlugin)
  await http.register(docsPlugin)
  await http.register(healthPlugin, {
    db: database.db,
    kind: database.kind,
    redis: config.redisUrl !== undefined,
    isDraining,
    pack: options.principlePack,
  })
  await http.register(sessionPlugin, { auth: deps.auth })
}

/** The origins of our own pages: the public address, and the one the server listens at. */
function originsOf(http: FastifyInstance, config: Config): ReadonlySet<string> {
  const listening = listeningAt(http, config)
  return new Set([config.publicUrl ?? listening, listening])
}

/** The address that the server itself listens at, behind any proxy. */
export function listeningAt(http: FastifyInstance, config: Config): string {
  const address = http.server.address()
  const port = address !== null && typeof address === 'object' ? address.port : config.port
  return `http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${port}`
}

/** In a content security policy, ws: and http: are different origins. */
const socketOrigins = (url: string): string => url.replace(/^http/, 'ws')
