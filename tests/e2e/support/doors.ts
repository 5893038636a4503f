// Coming in and meeting in the live queue, as people do it: by the front page and its buttons.
import { expect, type Page } from '@playwright/test'
import type { Visitor } from './people.ts'
import { uncounted } from './steps.ts'

const password = 'a long enough secret'

/** From the front page to the two choices, by way of a new account. */
export async function signUpToPractice(visitor: Visitor, steps = uncounted): Promise<void> {
  await visitor.page.goto('/')
  await steps.press(visitor.page.getByRole('link', { name: 'Practice now' }).first())
  await makeAccount(visitor, steps)
  await expect(visitor.page.getByRole('heading', { name: 'Practice with someone now' })).toBeVisible()
}

/** On the sign-up page; leaves it for wherever the account was needed. */
export async function makeAccount({ page, name }: Visitor, steps = uncounted): Promise<void> {
  await steps.fill(page.getByLabel('Your name'), name)
  await steps.fill(page.getByLabel(/email/i), `${name.toLowerCase().replace(/\W+/g, '.')}@example.org`)
  await steps.fill(page.getByLabel('New password'), password)
  await steps.press(page.getByRole('button', { name: 'Create my account' }))
  await expect(page).not.toHaveURL(/sign-up/)
}

export async function lookForInterviewer(page: Page, steps = uncounted): Promise<void> {
  await steps.press(page.getByRole('button', { name: 'Find an interviewer now' }))
}

/** `level` is stated in the short profile the first time. */
export async function beAvailable(
  page: Page,
  { level, barRaiser }: { level: number; barRaiser: boolean },
  steps = uncounted,
): Promise<void> {
  const form = page.getByRole('form', { name: 'Interview someone' })
  await steps.select(form.getByLabel('Your level'), String(level))
  if (barRaiser) await form.getByRole('checkbox', { name: /be the bar raiser/ }).check()
  await steps.press(form.getByRole('button', { name: 'Find a candidate now' }))
}

/** Both confirm within the thirty seconds and land in the lobby. */
export async function confirmBoth(one: Page, other: Page): Promise<void> {
  for (const page of [one, other]) await page.getByRole('button', { name: /^Confirm/ }).click()
  for (const page of [one, other]) await expect(page).toHaveURL(/\/rounds\//)
}

/** Pressed, and nothing more is asked of the controls: the second person's start replaces the page on both sides. */
export async function agreeAndStart(page: Page, steps = uncounted): Promise<void> {
  await steps.press(page.getByRole('checkbox', { name: /I agree to the conduct rules/ }))
  await steps.press(page.getByRole('button', { name: 'Start the round' }))
}

export async function agreeAndGoLive(one: Page, other: Page): Promise<void> {
  for (const page of [one, other]) await agreeAndStart(page)
  for (const page of [one, other]) await expect(page.getByRole('toolbar', { name: 'Call controls' })).toBeVisible()
}

/** Wrapped up early and ended, as an interviewer may. */
export async function endRound(interviewer: Page): Promise<void> {
  for (const [button, sure] of [
    ['Wrap up early', 'Wrap up now'],
    ['End the round', 'End the round'],
  ] as const) {
    await interviewer.getByRole('toolbar', { name: 'Call controls' }).getByRole('button', { name: button }).click()
    await interviewer.getByRole('group', { name: sure }).getByRole('button', { name: sure }).click()
  }
  await expect(interviewer.getByRole('link', { name: 'Finish your notes' })).toBeVisible()
}
