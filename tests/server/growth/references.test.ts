// Deleting a row checks every table that may refer to it. Without an index on the reference, that scans the table.
import { sql } from 'drizzle-orm'
import { afterAll, expect, it } from 'vitest'
import { rowsOf } from '#tests/support/rows.ts'
import { openTestDb } from '#tests/support/test-db.ts'

const database = await openTestDb()
afterAll(() => database.close())

const withoutIndex = () =>
  rowsOf<{ reference: string }>(
    database.db,
    sql`select conrelid::regclass || '.' || attname as reference
      from pg_constraint
      join pg_attribute on attrelid = conrelid and attnum = conkey[1]
      where contype = 'f' and not exists (
        select from pg_index where indrelid = conrelid and indkey[0] = conkey[1] and indpred is null
      )
      order by 1`,
  )

it('every reference to another table has an index', async () => {
  expect(await withoutIndex()).toEqual([])
})

it('a reference without one is found', async () => {
  await database.db.execute(sql`create table pointing (loop_id text references loops(id))`)
  expect(await withoutIndex()).toEqual([{ reference: 'pointing.loop_id' }])
})
