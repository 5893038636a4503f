// Writing as an interviewer does: lines beside the call, then the write-up on paper.
import { expect, type Page } from '@playwright/test'

export interface Written {
  /** Full name, as the tabs and the margin say it. */
  principle: string
  question: string
  situation: string
  action: string
  why: string
  result: string
  quotes: readonly string[]
  probes: readonly (readonly [kind: string, asked: string, answer: string])[]
  rating: 1 | 2 | 3 | 4 | 5
  justification: string
}

export interface Verdict {
  vote: string
  fallback: string
  rationale: string
  /** What a bar raiser's no rests on; the form asks for it. */
  reason?: { principle: string; line: string; wouldChange: string }
}

/** One line beside the call; Enter adds it. */
export async function addLiveLine(page: Page, text: string): Promise<void> {
  const entry = page.getByRole('textbox', { name: /^Next line/ })
  await entry.fill(text)
  await entry.press('Enter')
  await expect(entry).toHaveValue('')
}

/** "saved" names the server's own time; nothing else says it. */
export async function expectSaved(page: Page): Promise<void> {
  await expect(page.getByText(/^saved \d{1,2}:\d\d:\d\d\s[AP]M$/i).first()).toBeVisible()
}

const partKeys = { situation: 'Situation', action: 'Action', why: 'Why', result: 'Result' } as const

export async function writeUp(page: Page, items: readonly Written[], verdict: Verdict): Promise<void> {
  const rail = page.getByRole('navigation', { name: 'Parts of the write-up' })
  for (const item of items) {
    await rail.getByRole('link', { name: new RegExp(item.principle) }).click()
    await expect(page.getByRole('group', { name: `Rating for ${item.principle}` })).toBeVisible()
    await fillItem(page, item)
  }
  await rail.getByRole('link', { name: /Vote and reasons/ }).click()
  await page.getByRole('textbox', { name: 'Strengths' }).fill('Starts from raw evidence.')
  await choose(page, /^At L5/, verdict.vote)
  await choose(page, /^At L4/, verdict.fallback)
  await page.getByRole('textbox', { name: 'Reason for the vote' }).fill(verdict.rationale)
  if (verdict.reason === undefined) return
  const { principle, line, wouldChange } = verdict.reason
  await page.getByRole('combobox', { name: 'Principle that decides your vote' }).selectOption({ label: principle })
  await page.getByRole('textbox', { name: 'The line your vote rests on' }).fill(line)
  await page.getByRole('textbox', { name: 'What would have changed your vote' }).fill(wouldChange)
}

async function choose(page: Page, group: RegExp, vote: string): Promise<void> {
  await page.getByRole('group', { name: group }).getByRole('radio', { name: vote, exact: true }).check({ force: true })
}

async function fillItem(page: Page, item: Written): Promise<void> {
  await page.getByRole('textbox', { name: 'Question asked' }).first().fill(item.question)
  for (const [field, label] of Object.entries(partKeys)) {
    await page
      .getByRole('textbox', { name: label, exact: true })
      .first()
      .fill(item[field as keyof typeof partKeys])
  }
  for (const quote of item.quotes) {
    await page.getByRole('button', { name: 'Add a quote' }).click()
    await page.getByRole('textbox', { name: 'Quote', exact: true }).last().fill(quote)
  }
  for (const [kind, asked, answer] of item.probes) {
    await page.getByRole('button', { name: 'Add a follow-up question' }).click()
    await page.getByRole('combobox', { name: 'Kind of follow-up question' }).last().selectOption(kind)
    await page
      .getByRole('textbox', { name: /^Follow-up question/ })
      .last()
      .fill(asked)
    await page.getByRole('textbox', { name: 'Answer' }).last().fill(answer)
  }
  await page
    .getByRole('group', { name: `Rating for ${item.principle}` })
    .getByRole('radio')
    .nth(5 - item.rating)
    .check({ force: true })
  await page.getByRole('textbox', { name: 'Reason for the rating' }).fill(item.justification)
}

/** Submits from the last part; findings that don't block stay open. */
export async function submitNotes(page: Page): Promise<void> {
  await expectSaved(page)
  await page.getByRole('button', { name: 'Submit notes and vote' }).click()
  await page.getByRole('button', { name: 'Submit now' }).click()
  // The last set of a loop freezes the package at once.
  await expect(
    page.getByText(/^Submitted\. (?:You can read the others’ notes|These notes and the others’)/),
  ).toBeVisible()
}
