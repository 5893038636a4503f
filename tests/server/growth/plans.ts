// Query plans: which tables a statement would scan.
import { sql, type SQL } from 'drizzle-orm'
import type { Db } from '#server/db/client.ts'
import { rowsOf } from '#tests/support/rows.ts'
import type { Statement } from '#tests/support/statements.ts'

interface PlanNode {
  'Node Type': string
  'Relation Name'?: string
  'Index Name'?: string
  'Index Cond'?: string
  Plans?: PlanNode[]
}

const isExplainable = ({ sql: text }: Statement) => /^\s*(select|update|delete|with|\()/i.test(text)

const withParams = (prefix: string, { sql: text, params }: Statement): SQL =>
  sql.join([
    sql.raw(prefix),
    ...text
      .split(/\$(\d+)/)
      .map((part, at) => (at % 2 === 0 ? sql.raw(part) : sql`${sql.param(params[Number(part) - 1])}`)),
  ])

/** Scanning a partial index with few rows is allowed. */
const partialIndexes = async (db: Db): Promise<Set<string>> =>
  new Set(
    (
      await rowsOf<{ name: string }>(
        db,
        sql`select indexrelid::regclass::text as name from pg_index where indpred is not null`,
      )
    ).map(({ name }) => name),
  )

const nodesOf = (node: PlanNode): PlanNode[] => [node, ...(node.Plans ?? []).flatMap(nodesOf)]

/** The statements that scan one of these tables, with their plans. */
export async function wholeReads(
  db: Db,
  statements: readonly Statement[],
  tables: readonly string[],
): Promise<string[]> {
  const partial = await partialIndexes(db)
  const isWhole = (node: PlanNode) =>
    tables.includes(node['Relation Name'] ?? '') &&
    (node['Node Type'] === 'Seq Scan' ||
      (node['Index Name'] !== undefined && node['Index Cond'] === undefined && !partial.has(node['Index Name'])))
  const found: string[] = []
  const distinct = new Map(statements.filter(isExplainable).map((statement) => [statement.sql, statement]))
  for (const statement of distinct.values()) {
    const [row] = await rowsOf<{ 'QUERY PLAN': [{ Plan: PlanNode }] }>(
      db,
      withParams('explain (format json) ', statement),
    )
    if (row === undefined || !nodesOf(row['QUERY PLAN'][0].Plan).some(isWhole)) continue
    const lines = await rowsOf<{ 'QUERY PLAN': string }>(db, withParams('explain ', statement))
    found.push([statement.sql, ...lines.map((line) => line['QUERY PLAN'])].join('\n'))
  }
  return found
}
