// Returns the rows of a raw statement on either engine; the drivers' result types differ only in names.
import type { SQL } from 'drizzle-orm'
import type { Db } from '#server/db/client.ts'

export const rowsOf = async <T>(db: Db, query: SQL): Promise<T[]> =>
  ((await db.execute(query)) as unknown as { rows: T[] }).rows
