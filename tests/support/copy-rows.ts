// Copies a test's rows inside the database: thousands of rows in the time that the product needs for one.
import { getTableColumns, sql, type SQL, type SQLWrapper } from 'drizzle-orm'
import { getTableConfig, type PgColumn, type PgTable } from 'drizzle-orm/pg-core'
import type { Db } from '#server/db/client.ts'

interface Copies {
  tables: readonly PgTable[]
  /** Copies each current row of these tables. */
  count: number
  /** Columns with an id that have neither a reference nor a unique index. */
  alsoIds?: readonly PgColumn[]
  /** Different values for the copies, by column. */
  changes?: readonly (readonly [column: PgColumn, value: SQL])[]
}

/** Copies refer to copies; references to tables that are not copied stay the same. */
export async function copyRows(db: Db, { tables, count, alsoIds = [], changes = [] }: Copies): Promise<void> {
  const mark = `-${String(count)}.`
  for (const table of referencedFirst(tables)) {
    const ids = new Set([...idColumns(table, tables), ...alsoIds])
    const columns = Object.values(getTableColumns(table))
    const names = columns.map((column) => sql.identifier(column.name))
    const values = columns.map((column) => {
      const changed = changes.find((change) => change[0] === column)?.[1]
      return changed ?? (ids.has(column) ? sql`${column} || ${mark}::text || copy.n` : sql`${column}`)
    })
    await db.execute(sql`insert into ${table} (${list(names)})
      select ${list(values)} from ${table}, generate_series(1, ${count}) as copy(n)`)
  }
}

const list = (parts: SQLWrapper[]): SQL => sql.join(parts, sql`, `)

/** The row's own id, unique values, and references to copied tables. */
function idColumns(table: PgTable, copied: readonly PgTable[]): PgColumn[] {
  const { columns, foreignKeys } = getTableConfig(table)
  const references = foreignKeys.map((key) => key.reference())
  const isReference = (column: PgColumn) => references.some((reference) => reference.columns.includes(column))
  const own = columns.filter((column) => (column.primary || column.isUnique) && !isReference(column))
  return [
    ...own,
    ...references.flatMap((reference) => (copied.includes(reference.foreignTable) ? reference.columns : [])),
  ]
}

function referencedFirst(tables: readonly PgTable[]): PgTable[] {
  const sorted = new Set<PgTable>()
  const add = (table: PgTable): void => {
    for (const key of getTableConfig(table).foreignKeys) {
      const { foreignTable } = key.reference()
      if (foreignTable !== table && tables.includes(foreignTable)) add(foreignTable)
    }
    sorted.add(table)
  }
  for (const table of tables) add(table)
  return [...sorted]
}
