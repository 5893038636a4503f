// Collects the statements sent to a database, to count and explain them. Pass `logger` when you open the database.
import type { DbSource } from '#server/db/client.ts'

export interface Statement {
  sql: string
  params: unknown[]
}

export interface Statements {
  logger: NonNullable<DbSource['logger']>
  /** The statements sent while the work ran, without begin and commit. */
  during(work: () => Promise<unknown>): Promise<Statement[]>
}

export function watchStatements(): Statements {
  const sent: Statement[] = []
  return {
    logger: { logQuery: (sql, params) => void sent.push({ sql, params }) },
    async during(work) {
      const before = sent.length
      await work()
      return sent.slice(before)
    },
  }
}
