// `npm run db:check`: fails if the table schemas need a migration that isn't committed. Generates it in a copy of migrations/.
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'

const root = join(import.meta.dirname, '../..')

const sqlFilesIn = (folder: string) => readdirSync(folder).filter((name) => name.endsWith('.sql'))

function generateInto(folder: string): { ok: boolean; output: string } {
  // drizzle-kit accepts an output folder on the command line only without a configuration file.
  const run = spawnSync(
    join(root, 'node_modules/.bin/drizzle-kit'),
    ['generate', '--dialect', 'postgresql', '--schema', './server/db/schema', '--out', `./${relative(root, folder)}`],
    { cwd: root, encoding: 'utf8', timeout: 120_000, stdio: ['ignore', 'pipe', 'pipe'] },
  )
  return { ok: run.status === 0, output: `${run.stdout}${run.stderr}` }
}

/** Returns what is wrong, or null. */
function difference(copy: string): string | null {
  const before = new Set(sqlFilesIn(copy))
  const { ok, output } = generateInto(copy)
  const added = sqlFilesIn(copy).filter((name) => !before.has(name))
  if (added.length > 0) {
    const sql = added.map((name) => readFileSync(join(copy, name), 'utf8')).join('\n')
    return `server/db/schema and migrations/ differ. Run "npm run db:generate", review the SQL and commit it. It would be:\n\n${sql}`
  }
  // For a renamed column drizzle-kit asks a question, which can't be answered here.
  const unchanged = output.includes('No schema changes')
  return ok && unchanged ? null : `drizzle-kit could not compare migrations/ with server/db/schema:\n\n${output}`
}

const caches = join(root, 'node_modules/.cache')
mkdirSync(caches, { recursive: true })
const copy = mkdtempSync(join(caches, 'migrations-'))
try {
  if (existsSync(join(root, 'migrations'))) cpSync(join(root, 'migrations'), copy, { recursive: true })
  const problem = difference(copy)
  if (problem === null) {
    console.log('migrations/ and server/db/schema are in sync')
  } else {
    console.error(problem)
    process.exitCode = 1
  }
} finally {
  rmSync(copy, { recursive: true, force: true })
}
