// Jobs run every few seconds, and home is everyone's first page: neither may scan a table that grows with use.
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

/** Not a lookup by ids: it finds the rows itself. */
const isList = ({ sql: text }: Statement): boolean =>
  / from "/.test(text) && /^\(*select/.test(text) && !/"(?:\w*id|\w+_by)" (?:=|in|= any) ?\(?(?:\$|select)/.test(text)

const listsOf = (job: string) => (sent.get(job) ?? []).filter(isList).map((statement) => statement.sql.trim())

describe('lists of a job are ordered, so both engines process them in the same order', () => {
  it.each(jobs)('%s', (job) => {
    expect(listsOf(job).filter((list) => !list.includes(' order by '))).toEqual([])
  })

  it.each(jobs)('%s, and an id decides between equals', (job) => {
    expect(
      listsOf(job).filter((list) => !/ order by .*"(?:\w+_)?id" asc(?: limit \$\d+)?(?: for update)?$/.test(list)),
    ).toEqual([])
  })

  it('these are lists and look-ups as jobs have them', () => {
    const list = (text: string) => isList({ sql: `select "id" from ${text}`, params: [] })
    expect(list('"loops" where "loops"."status" = $1')).toBe(true)
    expect(list('"tickets" where "tickets"."status" in ($1, $2) for update')).toBe(true)
    expect(list('"loops" inner join "seats" on "seats"."loop_id" = "loops"."id" where "loops"."status" = $1')).toBe(
      true,
    )
    expect(list('"loops" where "loops"."id" = $1 for update')).toBe(false)
    expect(list('"rounds" where "rounds"."candidate_id" in ($1, $2)')).toBe(false)
    expect(list('"loops" where "loops"."id" in (select "loop_id" from "rounds")')).toBe(false)
    expect(list('"session" where "session"."id" = any($1::text[])')).toBe(false)
  })
})
