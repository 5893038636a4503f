// Connections to PostgreSQL. A lost or silent connection fails the request that used it, never the process.
import pg from 'pg'

export interface PostgresLimits {
  /** How long a query waits for a connection. */
  connectMs: number
  /** PostgreSQL cancels a statement after this; the connection stays usable. */
  statementMs: number
  /** A connection without an answer for this long is dropped: the server may be gone. */
  answerMs: number
  /** PostgreSQL ends a transaction that is idle for this long. */
  idleInTransactionMs: number
}

/** With a silent database, a request waits for a connection and then for one answer: under five seconds in total. */
export const postgresLimits: PostgresLimits = {
  connectMs: 2_000,
  statementMs: 2_500,
  answerMs: 2_900,
  idleInTransactionMs: 10_000,
}

interface PoolOptions {
  url: string
  poolSize: number
  limits: PostgresLimits
  onError: (error: Error) => void
}

export interface Connections {
  pool: pg.Pool
  /** Ends every connection and waits until each is closed. */
  close(): Promise<void>
}

export function openPool({ url, poolSize, limits, onError }: PoolOptions): Connections {
  const pool = new pg.Pool({
    connectionString: url,
    max: poolSize,
    connectionTimeoutMillis: limits.connectMs,
    statement_timeout: limits.statementMs,
    query_timeout: limits.answerMs,
    idle_in_transaction_session_timeout: limits.idleInTransactionMs,
  })
  const ends = new Set<Promise<void>>()
  pool.on('connect', (client) => {
    reportOnce(client, onError)
    const ended = new Promise<void>((resolve) => {
      client.once('end', resolve)
    })
    ends.add(ended)
    void ended.then(() => ends.delete(ended))
  })
  // The pool emits the error of an idle connection again; it is already reported.
  pool.on('error', ignore)
  return {
    pool,
    async close() {
      await pool.end()
      await Promise.all(ends)
    },
  }
}

const ignore = (): void => undefined

/** Without a listener, a connection lost between two statements ends the process. The driver may emit the error twice. */
export function reportOnce(client: pg.ClientBase, onError: (error: Error) => void): void {
  client.once('error', onError)
  client.on('error', ignore)
}

/**
 * Runs a transaction on its own connection. The query builder's version leaks the connection when BEGIN fails. When
 * ROLLBACK fails, it returns the connection to the pool with its transaction still open.
 */
export async function inTransaction<T>(pool: pg.Pool, run: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect()
  let isUsable = false
  try {
    await client.query('begin')
    const result = await run(client)
    const { command } = await client.query('commit')
    isUsable = true
    // PostgreSQL rolls a failed transaction back at commit and reports no error.
    if (command !== 'COMMIT') throw new Error('The transaction failed and was rolled back at commit')
    return result
  } catch (error) {
    isUsable ||= !isUnanswered(error) && (await rollBack(client))
    throw error
  } finally {
    client.release(!isUsable)
  }
}

/** The connection is still waiting for this answer, so a rollback would wait just as long. */
function isUnanswered(error: unknown): boolean {
  return error instanceof Error && (error.message === 'Query read timeout' || isUnanswered(error.cause))
}

async function rollBack(client: pg.PoolClient): Promise<boolean> {
  try {
    await client.query('rollback')
    return true
  } catch {
    return false
  }
}
