import { afterAll, describe, expect, it } from 'vitest'
import { loopRoutes, seatRoutes } from '#shared/contracts/loops.ts'
import { noteContent, staffLoop, writeNotes, holdRounds } from '#tests/support/loop-factory.ts'
import { testApp } from '#tests/support/test-app.ts'
import {
  fill,
  goLive,
  hold,
  hour,
  linkFor,
  miss,
  openLoop,
  overdue,
  roundStatus,
  setTime,
  tell,
  type World,
} from './loop-world.ts'

const app = await testApp()
afterAll(() => app.close())

const raiser = () => app.buildUser({ level: 7 })
const seats = { params: (world: World) => ({ params: { loopId: world.loopId } }) }
const statusOf = async (world: World) => (await world.view()).status

/** Brings a new loop to a status. */
const standing: Record<string, () => Promise<World>> = {
  STAFFING: () => openLoop(app),
  SCHEDULED: async () => {
    const world = await openLoop(app)
    await fill(world, 1, await app.buildUser())
    await fill(world, 2, await raiser())
    return world
  },
  IN_PROGRESS: async () => {
    const world = await openLoop(app)
    await goLive(app, await fill(world, 1, await app.buildUser()))
    return world
  },
  BEING_READ: async () => {
    const world = await openLoop(app)
    const rounds = [await fill(world, 1, await app.buildUser()), await fill(world, 2, await raiser())]
    for (const roundId of rounds) await hold(app, roundId)
    return world
  },
  CANCELLED: async () => {
    const world = await openLoop(app)
    await world.candidate.browser.call(loopRoutes.cancelLoop, seats.params(world))
    return world
  },
}
const stand = (status: string): Promise<World> => (standing[status] ?? standing['STAFFING'] ?? (() => openLoop(app)))()

describe('[LO-1] a loop moves only along its table', () => {
  it.each(Object.keys(standing))('stands at %s', async (status) => {
    expect(await statusOf(await stand(status))).toBe(status)
  })

  it('goes from the notes to its package, which the candidate reads as one state', async () => {
    const loop = await staffLoop(app)
    await holdRounds(app, loop)
    for (const seat of loop.seats) await writeNotes(app, seat, noteContent(seat.principles))
    const params = { params: { loopId: loop.loopId } }
    expect((await loop.seats[0]?.person.browser.call(loopRoutes.getLoop, params))?.status).toBe('PACKAGE_READY')
    expect((await loop.candidate.browser.call(loopRoutes.getLoop, params)).status).toBe('BEING_READ')
  })

  it.each([
    ['STAFFING', true],
    ['SCHEDULED', true],
    ['IN_PROGRESS', true],
    ['CANCELLED', false],
  ] as const)('cancel from %s: %s', async (status, allowed) => {
    const world = await stand(status)
    if (allowed)
      expect((await world.candidate.browser.call(loopRoutes.cancelLoop, seats.params(world))).status).toBe('CANCELLED')
    else
      expect((await world.candidate.browser.refusal(loopRoutes.cancelLoop, seats.params(world))).code).toBe(
        'ILLEGAL_TRANSITION',
      )
  })

  it.each([
    ['STAFFING', true],
    ['IN_PROGRESS', true],
    ['BEING_READ', false],
    ['CANCELLED', false],
  ] as const)('a link for a seat in %s: %s', async (status, allowed) => {
    const world = await stand(status)
    const ask = { params: { loopId: world.loopId, seatId: world.seatId(2) } }
    if (allowed) expect((await world.candidate.browser.call(seatRoutes.createInvite, ask)).url).toContain('/invite/')
    else
      expect(['SEAT_TAKEN', 'ILLEGAL_TRANSITION']).toContain(
        (await world.candidate.browser.refusal(seatRoutes.createInvite, ask)).code,
      )
  })

  it('a round of a cancelled loop does not begin', async () => {
    const world = await openLoop(app)
    const roundId = await fill(world, 1, await app.buildUser())
    await world.candidate.browser.call(loopRoutes.cancelLoop, seats.params(world))
    await expect(goLive(app, roundId)).rejects.toMatchObject({
      code: 'ILLEGAL_TRANSITION',
      message: expect.stringContaining('over'),
    })
    expect(await roundStatus(app, roundId)).toBe('LOBBY')
  })

  it('the first round of a mini loop starts while the bar raiser’s seat is open', async () => {
    const world = await openLoop(app)
    await hold(app, await fill(world, 1, await app.buildUser()))
    expect(await statusOf(world)).toBe('IN_PROGRESS')
    await hold(app, await fill(world, 2, await raiser()))
    expect(await statusOf(world)).toBe('BEING_READ')
  })
})

