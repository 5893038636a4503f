// @vitest-environment jsdom
// Going from part to part of the write-up: one part at a time, and the focus at its heading.
import '#tests/support/default-pack.ts'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { Route, Routes } from 'react-router'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { closePeopleSocket } from '#client/lib/socket-client.ts'
import { WriteUpPage } from '#client/features/notes/pages/write-up-page.tsx'
import { submitWords } from '#client/features/notes/submit-words.ts'
import { ratingWords, railWords } from '#client/features/notes/write-up-words.ts'
import { defaultPack } from '#shared/packs/sixteen/pack.ts'
import { onPage, type OnPage } from '#tests/support/on-page.tsx'
import type { NoteSetView } from '#shared/contracts/notes-api.ts'
import { noteSetView } from './write-up.ts'

const oneItem: NoteSetView['fields'] = [
  { key: 'item.i1.principle', value: 'CO', revision: 1 },
  { key: 'item.i1.order', value: 1, revision: 1 },
  { key: 'item.i1.result', value: 'Pages fell from 61 to 15 in five weeks.', revision: 1 },
]
let page: OnPage
const legends = () => [...document.querySelectorAll('legend')].map((legend) => legend.textContent)

beforeEach(async () => {
  const queryClient = new QueryClient({ defaultOptions: { queries: { refetchOnMount: false } } })
  queryClient.setQueryData(['notes', 'round-1'], { ...noteSetView, fields: oneItem })
  page = await onPage(
    <QueryClientProvider client={queryClient}>
      <Routes>
        <Route path="/rounds/:roundId/notes" element={<WriteUpPage />} />
      </Routes>
    </QueryClientProvider>,
    { at: '/rounds/round-1/notes' },
  )
})
afterEach(async () => {
  await page.end()
  closePeopleSocket()
})

it('shows each part once, however often it was left, and has the focus at the heading', async () => {
  const rating = ratingWords.legend('CO')
  expect(legends()).toContain(rating)
  for (const next of ['OW', 'vote'] as const) {
    await page.press(page.find('a', submitWords.next(railWords.part(next))))
    expect(document.activeElement?.tagName).toBe('H1')
    expect(legends()).not.toContain(rating)
  }
  expect(legends().filter((legend) => legend === ratingWords.legend('OW'))).toEqual([])
})

it('[PP-1] rating examples of a core principle name what a 4 needs at the target level', () => {
  const { anchors, fourAtLevel } = defaultPack.principles.CO
  for (const line of [anchors[5], anchors[4], fourAtLevel?.[6], anchors[2]])
    expect(document.body.textContent).toContain(line)
  expect(document.body.textContent).not.toContain(fourAtLevel?.[5])
})

it('[NT-21] a number in the text is offered as a row and taken over with one press', async () => {
  expect(document.body.textContent).toContain('1 more in your text')
  await page.press(document.querySelector('[aria-label="Add Pages: 61 → 15, five weeks"]') ?? undefined)
  expect(document.querySelector('[role=group][aria-label="Pages"]')).not.toBeNull()
  expect(document.body.textContent).not.toContain('more in your text')
})
