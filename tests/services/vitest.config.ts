// Tests with real services from Debian packages, which a test may kill. Not part of `npm test`.
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const reports = process.env.TEST_REPORT_DIR

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    name: 'services',
    pool: 'forks',
    include: ['tests/services/**/*.test.ts'],
    setupFiles: ['tests/support/fail-on-console-error.ts'],
    fileParallelism: false,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    reporters: reports === undefined ? ['default'] : ['default', 'json'],
    ...(reports === undefined ? {} : { outputFile: { json: `${reports}/services-${String(process.pid)}.json` } }),
  },
})
