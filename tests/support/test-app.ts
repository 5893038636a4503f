// The production application on its own database, with time and ids controlled by the test.
// Use one app per test file: `const app = await testApp()` and `afterAll(() => app.close())`.
import { promisify } from 'node:util'
import { pino } from 'pino'
import { buildApp } from '#server/app.ts'
import { readConfig } from '#server/config.ts'
import { loadPack } from '#server/features/catalogue/service.ts'
import type { EventDef, RequestDef } from '#shared/contracts/define-events.ts'
import type { DbHandle } from '#server/db/client.ts'
import type { Deps } from '#server/deps.ts'
import type { Feature } from '#server/feature.ts'
import { createFeatures } from '#server/features.ts'
import type { SentMail } from '#server/lib/mailer.ts'
import { openBrowser, type Browser } from './browser.ts'
import { buildGuest, buildUser, signUp, type TestPerson, type UserTraits } from './factories.ts'
import { fakeClock, type FakeClock } from './fake-clock.ts'
import { connectSocket, type NoEvents, type NoRequests, type Tables, type TestSocket } from './people-client.ts'
import { seededIds } from './seeded-ids.ts'
import { openTestDb } from './test-db.ts'
import { until } from './until.ts'

export interface TestAppOptions {
  features?: readonly Feature[]
  /** Epoch milliseconds; a Monday morning if left out. */
  startAt?: number
  /** True runs jobs in real time. Otherwise use `runJob`. */
  jobs?: boolean
  /** Environment variables. */
  settings?: Record<string, string>
  /** Another app's database, to be its second node; it stays open when this app closes. */
  database?: DbHandle
  node?: number
  /** Folder of a built client, to serve its pages. */
  clientRoot?: string
  /** The secret that signed the sessions in an existing database. */
  authSecret?: string
}

interface SocketOptions {
  query?: Record<string, string>
  auth?: Record<string, unknown>
  headers?: Record<string, string>
}

export interface TestApp {
  readonly deps: Deps
  readonly database: DbHandle
  readonly clock: FakeClock
  /** The person's browser: `await app.as(ann).call(loopRoutes.getLoop, { params })`, or get/post/put with a path. */
  as(person: TestPerson): Browser
  /** A browser without a session. */
  stranger(): Browser
  /** A person with an account and a profile; fast, but can't sign in again: see `signUp`. */
  buildUser(traits?: UserTraits): Promise<TestPerson>
  buildGuest(traits?: { name?: string }): Promise<TestPerson>
  /** A person who signed up, with a working password. */
  signUp(traits?: { name?: string; email?: string; password?: string }): Promise<TestPerson>
  /** Opens a real port, which sockets need. A second call returns the same address. */
  listen(): Promise<{ url: string }>
  /** The number of open connections to that port. */
  connections(): Promise<number>
  /** The person's own channel or a room's, typed by contract tables: `{ requests: noteRequests, events: noteEvents }`. Listens first. */
  connectAs<R extends Record<string, RequestDef> = NoRequests, F extends Record<string, EventDef> = NoEvents>(
    person: TestPerson | Browser,
    namespace: 'people' | 'rooms',
    tables?: Tables<R, F>,
    options?: SocketOptions,
  ): Promise<TestSocket<R, F>>
  /** Runs a job once, at the clock's time. */
  runJob(name: string): Promise<void>
  /** The newest mail to an address. Waits for it, because mail is sent in the background. */
  mailTo(email: string): Promise<SentMail>
  /** Everything that a person's browser and sockets received, to search for a canary in leak tests. */
  trafficOf(person: TestPerson | Browser): string
  /** Errors logged since the last call. Errors that are not taken fail `close`. */
  takeErrors(): string[]
  close(): Promise<void>
}

export const mondayMorning = Date.UTC(2026, 0, 12, 9)
export const testAuthSecret = 'the same secret in every test, long enough'

export async function testApp(options: TestAppOptions = {}): Promise<TestApp> {
  const database = options.database ?? (await openTestDb())
  const features = options.features ?? createFeatures()
  const clock = fakeClock(options.startAt ?? mondayMorning)
  const errors: string[] = []
  const logger = pino({ level: 'error' }, { write: (line) => void errors.push(line) })
  const config = readConfig({ NODE_ENV: 'test', ...options.settings }, false)
  const app = await buildApp({
    config,
    principlePack: loadPack(config.packFile),
    database,
    features,
    clock,
    logger,
    authSecret: options.authSecret ?? testAuthSecret,
    ids: seededIds(options.node),
    jobs: options.jobs === true,
    clientRoot: options.clientRoot ?? null,
  })
  await app.http.ready()
  const newBrowser = () => openBrowser({ http: app.http, origin: app.deps.publicUrl })
  let made = 0
  // Each person of a test has their own IP address, so limits per address don't count them together.
  const maker = {
    deps: app.deps,
    newBrowser: () => {
      made += 1
      return openBrowser({
        http: app.http,
        origin: app.deps.publicUrl,
        address: `10.0.${String(made >> 8)}.${String(made & 255)}`,
      })
    },
  }
  const sockets: { disconnect(): void }[] = []
  let url: string | undefined
  const listen = async () => ({ url: (url ??= await app.http.listen({ host: '127.0.0.1', port: 0 })) })

  return {
    deps: app.deps,
    database,
    clock,
    as: (person) => person.browser,
    stranger: newBrowser,
    buildUser: (traits) => buildUser(maker, traits),
    buildGuest: (traits) => buildGuest(maker, traits),
    signUp: (traits) => signUp(maker, traits),
    listen,
    connections: promisify(app.http.server.getConnections.bind(app.http.server)),
    async connectAs(person, namespace, tables = {}, { query, auth, headers } = {}) {
      const browser = 'browser' in person ? person.browser : person
      const socket = await connectSocket({
        url: (await listen()).url,
        namespace,
        tables,
        record: browser.record,
        headers: () => ({ origin: app.deps.publicUrl(), cookie: browser.cookieHeader(), ...headers }),
        ...(query === undefined ? {} : { query }),
        ...(auth === undefined ? {} : { auth }),
      })
      sockets.push(socket)
      return socket
    },
    async runJob(name) {
      const job = features.flatMap((feature) => feature.jobs ?? []).find((each) => each.name === name)
      if (job === undefined) throw new Error(`no feature has a job named ${name}`)
      await job.run(app.deps, clock.now())
    },
    mailTo: (email) => newestMail(app.deps, email),
    trafficOf: (person) => ('browser' in person ? person.browser : person).traffic(),
    takeErrors: () => errors.splice(0),
    async close() {
      for (const socket of sockets) socket.disconnect()
      await app.close()
      if (options.database === undefined) await database.close()
      if (errors.length > 0) throw new Error(`The server logged errors that no test took:\n${errors.join('\n')}`)
    },
  }
}

/** The error names the addresses that have mail. */
function newestMail(deps: Deps, email: string): Promise<SentMail> {
  const recent = () => deps.mailer.recent()
  const instead = () => [...new Set(recent().map((mail) => mail.to))].join(', ') || 'nobody'
  return until(
    () => `a mail to ${email}; there is mail to: ${instead()}`,
    () => recent().find((mail) => mail.to === email),
  )
}
