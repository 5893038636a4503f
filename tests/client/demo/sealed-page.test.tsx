// @vitest-environment jsdom
// A visitor reads the demo's package sealed, votes, and compares: the page as the server's answers make it.
import '#tests/support/default-pack.ts'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act } from 'react'
import { Route, Routes } from 'react-router'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { DemoSealedPage } from '#client/app/pages/demo-sealed-page.tsx'
import { agreementAtFallback, agreementAtTarget, movedVotes } from '#client/features/demo/comparison.ts'
import { ChoosePage } from '#client/features/demo/pages/choose-page.tsx'
import { comparisonWords, offerWords, ownVoteWords, readingWords } from '#client/features/demo/sealed-words.ts'
import { goneWords } from '#client/features/demo/words.ts'
import { voteTableWords } from '#client/features/packages/section-words.ts'
import type { DemoView, OpenedVotes, SealedReading } from '#shared/contracts/demo-loop.ts'
import { demoDebrief } from '#shared/demo/debrief.ts'
import { demoCandidate, demoLoop } from '#shared/demo/loop.ts'
import { demoPackageInput } from '#shared/demo/package-input.ts'
import { assemblePackage } from '#shared/domain/package/assemble.ts'
import { root } from '#tests/lint/run-oxlint.ts'
import { onPage, type OnPage } from '#tests/support/on-page.tsx'

const { content, votes } = assemblePackage(demoPackageInput)
const reading = (loopId: string): SealedReading => ({
  state: 'reading',
  package: {
    loopId,
    version: 1,
    hash: 'a'.repeat(64),
    frozenAt: 0,
    candidateName: demoCandidate.name,
    roleTitle: demoLoop.roleTitle,
    people: demoLoop.seats.map(({ seatId, name }) => ({ seatId, name, mine: false })),
    content,
    sealedVotes: votes.length,
    votes: null,
  },
})
const line = 'I saw the repeat number in August, it sat with the retention team.'
const opened: OpenedVotes = {
  state: 'voted',
  own: { target: 'NI', fallback: 'I', line, at: 0 },
  panel: demoDebrief.ballots.pre.map(({ seatId, target }, at) => ({
    seatId,
    first: target,
    final: demoDebrief.ballots.final[at]?.target ?? target,
    finalFallback: 'I',
    movedLine: demoDebrief.ballots.revote1[at]?.movedLine ?? null,
  })),
  outcome: 'INCLINED_DOWNLEVEL',
  level: 5,
  gates: [
    { gate: 'G5', fired: true, inputs: { barRaiser: 'NI', uncovered: [] } },
    {
      gate: 'G8',
      fired: true,
      inputs: { fallbackLevel: 5, barRaiserFallback: 'I', fallbackShare: 1, strongNoAtFallback: false },
    },
  ],
}
const demo = (loopId: string, voted = false): DemoView => ({
  loopId,
  candidateName: demoCandidate.name,
  roleTitle: demoLoop.roleTitle,
  company: demoLoop.company,
  companyWhat: demoLoop.companyWhat,
  targetLevel: 6,
  fallbackLevel: 5,
  core: content.header.core,
  viewpoints: [
    ...demoLoop.seats.map(({ seatId, name, roundNumber }) => ({
      key: String(roundNumber),
      seatId,
      personId: seatId,
      roundId: `round-${seatId}`,
      name,
      part: seatId,
      sees: '',
    })),
    {
      key: 'candidate',
      seatId: null,
      personId: 'mara',
      roundId: null,
      name: demoCandidate.name,
      part: 'Candidate',
      sees: '',
    },
  ],
  voted,
})

type Answer = { status?: number; body: unknown } | 'never'
let answers: Record<string, Answer[]>
let asked: { at: string; body: unknown }[]
let page: OnPage
const busy: Answer = { status: 503, body: { code: 'BUSY', message: 'The server is busy.' } }
const text = () => document.body.textContent ?? ''
const settle = () => act(async () => void (await new Promise((done) => setTimeout(done, 5))))

/** Each address gives its answers in turn; the last one stays. */
async function answer(url: string, init?: RequestInit): Promise<Response> {
  const at = `${init?.method ?? 'GET'} ${url}`
  asked.push({ at, body: typeof init?.body === 'string' ? JSON.parse(init.body) : undefined })
  const given = answers[at]
  if (given === undefined) throw new Error(`nobody expected ${at}`)
  const next = given.length > 1 ? given.shift() : given[0]
  if (next === undefined || next === 'never') return new Promise(() => undefined)
  return new Response(JSON.stringify(next.body), {
    status: next.status ?? 200,
    headers: { 'content-type': 'application/json' },
  })
}

async function openAt(at: string): Promise<void> {
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  page = await onPage(
    <QueryClientProvider client={queryClient}>
      <Routes>
        <Route path="/demo/:loopId" element={<ChoosePage />} />
        <Route path="/demo/:loopId/sealed" element={<DemoSealedPage />} />
      </Routes>
    </QueryClientProvider>,
    { at },
  )
  await settle()
}

