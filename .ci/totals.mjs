// Adds up the reports of vitest and Playwright in a folder: prints "<passed> <failed>".
// A report that cannot be read counts as a failure: a crashed run must not look like an empty one.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

function totalsOf(report) {
  if (typeof report.numTotalTests === 'number') {
    const brokenFiles = report.testResults.filter(
      (file) => file.status === 'failed' && file.assertionResults.length === 0,
    ).length
    return { passed: report.numPassedTests, failed: report.numFailedTests + brokenFiles }
  }
  const { expected, flaky, unexpected } = report.stats
  const outsideTests = unexpected === 0 ? report.errors.length : 0
  // Flaky means broken.
  return { passed: expected, failed: unexpected + flaky + outsideTests }
}

function read(file) {
  try {
    return totalsOf(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return { passed: 0, failed: 1 }
  }
}

const folder = process.argv[2]
const all = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => read(join(folder, name)))
const sum = (key) => all.reduce((total, one) => total + one[key], 0)
console.log(`${sum('passed')} ${sum('failed')}`)
