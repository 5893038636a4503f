// @vitest-environment jsdom
// The report as a page: what is offered to whom, and what its printed pages say.
import '#tests/support/default-pack.ts'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { Route, Routes } from 'react-router'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { reportWords } from '#client/features/reports/page-words.ts'
import { ReportPage } from '#client/features/reports/pages/report-page.tsx'
import { printedPageRule } from '#client/ui/printed-page.ts'
import type { LoopView } from '#shared/contracts/loops.ts'
import { reportContentSchema, type ReportContent } from '#shared/contracts/report-content.ts'
import type { ReportView } from '#shared/contracts/reports.ts'
import { loop } from '#tests/client/loops/loop-view.ts'
import { onPage, type OnPage } from '#tests/support/on-page.tsx'

const content: ReportContent = reportContentSchema.parse({
  outcome: 'INCLINED',
  level: 6,
  targetLevel: 6,
  override: false,
  headline: 'Inclined at L6.',
  summary: '',
  core: [],
  principles: [],
  keep: [],
  change: [],
  strongestLine: null,
  framed: null,
  nextLoop: [],
})
const report: ReportView = {
  loopId: loop.id,
  roleTitle: loop.roleTitle,
  candidateName: 'Mara "M" Heron',
  content,
  draft: null,
  releasedAt: null,
  selfGaps: [],
  answer: null,
  problems: [],
  abilities: { edit: true, answer: false },
  feedback: null,
}
const printed: string[] = []

/** jsdom has no sheets made by a script: what the page would print with. */
class Sheet {
  replaceSync(rule: string): void {
    printed.push(rule)
  }
}
let page: OnPage | undefined

async function open(view: ReportView, roles: LoopView['roles']): Promise<OnPage> {
  const queryClient = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } })
  queryClient.setQueryData(['loop', loop.id], { ...loop, roles })
  queryClient.setQueryData(['loop', loop.id, 'report'], view)
  page = await onPage(
    <QueryClientProvider client={queryClient}>
      <Routes>
        <Route path="/loops/:loopId/report" element={<ReportPage />} />
      </Routes>
    </QueryClientProvider>,
    { at: `/loops/${loop.id}/report` },
  )
  return page
}

beforeEach(() => {
  vi.stubGlobal('CSSStyleSheet', Sheet)
  Object.assign(document, { adoptedStyleSheets: [] })
})
afterEach(async () => {
  await page?.end()
  expect(document.adoptedStyleSheets).toEqual([])
  printed.length = 0
  vi.unstubAllGlobals()
})

it('offers a new loop to the candidate, and to no one else who reads it', async () => {
  expect((await open(report, ['barRaiser'])).find('a', reportWords.newLoop)).toBeUndefined()
  await page?.end()
  const released = { ...report, releasedAt: 0 }
  expect((await open(released, ['candidate'])).find('a', reportWords.newLoop)).toBeDefined()
})

it('prints its names and its number on each page, and says that a draft is one', async () => {
  await open(report, ['barRaiser'])
  expect(printed).toEqual([printedPageRule('Mara "M" Heron, Senior PM. Draft of a report.')])
  expect(printed[0]).toContain('counter(page) " of " counter(pages)')
})
