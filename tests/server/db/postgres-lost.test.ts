// Requests while PostgreSQL disconnects, is silent or unreachable: they fail quickly as an outage, the process survives, and no
// connection with an open transaction is reused. Uses a fake server that misbehaves on purpose.
import { sql } from 'drizzle-orm'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { openDb, type Db, type DbHandle } from '#server/db/client.ts'
import { postgresLimits } from '#server/db/postgres-pool.ts'
import { isOutage } from '#server/lib/outage.ts'
import { fakePostgres, type FakePostgres } from '#tests/support/fake-postgres.ts'

/** Short where a test waits for them, otherwise long enough for a busy machine. */
const short = { connectMs: 250, statementMs: 200, answerMs: 250, idleInTransactionMs: 10_000 }
const long = { ...short, connectMs: 5_000, answerMs: 5_000 }
const toClose: { close(): Promise<void> }[] = []
afterEach(async () => {
  for (const one of toClose.splice(0).toReversed()) await one.close()
})

interface World {
  server: FakePostgres
  handle: DbHandle
  errors: Error[]
}

async function open({ limits = long, greets = true } = {}): Promise<World> {
  const server = await fakePostgres({ greets })
  const errors: Error[] = []
  const handle = await openDb({
    kind: 'postgres',
    url: server.url,
    poolSize: 1,
    limits,
    onError: (error) => errors.push(error),
  })
  toClose.push(server, handle)
  return { server, handle, errors }
}

const one = (db: Db) => db.execute(sql`select 1`)
const silentOn =
  (...words: string[]) =>
  (text: string) =>
    words.includes(text.split(' ')[0] ?? '') ? 'silence' : 'answer'

/** Returns the error of the work; fails if it succeeds. */
async function failureOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => expect.fail('it was expected to fail'),
    (error: unknown) => error,
  )
}

async function expectOutage(work: Promise<unknown>): Promise<void> {
  expect(isOutage(await failureOf(work))).toBe(true)
}

describe('a lost connection', () => {
  it('between two statements of a transaction fails that transaction and nothing else', async () => {
    const { server, handle, errors } = await open()
    await expectOutage(
      handle.db.transaction(async (tx) => {
        await one(tx)
        server.cutAll()
        await vi.waitFor(() => expect(errors).toHaveLength(1))
        await one(tx)
      }),
    )
    await handle.db.transaction(one)
    expect(server.statements.map(({ connection }) => connection)).toEqual([1, 1, 2, 2, 2])
  })

  it('while idle is reported once', async () => {
    const { server, handle, errors } = await open()
    await one(handle.db)
    server.cutAll()
    await vi.waitFor(() => expect(errors).toHaveLength(1))
    await one(handle.db)
    expect(errors).toHaveLength(1)
  })

  it('in the middle of a statement is an outage', async () => {
    const { server, handle } = await open()
    server.react(() => 'cut')
    await expectOutage(one(handle.db))
    await expectOutage(handle.db.transaction(one))
  })
})

describe('a server that keeps silent', () => {
  it('to a new connection is given up', async () => {
    const { handle } = await open({ limits: short, greets: false })
    await expectOutage(one(handle.db))
    await expectOutage(handle.db.transaction(one))
  })

  it('to a statement is given up, and the connection with it', async () => {
    const { server, handle } = await open({ limits: short })
    server.react(silentOn('select'))
    await expectOutage(one(handle.db))
    server.react(() => 'answer')
    await one(handle.db)
    expect(server.statements.map(({ connection }) => connection)).toEqual([1, 2])
  })

  it('in a transaction costs one wait, not a second one for its rollback', async () => {
    const { server, handle } = await open({ limits: short })
    server.react(silentOn('select', 'rollback'))
    await expectOutage(handle.db.transaction(one))
    server.react(() => 'answer')
    await handle.db.transaction(one)
    expect(server.statements.map(({ connection, text }) => `${String(connection)} ${text}`)).toEqual([
      '1 begin',
      '1 select 1',
      '2 begin',
      '2 select 1',
      '2 commit',
    ])
  })

  it.each(['begin', 'commit'])('to %s keeps no connection: the next transaction gets one', async (word) => {
    const { server, handle } = await open({ limits: short })
    server.react(silentOn(word))
    await expectOutage(handle.db.transaction(one))
    await expectOutage(handle.db.transaction(one))
    server.react(() => 'answer')
    await handle.db.transaction(one)
  })

  it('lets nobody wait for a connection without end', async () => {
    const { server, handle } = await open({ limits: short })
    server.react(silentOn('select'))
    const outcomes = await Promise.all(Array.from({ length: 5 }, () => failureOf(one(handle.db))))
    expect(outcomes.map(isOutage)).toEqual([true, true, true, true, true])
  })

  it('answers a request within five seconds, waiting for a connection included', () => {
    expect(postgresLimits.connectMs + postgresLimits.answerMs).toBeLessThan(5_000)
    expect(postgresLimits.statementMs).toBeLessThan(postgresLimits.answerMs)
  })
})

describe('a transaction', () => {
  it('whose rollback fails does not bring its connection back', async () => {
    const { server, handle } = await open()
    server.react((text) => (text === 'rollback' ? 'fail' : 'answer'))
    const refused = new Error('refused by a rule')
    expect(
      await failureOf(
        handle.db.transaction(async () => {
          throw refused
        }),
      ),
    ).toBe(refused)
    await one(handle.db)
    expect(server.statements.map(({ connection }) => connection)).toEqual([1, 1, 2])
  })

  it('that is refused by a rule keeps its connection', async () => {
    const { server, handle } = await open()
    await failureOf(
      handle.db.transaction(async () => {
        throw new Error('refused by a rule')
      }),
    )
    await one(handle.db)
    expect(server.statements.map(({ connection, text }) => `${String(connection)} ${text}`)).toEqual([
      '1 begin',
      '1 rollback',
      '1 select 1',
    ])
  })

  it('that PostgreSQL rolled back at its commit is not taken for stored', async () => {
    const { server, handle } = await open()
    server.react((text) => (text === 'commit' ? 'abort' : 'answer'))
    const failure = await failureOf(handle.db.transaction(one))
    expect(failure).toMatchObject({ message: expect.stringContaining('rolled back') as string })
    expect(isOutage(failure)).toBe(false)
  })

  it('may set its isolation', async () => {
    const { server, handle } = await open()
    await handle.db.transaction(one, { isolationLevel: 'serializable' })
    expect(server.statements.map(({ text }) => text)).toEqual([
      'begin',
      'set transaction isolation level serializable',
      'select 1',
      'commit',
    ])
  })
})

it('a migration may take longer than the limits of a request', async () => {
  const { server, handle } = await open({ limits: short })
  const held = Promise.withResolvers<'answer'>()
  server.react((text) => {
    if (/^create schema/i.test(text)) return held.promise
    return text === 'select 1' ? 'silence' : 'answer'
  })
  const migrated = handle.migrate()
  await vi.waitFor(() => expect(server.statements).toHaveLength(1))
  // A request that began after the migration has reached its timeout.
  await expectOutage(one(handle.db))
  held.resolve('answer')
  await migrated
})
