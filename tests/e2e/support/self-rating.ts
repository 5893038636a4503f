// The candidate's own ratings, which open the report.
import { expect, type Page } from '@playwright/test'
import { uncounted } from './steps.ts'

/** Rates what is required, and nothing more. */
export async function rateYourself(page: Page, steps = uncounted): Promise<void> {
  const required = page.getByRole('group', { name: /, required$/ })
  await expect(required.first()).toBeVisible()
  for (const principle of await required.all()) await steps.choose(principle.getByRole('radio').nth(3))
  await steps.press(page.getByRole('button', { name: 'Save my ratings' }))
}
