// The budget of a suite is enforced: a run that takes longer fails CI, although every test passed.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'

const budget = JSON.parse(readFileSync('.ci/budget.json', 'utf8')) as Record<string, number>
let folder: string
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'ci-budget-'))))
afterAll(() => rmSync(folder, { recursive: true }))

const vitestReport = (seconds: number) => ({
  numTotalTests: 3,
  numPassedTests: 3,
  numFailedTests: 0,
  startTime: 1_000,
  testResults: [{ status: 'passed', assertionResults: [{}], endTime: 1_000 + seconds * 1_000 }],
})
const playwrightReport = (seconds: number) => ({
  stats: { expected: 3, flaky: 0, unexpected: 0, duration: seconds * 1_000 },
  errors: [],
})

/** What the last step of CI counts: passed and failed. */
function totalsOf(report: string, content: object): { counted: string; said: string } {
  writeFileSync(join(folder, report), JSON.stringify(content))
  const { stdout, stderr } = spawnSync(process.execPath, ['.ci/totals.mjs', folder], { encoding: 'utf8' })
  rmSync(join(folder, report))
  return { counted: stdout.trim(), said: stderr.trim() }
}

const suites = [
  ['vitest-1.json', 'unit and server tests', vitestReport],
  ['playwright-1.json', 'browser journeys', playwrightReport],
  ['services-1.json', 'drills on services', vitestReport],
] as const

it.each(suites)('%s has a line in the budget and passes within it', (report, suite, made) => {
  const limit = budget[suite] ?? 0
  expect(totalsOf(report, made(limit - 1))).toEqual({
    counted: '3 0',
    said: `::: ${suite}: ${limit - 1} s of ${limit} s`,
  })
})

it.each(suites)('%s fails one second over its line', (report, suite, made) => {
  const { counted, said } = totalsOf(report, made((budget[suite] ?? 0) + 1))
  expect(counted).toBe('3 1')
  expect(said).toContain('OVER BUDGET')
})

it('a report that cannot be read is a failure', () => {
  writeFileSync(join(folder, 'vitest-2.json'), '{')
  const { stdout } = spawnSync(process.execPath, ['.ci/totals.mjs', folder], { encoding: 'utf8' })
  rmSync(join(folder, 'vitest-2.json'))
  expect(stdout.trim()).toBe('0 1')
})
