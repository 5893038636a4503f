import '#tests/support/default-pack.ts'
import { MantineProvider } from '@mantine/core'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { renderToStaticMarkup } from 'react-dom/server'
import { MemoryRouter, Route, Routes } from 'react-router'
import { describe, expect, it } from 'vitest'
import { HomePage } from '#client/features/loops/pages/home-page.tsx'
import { LoopPage } from '#client/features/loops/pages/loop-page.tsx'
import type { RunningSearch } from '#client/features/loops/running-search.ts'
import { loop } from './loop-view.ts'

const search: RunningSearch = {
  title: 'Looking for an interviewer',
  sought: 'Round 1, behavioral, 30 minutes.',
  loopId: 'loop-1',
}

function shown(path: '/home' | '/loops/loop-1', running: RunningSearch | null): string {
  const queryClient = new QueryClient()
  queryClient.setQueryData(['loops'], [loop])
  queryClient.setQueryData(['loop', 'loop-1'], loop)
  return renderToStaticMarkup(
    <QueryClientProvider client={queryClient}>
      <MantineProvider>
        <MemoryRouter initialEntries={[path]}>
          <Routes>
            <Route path="/home" element={<HomePage search={running} />} />
            <Route path="/loops/:loopId" element={<LoopPage search={running} />} />
          </Routes>
        </MemoryRouter>
      </MantineProvider>
    </QueryClientProvider>,
  )
}

describe.each(['/home', '/loops/loop-1'] as const)('%s', (path) => {
  it('offers to find an interviewer while nobody is looked for', () => {
    expect(shown(path, null)).toMatch(/<h1[^>]*>You still need an interviewer\.<\/h1>/)
    expect(shown(path, null)).toContain('Find an interviewer now')
  })
  it('says that the search runs, leads to it, and offers no second one', () => {
    const markup = shown(path, search)
    expect(markup).toMatch(/<h1[^>]*>Looking for an interviewer\.<\/h1>/)
    expect(markup).toContain('See the search')
    expect(markup).not.toContain('Find an interviewer now')
  })
})

it('a loop that another search passes by keeps its own words, and offers no second search either', () => {
  const markup = shown('/loops/loop-1', { ...search, loopId: 'loop-2' })
  expect(markup).toMatch(/<h1[^>]*>You still need an interviewer\.<\/h1>/)
  expect(markup).not.toContain('Find an interviewer now')
})
