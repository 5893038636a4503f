import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const reports = process.env.TEST_REPORT_DIR

const include = (...folders: string[]) => folders.map((folder) => `tests/${folder}/**/*.test.{ts,tsx}`)
const setupFiles = ['tests/support/fail-on-console-error.ts']

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    pool: 'forks',
    // A worker loads each module once for all its files: loading was a third of the time. A test leaves nothing behind in a module.
    isolate: false,
    // An embedded database is 0.3 GB and each worker may hold one.
    maxWorkers: 2,
    // Scripts that tests start load compiled modules: half of their time was compiling.
    env: { NODE_COMPILE_CACHE: fileURLToPath(new URL('../node_modules/.cache/compile', import.meta.url)) },
    reporters: reports === undefined ? ['default'] : ['default', 'json'],
    ...(reports === undefined ? {} : { outputFile: { json: `${reports}/vitest-${String(process.pid)}.json` } }),
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          include: include('domain', 'contracts', 'client', 'lint', 'shared'),
          setupFiles: [...setupFiles, 'tests/support/own-clock.ts'],
          // Limits against a test that hangs, not against a busy machine.
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'database',
          include: include('server', 'realtime', 'support', 'recording', 'stored-data'),
          setupFiles,
          globalSetup: ['tests/support/global-setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
