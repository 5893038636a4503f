// What a role needs most: asked in the form of a new loop, shown on the loop page.
import '#tests/support/default-pack.ts'
import { MantineProvider } from '@mantine/core'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { renderToStaticMarkup } from 'react-dom/server'
import { MemoryRouter, Route, Routes } from 'react-router'
import { expect, it } from 'vitest'
import { loopWords, newLoopWords } from '#client/features/loops/page-words.ts'
import { LoopPage } from '#client/features/loops/pages/loop-page.tsx'
import { NewLoopPage } from '#client/features/loops/pages/new-loop-page.tsx'
import { profileOptions } from '#client/entities/person.ts'
import { limits } from '#shared/contracts/limits.ts'
import { loop } from './loop-view.ts'

function shown(path: string, roleNeed = ''): string {
  const queryClient = new QueryClient()
  queryClient.setQueryData(['loop', 'loop-1'], { ...loop, roleNeed })
  queryClient.setQueryData(profileOptions().queryKey, { name: 'Mara', profile: null })
  return renderToStaticMarkup(
    <QueryClientProvider client={queryClient}>
      <MantineProvider>
        <MemoryRouter initialEntries={[path]}>
          <Routes>
            <Route path="/loops/new" element={<NewLoopPage />} />
            <Route path="/loops/:loopId" element={<LoopPage search={null} />} />
          </Routes>
        </MemoryRouter>
      </MantineProvider>
    </QueryClientProvider>,
  )
}

it('[PK-22] is asked for in the form, with its limit', () => {
  const form = shown('/loops/new')
  expect(form).toContain(newLoopWords.need)
  expect(form).toContain(newLoopWords.needHelp)
  expect(form).toMatch(new RegExp(`<textarea[^>]*maxLength="${String(limits.roleNeed.max)}"`, 'i'))
})

it('[PK-22] is on the loop page, if there is any', () => {
  const roleNeed = 'Someone who follows a change past the quarter.'
  expect(shown('/loops/loop-1', roleNeed)).toContain(loopWords.need(roleNeed))
  expect(shown('/loops/loop-1')).not.toContain(loopWords.need(''))
})