describe('[I-24] a seat is given back', () => {
  it('free of penalty: the slot is open again, and its person may come back', async () => {
    const world = await stand('SCHEDULED')
    const world2 = await openLoop(app)
    const person = await app.buildUser()
    await fill(world2, 1, person)
    await fill(world2, 2, await raiser())
    await person.browser.call(seatRoutes.leaveSeat, seats.params(world2))
    expect(await world2.view()).toMatchObject({ status: 'STAFFING', seats: [{ person: null }, {}] })
    await fill(world2, 1, person)
    expect(await statusOf(world2)).toBe('SCHEDULED')
    expect(await statusOf(world)).toBe('SCHEDULED')
  })

  it('not once its round has begun', async () => {
    const world = await openLoop(app)
    const person = await app.buildUser()
    await goLive(app, await fill(world, 1, person))
    expect((await person.browser.refusal(seatRoutes.leaveSeat, seats.params(world))).code).toBe('ILLEGAL_TRANSITION')
  })
})

describe('[LO-4] time-based transitions', () => {
  const settle = async (ms: number) => {
    app.clock.advance(ms)
    await app.runJob('loops-due')
  }

  it('a loop that nobody staffed expires after 72 hours, and not a minute before', async () => {
    const world = await openLoop(app)
    await settle(72 * hour - 60_000)
    expect(await statusOf(world)).toBe('STAFFING')
    await settle(60_000)
    expect(await statusOf(world)).toBe('EXPIRED')
  })

  it('an open seat of a running loop is lost after 72 hours; with every round over the notes are due', async () => {
    const world = await openLoop(app)
    await hold(app, await fill(world, 1, await app.buildUser()))
    await settle(71 * hour)
    expect(await statusOf(world)).toBe('IN_PROGRESS')
    const link = await linkFor(world, 2)
    await settle(hour)
    expect(await world.view()).toMatchObject({
      status: 'BEING_READ',
      seats: [{ lost: false }, { lost: true, person: null }],
      practiceOnly: true,
    })
    expect(
      (
        await (
          await raiser()
        ).browser.refusal(seatRoutes.acceptInvite, { params: { token: link }, body: { acceptDuties: true } })
      ).code,
    ).toBe('INVITE_UNUSABLE')
  })

  it('a missed round that gets a new time keeps its seat; a second miss loses it', async () => {
    const world = await openLoop(app)
    await hold(app, await fill(world, 1, await app.buildUser()))
    const second = await fill(world, 2, await raiser())
    await miss(app, second, world.candidate)
    expect(await roundStatus(app, second)).toBe('NO_SHOW_INT')
    await setTime(app, second, world.candidate, app.clock.now() + 15 * 60_000)
    await settle(0)
    expect((await world.view()).seats[1]).toMatchObject({ lost: false, roundStatus: 'PLANNED' })
    await overdue(app)
    expect(await roundStatus(app, second)).toBe('NO_SHOW_INT')
    await settle(0)
    expect(await world.view()).toMatchObject({ status: 'BEING_READ', seats: [{}, { lost: true }] })
  })

  it('a round that broke off and is not taken up within 72 hours loses its seat; with none held the loop expires', async () => {
    const world = await openLoop(app)
    const first = await fill(world, 1, await app.buildUser())
    await goLive(app, first)
    await tell(app, first, 'server', { type: 'presenceChanged', side: 'interviewer', state: 'away', device: null })
    app.clock.advance(13 * 60_000)
    await app.runJob('rooms-due')
    expect(await roundStatus(app, first)).toBe('ABORTED')
    await settle(71 * hour)
    expect((await world.view()).seats[0]?.lost).toBe(false)
    await settle(hour)
    expect((await world.view()).seats[0]?.lost).toBe(true)
    await settle(hour)
    expect(await statusOf(world)).toBe('EXPIRED')
  })

  it('before the loop has begun a round missed twice gives its seat back instead', async () => {
    const world = await stand('SCHEDULED')
    const roundId = (await world.view()).seats[0]?.roundId ?? ''
    await miss(app, roundId, world.candidate)
    await setTime(app, roundId, world.candidate, app.clock.now() + 15 * 60_000)
    await overdue(app)
    await settle(0)
    expect(await world.view()).toMatchObject({ status: 'STAFFING', seats: [{ person: null, lost: false }, {}] })
  })
})
