// What a new feature changes: its own folders, its contract, its schema and migration, and one line in each of four lists. The
// fixture is such a feature; it is copied into a copy of the repository, and compiled, linted and run there.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { floors, schemaOwners } from '#server/floors.ts'
import { arrowsIn, brokenArrows } from '#tests/lint/arrows.ts'
import { root, runOxlint } from '#tests/lint/run-oxlint.ts'

const fixture = join(root, 'tests/fixtures/new-feature')
const floor = 64

/** Lines added to existing files, each after a text that occurs once: an import and an entry per list. */
const additions: { file: string; behind: string; text: string }[] = [
  {
    file: 'server/features.ts',
    behind: "from './features/debriefs/feature.ts'",
    text: "\nimport { talliesFeature } from './features/tallies/feature.ts'",
  },
  { file: 'server/features.ts', behind: '    debriefsFeature,', text: '\n    talliesFeature,' },
  { file: 'server/floors.ts', behind: '  debriefs: 63,', text: `\n  tallies: ${String(floor)},` },
  { file: 'server/floors.ts', behind: "  rounds: 'loops',", text: "\n  tallies: 'tallies'," },
  {
    file: 'client/app/router.tsx',
    behind: "from '#client/features/reports/routes.tsx'",
    text: "\nimport { tallyRoutes } from '#client/features/tallies/routes.tsx'",
  },
  { file: 'client/app/router.tsx', behind: '  ...reportRoutes,', text: '\n  ...tallyRoutes,' },
  {
    file: 'client/app/live-wirings.ts',
    behind: "from '#client/features/matchmaking/live.ts'",
    text: "\nimport { tallyLive } from '#client/features/tallies/live.ts'",
  },
  { file: 'client/app/live-wirings.ts', behind: '[loopsLive, queueLive', text: ', tallyLive' },
]

let tree: string
beforeAll(() => {
  tree = mkdtempSync(join(tmpdir(), 'new-feature-'))
  for (const name of ['server', 'client', 'shared', 'migrations', 'tests/support', 'package.json', '.oxlintrc.json'])
    cpSync(join(root, name), join(tree, name), { recursive: true, filter: (path) => !path.endsWith('client/dist') })
  symlinkSync(join(root, 'node_modules'), join(tree, 'node_modules'))
  for (const name of ['server', 'client', 'shared', 'tests'])
    cpSync(join(fixture, name), join(tree, name), { recursive: true })
  addMigration()
  additions.forEach(add)
})
afterAll(() => rmSync(tree, { recursive: true, force: true }))

function addMigration(): void {
  const file = join(tree, 'migrations/meta/_journal.json')
  const journal = JSON.parse(readFileSync(file, 'utf8')) as { entries: { idx: number; when: number; tag: string }[] }
  const last = journal.entries.at(-1)
  if (last === undefined) throw new Error('the product has migrations')
  const tag = `${String(last.idx + 1).padStart(4, '0')}_tallies`
  cpSync(join(fixture, 'migrations/tallies.sql'), join(tree, `migrations/${tag}.sql`))
  journal.entries.push({ ...last, idx: last.idx + 1, when: last.when + 1, tag })
  writeFileSync(file, JSON.stringify(journal))
}

function add({ file, behind, text }: (typeof additions)[number]): void {
  const source = readFileSync(join(tree, file), 'utf8')
  const [head, ...tail] = source.split(behind)
  if (tail.length !== 1) throw new Error(`${file} has ${String(tail.length)} times ${behind}`)
  writeFileSync(join(tree, file), [head, behind, text, ...tail].join(''))
}

describe('a new feature', () => {
  it('compiles', () => {
    const compilerOptions = (
      JSON.parse(readFileSync(join(root, 'tsconfig.json'), 'utf8')) as { compilerOptions: object }
    ).compilerOptions
    const files = ['server/features.ts', 'client/app/app.tsx', 'tests/play.ts']
    writeFileSync(join(tree, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }))
    const { stdout, status } = spawnSync(join(root, 'node_modules/.bin/tsc'), ['-p', tree], { encoding: 'utf8' })
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' })
  })

  it('stays behind the walls and on its floor', () => {
    const building = {
      floors: { ...floors, tallies: floor },
      schemaOwners: { ...schemaOwners, tallies: 'tallies' },
    }
    expect(brokenArrows(arrowsIn(tree), building)).toEqual([])
    const own = [
      'server/features/tallies',
      'server/db/schema',
      'shared/contracts/tallies.ts',
      'client/features/tallies',
    ]
    const { fileCount, diagnostics } = runOxlint(tree, own)
    expect(diagnostics).toEqual([])
    expect(fileCount).toBeGreaterThan(20)
  })

  it('hears that a round ended, shows a line on the home page, and knows whose it is', () => {
    const { stdout, stderr } = spawnSync(process.execPath, ['tests/play.ts'], { cwd: tree, encoding: 'utf8' })
    expect(stderr).toBe('')
    const seen = JSON.parse(stdout) as { loopId: string }
    expect(seen).toEqual({
      loopId: seen.loopId,
      before: [],
      lines: ['Rounds held so far: 2.'],
      candidate: [],
      tally: 1,
      exported: { rounds: [{ loopId: seen.loopId, rounds: 1 }] },
      merged: [0, 1],
      erased: 0,
    })
  })
})
