// A page on the smallest screens it must work on: at 200 % and 400 % of a laptop, and on a phone held either way.
import { expect, type Locator, type Page } from '@playwright/test'

const screens = [
  [720, 450],
  [844, 390],
  [390, 844],
  [320, 256],
] as const

interface Screen {
  /** What a person must be able to see and press, by the name a failure gives it. */
  parts: Record<string, Locator>
  /** A part that lies over the page, and the parts it may not lie over. */
  clear?: { part: string; of: readonly string[] }
}

/** Nothing runs off the side; every part can be scrolled to, as a person scrolls, and is then what is seen in its place. */
export async function expectUsable(page: Page, { parts, clear }: Screen): Promise<void> {
  const before = page.viewportSize()
  for (const [width, height] of screens) {
    await page.setViewportSize({ width, height })
    const size = `${String(width)} × ${String(height)}`
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth),
      `${size}: the width of the page`,
    ).toBeLessThanOrEqual(width)
    for (const [name, part] of Object.entries(parts))
      expect(await part.evaluate(whatHides), `${size}: ${name} is hidden by`).toBeNull()
    await page.evaluate(() => window.scrollTo(0, 0))
    for (const other of clear?.of ?? [])
      expect(await overlap(parts[clear?.part ?? ''], parts[other]), `${size}: ${clear?.part ?? ''} over ${other}`).toBe(
        false,
      )
  }
  if (before !== null) await page.setViewportSize(before)
}

/** Runs in the page. Null when the middle of the element can be seen; else what is there, or the box that no hand can scroll. */
function whatHides(element: Element): string | null {
  for (let box = element.parentElement; box !== null; box = box.parentElement) box.scrollTop = 0
  element.scrollIntoView({ block: 'center' })
  for (let box = element.parentElement; box !== null && box !== document.documentElement; box = box.parentElement) {
    if (box.scrollTop > 0 && ['hidden', 'clip'].includes(getComputedStyle(box).overflowY))
      return `the edge of ${box.className}`
  }
  const { x, y, width, height } = element.getBoundingClientRect()
  const seen = document.elementFromPoint(x + width / 2, y + height / 2)
  return seen !== null && element.contains(seen) ? null : (seen?.outerHTML.slice(0, 120) ?? 'the edge of the screen')
}

async function overlap(one: Locator | undefined, other: Locator | undefined): Promise<boolean> {
  const [a, b] = [await one?.boundingBox(), await other?.boundingBox()]
  if (a == null || b == null) throw new Error('a part without a box')
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

export const lobbyParts = (page: Page): Screen['parts'] => ({
  'the round': page.getByRole('heading', { level: 1 }),
  'the microphone': page.getByLabel('Which microphone'),
  'the camera': page.getByLabel('Which camera'),
  'the consent': page.getByRole('checkbox', { name: /I agree to the conduct rules/ }),
})

/** What lies over the other's picture, and the clock. */
export function callParts(page: Page, other: string): Screen['parts'] {
  const call = page.getByRole('region', { name: 'Call' })
  const controls = page.getByRole('toolbar', { name: 'Call controls' })
  return {
    'the clock': page.getByRole('timer').first(),
    'the controls': controls,
    'the first control': controls.getByRole('button').first(),
    'the last control': controls.getByRole('button').last(),
    'the other’s name': call.getByText(new RegExp(`^${other}`)).first(),
    'the own picture': call.getByLabel('Your own picture'),
  }
}
export const controlsClear: Screen['clear'] = {
  part: 'the controls',
  of: ['the clock', 'the other’s name', 'the own picture'],
}

export const voteParts = (page: Page): Screen['parts'] => ({
  'the clock': page.getByRole('timer').first(),
  'the stage': page.getByRole('region', { name: 'Stage' }).getByRole('heading', { level: 1 }),
  'the vote': page.getByRole('group', { name: 'At L5', exact: true }).getByRole('radio').last(),
  'the ballot': page.getByRole('button', { name: 'Submit and seal my vote' }),
  'the call': page.getByRole('button', { name: 'Turn on camera and microphone' }),
  'the debrief’s controls': page.getByRole('region', { name: 'You run this debrief' }).getByRole('button').first(),
})
