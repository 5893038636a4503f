// Jobs run every few seconds and home is everybody's first page: neither may read a table from end to end that grows with use.
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createFeatures } from '#server/features.ts'
import { loopRoutes } from '#shared/contracts/loops.ts'
import { peopleRoutes } from '#shared/contracts/people.ts'
import { queueRoutes } from '#shared/contracts/queue.ts'
import { rowsOf } from '#tests/support/rows.ts'
import { watchStatements, type Statement } from '#tests/support/statements.ts'
import { testApp } from '#tests/support/test-app.ts'
import { openTestDb } from '#tests/support/test-db.ts'
import { growDatabase, growingTables, somethingDue } from './grown-world.ts'
import { wholeReads } from './plans.ts'

const manyRows = 2_000

const statements = watchStatements()
const database = await openTestDb({ logger: statements.logger })
const features = createFeatures()
const jobs = features.flatMap((feature) => feature.jobs ?? []).map((job) => job.name)
const app = await testApp({ database, features })
afterAll(async () => {
  await app.close()
  await database.close()
})

const sent = new Map<string, Statement[]>()
beforeAll(async () => {
  await growDatabase(app)
  await database.db.execute(sql`analyze`)
  const people = await somethingDue(app)
  for (const { browser } of people) {
    const asked = await statements.during(async () => {
      await browser.call(peopleRoutes.me)
      await browser.call(loopRoutes.listLoops)
      await browser.call(queueRoutes.queueStatus)
    })
    sent.set('home', [...(sent.get('home') ?? []), ...asked])
  }
  for (const job of jobs) sent.set(job, await statements.during(() => app.runJob(job)))
})

const readWhole = (from: string) => wholeReads(database.db, sent.get(from) ?? [], growingTables)

describe('with thousands of finished loops', () => {
  it('every table that grows has grown', async () => {
    const counts = await Promise.all(
      growingTables.map(async (table) => {
        const [row] = await rowsOf<{ rows: number }>(
          database.db,
          sql`select count(*)::int as rows from ${sql.identifier(table)}`,
        )
        return [table, row?.rows ?? 0] as const
      }),
    )
    expect(counts.filter(([, rows]) => rows < manyRows)).toEqual([])
  })

  it.each(['home', ...jobs])('%s reads none of them from end to end', async (from) => {
    expect(sent.get(from)).not.toEqual([])
    expect(await readWhole(from)).toEqual([])
  })

  it('a table that is read from end to end because an index is missing is found', async () => {
    await database.db.execute(sql`drop index rounds_occupied`)
    expect(await readWhole('rooms-presence')).toEqual([expect.stringContaining('Seq Scan on rounds')])
  })
})
