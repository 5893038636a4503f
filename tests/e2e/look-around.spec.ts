// Somebody who only looks: the front page, a finished loop from several seats, without an account. Axe finds nothing serious on the way.
import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import { openVisitor } from './support/people.ts'
import { startServer, type RunningServer } from './support/server.ts'

let server: RunningServer
test.beforeAll(async () => { server = await startServer() })
test.afterAll(() => server.stop())

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze()
  expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([])
}

test('a guest looks around a finished loop, seat by seat', async ({ browser }) => {
  test.setTimeout(120_000)
  const guest = await openVisitor(browser, { name: 'Guest', url: server.url })
  const { page } = guest
  await page.goto('/')
  await expect(page.getByText('I did their Friday work so I could quote their own hours back to them.')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Look around a finished loop' }).click()
  await expect(page).toHaveURL(/\/demo\//)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expectAccessible(page)

  await test.step('the bar raiser reads the package and the decision', async () => {
    await page.getByRole('link', { name: /Adaeze/ }).first().click()
    await page.getByRole('link', { name: 'Package' }).first().click()
    await expect(page.getByText('Ownership').first()).toBeVisible()
    await expect(page.getByText(/disputed/i).first()).toBeVisible()
    await expectAccessible(page)
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(255, 255, 255)')
    await page.emulateMedia({ media: 'screen', colorScheme: 'light' })
    await page.getByRole('link', { name: 'Debrief' }).first().click()
    await expect(page.getByText(/Inclined at L5, not at L6/).first()).toBeVisible()
    await expectAccessible(page)
  })
  await guest.close()
})

test('a phone, a dark scheme and no account: the front page holds its width', async ({ browser }) => {
  const context = await browser.newContext({ baseURL: server.url, viewport: { width: 390, height: 844 }, colorScheme: 'dark' })
  const page = await context.newPage()
  await page.goto('/')
  await expect(page.getByRole('link', { name: 'Practise now' }).first()).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  await expectAccessible(page)
  await context.close()
})
