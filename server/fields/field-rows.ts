// The two SQL statements of a field store. Values are passed in arrays, so the text is the same for any batch size.
import { getTableName, sql } from 'drizzle-orm'
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core'
import type { Db } from '#server/db/client.ts'

/** A table with one row per field of a document. Its primary key is `ownerId` and `key`. */
export interface FieldTable {
  table: PgTable
  ownerId: PgColumn
  key: PgColumn
  value: PgColumn
  revision: PgColumn
  updatedAt: PgColumn
}

interface Place {
  ownerId: string
  key: string
}
export interface FieldRow extends Place {
  value: unknown
  revision: number
}

export const nameOf = ({ table }: FieldTable): string => getTableName(table)
export const placeOf = ({ ownerId, key }: Place): string => `${ownerId}/${key}`

/** Reads exactly these fields; a field that was never saved is missing. */
export async function readFields(tx: Db, fields: FieldTable, places: readonly Place[]): Promise<Map<string, FieldRow>> {
  if (places.length === 0) return new Map()
  const { table, ownerId, key, value, revision } = fields
  const answer = (await tx.execute(sql`
    select ${ownerId} as "ownerId", ${key} as "key", ${value} as "value", ${revision} as "revision"
    from ${table}
    join unnest(${list(places.map((place) => place.ownerId))}::text[], ${list(places.map((place) => place.key))}::text[])
      as wanted(owner_id, key) on ${ownerId} = wanted.owner_id and ${key} = wanted.key
  `)) as unknown as { rows: FieldRow[] }
  return new Map(answer.rows.map((row) => [placeOf(row), row]))
}

export async function writeFields(
  tx: Db,
  fields: FieldTable,
  { rows, now }: { rows: readonly FieldRow[]; now: number },
): Promise<void> {
  if (rows.length === 0) return
  const { table, ownerId, key, value, revision, updatedAt } = fields
  const named = (column: PgColumn) => sql.identifier(column.name)
  await tx.execute(sql`
    insert into ${table} (${named(ownerId)}, ${named(key)}, ${named(value)}, ${named(revision)}, ${named(updatedAt)})
    select owner_id, key, value::jsonb, revision, ${now}::bigint
    from unnest(
      ${list(rows.map((row) => row.ownerId))}::text[],
      ${list(rows.map((row) => row.key))}::text[],
      ${list(rows.map((row) => (row.value == null ? null : JSON.stringify(row.value))))}::text[],
      ${list(rows.map((row) => row.revision))}::int[]
    ) as saved(owner_id, key, value, revision)
    on conflict (${named(ownerId)}, ${named(key)}) do update
    set ${named(value)} = excluded.${named(value)},
        ${named(revision)} = excluded.${named(revision)},
        ${named(updatedAt)} = excluded.${named(updatedAt)}
  `)
}

/** Makes an array one parameter; otherwise each entry would become its own. */
const list = (values: readonly (string | number | null)[]) => sql.param(values)
