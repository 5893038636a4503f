// A database outage as people see it: they are asked to try again, stay signed in, and reconnect automatically.
import { io } from 'socket.io-client'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { peopleRoutes } from '#shared/contracts/people.ts'
import { problemSchema } from '#shared/contracts/errors.ts'
import { peopleNamespace } from '#shared/contracts/socket.ts'
import { openDb } from '#server/db/client.ts'
import { createNoteStore } from '#server/features/notes/saving.ts'
import { AppError, severityOf, statusOf, toProblem } from '#server/lib/app-error.ts'
import { isOutage } from '#server/lib/outage.ts'
import { handle } from '#server/realtime/handle.ts'
import { roomRequests } from '#shared/contracts/rooms.ts'
import { fakePostgres, type FakePostgres } from '#tests/support/fake-postgres.ts'
import { testApp } from '#tests/support/test-app.ts'

const limits = { connectMs: 250, statementMs: 200, answerMs: 250, idleInTransactionMs: 10_000 }
const open = ({ url }: FakePostgres) => openDb({ kind: 'postgres', url, poolSize: 2, limits, onError: () => undefined })
const server = await fakePostgres()
const lost = await open(server)
const healthy = await testApp()
const app = await testApp({ database: lost, node: 2 })
afterAll(async () => {
  await app.close()
  await healthy.close()
  await lost.close()
  await server.close()
})

const coded = (code: string) => Object.assign(new Error('from a driver'), { code })

describe('which errors are an outage', () => {
  it.each([
    '08006',
    '53300',
    '57P01',
    '57P03',
    '57014',
    '25P03',
    '25P04',
    '55P03',
    '58030',
    'ECONNREFUSED',
    'ECONNRESET',
    'EPIPE',
    'ENOTFOUND',
    'ETIMEDOUT',
  ])('%s is, however deep it lies', (code) => {
    expect(isOutage(coded(code))).toBe(true)
    expect(isOutage(new Error('Failed query', { cause: new Error('wrapped', { cause: coded(code) }) }))).toBe(true)
  })

  it('a node that did not say in time which sockets it has is', () => {
    expect(isOutage(new Error('timeout reached: only 0 responses received out of 1'))).toBe(true)
  })

  it.each(['23505', '22P02', '42P01', '25P02', '40001', 'ERR_INVALID_ARG_TYPE'])('%s is not', (code) => {
    expect(isOutage(coded(code))).toBe(false)
  })

  it('a refusal and a fault of ours are not', () => {
    expect(isOutage(new AppError('CONFLICT', 'Taken.'))).toBe(false)
    expect(isOutage(new TypeError('x is not a function'))).toBe(false)
    expect(isOutage('ECONNREFUSED')).toBe(false)
  })

  it('is answered as busy and logged as a warning; a fault stays a fault', () => {
    expect(toProblem(coded('57P01'), 'r1')).toMatchObject({ code: 'BUSY', requestId: 'r1' })
    expect(statusOf(toProblem(coded('57P01')).code)).toBe(503)
    expect(severityOf(coded('57P01'))).toBe('warn')
    expect(toProblem(coded('42P01')).code).toBe('INTERNAL')
    expect(severityOf(coded('42P01'))).toBe('error')
    expect(severityOf(new AppError('BUSY', 'Full.'))).toBeNull()
  })
})

describe.each(['cut', 'silence'] as const)('while PostgreSQL answers with %s', (reaction) => {
  it('a signed-in person is asked to try again', async () => {
    server.react(() => reaction)
    const person = await healthy.buildUser()
    const { url } = await app.listen()
    const answer = await fetch(url + peopleRoutes.getProfile.path, {
      headers: { cookie: person.browser.cookieHeader() },
    })
    expect(answer.status).toBe(503)
    expect(problemSchema.parse(await answer.json()).code).toBe('BUSY')
  })

  it('a browser reconnects automatically', async () => {
    server.react(() => reaction)
    const person = await healthy.buildUser()
    const { url } = await app.listen()
    const socket = io(url + peopleNamespace, {
      transports: ['websocket'],
      forceNew: true,
      reconnectionDelay: 10,
      extraHeaders: { cookie: person.browser.cookieHeader(), origin: app.deps.publicUrl() },
    })
    const refused: string[] = []
    socket.on('connect_error', (error) => refused.push(error.message))
    await new Promise<void>((resolve) => {
      socket.io.once('reconnect', () => resolve())
      socket.once('connect_error', () => resolve())
    })
    expect(refused).toEqual([])
    expect(socket.active).toBe(true)
    socket.disconnect()
  })
})

it('a socket request that met an outage may be sent again', async () => {
  let listener: ((payload: unknown, ack: unknown) => void) | undefined
  const context = { logger: app.deps.logger, background: app.deps.background, budget: { spend: () => undefined } }
  handle(
    { on: (_event, given) => (listener = given) },
    { name: 'room:snapshot', def: roomRequests['room:snapshot'], context },
    () => Promise.reject(coded('57P01')),
  )
  const answer = await new Promise((resolve) => listener?.({ roundId: crypto.randomUUID() }, resolve))
  expect(answer).toMatchObject({ ok: false, error: { code: 'BUSY' } })
})

it('saves that wait behind one without an answer are refused with it', async () => {
  const silent = await fakePostgres()
  silent.react(() => 'silence')
  const database = await open(silent)
  const store = createNoteStore({ db: database.db, clock: app.clock, logger: app.deps.logger })
  const fields = [{ key: 'set.strengths', value: 'x', base: 0, clear: false }]
  const save = () =>
    store.save({ ownerId: crypto.randomUUID(), personId: 'a', fields }).catch((error: unknown) => error)
  const first = save()
  await vi.waitFor(() => expect(silent.statements).toHaveLength(1))
  const outcomes = await Promise.all([first, save(), save()])
  expect(outcomes.map((outcome) => (outcome instanceof AppError ? outcome.code : outcome))).toEqual([
    'BUSY',
    'BUSY',
    'BUSY',
  ])
  expect(silent.statements).toHaveLength(1)
  await database.close()
  await silent.close()
})
