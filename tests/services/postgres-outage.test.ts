// PostgreSQL is killed, cut off and frozen while people save notes. Every refusal is quick and says "try again", no save is
// acknowledged and lost, and saves flow again within a second.
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { peopleRoutes } from '#shared/contracts/people.ts'
import { problemSchema } from '#shared/contracts/errors.ts'
import { openDb, type DbHandle } from '#server/db/client.ts'
import { heldLoop, notesOf, penOf, type Pen } from '#tests/server/notes/held-round.ts'
import type { TestPerson } from '#tests/support/factories.ts'
import { testApp, type TestApp } from '#tests/support/test-app.ts'
import { closeAll } from './close-all.ts'
import { ask, createCluster, type Cluster } from './postgres-cluster.ts'
import { openProxy, type Proxy } from './tcp-proxy.ts'

const writers = 8
const readers = 4
/** Each writer makes this many saves before a fault begins, which puts the server under load. */
const warmUp = 10
const answerLimitMs = 5_000
const returnLimitMs = 1_000

/** One field that its author saves repeatedly: the acknowledged saves, and each refusal. */
interface Writer {
  key: string
  acked: number
  ackedAt: number
  refusals: { code: string; tookMs: number }[]
}
interface Read {
  status: number
  code: string
  tookMs: number
}

let cluster: Cluster
let proxy: Proxy
let database: DbHandle
let app: TestApp
let noteSetId: string
let author: TestPerson
let log: Writer[]
let reads: Read[] = []
let working: Promise<unknown>
let lostConnections = 0
let isOver = false

beforeAll(async () => {
  cluster = await createCluster()
  await cluster.start()
  proxy = await openProxy(cluster.port)
  const url = cluster.url.replace(String(cluster.port), String(proxy.port))
  database = await openDb({ kind: 'postgres', url, poolSize: 10, onError: () => (lostConnections += 1) })
  await database.migrate()
  app = await testApp({ database, jobs: true })
  const [seat] = (await heldLoop(app)).seats
  if (seat === undefined) throw new Error('the loop has no seat')
  author = seat.person
  noteSetId = (await notesOf(seat)).id
  log = Array.from({ length: writers }, (_, n) => ({
    key: `item.drill${String(n)}.action`,
    acked: 0,
    ackedAt: 0,
    refusals: [],
  }))
  const { url: address } = await app.listen()
  const pens = await Promise.all(log.map((writer) => penOf(app, author, noteSetId).then((pen) => ({ pen, writer }))))
  working = Promise.all([
    ...pens.map(({ pen, writer }) => write(pen, writer)),
    ...Array.from({ length: readers }, () => read(address)),
  ])
})

afterAll(() => {
  isOver = true
  cluster.thaw()
  return closeAll([() => app.close(), () => database.close(), () => proxy.close(), () => cluster.remove()])
})

/** Saves 1, 2, 3 … into the field; a number that was refused is sent again, as a browser does. */
async function write(pen: Pen, writer: Writer): Promise<void> {
  while (!isOver) {
    const next = writer.acked + 1
    const sentAt = performance.now()
    const answer = await pen.save([{ key: writer.key, value: String(next), base: writer.acked }])
    if (answer.ok) {
      expect(answer.data.saved).toEqual([{ key: writer.key, revision: next }])
      Object.assign(writer, { acked: next, ackedAt: performance.now() })
    } else writer.refusals.push({ code: answer.error.code, tookMs: performance.now() - sentAt })
    // Stays below the message limit, which uses the test's clock.
    app.clock.advance(25)
    await pause(10)
  }
}

const refused = (atLeast: number) =>
  vi.waitFor(
    () => {
      for (const { refusals } of log) expect(refusals.length).toBeGreaterThanOrEqual(atLeast)
    },
    { timeout: 3 * answerLimitMs, interval: 5 },
  )

const ackedSince = (since: number) =>
  vi.waitFor(
    () => {
      for (const { ackedAt } of log) expect(ackedAt).toBeGreaterThan(since)
    },
    { timeout: 10_000, interval: 2 },
  )

