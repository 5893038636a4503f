// Recordings in the repository: one gzipped JSON Lines file per scenario. To read one: zcat tests/fixtures/recording/demo.jsonl.gz
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { fromText, toText, type Line } from './lines.ts'

const folder = join(import.meta.dirname, '../fixtures/recording')
const fileOf = (name: string): string => join(folder, `${name}.jsonl.gz`)

/** Empty for a scenario that was never recorded. */
export function readRecording(name: string): Line[] {
  return existsSync(fileOf(name)) ? fromText(gunzipSync(readFileSync(fileOf(name))).toString()) : []
}

/** Returns the number of bytes written. */
export function writeRecording(name: string, lines: readonly Line[]): number {
  const bytes = gzipSync(toText(lines), { level: 9 })
  mkdirSync(folder, { recursive: true })
  writeFileSync(fileOf(name), bytes)
  return bytes.length
}
