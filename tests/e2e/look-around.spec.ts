// Somebody who looks around: the front page, a finished loop from several seats, without an account, and while a search of theirs runs.
// Axe finds nothing serious on the way.
import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import { beAvailable, lookForInterviewer, signUpToPractice } from './support/doors.ts'
import { openVisitor } from './support/people.ts'
import { expectUsable } from './support/screens.ts'
import { startServer, type RunningServer } from './support/server.ts'

let server: RunningServer
test.beforeAll(async () => {
  server = await startServer()
})
test.afterAll(() => server.stop())

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
    .analyze()
  expect(
    violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`),
  ).toEqual([])
}

async function readPackage(page: Page): Promise<void> {
  await page
    .getByRole('link', { name: /Adaeze/ })
    .first()
    .click()
  await page.getByRole('link', { name: 'Package' }).first().click()
  await expect(page.getByText('Ownership').first()).toBeVisible()
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
    await readPackage(page)
    await expect(page.getByText(/disputed/i).first()).toBeVisible()
    await expectAccessible(page)
    await expectUsable(page, {
      parts: {
        'the candidate': page.getByRole('heading', { level: 1 }),
        'the other seats': page.getByRole('button', { name: 'Change seat' }),
        print: page.getByRole('button', { name: /Print/ }),
      },
    })
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
  const context = await browser.newContext({
    baseURL: server.url,
    viewport: { width: 390, height: 844 },
    colorScheme: 'dark',
  })
  const page = await context.newPage()
  await page.goto('/')
  await expect(page.getByRole('link', { name: 'Practice now' }).first()).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  await expectAccessible(page)
  await context.close()
})

const proposalIn = (page: Page) => page.getByRole('alertdialog', { name: 'Dana can start now.' })

test('a search goes on while its person looks around: the match comes to the page that is open, in every tab, and is answered there', async ({
  browser,
}) => {
  test.setTimeout(120_000)
  const candidate = await openVisitor(browser, { name: 'Mara Heron', url: server.url })
  const interviewer = await openVisitor(browser, { name: 'Dana Whit', url: server.url })
  const { page } = candidate
  try {
    await signUpToPractice(interviewer)
    await signUpToPractice(candidate)
    await lookForInterviewer(page)

    await test.step('home says that the search runs, and offers no second one', async () => {
      await page.getByRole('link', { name: 'Home', exact: true }).click()
      await expect(page.getByRole('heading', { level: 1, name: 'Looking for an interviewer.' })).toBeVisible()
      const search = page.getByRole('complementary', { name: 'Your search' })
      await expect(search.getByRole('timer')).toHaveText(/^0:\d\d$/)
      await expect(search.getByText(/Round 1, behavioral, 30 minutes/)).toBeVisible()
      await expect(search.getByRole('button', { name: 'Stop searching' })).toBeVisible()
      await expect(page.getByRole('link', { name: 'Find an interviewer now' })).toHaveCount(0)
    })

    const writing = await candidate.context.newPage()
    await test.step('the match comes to a page that is read: modal, with title, focus and announcement', async () => {
      await writing.goto('/loops/new')
      await writing.getByRole('textbox', { name: 'Job title' }).fill('Senior PM, claims')
      await page.goto('/')
      await page.getByRole('button', { name: 'Look around a finished loop' }).click()
      await readPackage(page)
      const typing = writing
        .getByRole('textbox', { name: 'Job title' })
        .pressSequentially(', and all that is typed on', { delay: 60 })
      await beAvailable(interviewer.page, { level: 6, barRaiser: false })
      await expect(proposalIn(page)).toBeVisible()
      await typing
      await expect(page).toHaveTitle(/^Found Dana, 0:\d\d · Mockloop$/)
      await expect(page.locator('[aria-live="assertive"]')).toHaveText(
        /^Found: Dana can start now\. You have \d+ seconds to confirm\.$/,
      )
      await expect(page.getByRole('button', { name: 'Confirm' })).toBeFocused()
      expect(
        await page
          .locator('header a')
          .first()
          .evaluate((link: HTMLElement) => {
            link.focus()
            return document.activeElement === link
          }),
        'the page behind takes focus',
      ).toBe(false)
      // A browser takes a second Esc for an order.
      for (const key of ['Escape', 'Escape']) await page.keyboard.press(key)
      await expect(proposalIn(page)).toBeVisible()
      await page.reload()
      await expect(proposalIn(page)).toBeVisible()
    })

    await test.step('confirmed in one tab it leaves the other as it was', async () => {
      await expect(proposalIn(writing)).toBeVisible()
      // A person who was writing may press these for the text, even after a pause: they answer nothing.
      await expect(proposalIn(writing).getByRole('button', { name: 'Confirm' })).not.toBeFocused()
      for (const key of ['Space', 'Enter']) await writing.keyboard.press(key)
      await expect(proposalIn(writing).getByRole('button', { name: 'Confirm' })).toBeEnabled()
      await proposalIn(page).getByRole('button', { name: 'Confirm' }).click()
      await expect(proposalIn(page).getByText('You confirmed. Waiting for Dana.')).toBeVisible()
      await expect(proposalIn(writing)).toHaveCount(0)
      await expect(writing.getByRole('textbox', { name: 'Job title' })).toHaveValue(
        'Senior PM, claims, and all that is typed on',
      )
      await expect(writing.getByRole('textbox', { name: 'Job title' })).toBeFocused()
      await expect(writing).toHaveTitle('Start a new loop · Mockloop')
      await expect(writing.getByText('You confirmed. Waiting for Dana.')).toBeVisible()
    })

    await test.step('both land in the lobby', async () => {
      await interviewer.page.getByRole('button', { name: 'Confirm' }).click()
      for (const arrived of [page, interviewer.page]) await expect(arrived).toHaveURL(/\/rounds\//)
      await expect(writing.getByRole('link', { name: 'Go to the lobby' })).toHaveAttribute(
        'href',
        new URL(page.url()).pathname,
      )
      await expect(writing).toHaveURL(/\/loops\/new$/)
    })
  } finally {
    await candidate.close()
    await interviewer.close()
  }
})
