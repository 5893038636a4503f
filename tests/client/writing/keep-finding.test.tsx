// @vitest-environment jsdom
// Keeping a finding: the focus goes into the reason's field, and back to the button that stands for the answer.
import { useState } from 'react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { gatherFindings } from '#client/writing/findings.ts'
import { Passage } from '#client/writing/passage.tsx'
import { findingWords } from '#client/writing/words.ts'
import { WritingContext } from '#client/writing/writing-context.ts'
import type { Finding } from '#shared/contracts/notes.ts'
import { onPage, type OnPage } from '#tests/support/on-page.tsx'

const found: Finding = {
  rule: 'R1',
  version: 1,
  severity: 'error',
  field: 'body',
  start: 0,
  end: 2,
  message: 'Who is "it"?',
  question: 'What rains?',
}
const nothing = () => undefined

function Letter() {
  const [reasons, setReasons] = useState<Record<string, string>>({})
  const writing = {
    store: { keepMine: nothing, takeTheirs: nothing },
    draft: { fields: new Map(), conflicts: new Map() },
    nameOf: (key: string) => key,
    findings: gatherFindings([found], reasons),
    showsMissing: false,
    keepFinding: (id: string, reason: string | null) => setReasons(reason === null ? {} : { [id]: reason }),
    jumpTo: nothing,
  }
  return (
    <WritingContext value={writing}>
      <Passage label="Body" fields={['body']} isFilled>
        It rains.
      </Passage>
    </WritingContext>
  )
}

let page: OnPage
beforeEach(async () => void (page = await onPage(<Letter />)))
afterEach(() => page.end())

const button = (word: string) => page.find('button', `${word}: ${found.message}`)
const field = (): HTMLInputElement => {
  const active = document.activeElement
  if (active instanceof HTMLInputElement) return active
  throw new Error('the caret is not in the field')
}

describe('keeping a finding', () => {
  it('asks for the reason in a field that has the caret, and Escape gives the focus back', async () => {
    await page.press(button(findingWords.keep))
    expect(field().placeholder).toBe(findingWords.reasonLabel)
    await page.key('Escape')
    expect(document.activeElement).toBe(button(findingWords.keep))
  })

  it('has the focus on what takes it back once it is kept', async () => {
    await page.press(button(findingWords.keep))
    await page.type(field(), 'It is the weather.')
    await page.press(page.find('button', findingWords.confirmKeep))
    expect(document.body.textContent).toContain('It is the weather.')
    expect(document.activeElement).toBe(button(findingWords.reopen))
  })
})
