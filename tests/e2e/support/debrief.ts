// Holding a debrief of two as people do: each presses what their screen offers.
import { expect, type Page } from '@playwright/test'
import { rationale } from './script.ts'

export interface Ballot { vote: string; fallback: string; movedLine?: string }

export async function expectStage(page: Page, title: RegExp): Promise<void> {
  await expect(page.getByRole('region', { name: 'Stage' }).getByRole('heading', { level: 1 })).toHaveText(title)
}

export async function sealVote(page: Page, { vote, fallback, movedLine }: Ballot): Promise<void> {
  await page.getByRole('group', { name: 'At L5', exact: true }).getByRole('radio', { name: vote, exact: true }).check({ force: true })
  await page.getByRole('group', { name: /^At L4/ }).getByRole('radio', { name: fallback, exact: true }).check({ force: true })
  if (movedLine !== undefined) await page.getByRole('textbox', { name: 'The line' }).fill(movedLine)
  await page.getByRole('button', { name: 'Seal my vote' }).click()
}

/** The bar raiser's one big button, by its words. */
export async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('region', { name: 'You run this debrief' }).getByRole('button', { name }).click()
}

/** Two challenges of the deck, each to somebody here, each answered by the bar raiser as it was given. */
export async function challengeTwice(barRaiser: Page): Promise<void> {
  for (const asked of [1, 2]) {
    await barRaiser.getByRole('button', { name: 'Ask', exact: true }).nth(asked - 1).click()
    await barRaiser.getByRole('textbox', { name: /answer/i }).fill('The line stands in the note, with its number and its window.')
    await barRaiser.getByRole('button', { name: 'Answer', exact: true }).click()
    await expect(barRaiser.getByRole('textbox', { name: /answer/i })).toHaveCount(0)
  }
}

export async function writeRationale(barRaiser: Page): Promise<void> {
  for (const [index, line] of rationale.evidence.entries()) await barRaiser.getByRole('textbox', { name: new RegExp(`^Evidence ${String(index + 1)}`) }).fill(line)
  await barRaiser.getByRole('textbox', { name: 'The main concern' }).fill(rationale.concern)
  await barRaiser.getByRole('textbox', { name: 'Why this level' }).fill(rationale.level)
  await barRaiser.getByRole('textbox', { name: 'What would have changed it' }).fill(rationale.changed)
  await barRaiser.getByRole('button', { name: /^Write/ }).click()
}
