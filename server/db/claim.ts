// What of a table is about people, as the feature that owns the table claims it.
import type { PgTable } from 'drizzle-orm/pg-core'

export interface TableClaim {
  table: PgTable
  /** Columns that can hold a person: an id, a name, an address, or words that someone wrote. */
  holds: readonly string[]
  /** Text and JSON columns that never do: words of the product, counts, hashes of links. */
  never: readonly string[]
}

type ColumnOf<T extends PgTable> = keyof T['_']['columns'] & string

/** Ids of rows and references to other tables are known from the schema; every other text or JSON column is in one of the two lists. */
export const claim = <T extends PgTable>(
  table: T,
  { holds = [], never = [] }: { holds?: readonly ColumnOf<T>[]; never?: readonly ColumnOf<T>[] },
): TableClaim => ({ table, holds, never })
