// A feature only describes its live rooms: locks, event numbers, sockets, timers and publishing belong to the engine.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from './run-oxlint.ts'

const engineWork: Record<string, RegExp> = {
  'locks a row': /\.for\('(?:update|share)'/,
  'counts events': /\bseq\s*(?:[+-]|:(?!\s*number))/,
  'listens to a socket': /\bhandle\(|\braw\.|\.once\(/,
  'sends to a channel': /\.publish\(|#server\/realtime\//,
  'keeps a timer': /\bset(?:Timeout|Interval|Immediate)\(|\beveryMs\b/,
}

const workIn = (source: string): string[] =>
  Object.entries(engineWork).flatMap(([what, pattern]) => (pattern.test(source) ? [what] : []))

describe('a live feature', () => {
  it.each(['rooms', 'debriefs'])('%s leaves the engine’s work to the engine', (feature) => {
    const folder = join(root, 'server/features', feature)
    const found = readdirSync(folder).flatMap((name) =>
      workIn(readFileSync(join(folder, name), 'utf8')).map((what) => `${feature}/${name} ${what}`),
    )
    expect(readdirSync(folder)).toContain('live.ts')
    expect(found).toEqual([])
  })

  it.each([
    ["await tx.select().from(rooms).for('update')", 'locks a row'],
    ['await update(tx, id, { seq: row.seq + 1 })', 'counts events'],
    ['handle(socket, request, run)', 'listens to a socket'],
    ["raw.once('disconnect', leave)", 'listens to a socket'],
    ['deps.realtime.publish(to, fact)', 'sends to a channel'],
    ['setInterval(sweep, 5_000)', 'keeps a timer'],
  ])('doing that work itself is found: %s', (line, what) => {
    expect(workIn(line)).toEqual([what])
  })
})
