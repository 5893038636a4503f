// One handle for both engines: an embedded PGlite or a PostgreSQL pool. Repositories can't tell them apart.
import type { Logger as StatementLogger } from 'drizzle-orm/logger'
import { PgDialect, type PgDatabase, type PgQueryResultHKT } from 'drizzle-orm/pg-core'
import type { PGlite } from '@electric-sql/pglite'
import { setImmediate } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { PostgresLimits } from './postgres-pool.ts'

export type Db = PgDatabase<PgQueryResultHKT>
/** Repositories import tables from their own files, so the handle needs no schema. */
type NoSchema = Record<string, never>

export interface DbHandle {
  db: Db
  kind: 'embedded' | 'postgres'
  migrate(): Promise<void>
  close(): Promise<void>
}

interface Watched {
  /** Receives every statement before it is sent, inside transactions too. */
  logger?: StatementLogger
}

export type DbSource = Watched &
  (
    | { kind: 'embedded'; dataDir: string; loadDataDir?: Blob }
    | { kind: 'postgres'; url: string; poolSize: number; onError: (error: Error) => void; limits?: PostgresLimits }
  )

const migrationsFolder = fileURLToPath(new URL('../../migrations', import.meta.url))

export async function openDb(source: DbSource): Promise<DbHandle> {
  return source.kind === 'embedded' ? openEmbedded(source) : openPostgres(source)
}

async function openEmbedded(source: Extract<DbSource, { kind: 'embedded' }>): Promise<DbHandle> {
  const { PGlite } = await import('@electric-sql/pglite')
  const { drizzle } = await import('drizzle-orm/pglite')
  const { migrate } = await import('drizzle-orm/pglite/migrator')
  const lite = await PGlite.create(
    source.dataDir,
    source.loadDataDir === undefined ? {} : { loadDataDir: source.loadDataDir },
  )
  turnBeforeEachQuery(lite)
  const db = drizzle(lite, watchedBy(source))
  return {
    db: db as unknown as Db, // both drivers share this query surface; their result types differ only in names
    kind: 'embedded',
    migrate: () => migrate(db, { migrationsFolder }),
    close: () => lite.close(),
  }
}

const watchedBy = ({ logger }: Watched): Watched => (logger === undefined ? {} : { logger })

/**
 * PGlite answers in microtasks: while queries are queued, the event loop would run no request and no timer. The wait is
 * inside its lock, which every query takes in turn, so order and transactions are unchanged.
 */
function turnBeforeEachQuery(lite: PGlite): void {
  const inTurn = lite._runExclusiveQuery.bind(lite)
  lite._runExclusiveQuery = (query) =>
    inTurn(async () => {
      await setImmediate()
      return query()
    })
}

async function openPostgres(source: Extract<DbSource, { kind: 'postgres' }>): Promise<DbHandle> {
  const { drizzle, NodePgSession, NodePgTransaction } = await import('drizzle-orm/node-postgres')
  const { inTransaction, openPool, postgresLimits } = await import('./postgres-pool.ts')
  const limits = source.limits ?? postgresLimits
  const { pool, close } = openPool({ ...source, limits })
  const watched = watchedBy(source)
  const db = drizzle(pool, watched)
  const dialect = new PgDialect()
  const transaction: typeof db.transaction = (run, config) =>
    inTransaction(pool, async (client) => {
      const session = new NodePgSession<NoSchema, NoSchema>(client, dialect, undefined, watched)
      const tx = new NodePgTransaction<NoSchema, NoSchema>(dialect, session, undefined)
      if (config !== undefined) await tx.setTransaction(config)
      return run(tx)
    })
  return {
    db: Object.assign(db, { transaction }) as unknown as Db, // see above
    kind: 'postgres',
    migrate: () => migratePostgres(source, limits.connectMs),
    close,
  }
}

/** Uses its own connection, without the pool's statement timeout: a migration may take long. */
async function migratePostgres(
  { url, onError }: Extract<DbSource, { kind: 'postgres' }>,
  connectMs: number,
): Promise<void> {
  const { default: pg } = await import('pg')
  const { reportOnce } = await import('./postgres-pool.ts')
  const { drizzle } = await import('drizzle-orm/node-postgres')
  const { migrate } = await import('drizzle-orm/node-postgres/migrator')
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: connectMs })
  reportOnce(client, onError)
  await client.connect()
  try {
    await migrate(drizzle(client), { migrationsFolder })
  } finally {
    await client.end()
  }
}
