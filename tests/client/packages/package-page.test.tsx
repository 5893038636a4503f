// The package of the demo loop as a page: what its cells and seats are called, and what its printed pages say.
import '#tests/support/default-pack.ts'
import { MantineProvider } from '@mantine/core'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { renderToStaticMarkup } from 'react-dom/server'
import { MemoryRouter, Route, Routes } from 'react-router'
import { describe, expect, it } from 'vitest'
import { PackagePage } from '#client/features/packages/pages/package-page.tsx'
import { headWords, printedTop } from '#client/features/packages/page-words.ts'
import { printedPageRule } from '#client/ui/printed-page.ts'
import { matrixWords, voteTableWords } from '#client/features/packages/section-words.ts'
import type { PackageView } from '#shared/contracts/packages.ts'
import { principleCodes } from '#shared/contracts/vocabulary.ts'
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
  it('show no key of a measure and no time span in code', () => {
    expect(text(page)).not.toMatch(/\w_\w|\b\d+d\b/)
    expect(text(page)).toContain('(90 days)')
  })
  it('show no code of a principle without its name', () => {
    // What people wrote in notes and rationales is theirs.
    const own = page.replaceAll(/<details.*?<\/details>/gs, '')
    const alone = own.replaceAll(/<span[^>]*aria-hidden="true"[^>]*>[^<]*<\/span>/g, '')
    expect(text(alone)).toContain('Insist on the Highest Standards')
    expect(text(alone)).not.toMatch(new RegExp(`\\b(?:${principleCodes.join('|')})\\b`))
  })
})

/** The text of one section, without its title. */
const section = (id: string, markup = page) =>
  text((new RegExp(`<section id="${id}".*?</section>`, 's').exec(markup)?.[0] ?? '').replace(/<h2.*?<\/h2>/s, ''))
const links = (id: string, markup = page) =>
  [
    ...(new RegExp(`<section id="${id}".*?</section>`, 's').exec(markup)?.[0] ?? '').matchAll(/href="[^"]*#([^"]+)"/g),
  ].map(([, target]) => target)

describe('what is missing', () => {
  it('[PK-20] is in sentences, with the principle’s name and a link to the notes', () => {
    const lacks = section('lacks')
    for (const line of [
      'Dana did not hear who keeps the queue healthy today.',
      'Short of 5: “the simplification stayed inside one surface she already owned.”',
      'No reason was given for not watching small-basket customers.',
      'Confidence is low: no one asked “what if” or what was left undone.',
      'Dana did not ask for anything beyond the quarter.',
      'Influence and horizon read as L4, scope and ambiguity as L5.',
      'Horizon reads as L5. At L6: They look a year ahead and own the indirect effects.',
      'Insist on the Highest Standards',
    ])
      expect(lacks).toContain(line)
    expect(lacks).not.toMatch(/Customer Obsession|Dive Deep|Think Big/)
    for (const target of links('lacks')) expect(page).toContain(`id="${target}"`)
  })
  it('[PK-19] asked and not answered: who asked what, and what was noted', () => {
    expect(section('unanswered')).toContain('Why stop at six weeks and not eight? Answer: “Lease date.”')
    expect(section('unanswered')).toContain('Kenji Abara asked (why)')
    expect(links('unanswered')).toEqual(['item-NS-4-NS-4-AR'])
  })
  it('[PK-19] a principle without data stands there with its reason, and not again under consistency', () => {
    const rows = content.rows.map((row) =>
      row.principle === 'DR'
        ? {
            ...row,
            cells: row.cells.map((cell) =>
              cell.seatId === 'HM'
                ? { state: 'noData' as const, seatId: 'HM', noteSetId: 'NS-1', reason: 'Ran out of time' }
                : cell,
            ),
          }
        : row,
    )
    const coverage = {
      ...content.coverage,
      noData: [{ principle: 'DR' as const, seatId: 'HM', reason: 'Ran out of time' }],
    }
    const view = shown({ ...pack, content: { ...content, rows, coverage } })
    expect(section('unanswered', view)).toContain('No data: Ran out of time.Assigned to Dana Whitlock')
    expect(section('lacks', view)).toContain('Nothing was heard on it. Dana had no data: Ran out of time.')
    expect(section('narrative', view)).not.toContain('Ran out of time')
  })
  it('[PK-21] the level is in the ladder’s words, with an act for each scale', () => {
    const level = section('level')
    expect(level).toContain('Influence, L6They convince peers without authority over them.')
    expect(level).toContain('She pushed back on the VP in review and lost four to one.')
    expect(level).toContain('Horizon, L5They look a quarter or two ahead.')
    for (const target of links('level')) expect(page).toContain(`id="${target}"`)
  })
  it('[PK-1] sealed votes change nothing of it', () => {
    const sealed = shown({ ...pack, votes: null })
    for (const id of ['lacks', 'unanswered', 'level']) expect(section(id, sealed)).toBe(section(id))
  })
})

describe('the role and its stories', () => {
  it('[PK-22] what the role needs most is at the top, and nothing is there without it', () => {
    expect(text(/<header.*?<\/header>/s.exec(page)?.[0] ?? '')).toContain(headWords.need(demoLoop.roleNeed))
    const header = { ...content.header, roleNeed: '' }
    expect(shown({ ...pack, content: { ...content, header } })).not.toContain(headWords.need(''))
  })
  it('when a story happened is beside its title', () => expect(page).toContain('Story: ST-07, late 2024'))
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
