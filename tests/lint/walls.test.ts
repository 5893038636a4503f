// The walls are tried on files that break them: a wall that nobody has seen fall is only a hope.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Diagnostic, type LintRun, root, runOxlint } from './run-oxlint.ts'

const fixtures = join(root, 'tests/fixtures/walls')
const isSource = (name: string) => /\.(tsx?|m?js)$/.test(name)

const sourcesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) => isSource(name) && !name.includes('node_modules'),
  )

/** A fixture marks each line that must be refused: `// !rule-name`. */
function expectedIn(file: string): Diagnostic[] {
  const lines = readFileSync(join(fixtures, file), 'utf8').split('\n')
  return lines.flatMap((text, index) => {
    const rule = /\/\/ !([\w-]+)$/.exec(text)?.[1]
    return rule === undefined ? [] : [{ file, line: index + 1, rule }]
  })
}

const files = sourcesIn(fixtures)
const asLines = (diagnostics: Diagnostic[]) => diagnostics.map(({ line, rule }) => `${String(line)} ${rule}`).toSorted()

describe('import walls and bans', () => {
  let folder: string
  let run: LintRun

  beforeAll(() => {
    // Overrides are matched from the folder of the configuration, so the real one is tried beside the fixtures.
    folder = mkdtempSync(join(tmpdir(), 'walls-'))
    cpSync(fixtures, folder, { recursive: true })
    for (const file of ['.oxlintrc.json', 'package.json']) cpSync(join(root, file), join(folder, file))
    writeFileSync(join(folder, 'server/too-long.ts'), `export {}\n${'// a line\n'.repeat(301)}`)
    const body = (lines: number) => `export function work() {\n${'  work()\n'.repeat(lines)}}\n`
    writeFileSync(join(folder, 'server/long-function.ts'), body(60))
    writeFileSync(join(folder, 'client/app/long-component.tsx'), body(100))
    const branches = Array.from({ length: 12 }, (_, n) => `  if (n === ${String(n)}) return ${String(n)}\n`).join('')
    writeFileSync(join(folder, 'server/branchy.ts'), `export function pick(n: number) {\n${branches}  return -1\n}\n`)
    run = runOxlint(folder, ['--type-aware'])
  }, 60_000)

  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('visits every fixture', () => {
    expect(files.length).toBeGreaterThan(30)
    expect(run.fileCount).toBe(files.length + 4)
  })

  it.each(files)('%s is refused exactly where it says', (file) => {
    const found = run.diagnostics.filter((diagnostic) => diagnostic.file === file)
    expect(asLines(found)).toEqual(asLines(expectedIn(file)))
  })

  it.each([
    ['server/too-long.ts', ['max-lines']],
    ['server/long-function.ts', ['max-lines-per-function']],
    ['client/app/long-component.tsx', []],
    ['server/branchy.ts', ['complexity']],
  ])('%s is measured', (file, rules) => {
    expect(run.diagnostics.filter((diagnostic) => diagnostic.file === file).map(({ rule }) => rule)).toEqual(rules)
  })
})

describe('the repository', () => {
  it('is linted whole', () => {
    const layers = ['server', 'client', 'shared', 'tests', '.ci']
    const skipped = /^(tests\/fixtures|client\/dist)\//
    const expected = layers.flatMap((layer) => sourcesIn(join(root, layer)).map((name) => `${layer}/${name}`))
    expect(runOxlint(root).fileCount).toBe(expected.filter((name) => !skipped.test(name)).length)
  }, 60_000)
})