beforeEach(() => {
  asked = []
  answers = {
    'GET /api/demo/one': [{ body: demo('one') }],
    'GET /api/demo/one/sealed': [{ body: reading('one') }],
    'POST /api/demo/one/vote': [{ body: opened }],
    'POST /api/demo/one/restart': [{ body: { loopId: 'two' } }],
    'GET /api/demo/two': [{ body: demo('two') }],
    'GET /api/demo/two/sealed': [{ body: reading('two') }],
  }
  vi.stubGlobal('fetch', answer)
})
afterEach(async () => {
  await page.end()
  vi.unstubAllGlobals()
})

const button = (name: string) => page.find('button', name) as HTMLButtonElement | undefined
const radio = (legend: string, value: string) =>
  page.find('fieldset > legend', legend)?.parentElement?.querySelector<HTMLInputElement>(`input[value=${value}]`)
const press = (element: Element | null | undefined) => page.press(element ?? undefined)
async function choose(value: string): Promise<void> {
  const select = document.querySelector('select')
  if (select === null) throw new Error('the form has a list of lines')
  await act(async () => {
    select.value = value
    select.dispatchEvent(new Event('change', { bubbles: true }))
  })
}

async function vote(): Promise<void> {
  await press(radio(ownVoteWords.target(6), 'NI'))
  await press(radio(ownVoteWords.fallback(5), 'I'))
  await choose(line)
  await press(button(ownVoteWords.submit))
  await settle()
}

describe('before the vote', () => {
  it('[DM-7] the package is read with a sealed ballot box; no vote and no outcome is shown or asked for', async () => {
    await openAt('/demo/one/sealed')
    expect(text()).toContain(readingWords.lead)
    expect(text()).toContain(voteTableWords.sealed(5))
    expect(text()).toContain('I did their Friday work so I could quote their own hours back to them.')
    // The only votes on the page are the choices of the form.
    expect(document.querySelectorAll('[data-vote]')).toHaveLength(8)
    expect(document.querySelectorAll('form [data-vote]')).toHaveLength(8)
    expect(text()).not.toMatch(/Inclined at L\d|rationale/i)
    expect(asked.map(({ at }) => at).toSorted()).toEqual(['GET /api/demo/one', 'GET /api/demo/one/sealed'])
  })

  it('[DM-8] a vote at both levels is needed, and the form says that it counts once and changes nothing', async () => {
    await openAt('/demo/one/sealed')
    expect(text()).toContain(ownVoteWords.once)
    expect(button(ownVoteWords.submit)?.disabled).toBe(true)
    await press(radio(ownVoteWords.target(6), 'NI'))
    expect(text()).toContain(ownVoteWords.missing)
    expect(button(ownVoteWords.submit)?.disabled).toBe(true)
    await press(radio(ownVoteWords.fallback(5), 'I'))
    expect(button(ownVoteWords.submit)?.disabled).toBe(false)
    expect(text()).not.toContain(ownVoteWords.missing)
  })

  it('the form can be reached from the top, and the reading skipped', async () => {
    await openAt('/demo/one/sealed')
    const target = page.find('a', readingWords.toVote)?.getAttribute('href')?.split('#')[1] ?? ''
    expect(document.getElementById(target)?.querySelector('form')).not.toBeNull()
    expect(page.find('a', readingWords.skip)?.getAttribute('href')).toBe('/demo/one')
  })

  it('while the package loads the page says so; of a copy that is gone it offers a new one', async () => {
    answers['GET /api/demo/one/sealed'] = ['never']
    await openAt('/demo/one/sealed')
    expect(text()).toContain('Opening the package')
    await page.end()
    answers['GET /api/demo/one/sealed'] = [{ status: 404, body: { code: 'NOT_FOUND', message: 'Gone.' } }]
    await openAt('/demo/one/sealed')
    expect(text()).toContain(goneWords.ended)
    expect(button(goneWords.openAgain)).toBeDefined()
  })
})

