// Connections to PostgreSQL. One that is lost or silent costs the request that used it, never the process.
import pg from 'pg'

export interface PostgresLimits {
  /** How long a query waits for a connection. */
  connectMs: number
  /** PostgreSQL ends a statement after this; the connection stays usable. */
  statementMs: number
  /** A connection that owes an answer for this long is dropped: nobody may be there. */
  answerMs: number
  /** PostgreSQL ends a transaction that nobody continues. */
  idleInTransactionMs: number
}

/** A request that meets a silent database waits for a connection, then for one answer: less than five seconds together. */
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
  /** Lets go of every connection and waits until each is really gone. */
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
  // The pool repeats the error of an idle connection, which is reported already.
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

/** Without a listener, a connection lost between two statements ends the process. The driver may say twice that it is lost. */
export function reportOnce(client: pg.ClientBase, onError: (error: Error) => void): void {
  client.once('error', onError)
  client.on('error', ignore)
}

/**
 * Runs a transaction on a connection of its own. The query builder's version keeps a connection forever when BEGIN fails,
 * and returns one to the pool whose ROLLBACK failed, with the transaction still open.
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
    if (command !== 'COMMIT') throw new Error('the transaction failed and was rolled back at its commit')
    return result
  } catch (error) {
    isUsable ||= !isUnanswered(error) && (await rollBack(client))
    throw error
  } finally {
    client.release(!isUsable)
  }
}

/** The connection still waits for this answer: a rollback behind it would wait as long again. */
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
