// An organiser who put their own principles in place of the built-in ones: people read those names, and nothing of the built-in ones is left.
import { expect, test } from '@playwright/test'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { packSchema } from '#shared/contracts/pack.ts'
import { openVisitor } from './support/people.ts'
import { startServer, type RunningServer } from './support/server.ts'

let server: RunningServer
const folder = mkdtempSync(join(tmpdir(), 'own-principles-'))

test.beforeAll(async () => {
  const pack = packSchema.parse(JSON.parse(execFileSync('npm', ['run', '-s', 'pack'], { encoding: 'utf8' })))
  Object.assign(pack.principles.OW, { name: 'Carry it to the end', spoken: ['carry it to the end'] })
  const file = join(folder, 'pack.json')
  writeFileSync(file, JSON.stringify({ ...pack, id: 'house-values', version: 2 }))
  server = await startServer({ PACK_FILE: file })
})
test.afterAll(async () => {
  await server.stop()
  rmSync(folder, { recursive: true })
})

test('front page and package speak of the organiser’s principles', async ({ browser }) => {
  test.setTimeout(120_000)
  const guest = await openVisitor(browser, { name: 'Guest', url: server.url })
  const { page } = guest
  await page.goto('/')
  await expect(page.getByRole('heading', { name: 'Carry it to the end' })).toBeVisible()
  await page.getByRole('button', { name: 'Look around a finished loop' }).click()
  await page
    .getByRole('link', { name: /Adaeze/ })
    .first()
    .click()
  await page.getByRole('link', { name: 'Package' }).first().click()
  await expect(page.getByText('Carry it to the end').first()).toBeVisible()
  await expect(page.getByText('Ownership', { exact: true })).toHaveCount(0)
  await guest.close()
})
