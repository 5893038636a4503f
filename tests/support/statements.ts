// The statements that a database was sent, to be counted and explained. Hand `logger` in where the database is opened.
import type { DbSource } from '#server/db/client.ts'

export interface Statement {
  sql: string
  params: unknown[]
}

export interface Statements {
  logger: NonNullable<DbSource['logger']>
  /** The statements that were sent while the work ran. Begin and commit are not among them. */
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
