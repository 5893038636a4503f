// Finds columns that may contain personal data and that no feature has claimed.
import { getTableColumns, getTableName } from 'drizzle-orm'
import { getTableConfig, type PgTable } from 'drizzle-orm/pg-core'
import { user } from '#server/db/schema/auth.ts'
import { personDataOf } from '#server/features.ts'
import type { Feature } from '#server/feature.ts'

const texts = new Set(['PgText', 'PgVarchar', 'PgChar', 'PgJsonb', 'PgJson', 'PgArray'])

/** The referenced table, by column. */
const referencesOf = (table: PgTable): Map<string, PgTable> =>
  new Map(
    getTableConfig(table).foreignKeys.flatMap((key) => {
      const { columns, foreignTable } = key.reference()
      return columns.map((column): [string, PgTable] => [column.name, foreignTable])
    }),
  )

export function unclaimed(features: readonly Feature[], tables: readonly PgTable[]): string[] {
  const claims = personDataOf(features).flatMap(([, data]) => data.tables)
  return tables.flatMap((table) => {
    const name = getTableName(table)
    const own = claims.filter((claim) => claim.table === table)
    if (own.length !== 1) return [`${name} is claimed by ${String(own.length)} features`]
    const personal = new Set(own.flatMap((claim) => claim.personal))
    const impersonal = new Set(own.flatMap((claim) => claim.impersonal))
    const references = referencesOf(table)
    return Object.entries(getTableColumns(table)).flatMap(([key, column]) => {
      const target = references.get(column.name)
      const at = `${name}.${column.name}`
      if (target === user) return personal.has(key) ? [] : [`${at} points at a person`]
      if (target !== undefined || !texts.has(column.columnType) || (column.primary && key === 'id')) return []
      return personal.has(key) === impersonal.has(key) ? [`${at} may hold a person`] : []
    })
  })
}