describe('the vote', () => {
  it('[DM-8] is sent with its line and shown next to the panel’s, with the outcome, its gates, the lines and the views', async () => {
    await openAt('/demo/one/sealed')
    await vote()
    expect(asked.at(-1)).toEqual({ at: 'POST /api/demo/one/vote', body: { target: 'NI', fallback: 'I', line } })
    expect(document.activeElement).toBe(page.find('h1', comparisonWords.title))
    const rows = [...document.querySelectorAll('tbody tr')].map((row) =>
      [...row.querySelectorAll('th, td')].map((cell) => cell.textContent),
    )
    expect(rows.map((row) => [row[0], ...row.slice(2)])).toEqual([
      [comparisonWords.you, comparisonWords.once, 'Not inclined', 'Inclined'],
      ['Dana Whitlock', 'Inclined', 'Inclined', 'Inclined'],
      ['Rui Tavares', 'Strong hire', 'Inclined', 'Inclined'],
      ['Adaeze Lindholm', 'Not inclined', 'Not inclined', 'Inclined'],
      ['Kenji Abara', 'Inclined', 'Inclined', 'Inclined'],
      ['Sofia Marchetti-Reyes', 'Inclined', 'Not inclined', 'Inclined'],
    ])
    expect(text()).toContain('At L6 you were against. First votes: 4 of 5 for. Final votes: 3 of 5 for.')
    expect(text()).toContain('At L5 you were for. Final votes: all for.')
    expect(text()).toContain('Inclined at L5, not at L6.')
    expect(text()).toContain(
      'Does the bar raiser support the target level? The bar raiser’s final vote is not inclined.',
    )
    expect(text()).toContain('Rui moved from strong hire to inclined: “it sat with the retention team”')
    expect(text()).toContain('Sofia moved from inclined to not inclined: “we hit the goal, so I moved on”')
    expect(document.querySelectorAll('ol a[href^="/demo/one/"]')).toHaveLength(6)
    expect(document.querySelector('form')).toBeNull()
  })

  it('that failed keeps the choices and can be sent again', async () => {
    answers['POST /api/demo/one/vote'] = [busy, { body: opened }]
    await openAt('/demo/one/sealed')
    await vote()
    expect(document.querySelector('[role=alert]')?.textContent).toContain(ownVoteWords.failed)
    expect(text()).toContain(ownVoteWords.kept)
    expect(radio(ownVoteWords.target(6), 'NI')?.checked).toBe(true)
    expect(document.querySelector('select')?.value).toBe(line)
    await press(button(ownVoteWords.submit))
    await settle()
    expect(page.find('h1', comparisonWords.title)).toBeDefined()
  })

  it('[DM-8] that another tab cast first is shown instead', async () => {
    answers['POST /api/demo/one/vote'] = [
      { status: 409, body: { code: 'ILLEGAL_TRANSITION', message: 'You have already voted.' } },
    ]
    answers['GET /api/demo/one/sealed'] = [{ body: reading('one') }, { body: opened }]
    await openAt('/demo/one/sealed')
    await vote()
    expect(page.find('h1', comparisonWords.title)).toBeDefined()
  })

  it('whose page can’t be fetched again stays as it was', async () => {
    answers['POST /api/demo/one/vote'] = [
      { status: 409, body: { code: 'ILLEGAL_TRANSITION', message: 'You have already voted.' } },
    ]
    answers['GET /api/demo/one/sealed'] = [{ body: reading('one') }, busy]
    await openAt('/demo/one/sealed')
    await vote()
    expect(asked.filter(({ at }) => at === 'GET /api/demo/one/sealed')).toHaveLength(2)
    expect(document.querySelector('[role=alert]')?.textContent).toContain('You have already voted.')
    expect(document.querySelector('select')?.value).toBe(line)
  })

  it('[DM-8] is there after a reload, and a new copy starts again without it', async () => {
    answers['GET /api/demo/one/sealed'] = [{ body: opened }]
    await openAt('/demo/one/sealed')
    expect(page.find('h1', comparisonWords.title)).toBeDefined()
    expect(text()).toContain(comparisonWords.againNote)
    await press(button(comparisonWords.again))
    await settle()
    expect(text()).toContain(readingWords.lead)
    expect(asked.map(({ at }) => at)).toContain('GET /api/demo/two/sealed')
    expect(radio(ownVoteWords.target(6), 'NI')?.checked).toBe(false)
  })
})

describe('the comparison', () => {
  it('counts who was for, and knows the line that moved a vote inside the longer one that was chosen', () => {
    expect(agreementAtTarget(opened)).toEqual({ isFor: false, first: '4 of 5 for', final: '3 of 5 for' })
    expect(agreementAtFallback(opened)).toEqual({ isFor: true, first: null, final: 'all for' })
    expect(agreementAtFallback({ ...opened, own: { ...opened.own, fallback: null } })).toBeNull()
    expect(movedVotes(opened).map(({ seatId, isOwn }) => [seatId, isOwn])).toEqual([
      ['PEER', true],
      ['ENG', false],
    ])
    expect(movedVotes({ ...opened, own: { ...opened.own, line: null } }).some(({ isOwn }) => isOwn)).toBe(false)
  })
})

describe('the choice of views', () => {
  it.each([
    ['before the vote', false, offerWords.start],
    ['after it', true, offerWords.compare],
  ])('offers the sealed reading first, %s', async (_, voted, name) => {
    answers['GET /api/demo/one'] = [{ body: demo('one', voted) }]
    await openAt('/demo/one')
    const links = [...document.querySelectorAll('section a, ol a')].map((link) => link.getAttribute('href'))
    expect([links[0], links.length]).toEqual(['/demo/one/sealed', 7])
    expect(page.find('a', name)?.getAttribute('href')).toBe('/demo/one/sealed')
  })
})

it('[DM-7] no page loads the demo’s own data, which has its votes', () => {
  const files = globSync('client/**/*.{ts,tsx}', { cwd: root, exclude: ['client/dist/**'] })
  expect(files.length).toBeGreaterThan(300)
  expect(files.filter((file) => readFileSync(join(root, file), 'utf8').includes("'#shared/demo/"))).toEqual([])
})
