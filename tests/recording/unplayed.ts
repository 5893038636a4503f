// Routes and socket requests that no scenario uses. Printed when recording, for the author of a new route to decide.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Line } from './lines.ts'

const contracts = join(import.meta.dirname, '../../shared/contracts')

export async function neverAsked(lines: readonly Line[]): Promise<string[]> {
  const asked = new Set(lines.flatMap(({ asks }) => (typeof asks === 'string' ? [nameOf(asks)] : [])))
  const offered = new Set<string>()
  for (const file of readdirSync(contracts, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .toSorted()) {
    const module = (await import(join(contracts, file))) as Record<string, unknown>
    for (const table of Object.values(module)) for (const name of namesIn(table)) offered.add(name)
  }
  return [...offered].filter((name) => !asked.has(name))
}

/** "room:command pause" asks "room:command". */
const nameOf = (asks: string): string => (asks.includes('/') ? asks : (asks.split(' ')[0] ?? asks))

/** A route has a method and a path; a socket request has a payload and an answer. */
function namesIn(table: unknown): string[] {
  if (typeof table !== 'object' || table === null) return []
  return Object.entries(table).flatMap(([name, entry]: [string, unknown]) => {
    if (typeof entry !== 'object' || entry === null) return []
    if ('method' in entry && 'path' in entry) return [`${String(entry.method)} ${String(entry.path)}`]
    return 'payload' in entry && 'answer' in entry ? [name] : []
  })
}
