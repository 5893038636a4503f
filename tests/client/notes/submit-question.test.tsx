// @vitest-environment jsdom
// Before notes are submitted: the page asks once, says who sees what, and gives the focus back when the author goes on writing.
import '#tests/support/default-pack.ts'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ConfirmWithReason } from '#client/features/notes/components/confirm-with-reason.tsx'
import { SubmitBar } from '#client/features/notes/components/submit-bar.tsx'
import { WriteUpProvider } from '#client/features/notes/draft-context.tsx'
import { askWords, returnWords } from '#client/features/notes/panel-words.ts'
import { confirmWords, submitWords } from '#client/features/notes/submit-words.ts'
import { onPage, type OnPage } from '#tests/support/on-page.tsx'
import { writeUp } from './write-up.ts'

let page: OnPage
let submitted = 0
let mayBeSubmitted = true
const button = (name: string) => page.find('button', name)
const question = () => document.querySelector('[role=alertdialog]')

beforeEach(async () => {
  submitted = 0
  mayBeSubmitted = true
  page = await onPage(
    <WriteUpProvider writeUp={writeUp}>
      <SubmitBar
        next={undefined}
        busy={false}
        problem={null}
        onCheck={async () => mayBeSubmitted}
        onSubmit={async () => void (submitted += 1)}
      />
    </WriteUpProvider>,
  )
})
afterEach(() => page.end())

describe('the question before notes are submitted', () => {
  it('has the focus, says who sees what, and submits nothing by itself', async () => {
    await page.press(button(submitWords.submit))
    expect(document.activeElement).toBe(question())
    const said = question()?.textContent
    for (const { who, sees } of confirmWords.audience(writeUp.view.candidateName))
      expect(said).toContain(`${who}${sees}`)
    expect(submitted).toBe(0)
  })

  it.each(['Escape', confirmWords.cancel])('is closed by %s, and the focus is on the button again', async (way) => {
    await page.press(button(submitWords.submit))
    await (way === 'Escape' ? page.key(way) : page.press(button(way)))
    expect(question()).toBeNull()
    expect(document.activeElement).toBe(button(submitWords.submit))
    expect(submitted).toBe(0)
  })

  it('submits once it is answered', async () => {
    await page.press(button(submitWords.submit))
    await page.press(button(confirmWords.confirm))
    expect(submitted).toBe(1)
  })

  it('is not asked while something blocks', async () => {
    mayBeSubmitted = false
    await page.press(button(submitWords.submit))
    expect(question()).toBeNull()
  })
})

describe('the bar raiser’s question before notes are returned', () => {
  it('has the caret in its field, and gives the focus back on Escape', async () => {
    await page.end()
    page = await onPage(
      <ConfirmWithReason
        words={returnWords}
        help={returnWords.help('Dana Whitlock')}
        author="Dana Whitlock"
        pending={false}
        error={null}
        onConfirm={() => void (submitted += 1)}
      />,
    )
    const name = `${returnWords.open}: Dana Whitlock`
    await page.press(button(name))
    expect(document.activeElement?.tagName).toBe('TEXTAREA')
    expect(button(askWords.cancel)).toBeDefined()
    await page.key('Escape')
    expect(document.activeElement).toBe(button(name))
    expect(submitted).toBe(0)
  })
})
