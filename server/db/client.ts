// One handle for both engines: an embedded PGlite or a PostgreSQL pool. Repositories never know which they got.
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core'
import type { PGlite } from '@electric-sql/pglite'
import { setImmediate } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { schema } from './schema/index.ts'

export type Db = PgDatabase<PgQueryResultHKT, typeof schema>

export interface DbHandle {
  db: Db
  kind: 'embedded' | 'postgres'
  migrate(): Promise<void>
  close(): Promise<void>
}

export type DbSource =
  | { kind: 'embedded'; dataDir: string; loadDataDir?: Blob }
  | { kind: 'postgres'; url: string; poolSize: number; onError: (error: Error) => void }

const migrationsFolder = fileURLToPath(new URL('../../migrations', import.meta.url))

export async function openDb(source: DbSource): Promise<DbHandle> {
  return source.kind === 'embedded' ? openEmbedded(source) : openPostgres(source)
}

async function openEmbedded(source: Extract<DbSource, { kind: 'embedded' }>): Promise<DbHandle> {
  const { PGlite } = await import('@electric-sql/pglite')
  const { drizzle } = await import('drizzle-orm/pglite')
  const { migrate } = await import('drizzle-orm/pglite/migrator')
  const lite = await PGlite.create(source.dataDir, source.loadDataDir === undefined ? {} : { loadDataDir: source.loadDataDir })
  turnBeforeEachQuery(lite)
  const db = drizzle(lite, { schema })
  return {
    db: db as unknown as Db, // both drivers share this query surface; their result types differ only in names
    kind: 'embedded',
    migrate: () => migrate(db, { migrationsFolder }),
    close: () => lite.close(),
  }
}

/**
 * PGlite answers in microtasks: while queries are queued, the event loop would serve no request and no timer. The wait is
 * inside its lock, where every query passes one at a time, so neither the order nor a transaction changes.
 */
function turnBeforeEachQuery(lite: PGlite): void {
  const inTurn = lite._runExclusiveQuery.bind(lite)
  lite._runExclusiveQuery = (query) => inTurn(async () => {
    await setImmediate()
    return query()
  })
}

async function openPostgres(source: Extract<DbSource, { kind: 'postgres' }>): Promise<DbHandle> {
  const { default: pg } = await import('pg')
  const { drizzle } = await import('drizzle-orm/node-postgres')
  const { migrate } = await import('drizzle-orm/node-postgres/migrator')
  const pool = new pg.Pool({ connectionString: source.url, max: source.poolSize })
  // Without a listener an idle connection's death kills the process.
  pool.on('error', source.onError)
  const ends = new Set<Promise<void>>()
  pool.on('connect', (client) => {
    const ended = new Promise<void>((resolve) => { client.once('end', resolve) })
    ends.add(ended)
    void ended.then(() => ends.delete(ended))
  })
  const db = drizzle(pool, { schema })
  return {
    db: db as unknown as Db, // see above
    kind: 'postgres',
    migrate: () => migrate(db, { migrationsFolder }),
    // The pool lets go of its connections before they are closed; what follows may need them gone.
    async close() {
      await pool.end()
      await Promise.all(ends)
    },
  }
}
