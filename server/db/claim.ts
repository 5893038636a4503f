// Which columns of a table contain personal data, as declared by the feature that owns the table.
import type { PgTable } from 'drizzle-orm/pg-core'

export interface TableClaim {
  table: PgTable
  /** Columns that may contain a person's id, name, address, or words. */
  personal: readonly string[]
  /** Text and JSON columns that never do: product text, counts, hashes of links. */
  impersonal: readonly string[]
}

type ColumnOf<T extends PgTable> = keyof T['_']['columns'] & string

/** The schema shows row ids and references to other tables. Every other text or JSON column is in one of the two lists. */
export const claim = <T extends PgTable>(
  table: T,
  { personal = [], impersonal = [] }: { personal?: readonly ColumnOf<T>[]; impersonal?: readonly ColumnOf<T>[] },
): TableClaim => ({ table, personal, impersonal })
