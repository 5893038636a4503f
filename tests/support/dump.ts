// All rows of all tables as text, to detect changes.
import { sql } from 'drizzle-orm'
import type { Db } from '#server/db/client.ts'

/** Sorted rows by table name, only of our own tables. */
export async function dumpTables(db: Db): Promise<Record<string, string[]>> {
  const named = await rowsOf<{ name: string }>(
    db,
    sql`select table_name as name from information_schema.tables where table_schema = 'public' order by table_name`,
  )
  const dump: Record<string, string[]> = {}
  for (const { name } of named) {
    const rows = await rowsOf<{ row: unknown }>(db, sql`select to_jsonb(t) as row from ${sql.identifier(name)} t`)
    dump[name] = rows.map(({ row }) => JSON.stringify(row)).toSorted()
  }
  return dump
}

async function rowsOf<T>(db: Db, query: ReturnType<typeof sql>): Promise<T[]> {
  return ((await db.execute(query)) as unknown as { rows: T[] }).rows
}
