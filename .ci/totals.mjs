// Adds up the reports of vitest and Playwright in a folder: prints "<passed> <failed>", and on standard error what each suite took.
// A report that cannot be read counts as a failure: a crashed run must not look like an empty one. So does a suite that took longer
// than its line in budget.json: a suite that nobody watches only ever gets slower.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const budget = JSON.parse(readFileSync(join(import.meta.dirname, 'budget.json'), 'utf8'))

/** A suite of the budget, by the name its report begins with; the same tests on PostgreSQL have no line of their own. */
const suites = { vitest: 'unit and server tests', playwright: 'browser journeys', services: 'drills on services' }

function totalsOf(report) {
  if (typeof report.numTotalTests === 'number') {
    const brokenFiles = report.testResults.filter(
      (file) => file.status === 'failed' && file.assertionResults.length === 0,
    ).length
    const ends = report.testResults.map((file) => file.endTime)
    const seconds = (Math.max(report.startTime, ...ends) - report.startTime) / 1_000
    return { passed: report.numPassedTests, failed: report.numFailedTests + brokenFiles, seconds }
  }
  const { expected, flaky, unexpected, duration } = report.stats
  const outsideTests = unexpected === 0 ? report.errors.length : 0
  // Flaky means broken.
  return { passed: expected, failed: unexpected + flaky + outsideTests, seconds: duration / 1_000 }
}

function read(folder, name) {
  const suite = suites[name.split('-')[0]] ?? name
  try {
    const totals = totalsOf(JSON.parse(readFileSync(join(folder, name), 'utf8')))
    const limit = budget[suite] ?? Infinity
    const isOver = totals.seconds > limit
    console.error(`::: ${suite}: ${Math.round(totals.seconds)} s of ${limit} s${isOver ? ', OVER BUDGET' : ''}`)
    return { passed: totals.passed, failed: totals.failed + (isOver ? 1 : 0) }
  } catch {
    return { passed: 0, failed: 1 }
  }
}

const folder = process.argv[2]
const all = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => read(folder, name))
const sum = (key) => all.reduce((total, one) => total + one[key], 0)
console.log(`${sum('passed')} ${sum('failed')}`)
