// Dumps every table, whatever tables exist, with rows sorted by primary key. Ids that were never sent to anyone are named after
// their table.
import { sql } from 'drizzle-orm'
import type { Db } from '#server/db/client.ts'
import { rowsOf } from '#tests/support/rows.ts'
import type { Line } from './lines.ts'
import type { Names } from './names.ts'

type Row = Record<string, unknown>

export async function dump(db: Db, names: Names): Promise<Line[]> {
  const tables = await rowsOf<{ name: string }>(
    db,
    sql`
    select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
  )
  const lines: Line[] = []
  for (const { name } of tables.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const keys = await primaryKey(db, name)
    const found = await rowsOf<{ row: Row }>(db, sql`select to_jsonb(t) as row from ${sql.identifier(name)} t`)
    const rows = found
      .map(({ row }) => row)
      .toSorted(byColumns(keys.length === 0 ? Object.keys(found[0]?.row ?? {}).toSorted() : keys))
    lines.push({ at: `table ${name}`, rows: rows.length })
    for (const row of rows) lines.push(lineOf(name, { row, keys, names }))
  }
  return lines
}

async function primaryKey(db: Db, table: string): Promise<string[]> {
  const columns = await rowsOf<{ name: string }>(
    db,
    sql`
    select k.column_name as name from information_schema.table_constraints c
    join information_schema.key_column_usage k using (constraint_name, table_schema, table_name)
    where c.constraint_type = 'PRIMARY KEY' and table_schema = 'public' and table_name = ${table} order by k.ordinal_position`,
  )
  return columns.map(({ name }) => name)
}

/** Test ids count up, so rows are in order of creation. */
const byColumns =
  (columns: readonly string[]) =>
  (a: Row, b: Row): number => {
    for (const column of columns) {
      const [left, right] = [sortable(a[column]), sortable(b[column])]
      if (left !== right) return left < right ? -1 : 1
    }
    return 0
  }

const sortable = (value: unknown): string | number =>
  typeof value === 'number' || typeof value === 'string' ? value : JSON.stringify(value)

function lineOf(table: string, { row, keys, names }: { row: Row; keys: readonly string[]; names: Names }): Line {
  const clean = names.clean(row, table.replace(/s$/, '')) as Row
  return { at: `table ${table} row ${keys.map((key) => String(clean[key])).join(' ')}`, row: clean }
}
