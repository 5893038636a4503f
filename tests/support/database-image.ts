// Migrations run once per set of migrations, not once per test file: the result is kept as an image (embedded)
// or as a template database (PostgreSQL), named after the migrations' content.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, openAsBlob, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { drizzle } from 'drizzle-orm/pglite'
import { migrate } from 'drizzle-orm/pglite/migrator'
import pg from 'pg'
import { openDb } from '#server/db/client.ts'

const root = join(import.meta.dirname, '../..')
const migrationsFolder = join(root, 'migrations')

export const postgresUrl = process.env.TEST_DATABASE_URL

export function fingerprint(): string {
  const hash = createHash('sha256')
  for (const name of readdirSync(migrationsFolder, { recursive: true, encoding: 'utf8' }).toSorted()) {
    if (/\.(sql|json)$/.test(name)) hash.update(name).update(readFileSync(join(migrationsFolder, name)))
  }
  return hash.digest('hex').slice(0, 16)
}

const imageFolder = join(root, 'node_modules/.cache/test-database')
const imageFile = () => join(imageFolder, `${fingerprint()}.tar`)
export const templateName = () => `mockloop_template_${fingerprint()}`

export const readImage = (): Promise<Blob> => openAsBlob(imageFile())

/** The image where no run has made it yet: on PostgreSQL, for a test that needs the embedded engine all the same. */
export async function preparedImage(): Promise<Blob> {
  await buildImage()
  return readImage()
}

export async function buildImage(): Promise<void> {
  const file = imageFile()
  if (existsSync(file)) return
  mkdirSync(imageFolder, { recursive: true })
  const lite = await PGlite.create('memory://')
  await migrate(drizzle(lite), { migrationsFolder })
  const dump = await lite.dumpDataDir('none')
  await lite.close()
  // Renamed when complete, so a parallel run never reads a partial image.
  const partial = `${file}.${String(process.pid)}`
  writeFileSync(partial, Buffer.from(await dump.arrayBuffer()))
  renameSync(partial, file)
}

/** Runs statements that can't be in a transaction, such as CREATE DATABASE. */
export async function administer(serverUrl: string, run: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl })
  await client.connect()
  try {
    await run(client)
  } finally {
    await client.end()
  }
}

export function databaseUrl(serverUrl: string, name: string): string {
  const url = new URL(serverUrl)
  url.pathname = `/${name}`
  return url.href
}

export async function buildTemplate(serverUrl: string): Promise<void> {
  await administer(serverUrl, async (client) => {
    await client.query(`drop database if exists ${templateName()}`)
    await client.query(`create database ${templateName()}`)
  })
  const handle = await openDb({
    kind: 'postgres',
    url: databaseUrl(serverUrl, templateName()),
    poolSize: 1,
    onError: fail,
  })
  await handle.migrate()
  // PostgreSQL refuses to copy a database with open connections.
  await handle.close()
}

function fail(error: Error): never {
  throw error
}
