// The package of the demo loop as a page: what its cells and seats are called, and what its printed pages say.
import '#tests/support/default-pack.ts'
import { MantineProvider } from '@mantine/core'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { renderToStaticMarkup } from 'react-dom/server'
import { MemoryRouter, Route, Routes } from 'react-router'
import { describe, expect, it } from 'vitest'
import { PackagePage } from '#client/features/packages/pages/package-page.tsx'
import { printedTop } from '#client/features/packages/page-words.ts'
import { printedPageRule } from '#client/ui/printed-page.ts'
import { matrixWords, voteTableWords } from '#client/features/packages/section-words.ts'
import type { PackageView } from '#shared/contracts/packages.ts'
import { assemblePackage } from '#shared/domain/package/assemble.ts'
import { demoLoop } from '#shared/demo/loop.ts'
import { demoPackageInput } from '#shared/demo/package-input.ts'

const { content, votes } = assemblePackage(demoPackageInput)
const pack: PackageView = {
  loopId: 'loop-1',
  version: 1,
  hash: 'a'.repeat(64),
  frozenAt: 0,
  candidateName: 'Mara Oyelaran',
  roleTitle: demoLoop.roleTitle,
  people: demoLoop.seats.map(({ seatId, name }) => ({ seatId, name, mine: false })),
  content,
  sealedVotes: votes.length,
  votes,
}

function shown(view: PackageView): string {
  const queryClient = new QueryClient()
  queryClient.setQueryData(['loop', 'loop-1', 'package'], view)
  return renderToStaticMarkup(
    <QueryClientProvider client={queryClient}>
      <MantineProvider>
        <MemoryRouter initialEntries={['/loops/loop-1/package']}>
          <Routes>
            <Route path="/loops/:loopId/package" element={<PackagePage />} />
          </Routes>
        </MemoryRouter>
      </MantineProvider>
    </QueryClientProvider>,
  )
}
const text = (markup: string) =>
  markup
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
const withoutHidden = (markup: string) => markup.replaceAll(/<span class="sr">.*?<\/span>/g, '')
const page = shown(pack)
const matrix = /<table class="[^"]*mx.*?<\/table>/s.exec(page)?.[0] ?? ''

describe('a cell of the matrix', () => {
  const cells = [...matrix.matchAll(/<a [^>]*class="[^"]*cell[^"]*"[^>]*>.*?<\/a>/gs)].map(([cell]) => cell)

  it('is named by what is seen, then by what its shape says', () => {
    expect(cells.length).toBeGreaterThan(10)
    expect(cells.filter((cell) => cell.includes('aria-label'))).toEqual([])
    const names = cells.map((cell) => [text(withoutHidden(cell)), text(cell)])
    expect(names.filter(([seen = '', name]) => seen === '' || name?.startsWith(seen) !== true)).toEqual([])
    expect(names.map(([, name]) => name)).toContain('5 H: strength, high confidence, assigned')
  })
  it('has no code without its word in the legend', () => {
    expect(page).toContain(matrixWords.confidence)
    expect(text(matrix)).not.toMatch(/\bND\b/)
  })
})

describe('a seat', () => {
  it('is named by its role or its subject, the same in each table', () => {
    const votesTable = /<table class="[^"]*box.*?<\/table>/s.exec(page)?.[0] ?? ''
    for (const subject of ['Hiring manager', 'Product design', 'Bar raiser', 'Metric and estimation']) {
      expect(text(votesTable)).toContain(subject)
      expect(text(matrix)).toContain(subject)
    }
  })
})

describe('words of the page', () => {
  it('explain the vote once there is one to read, and not before', () => {
    expect(page).toContain(voteTableWords.scale)
    const sealed = shown({ ...pack, votes: null })
    expect(sealed).not.toContain(voteTableWords.scale)
    expect(sealed).toContain(voteTableWords.sealed(pack.sealedVotes))
  })
  it('show no id of a rule', () => expect(text(page)).not.toMatch(/\b(?:L\d\d|NT-\d+|PK-\d+)\b/))
})

describe('a printed page', () => {
  it('has the names on top and its number below', () => {
    const rule = printedPageRule(printedTop(pack))
    expect(rule).toContain(
      '@top-left { content: "Mara Oyelaran, Senior PM, post-purchase experience. Package, version 1."',
    )
    expect(rule).toContain('counter(page) " of " counter(pages)')
  })
  it('a name can\u2019t end the rule', () => {
    expect(printedPageRule('Ann "A" \\ }\nB')).toContain('content: "Ann \\22 A\\22  \\5c  }\\a B";')
  })
})
