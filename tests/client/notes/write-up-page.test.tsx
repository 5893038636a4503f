// The pages of the author's own notes, as they are first shown.
import '#tests/support/default-pack.ts'
import { MantineProvider } from '@mantine/core'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { renderToStaticMarkup } from 'react-dom/server'
import { MemoryRouter, Route, Routes } from 'react-router'
import { describe, expect, it } from 'vitest'
import { WriteUpPage } from '#client/features/notes/pages/write-up-page.tsx'
import { sealedWords } from '#client/features/notes/sealed-words.ts'
import { submitWords } from '#client/features/notes/submit-words.ts'
import { pageWords } from '#client/features/notes/write-up-words.ts'
import type { NoteSetView } from '#shared/contracts/notes-api.ts'
import { noteSetView } from './write-up.ts'

function shown(view: NoteSetView, search = ''): string {
  const queryClient = new QueryClient()
  queryClient.setQueryData(['notes', 'round-1'], view)
  return renderToStaticMarkup(
    <QueryClientProvider client={queryClient}>
      <MantineProvider>
        <MemoryRouter initialEntries={[`/rounds/round-1/notes${search}`]}>
          <Routes>
            <Route path="/rounds/:roundId/notes" element={<WriteUpPage />} />
          </Routes>
        </MemoryRouter>
      </MantineProvider>
    </QueryClientProvider>,
  )
}
const headings = (markup: string) => [...markup.matchAll(/<h1[^>]*>(.*?)<\/h1>/g)].map(([, title]) => title)

const evidence: NoteSetView = {
  ...noteSetView,
  fields: [
    { key: 'item.i1.principle', value: 'CO', revision: 1 },
    { key: 'item.i1.order', value: 1, revision: 1 },
    {
      key: 'item.i1.probes',
      value: [{ id: 'p1', kind: 'cf', text: 'And if not?', answer: '', atMs: null }],
      revision: 1,
    },
  ],
}

describe('the write-up', () => {
  it.each(['', '?part=OW', '?part=vote'])('has one heading, which names the page: %s', (search) =>
    expect(headings(shown(noteSetView, search))).toEqual([pageWords.title('Mara Heron')]),
  )
  it('offers to submit once the round is over, and says before that why not', () => {
    const early = shown({ ...noteSetView, roundEnded: false })
    expect(early).toContain(submitWords.tooEarly)
    expect(shown(noteSetView)).not.toContain(submitWords.tooEarly)
  })
  it('says the kind of a follow-up question in words', () => {
    expect(shown(evidence)).toContain('>what if</span>')
    expect(shown(evidence)).not.toMatch(/>\s*(?:cf|ND)\s*</)
  })
})

it('submitted notes keep the heading, and say that votes stay hidden', () => {
  const markup = shown({ ...noteSetView, status: 'SUBMITTED', submittedAt: 0 })
  expect(headings(markup)).toEqual([pageWords.title('Mara Heron')])
  expect(markup).toContain(sealedWords.votes)
})
