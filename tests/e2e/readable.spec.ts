// Every page holds what people really write, on every width, in both color schemes; axe finds nothing in the gallery.
import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import { openVisitor } from './support/people.ts'
import { startServer, type RunningServer } from './support/server.ts'
import { smallTargets } from './support/targets.ts'
import { brokenWords } from './support/whole-words.ts'

let server: RunningServer
test.beforeAll(async () => {
  server = await startServer()
})
test.afterAll(() => server.stop())

const widths = [320, 390, 1440]
/** The smallest text that a page may show, in CSS pixels. */
const smallest = 13

/** What does not fit, by width: "page: 412 of 390", what is too small for a finger, and words broken in the middle. */
async function unfit(page: Page, name: string): Promise<string[]> {
  const found: string[] = []
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 })
    const wide = await page.evaluate(() => document.documentElement.scrollWidth)
    if (wide > width) found.push(`${name}: ${String(wide)} of ${String(width)}; ${await page.evaluate(widest)}`)
    const flaws = [...(await smallTargets(page)), ...(await brokenWords(page))]
    found.push(...flaws.map((flaw) => `${name}: ${flaw} at ${String(width)}`))
  }
  return found
}

/** Runs in the page: the innermost element that reaches beyond its right edge. */
function widest(): string {
  const edge = document.documentElement.clientWidth
  const beyond = [...document.body.querySelectorAll('*')].filter(
    (element) => element.getBoundingClientRect().right > edge + 1 && getComputedStyle(element).position !== 'fixed',
  )
  const last = beyond.findLast((element) => ![...element.children].some((child) => beyond.includes(child)))
  return last?.outerHTML.slice(0, 160) ?? 'nothing'
}

/** Runs in the page: texts under a size, each with its own. */
function textsUnder(size: number): string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const found = new Set<string>()
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const { parentElement: parent, textContent: text } = node
    if (parent === null || text === null || text.trim() === '' || parent.closest('.sr, script, style') !== null)
      continue
    const shown = Number.parseFloat(getComputedStyle(parent).fontSize)
    if (shown < size) found.add(`${String(shown)}px: ${text.trim().slice(0, 40)}`)
  }
  return [...found]
}

/** What tells a chosen one of several from the others when a person's own few colors replace those of the page. */
async function chosenInForcedColors(page: Page, all: string, chosen: string): Promise<void> {
  await page.emulateMedia({ forcedColors: 'active' })
  const edges = (selector: string) =>
    page
      .locator(selector)
      .evaluateAll((found) =>
        found.map((element) => `${getComputedStyle(element).borderWidth} ${getComputedStyle(element).borderColor}`),
      )
  const [one, others] = [await edges(chosen), await edges(`${all}:not(${chosen})`)]
  await page.emulateMedia({ forcedColors: 'none' })
  expect(one.length, chosen).toBeGreaterThan(0)
  expect(others.length, all).toBeGreaterThan(0)
  for (const edge of one) expect(others, chosen).not.toContain(edge)
}

const violations = async (page: Page): Promise<string[]> =>
  (await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze()).violations.map(
    ({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`,
  )

test('the gallery is accessible in both schemes and fits every width', async ({ browser }) => {
  const context = await browser.newContext({ baseURL: server.url })
  const page = await context.newPage()
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await page.goto('/dev/gallery')
    await expect(page.getByRole('heading', { level: 1, name: 'Gallery' })).toBeVisible()
    expect(await violations(page), colorScheme).toEqual([])
  }
  expect(await unfit(page, 'gallery')).toEqual([])
  expect(await page.evaluate(textsUnder, smallest)).toEqual([])

  await chosenInForcedColors(page, 'label[data-side]', 'label[data-side]:has(:checked)')

  const links = page.locator('[data-pages] a')
  const paths = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
  expect(paths.length).toBeGreaterThan(30)
  await page.setViewportSize({ width: 320, height: 900 })
  const small = new Set<string>()
  for (const path of paths) {
    await page.locator(`a[href="${path}"]`).click()
    await expect(page, path).toHaveURL(path)
    await expect(page.getByRole('heading', { level: 1 }), path).toBeVisible()
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320)
    for (const target of await smallTargets(page)) small.add(target)
    await page.goBack()
  }
  expect([...small]).toEqual([])
  await context.close()
})

test('pages hold names of 80 letters, right-to-left text and emoji', async ({ browser }) => {
  const guest = await openVisitor(browser, { name: 'Guest', url: server.url })
  const { page } = guest
  await page.goto('/')
  await page.getByRole('button', { name: 'Look around a finished loop' }).click()
  await expect(page).toHaveURL(/\/demo\//)
  const demo = new URL(page.url()).pathname
  const found: string[] = []
  for (const path of [
    '/home',
    '/pair',
    demo,
    `${demo}/sealed`,
    ...['loop', 'others', 'package', 'debrief'].map((part) => `${demo}/1/${part}`),
    ...['report', 'self-rating'].map((part) => `${demo}/candidate/${part}`),
  ]) {
    await page.goto(`/dev/gallery/hostile${path}`)
    await expect(page.getByRole('heading', { level: 1 }), path).toBeVisible()
    if (path.startsWith(demo))
      await expect(
        page
          .locator('#page')
          .getByText(/Wolfeschlegel|مارا/)
          .first(),
        path,
      ).toBeVisible()
    found.push(...(await unfit(page, path)), ...(await page.evaluate(textsUnder, smallest)))
  }
  expect(found).toEqual([])
  await page.goto(`${demo}/1/package`)
  await expect(page.locator('[class*=tabs] a[aria-current]')).toBeVisible()
  await chosenInForcedColors(page, '[class*=tabs] a', '[class*=tabs] a[aria-current]')
  await page.goto('/home')
  await expect(page.locator('header nav a[aria-current]')).toBeVisible()
  await chosenInForcedColors(page, 'header nav a', 'header nav a[aria-current]')
  await guest.close()
})
