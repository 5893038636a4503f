// The embedded database answers in microtasks: without a turn of the event loop between queries, no other request runs until the
// last queued query is done. The tests count turns and order, not milliseconds.
import { sql } from 'drizzle-orm'
import { afterAll, describe, expect, it } from 'vitest'
import { openDb, type Db } from '#server/db/client.ts'
import { testApp } from '#tests/support/test-app.ts'

// Always uses the embedded engine.
const database = await openDb({ kind: 'embedded', dataDir: 'memory://' })
afterAll(() => database.close())

const chains = 20
const perChain = 10
const one = (db: Db) => db.execute(sql`select 1`)

async function chain(db: Db, queries = perChain): Promise<void> {
  for (let n = 0; n < queries; n += 1) await one(db)
}

/** The event loop turns that other work got while this work ran. */
async function turnsDuring(work: () => Promise<unknown>): Promise<number> {
  let turns = 0
  let running = true
  const count = (): void => {
    turns += 1
    if (running) setImmediate(count)
  }
  setImmediate(count)
  await work()
  running = false
  return turns
}

describe('the event loop while queries are queued on the embedded database', () => {
  it('turns at least once for each query of many chains at once', async () => {
    const turns = await turnsDuring(() => Promise.all(Array.from({ length: chains }, () => chain(database.db))))
    expect(turns).toBeGreaterThanOrEqual(chains * perChain)
  })

  it('turns for each query of a transaction, its begin and its commit', async () => {
    const turns = await turnsDuring(() => database.db.transaction((tx) => chain(tx)))
    expect(turns).toBeGreaterThanOrEqual(perChain + 2)
  })

  it('turns for queries sent together', async () => {
    const turns = await turnsDuring(() => Promise.all(Array.from({ length: chains }, () => one(database.db))))
    expect(turns).toBeGreaterThanOrEqual(chains)
  })

  it('serves /healthz long before the last queued query is done', async () => {
    const app = await testApp({ database })
    const { url } = await app.listen()
    let left = chains * 30
    const queued = Promise.all(
      Array.from({ length: chains }, async () => {
        for (let n = 0; n < 30; n += 1) await one(database.db).then(() => (left -= 1))
      }),
    )
    const leftWhenAnswered = await fetch(`${url}/healthz`).then((answer) => (answer.ok ? left : -1))
    await queued
    await app.close()
    expect(leftWhenAnswered).toBeGreaterThan(0)
  })
})

describe('what the turns leave as it was', () => {
  it('queries run in the order they were sent', async () => {
    await database.db.execute(sql`create temporary table sent (n serial, label int)`)
    await Promise.all(
      Array.from({ length: chains }, (_, label) =>
        database.db.execute(sql`insert into sent (label) values (${label})`),
      ),
    )
    const { rows } = (await database.db.execute(sql`select label from sent order by n`)) as {
      rows: { label: number }[]
    }
    expect(rows.map(({ label }) => label)).toEqual(Array.from({ length: chains }, (_, label) => label))
  })

  it('a transaction keeps the database to itself until it commits, and leaves nothing when it fails', async () => {
    await database.db.execute(sql`create temporary table counter (n int)`)
    await database.db.execute(sql`insert into counter values (0)`)
    const countUp = () =>
      database.db.transaction(async (tx) => {
        const {
          rows: [row],
        } = (await tx.execute(sql`select n from counter`)) as { rows: { n: number }[] }
        await tx.execute(sql`update counter set n = ${(row?.n ?? 0) + 1}`)
      })
    const fail = () =>
      database.db.transaction(async (tx) => {
        await tx.execute(sql`update counter set n = 1000`)
        throw new Error('refused')
      })
    const outcomes = await Promise.allSettled(
      Array.from({ length: chains }, (_, n) => (n % 2 === 0 ? countUp() : fail())),
    )
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(chains / 2)
    const { rows } = (await database.db.execute(sql`select n from counter`)) as { rows: { n: number }[] }
    expect(rows).toEqual([{ n: chains / 2 }])
  })
})