async function read(address: string): Promise<void> {
  while (!isOver) {
    const sentAt = performance.now()
    const answer = await fetch(address + peopleRoutes.getProfile.path, {
      headers: { cookie: author.browser.cookieHeader() },
    })
    const code = answer.ok ? 'OK' : problemSchema.parse(await answer.json()).code
    reads.push({ status: answer.status, code, tookMs: performance.now() - sentAt })
    await pause(10)
  }
}

const readAs = (status: number) =>
  vi.waitFor(() => expect(reads.map((read) => read.status)).toContain(status), {
    timeout: 2 * answerLimitMs,
    interval: 5,
  })

/** The value of each field in the database, read without the server and the proxy. */
async function expectNothingLost(): Promise<void> {
  const acked = log.map(({ key, acked: revision }) => ({ key, revision }))
  const { rows } = await ask(cluster.url, 'select key, value, revision from note_fields where note_set_id = $1', [
    noteSetId,
  ])
  const stored = new Map((rows as { key: string; value: string; revision: number }[]).map((row) => [row.key, row]))
  for (const { key, revision } of acked) {
    expect(stored.get(key)?.revision).toBeGreaterThanOrEqual(revision)
    expect(stored.get(key)?.value).toBe(String(stored.get(key)?.revision))
  }
}

interface Fault {
  begin: () => Promise<void> | void
  end: () => Promise<void> | void
  refusals: number
}

async function expectRecovery({ begin, end, refusals }: Fault): Promise<void> {
  const { url } = await app.listen()
  const before = log.map(({ acked }) => acked)
  await vi.waitFor(
    () => log.forEach(({ acked }, n) => expect(acked).toBeGreaterThanOrEqual((before[n] ?? 0) + warmUp)),
    { timeout: 10_000, interval: 5 },
  )
  for (const writer of log) writer.refusals = []
  reads = []
  await begin()
  await Promise.all([refused(refusals), readAs(503)])
  expect((await fetch(`${url}/healthz`)).status).toBe(200)
  expect((await fetch(`${url}/readyz`)).status).toBe(503)
  await end()
  const returnedAt = performance.now()
  await ackedSince(returnedAt)
  expect(Math.max(...log.map(({ ackedAt }) => ackedAt)) - returnedAt).toBeLessThan(returnLimitMs)
  const refusedSaves = log.flatMap((writer) => writer.refusals)
  const refusedReads = reads.filter(({ status }) => status !== 200)
  expect(new Set([...refusedSaves, ...refusedReads].map(({ code }) => code))).toEqual(new Set(['BUSY']))
  expect(Math.max(...[...refusedSaves, ...reads].map(({ tookMs }) => tookMs))).toBeLessThan(answerLimitMs)
  reads = []
  await readAs(200)
  await expectNothingLost()
}

const rounds = [1, 2, 3]

describe('while notes are being saved, PostgreSQL', () => {
  it.each(rounds)('is killed and started again (%i)', () =>
    expectRecovery({ begin: () => cluster.kill(), end: () => cluster.start(), refusals: 3 }),
  )

  it.each(rounds)('is cut off and comes back (%i)', () =>
    expectRecovery({ begin: () => proxy.cut(), end: () => proxy.mend(), refusals: 3 }),
  )

  it('freezes and wakes', () =>
    expectRecovery({ begin: () => cluster.freeze(), end: () => cluster.thaw(), refusals: 2 }))

  it('lost connections that were reported, and keeps none that the server gave up', async () => {
    isOver = true
    await working
    expect(lostConnections).toBeGreaterThan(0)
    const idle = "select count(*)::int as n from pg_stat_activity where state like 'idle in transaction%'"
    await vi.waitFor(async () => expect((await ask(cluster.url, idle)).rows).toEqual([{ n: 0 }]), {
      timeout: 5_000,
      interval: 20,
    })
  })
})
