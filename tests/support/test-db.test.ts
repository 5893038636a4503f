import { sql } from 'drizzle-orm'
import { afterAll, expect, it } from 'vitest'
import { postgresUrl } from './database-image.ts'
import { openTestDb } from './test-db.ts'

const [one, other] = await Promise.all([openTestDb(), openTestDb()])
afterAll(() => Promise.all([one.close(), other.close()]))

it('runs on the engine that the environment asks for', () => {
  expect(one.kind).toBe(postgresUrl === undefined ? 'embedded' : 'postgres')
})

it('is migrated, and nobody else sees what is written', async () => {
  await one.db.execute(sql`create table only_here (id int)`)
  const tables = (handle: typeof one) =>
    handle.db.execute<{ name: string }>(
      sql`select table_name as name from information_schema.tables where table_schema = 'public'`,
    ) as Promise<{ rows: { name: string }[] }>
  const names = async (handle: typeof one) => (await tables(handle)).rows.map(({ name }) => name)
  const mine = await names(one)
  const theirs = await names(other)
  expect(theirs.length).toBeGreaterThan(0)
  expect(mine.toSorted()).toEqual([...theirs, 'only_here'].toSorted())
})
