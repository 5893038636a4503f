// The access matrix: every route and socket request, called by each kind of person, for own, foreign and missing things.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testApp, type TestApp } from '#tests/support/test-app.ts'
import { requests, routes } from './contracts.ts'
import { askRoute, askSocket, type Answered } from './knock.ts'
import { requestRows, routeRows, type Row } from './matrix.ts'
import { missing, openWorld, personas, type Ids, type Persona, type World } from './world.ts'

let app: TestApp
let world: World
beforeAll(async () => {
  app = await testApp()
  await app.signUp({ email: 'taken@example.org', password: 'a password to remember' })
  world = await openWorld(app)
}, 60_000)
afterAll(() => app.close())

const named = (row: Pick<Row, 'stage' | 'named'>, persona: Persona): Ids =>
  world.own(row.named ?? persona, row.stage ?? 'notesDue')

/** The answer about a foreign thing must not reveal that it exists. */
function expectAlike(foreign: Answered, nowhere: Answered): void {
  expect(foreign).toEqual(nowhere)
}

describe('the matrix', () => {
  it('has a row for each route and each request, and for no other', () => {
    expect(Object.keys(routeRows).toSorted()).toEqual([...routes.keys()].toSorted())
    expect(Object.keys(requestRows).toSorted()).toEqual([...requests.keys()].toSorted())
  })
})

describe('requests', () => {
  it.each(Object.entries(requestRows))('%s', async (name, row) => {
    const outcomes: string[] = []
    for (const persona of personas.filter((persona) => persona !== 'signedOut')) {
      const person = world.person(persona, row.stage ?? 'notesDue')
      if (person === null) throw new Error(`${persona} has no account`)
      const ask = (ids: Ids) => askSocket(app, person, { name, payload: row.payload(ids) })
      const foreign = await ask(world.foreign)
      expectAlike(foreign, await ask(missing))
      expect(foreign.outcome).toBe('NOT_FOUND')
      outcomes.push((await ask(named(row, persona))).outcome)
    }
    expect(outcomes.join(' ')).toBe(row.outcomes)
  })

  it('nobody without a session gets a socket', async () => {
    for (const namespace of ['people', 'rooms'] as const) {
      await expect(app.connectAs(app.stranger(), namespace)).rejects.toThrow('UNAUTHENTICATED')
    }
  })
})

// After the requests, because the last routes end everyone’s session.
describe('routes', () => {
  it.each(Object.entries(routeRows))('%s', async (key, row) => {
    const route = routes.get(key)
    if (route === undefined) throw new Error(`${key} is no route`)
    const outcomes: string[] = []
    for (const persona of personas) {
      const browser = world.browser(persona, row.stage ?? 'notesDue')
      if (/:(?:loopId|roundId|seatId|noteSetId)/.test(route.path)) {
        const foreign = await askRoute(browser, route, { ids: world.foreign, body: row.body })
        expectAlike(foreign, await askRoute(browser, route, { ids: missing, body: row.body }))
        expect(foreign.outcome).toBe(persona === 'signedOut' ? 'UNAUTHENTICATED' : 'NOT_FOUND')
      }
      outcomes.push((await askRoute(browser, route, { ids: named(row, persona), body: row.body })).outcome)
    }
    expect(outcomes.join(' ')).toBe(row.outcomes)
  })
})
