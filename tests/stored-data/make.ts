// `npm run record:data [-- --folder]`: stores data of today's version, named after its newest migration, to test later versions with.
// `--folder` adds a data folder of the embedded engine (3 MB).
import type { PGlite } from '@electric-sql/pglite'
import { sql } from 'drizzle-orm'
import { record } from '#tests/recording/play.ts'
import { publicUrl } from '#tests/recording/stage.ts'
import { postgresUrl } from '#tests/support/database-image.ts'
import setUpDatabase from '#tests/support/global-setup.ts'
import { testApp, testAuthSecret } from '#tests/support/test-app.ts'
import { openTestDb } from '#tests/support/test-db.ts'
import { writeFixture, type Keys } from './fixtures.ts'
import { newestMigration, toSql } from './sql-dump.ts'
import { playWorld, type World } from './world.ts'

if (postgresUrl !== undefined) throw new Error('The data comes from the embedded engine: unset TEST_DATABASE_URL.')
const withFolder = process.argv.includes('--folder')
await setUpDatabase()
const database = await openTestDb()
const app = await testApp({ database, settings: { PUBLIC_URL: publicUrl } })
const recorder = await record(app)
const world = await playWorld(recorder.play)

// Everyone is still connected, as after a crash. Sessions expire by the machine's clock, but the data must work for years.
const { db } = database
await db.execute(sql`update session set expires_at = '2126-01-01'`)
// Without the old write-ahead log the folder is half as large.
for (const statement of ['set wal_recycle = off', 'checkpoint', 'select pg_switch_wal()', 'checkpoint'])
  await db.execute(sql.raw(statement))
const { $client } = db as unknown as { $client: PGlite }
const sizes = writeFixture(newestMigration(), {
  keys: keysOf(world),
  sql: await toSql(db),
  tar: withFolder ? new Uint8Array(await (await $client.dumpDataDir('none')).arrayBuffer()) : null,
})
for (const [file, bytes] of sizes) process.stdout.write(`${file}: ${String(Math.ceil(bytes / 1_024))} KB\n`)
await recorder.finish()
await app.close()
await database.close()

function keysOf({ people, ...places }: World): Keys {
  const known = Object.entries(people).map(
    ([key, person]) => [key, { id: person.id, cookies: person.cookies() }] as const,
  )
  return { now: app.clock.now(), authSecret: testAuthSecret, ...places, people: Object.fromEntries(known) }
}
