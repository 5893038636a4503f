// All tables, read from the schema files.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { is } from 'drizzle-orm'
import { PgTable } from 'drizzle-orm/pg-core'

const schemaFolder = join(import.meta.dirname, '../../server/db/schema')
const schemaFiles = await Promise.all(
  readdirSync(schemaFolder).map((name) => import(join(schemaFolder, name)) as Promise<object>),
)
export const allTables: PgTable[] = schemaFiles
  .flatMap((file) => Object.values(file))
  .filter((value) => is(value, PgTable))
