// What the linter cannot express, read from the text: rules take time as an argument, and sockets are heard through the wrapper.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from './run-oxlint.ts'

interface Ban {
  why: string
  pattern: RegExp
}

const domainBans: Ban[] = [
  { why: 'new Date() without an argument reads the clock', pattern: /new\s+Date\s*(\(\s*\)|(?![\w\s(]))/ },
  { why: 'Date() as a function reads the clock', pattern: /(?<!new\s+)(?<![\w.])Date\s*\(/ },
  { why: 'the clock', pattern: /\bDate\s*(\?\.|\[)|\bTemporal\b|\bhrtime\b/ },
  { why: 'randomness', pattern: /\bMath\s*(\?\.\s*random|\[)|\brandomUUID\b|\bgetRandomValues\b/ },
  {
    why: 'a timer or a global reached by another way',
    pattern: /\bglobalThis\b|\bsetTimeout\b|\bsetInterval\b|\bsetImmediate\b/,
  },
  { why: 'input or output', pattern: /\bimport\s*\(|\brequire\s*\(|from\s+['"]node:/ },
  { why: 'a rule answers at once', pattern: /\basync\b|\bawait\b|\bnew\s+Promise\b/ },
]

const socketBans: Ban[] = [
  {
    why: 'a raw listener outside the wrapper',
    pattern: /\b\w*[sS]ocket\w*\??\.(on|once|onAny|addListener|prependAny)\s*\(|\bio\??\.(on|of)\s*\(/,
  },
]

const environmentBans: Ban[] = [
  {
    why: 'the environment is read in server/config.ts',
    pattern: /\bprocess\s*(\.\s*env\b|\[)|from\s+['"](node:)?process['"]/,
  },
]

/** Comments and the inside of strings may say anything. */
function codeOf(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`])\/\/.*$/gm, '$1')
}

function offences(text: string, bans: Ban[]): string[] {
  const code = codeOf(text)
  return bans.filter(({ pattern }) => pattern.test(code)).map(({ why }) => why)
}

function sourcesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${folder}/${name}`)
    .filter((name) => !name.startsWith('client/dist/'))
}

const read = (file: string) => readFileSync(join(root, file), 'utf8')
const offendersIn = (files: string[], bans: Ban[]) =>
  files.flatMap((file) => offences(read(file), bans).map((why) => `${file}: ${why}`))

describe('rules are pure', () => {
  it.each([
    'const at = new Date()',
    'const at = new Date',
    'const at = new Date( )',
    'const at = Date()',
    "const now = Date['now']()",
    "const drawn = Math['random']()",
    'globalThis.setTimeout(run)',
    "const fs = await import('node:fs')",
    "import { readFileSync } from 'node:fs'",
    'export async function decide() {}',
  ])('refuses %s', (code) => {
    expect(offences(code, domainBans)).not.toEqual([])
  })

  it.each([
    'const at = new Date(now)',
    '// new Date() would read the clock',
    'export const dueAt = (now: number, date: Date) => now + date.getTime()',
    'const updatedAt = roundDate(now)',
    'const largest = Math.max(1, 2)',
  ])('lets %s pass', (code) => {
    expect(offences(code, domainBans)).toEqual([])
  })

  it('holds for every file of shared but the contracts', () => {
    const files = ['shared/domain', 'shared/packs', 'shared/demo', 'shared/lib'].flatMap(sourcesIn)
    expect(files.length).toBeGreaterThan(2)
    expect(offendersIn(files, domainBans)).toEqual([])
  })
})

describe('sockets are heard through the wrapper', () => {
  it.each(["socket.on('x', run)", "roomSocket.once('x', run)", "this.socket?.on('x', run)", "io.of('/rooms')"])(
    'refuses %s',
    (code) => {
      expect(offences(code, socketBans)).not.toEqual([])
    },
  )

  it('holds on the server outside server/realtime and the simulator', () => {
    const allowed = /^server\/(realtime|scripts\/simulate)\//
    const files = sourcesIn('server').filter((file) => !allowed.test(file))
    expect(files.length).toBeGreaterThan(10)
    expect(offendersIn(files, socketBans)).toEqual([])
  })
})

describe('the environment is read in one place', () => {
  it.each(['process.env.PORT', "process['env']", "import { env } from 'node:process'"])('refuses %s', (code) => {
    expect(offences(code, environmentBans)).not.toEqual([])
  })

  it('holds outside the configuration, the entry and scripts', () => {
    const allowed = /^server\/(config\.ts|main\.ts|scripts\/)/
    const files = [...sourcesIn('server'), ...sourcesIn('client'), ...sourcesIn('shared')].filter(
      (file) => !allowed.test(file),
    )
    expect(offendersIn(files, environmentBans)).toEqual([])
  })
})
