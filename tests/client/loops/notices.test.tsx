import '#tests/support/default-pack.ts'
import { MantineProvider } from '@mantine/core'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { renderToStaticMarkup } from 'react-dom/server'
import { MemoryRouter, Route, Routes } from 'react-router'
import { describe, expect, it } from 'vitest'
import { HomePage } from '#client/features/loops/pages/home-page.tsx'
import { LoopPage } from '#client/features/loops/pages/loop-page.tsx'
import type { LoopView } from '#shared/contracts/loops.ts'
import { loop } from './loop-view.ts'

function shown(path: '/home' | '/loops/loop-1', notices: LoopView['notices']): string {
  const queryClient = new QueryClient()
  queryClient.setQueryData(['loops'], [{ ...loop, notices }])
  queryClient.setQueryData(['loop', 'loop-1'], { ...loop, notices })
  return renderToStaticMarkup(
    <QueryClientProvider client={queryClient}>
      <MantineProvider>
        <MemoryRouter initialEntries={[path]}>
          <Routes>
            <Route path="/home" element={<HomePage search={null} />} />
            <Route path="/loops/:loopId" element={<LoopPage search={null} />} />
          </Routes>
        </MemoryRouter>
      </MantineProvider>
    </QueryClientProvider>,
  )
}
const listIn = (markup: string): string => /<ul[^>]*aria-label="New in this loop".*?<\/ul>/s.exec(markup)?.[0] ?? ''

describe.each(['/home', '/loops/loop-1'] as const)('%s', (path) => {
  it('shows each notice of a loop on a line of its own, with a link where there is something to see', () => {
    const list = listIn(
      shown(path, [
        { text: 'Dana answered your report.', href: '/loops/loop-1/report' },
        { text: 'Round 2 was moved to Friday.', href: null },
      ]),
    )
    expect(list.match(/<li/g)).toHaveLength(2)
    expect(list).toMatch(/<a [^>]*href="\/loops\/loop-1\/report"[^>]*>Dana answered your report\.<\/a>/)
    expect(list).toMatch(/<li>Round 2 was moved to Friday\.<\/li>/)
    expect(list.match(/<a /g)).toHaveLength(1)
  })
  it('has no list where there is no news', () => expect(listIn(shown(path, []))).toBe(''))
})
