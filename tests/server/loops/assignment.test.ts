import { afterAll, describe, expect, it } from 'vitest'
import { loopRoutes, seatRoutes } from '#shared/contracts/loops.ts'
import type { Principle } from '#shared/contracts/vocabulary.ts'
import { defaultPack } from '#shared/packs/sixteen/pack.ts'
import type { TestPerson } from '#tests/support/factories.ts'
import { testApp } from '#tests/support/test-app.ts'
import { fill, goLive, hold, openLoop, type World } from './loop-world.ts'

const app = await testApp()
afterAll(() => app.close())

interface Panel {
  world: World
  manager: TestPerson
  raiser: TestPerson
  third: TestPerson
  fourth: TestPerson
  rounds: string[]
}

async function panel(): Promise<Panel> {
  const world = await openLoop(app, { templateId: 'seed-pm-4' })
  const [manager, raiser, third, fourth] = [
    await app.buildUser({ level: 7 }),
    await app.buildUser({ level: 7 }),
    await app.buildUser(),
    await app.buildUser(),
  ]
  const rounds: string[] = []
  for (const [at, person] of [manager, raiser, third, fourth].entries()) rounds.push(await fill(world, at + 1, person))
  return { world, manager, raiser, third, fourth, rounds }
}

const principlesOf = async (world: World, as: TestPerson): Promise<(Principle[] | null)[]> =>
  (await world.view(as)).seats.map((seat) => seat.principles)

describe('who sees the assignment', () => {
  it('the candidate none, an interviewer their own, the bar raiser and the hiring manager all', async () => {
    const { world, manager, raiser, third, fourth } = await panel()
    expect(await principlesOf(world, world.candidate)).toEqual([null, null, null, null])
    expect((await principlesOf(world, third)).map((own) => own !== null)).toEqual([false, false, true, false])
    expect((await principlesOf(world, fourth)).map((own) => own !== null)).toEqual([false, false, false, true])
    const whole = await principlesOf(world, raiser)
    expect(whole.every((own) => own !== null)).toBe(true)
    expect(await principlesOf(world, manager)).toEqual(whole)
  })

  it('the reasons open to the bar raiser and the hiring manager only', async () => {
    const { world, manager, raiser, third } = await panel()
    const ask = { params: { loopId: world.loopId } }
    for (const person of [manager, raiser]) {
      const view = await person.browser.call(loopRoutes.getAssignment, ask)
      expect(view.cells.every((cell) => cell.sentence.length > 0)).toBe(true)
      expect(view.cells.length + view.leftOut.length).toBe(16)
    }
    for (const person of [world.candidate, third])
      expect((await person.browser.refusal(loopRoutes.getAssignment, ask)).code).toBe('FORBIDDEN')
    expect((await (await app.buildUser()).browser.refusal(loopRoutes.getAssignment, ask)).code).toBe('NOT_FOUND')
  })

  it('nothing a candidate is ever sent names a principle of a seat', async () => {
    const { world, rounds } = await panel()
    await world.candidate.browser.call(loopRoutes.listLoops)
    for (const roundId of rounds) await world.candidate.browser.get(`/api/rounds/${roundId}`)
    expect(app.trafficOf(world.candidate)).not.toMatch(/"principles":\[/)
    expect(app.trafficOf(world.candidate)).not.toMatch(/"(?:sentence|terms|score)":/)
  })

  it('first names only until a round has been live', async () => {
    const world = await openLoop(app)
    const person = await app.buildUser({ name: 'Dana Lindqvist' })
    const roundId = await fill(world, 1, person)
    expect((await world.view()).seats[0]?.person?.name).toBe('Dana')
    await goLive(app, roundId)
    expect((await world.view()).seats[0]?.person?.name).toBe('Dana Lindqvist')
  })

  it('first names for the whole panel while one of it has not been met', async () => {
    const world = await openLoop(app)
    const first = await fill(world, 1, await app.buildUser({ name: 'Dana Lindqvist' }))
    await hold(app, first)
    const second = await fill(world, 2, await app.buildUser({ name: 'Eli Novak', level: 7 }))
    const names = async () => (await world.view()).seats.map((seat) => seat.person?.name)
    expect(await names()).toEqual(['Dana', 'Eli'])
    await goLive(app, second)
    expect(await names()).toEqual(['Dana Lindqvist', 'Eli Novak'])
  })
})

describe('[I-05] every slot holds one or two principles and together they cover the core', () => {
  it.each(['mini-2', 'seed-pm-4', 'official-pm-5'] as const)('%s', async (templateId) => {
    const world = await openLoop(app, { templateId, targetLevel: 6, fallbackLevel: 5 })
    const raiser = await app.buildUser({ level: 7 })
    await fill(world, (await world.view()).seats.find((seat) => seat.barRaiser)?.roundNumber ?? 0, raiser)
    const dealt = await principlesOf(world, raiser)
    for (const own of dealt) expect([1, 2]).toContain(own?.length)
    const all = dealt.flatMap((own) => own ?? [])
    expect(all).toHaveLength(new Set(all).size)
    expect(all).toEqual(expect.arrayContaining([...defaultPack.coreSets.PM]))
  })
})

it('a seat change deals again around the rounds that are frozen', async () => {
  const { world, raiser, fourth, rounds } = await panel()
  await goLive(app, rounds[0] ?? '')
  const before = await principlesOf(world, raiser)
  await fourth.browser.call(seatRoutes.leaveSeat, { params: { loopId: world.loopId } })
  await fill(world, 4, await app.buildUser({ skills: { AR: 3, DR: 0 } }))
  const after = await principlesOf(world, raiser)
  expect(after[0]).toEqual(before[0])
  expect(before[3]).toEqual(['DD', 'DR'])
  expect(after[3]).toEqual(['AR', 'DD'])
  expect(after.flatMap((own) => own ?? [])).toEqual(expect.arrayContaining([...defaultPack.coreSets.PM]))
})
