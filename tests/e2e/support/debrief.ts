// Holding a debrief of two as people do: each presses what their screen offers.
import { expect, type Page } from '@playwright/test'
import { rationale } from './script.ts'
import { uncounted } from './steps.ts'

export interface Ballot {
  vote: string
  fallback: string
  movedLine?: string
}

export async function expectStage(page: Page, title: RegExp): Promise<void> {
  const heading = page.getByRole('region', { name: 'Stage' }).getByRole('heading', { level: 1 })
  await expect(heading).toHaveText(title)
  await expect(heading).toBeFocused()
}

export async function sealVote(page: Page, { vote, fallback, movedLine }: Ballot): Promise<void> {
  await page
    .getByRole('group', { name: 'At L5', exact: true })
    .getByRole('radio', { name: vote, exact: true })
    .check({ force: true })
  await page
    .getByRole('group', { name: /^At L4/ })
    .getByRole('radio', { name: fallback, exact: true })
    .check({ force: true })
  if (movedLine !== undefined) await page.getByRole('textbox', { name: 'The line' }).fill(movedLine)
  await page.getByRole('button', { name: 'Submit and seal my vote' }).click()
}

/** The bar raiser's one big button, by its words. */
export async function press(page: Page, name: string, steps = uncounted): Promise<void> {
  await steps.press(page.getByRole('region', { name: 'You run this debrief' }).getByRole('button', { name }))
}

/** Two challenges of the deck, each to somebody here, each answered by the bar raiser as it was given. */
export async function challengeTwice(barRaiser: Page): Promise<void> {
  for (const asked of [1, 2]) {
    await barRaiser
      .getByRole('button', { name: 'Ask', exact: true })
      .nth(asked - 1)
      .click()
    await barRaiser
      .getByRole('textbox', { name: /answer/i })
      .fill('The line stands in the note, with its number and its window.')
    await barRaiser.getByRole('button', { name: 'Answer', exact: true }).click()
    await expect(barRaiser.getByRole('textbox', { name: /answer/i })).toHaveCount(0)
  }
}

export async function writeRationale(barRaiser: Page): Promise<void> {
  for (const [index, { side, text }] of rationale.evidence.entries()) {
    await barRaiser.getByRole('textbox', { name: new RegExp(`^Evidence ${String(index + 1)}`) }).fill(text)
    await barRaiser
      .getByRole('group', { name: `What does evidence ${String(index + 1)} support?` })
      .getByRole('radio', { name: side })
      .check()
  }
  await barRaiser.getByRole('textbox', { name: 'The main concern' }).fill(rationale.concern)
  await barRaiser.getByRole('textbox', { name: 'Why this level' }).fill(rationale.level)
  await barRaiser.getByRole('textbox', { name: 'What would have changed it' }).fill(rationale.changed)
  await barRaiser.getByRole('button', { name: 'Save the rationale' }).click()
}

/** Takes out every point to keep, then writes one by hand. */
export async function keepOnly(barRaiser: Page, point: string): Promise<void> {
  const keep = barRaiser.getByRole('region', { name: 'Keep' })
  const remove = keep.getByRole('button', { name: 'Remove' }).first()
  await expect(remove).toBeVisible()
  while (await remove.isVisible()) await remove.click()
  await expect(keep.getByText('Nothing to keep')).toBeVisible()
  await barRaiser.getByRole('button', { name: 'Save the report' }).click()
  await expect(barRaiser.getByRole('button', { name: 'Release the report' })).toBeEnabled()
  await keep.getByRole('button', { name: 'Add a point to keep' }).click()
  await keep.getByRole('textbox', { name: 'Keep 1' }).fill(`${point} `)
  await barRaiser.getByRole('button', { name: 'Save the report' }).click()
}
