// Stored data in the repository, named after its newest migration: SQL, optionally a folder of the embedded engine, and a JSON file
// with the people in it.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import type { World } from './world.ts'

type Kind = 'sql.gz' | 'tar.gz' | 'json'
const folder = join(import.meta.dirname, '../fixtures/data')
const fileOf = (tag: string, kind: Kind): string => join(folder, `${tag}.${kind}`)

/** What a server needs to continue with the data, and the sessions of its people. */
export interface Keys extends Omit<World, 'people'> {
  now: number
  authSecret: string
  people: Record<string, { id: string; cookies: Record<string, string> }>
}

export const storedTags = (): string[] =>
  readdirSync(folder)
    .flatMap((name) => (name.endsWith('.json') ? [name.replace(/\.json$/, '')] : []))
    .toSorted()
export const hasFolder = (tag: string): boolean => existsSync(fileOf(tag, 'tar.gz'))

export const readKeys = (tag: string): Keys => JSON.parse(readFileSync(fileOf(tag, 'json'), 'utf8')) as Keys
export const readSql = (tag: string): string => gunzipSync(readFileSync(fileOf(tag, 'sql.gz'))).toString()
export const readFolder = (tag: string): Blob => new Blob([gunzipSync(readFileSync(fileOf(tag, 'tar.gz')))])

/** `tar` is a data folder of the embedded engine, if there is one to keep. Returns the size of each file in bytes. */
export function writeFixture(
  tag: string,
  stored: { keys: Keys; sql: string; tar: Uint8Array | null },
): [string, number][] {
  const files: [Kind, Uint8Array][] = [
    ['sql.gz', gzipSync(stored.sql, { level: 9 })],
    ['json', Buffer.from(`${JSON.stringify(stored.keys, null, 2)}\n`)],
  ]
  if (stored.tar !== null) files.push(['tar.gz', gzipSync(stored.tar, { level: 9 })])
  mkdirSync(folder, { recursive: true })
  for (const [kind, bytes] of files) writeFileSync(fileOf(tag, kind), bytes)
  return files.map(([kind, bytes]) => [`${tag}.${kind}`, bytes.length])
}
