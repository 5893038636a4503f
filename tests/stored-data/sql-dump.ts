// Writes a database as SQL that both engines can load: the text of its migrations, and its rows as plain inserts.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import type { Db } from '#server/db/client.ts'
import { rowsOf } from '#tests/support/rows.ts'

const migrations = join(import.meta.dirname, '../../migrations')
const between = '\n--> statement-breakpoint\n'
const rowsAtOnce = 50

interface Journal {
  entries: { tag: string }[]
}
const journal = (): Journal => JSON.parse(readFileSync(join(migrations, 'meta/_journal.json'), 'utf8')) as Journal
const tags = (): string[] => journal().entries.map(({ tag }) => tag)

export const newestMigration = (): string => tags().at(-1) ?? ''

export async function toSql(db: Db): Promise<string> {
  const schema = tags().flatMap((tag) =>
    readFileSync(join(migrations, `${tag}.sql`), 'utf8').split('--> statement-breakpoint'),
  )
  const kept = [
    'create schema drizzle',
    'create table drizzle.__drizzle_migrations (id serial primary key, hash text not null, created_at bigint)',
    ...(await insertsOf(db, { schema: 'drizzle', name: '__drizzle_migrations' })),
    `select setval('drizzle.__drizzle_migrations_id_seq', (select max(id) from drizzle.__drizzle_migrations))`,
  ]
  const rows: string[] = []
  for (const name of await tablesInOrder(db)) rows.push(...(await insertsOf(db, { schema: 'public', name })))
  return [...schema, ...kept, ...rows].map((statement) => statement.trim()).join(between)
}

export async function load(db: Db, dump: string): Promise<void> {
  for (const statement of dump.split(between)) await db.execute(sql.raw(statement))
}

/** Referenced tables come first. */
async function tablesInOrder(db: Db): Promise<string[]> {
  const tables = await rowsOf<{ name: string }>(
    db,
    sql`
    select table_name as name from information_schema.tables where table_schema = 'public' order by table_name`,
  )
  const links = await rowsOf<{ from: string; to: string }>(
    db,
    sql`
    select conrelid::regclass::text as from, confrelid::regclass::text as to from pg_constraint where contype = 'f'`,
  )
  const bare = (name: string): string => name.replaceAll('"', '')
  const order: string[] = []
  const visit = (name: string): void => {
    if (order.includes(name)) return
    for (const { from, to } of links) if (bare(from) === name && bare(to) !== name) visit(bare(to))
    order.push(name)
  }
  for (const { name } of tables) visit(name)
  return order
}

async function insertsOf(db: Db, { schema, name }: { schema: string; name: string }): Promise<string[]> {
  const found = await rowsOf<{ column: string }>(
    db,
    sql`
    select column_name as column from information_schema.columns where table_schema = ${schema} and table_name = ${name} order by ordinal_position`,
  )
  const columns = found.map(({ column }) => column)
  const literals = sql.raw(columns.map((column) => `quote_nullable("${column}"::text)`).join(` || ', ' || `))
  const table = sql`${sql.identifier(schema)}.${sql.identifier(name)}`
  const rows = await rowsOf<{ values: string }>(db, sql`select ${literals} as values from ${table} order by 1`)
  const head = `insert into "${schema}"."${name}" (${columns.map((column) => `"${column}"`).join(', ')}) values`
  return Array.from(
    { length: Math.ceil(rows.length / rowsAtOnce) },
    (_, at) =>
      `${head}\n${rows
        .slice(at * rowsAtOnce, (at + 1) * rowsAtOnce)
        .map(({ values }) => `(${values})`)
        .join(',\n')}`,
  )
}
