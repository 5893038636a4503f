import { randomBytes } from 'node:crypto'
import { type DbHandle, type DbSource, openDb } from '#server/db/client.ts'
import { administer, databaseUrl, postgresUrl, readImage, templateName } from './database-image.ts'

/** `logger` receives every statement; `watchStatements` creates one. */
export type TestDbOptions = Pick<DbSource, 'logger'>

/**
 * A new migrated, empty database: embedded, or on the server in TEST_DATABASE_URL.
 * Open one per test file; closing it drops it.
 */
export async function openTestDb(options: TestDbOptions = {}): Promise<DbHandle> {
  return postgresUrl === undefined
    ? openDb({ kind: 'embedded', dataDir: 'memory://', loadDataDir: await readImage(), ...options })
    : openOnPostgres(postgresUrl, { template: templateName(), ...options })
}

/** A database without tables, for data that includes them. */
export async function openEmptyTestDb(): Promise<DbHandle> {
  return postgresUrl === undefined
    ? openDb({ kind: 'embedded', dataDir: 'memory://' })
    : openOnPostgres(postgresUrl, { template: 'template1' })
}

async function openOnPostgres(
  serverUrl: string,
  { template, ...options }: TestDbOptions & { template: string },
): Promise<DbHandle> {
  const name = `mockloop_test_${randomBytes(8).toString('hex')}`
  await administer(serverUrl, async (client) => {
    await client.query(`create database ${name} template ${template}`)
  })
  const failures: Error[] = []
  const handle = await openDb({
    kind: 'postgres',
    url: databaseUrl(serverUrl, name),
    poolSize: 10,
    onError: (error) => failures.push(error),
    ...options,
  })
  return {
    ...handle,
    async close() {
      await handle.close()
      await administer(serverUrl, async (client) => {
        await client.query(`drop database ${name} with (force)`)
      })
      if (failures.length > 0) throw new AggregateError(failures, 'connections of the test database broke')
    },
  }
}
