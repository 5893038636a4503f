// `npm run dev -- --seed`: four people and a loop in each stage, played against the server. A second run adds nothing.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loopRoutes, type LoopView } from '#shared/contracts/loops.ts'
import { peopleRoutes } from '#shared/contracts/people.ts'
import { reportRoutes } from '#shared/contracts/reports.ts'
import { personRoles } from '#shared/contracts/vocabulary.ts'
import { listRoles } from '#server/features/people/system.ts'
import { linksOf, seedServer } from '#server/scripts/seed/main.ts'
import { examplePeople, type PartName } from '#server/scripts/seed/people.ts'
import { seed, type Seeded } from '#server/scripts/seed/seed.ts'
import type { Browser } from '#tests/support/browser.ts'
import { dumpTables } from '#tests/support/dump.ts'
import { testApp, type TestApp } from '#tests/support/test-app.ts'

let app: TestApp
let seeded: Seeded

/** Sockets are rate-limited by the clock, so it moves between stages. */
async function run(): Promise<Seeded> {
  const { url } = await app.listen()
  return seed(seedServer(app.deps, url), () => app.clock.advance(60_000))
}

/** A new browser, signed in with the person's link. */
async function browserOf(part: PartName): Promise<Browser> {
  const browser = app.stranger()
  const path = await seedServer(app.deps, '').signInPath(examplePeople[part].email, '/home')
  expect((await browser.get(path ?? '')).status).toBe(303)
  return browser
}

const loopIn = (stage: string): string => seeded.loops.find((loop) => loop.stage === stage)?.loopId ?? ''
const viewOf = (browser: Browser, stage: string): Promise<LoopView> =>
  browser.call(loopRoutes.getLoop, { params: { loopId: loopIn(stage) } })

beforeAll(async () => {
  app = await testApp({ settings: { NODE_ENV: 'development' } })
  seeded = await run()
})
afterAll(async () => {
  seeded.close()
  await app.close()
})

describe('a seeded development server', () => {
  it('has a loop in each stage', async () => {
    const [candidate, barRaiser] = [await browserOf('candidate'), await browserOf('barRaiser')]
    const statuses: Record<string, string> = {}
    for (const { stage } of seeded.loops) {
      const hasBarRaiser = stage !== 'open' && stage !== 'canceled'
      statuses[stage] = (await viewOf(hasBarRaiser ? barRaiser : candidate, stage)).status
    }
    expect(statuses).toEqual({
      open: 'STAFFING',
      staffed: 'SCHEDULED',
      canceled: 'CANCELLED',
      'notes due': 'NOTES_DUE',
      'package ready': 'PACKAGE_READY',
      debrief: 'IN_DEBRIEF',
      'report released': 'CLOSED',
      'live round': 'IN_PROGRESS',
    })
  })

  it('keeps both people in the live round', async () => {
    const { seats } = await viewOf(await browserOf('interviewer'), 'live round')
    expect(seats.map(({ roundStatus }) => roundStatus)).toEqual(['LIVE', 'LOBBY'])
  })

  it('leaves the bar raiser’s notes and the candidate’s self-rating to be tried', async () => {
    const { seats } = await viewOf(await browserOf('barRaiser'), 'notes due')
    expect(seats.map(({ notes }) => notes)).toEqual(['in', 'writing'])
    const params = { loopId: loopIn('report released') }
    const candidate = await browserOf('candidate')
    expect((await candidate.refusal(reportRoutes.getReport, { params })).code).toBe('SEALED')
    expect(await candidate.call(reportRoutes.getSelfRating, { params })).toMatchObject({ open: true, ratedAt: null })
  })

  it('prints links that sign in, and open each loop as someone who belongs to it', async () => {
    const printed = await linksOf(seedServer(app.deps, ''), seeded, 'http://mockloop.example')
    const links = [...printed.matchAll(/http:\S+/g)].map(([link]) => new URL(link))
    const paths = [...Array.from({ length: 4 }, () => '/home'), ...seeded.loops.map(({ loopId }) => `/loops/${loopId}`)]
    expect(links.map(({ searchParams }) => searchParams.get('to'))).toEqual(paths)
    const names: (string | undefined)[] = []
    for (const { pathname, search } of links) {
      const browser = app.stranger()
      const answer = await browser.get(pathname + search)
      const { location } = answer.headers
      names.push((await browser.call(peopleRoutes.me)).user?.name)
      if (location !== '/home') expect((await browser.get(`/api${String(location)}`)).status).toBe(200)
    }
    expect(names.slice(0, 4)).toEqual(Object.values(examplePeople).map(({ name }) => name))
  })

  it('has an organizer', async () => {
    const roles = await listRoles(app.deps.db)
    expect(roles.map(({ role }) => role)).toEqual([personRoles[0]])
  })
})

it('is not seeded twice', async () => {
  const before = await counts()
  const again = await run()
  expect(again.loops).toEqual(seeded.loops.map((loop) => ({ ...loop, isNew: false })))
  expect(await counts()).toEqual(before)
  again.close()
})

/** Rows per table, without sign-ins and the presence events of people who join again. */
async function counts(): Promise<Record<string, number>> {
  const {
    session: _sessions,
    one_time_links: _links,
    round_events: _room,
    debrief_events: _debrief,
    ...tables
  } = await dumpTables(app.deps.db)
  return Object.fromEntries(Object.entries(tables).map(([name, rows]) => [name, rows.length]))
}
