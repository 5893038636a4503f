import { fileURLToPath } from 'node:url'
import { defineConfig } from '@playwright/test'
import { findChromium } from './chromium.ts'

const reports = process.env.TEST_REPORT_DIR
const outputDir = fileURLToPath(new URL('../../test-results', import.meta.url))

const chromium = findChromium()

export default defineConfig({
  testDir: '.',
  globalSetup: fileURLToPath(new URL('./global-setup.ts', import.meta.url)),
  outputDir,
  // Fake cameras and two browsers at once already fill two cores.
  workers: 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: process.env.CI !== undefined,
  retries: 0,
  reporter:
    reports === undefined
      ? [['list']]
      : [['list'], ['json', { outputFile: `${reports}/playwright-${String(process.pid)}.json` }]],
  use: {
    browserName: 'chromium',
    headless: true,
    actionTimeout: 20_000,
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    permissions: ['camera', 'microphone'],
    launchOptions: {
      executablePath: chromium.executablePath,
      env: { ...definedOnly(process.env), ...chromium.env },
      args: [
        ...chromium.args,
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        '--use-fake-ui-for-media-stream',
        '--use-fake-device-for-media-stream',
        '--autoplay-policy=no-user-gesture-required',
      ],
    },
  },
})

function definedOnly(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
}
