// Which columns of a table contain personal data, as declared by the feature that owns the table.
import type { PgTable } from 'drizzle-orm/pg-core'

export interface TableClaim {
  table: PgTable
  /** Columns that may contain a person's id, name, address, or words. */
  holds: readonly string[]
  /** Text and JSON columns that never do: product text, counts, hashes of links. */
  never: readonly string[]
}

type ColumnOf<T extends PgTable> = keyof T['_']['columns'] & string

/** The schema shows row ids and references to other tables. Every other text or JSON column is in one of the two lists. */
export const claim = <T extends PgTable>(
  table: T,
  { holds = [], never = [] }: { holds?: readonly ColumnOf<T>[]; never?: readonly ColumnOf<T>[] },
): TableClaim => ({ table, holds, never })
