import { afterAll, describe, expect, it } from 'vitest'
import { durations } from '#shared/contracts/limits.ts'
import { loopRoutes, seatRoutes } from '#shared/contracts/loops.ts'
import { testApp } from '#tests/support/test-app.ts'
import { fill, linkFor, openLoop, type World } from '../loops/loop-world.ts'

const app = await testApp()
afterAll(() => app.close())

const accept = (token: string) => ({ params: { token }, body: { acceptDuties: true } })

describe('a link for a seat', () => {
  it('shows a stranger what it is, and nothing of the assignment', async () => {
    const world = await openLoop(app, { roleTitle: 'Senior PM, payments' })
    const preview = await app.stranger().call(seatRoutes.readInvite, { params: { token: await linkFor(world, 1) } })
    expect(preview).toMatchObject({
      roleTitle: 'Senior PM, payments',
      roundType: 'BEH',
      minutes: 30,
      barRaiser: false,
      candidateName: world.candidate.name,
      note: null,
      accepted: false,
    })
    expect(preview).not.toHaveProperty('principles')
  })

  it('needs somebody to take the seat', async () => {
    const world = await openLoop(app)
    expect((await app.stranger().refusal(seatRoutes.acceptInvite, accept(await linkFor(world, 1)))).code).toBe(
      'UNAUTHENTICATED',
    )
  })

  it('pressed twice by the same person leads to the same seat', async () => {
    const world = await openLoop(app)
    const token = await linkFor(world, 1)
    const person = await app.buildUser()
    const first = await person.browser.call(seatRoutes.acceptInvite, accept(token))
    expect(await person.browser.call(seatRoutes.acceptInvite, accept(token))).toEqual(first)
    expect((await person.browser.call(seatRoutes.readInvite, { params: { token } })).accepted).toBe(true)
  })

  it('made after the seat was given back fills it again', async () => {
    const world = await openLoop(app)
    const member = await app.buildUser()
    await fill(world, 1, member)
    app.clock.advance(1_000)
    await member.browser.call(seatRoutes.leaveSeat, { params: { loopId: world.loopId } })
    const next = await app.buildUser()
    await next.browser.call(seatRoutes.acceptInvite, accept(await linkFor(world, 1)))
    expect((await world.view()).seats[0]?.person?.id).toBe(next.id)
  })

  it('is made by the candidate alone', async () => {
    const world = await openLoop(app)
    const member = await app.buildUser()
    await fill(world, 1, member)
    const ask = { params: { loopId: world.loopId, seatId: world.seatId(2) } }
    expect((await member.browser.refusal(seatRoutes.createInvite, ask)).code).toBe('FORBIDDEN')
    expect((await (await app.buildUser()).browser.refusal(seatRoutes.createInvite, ask)).code).toBe('NOT_FOUND')
  })
})

describe('a link that cannot be used answers the same, whatever the reason', () => {
  const dead: [string, (world: World) => Promise<string>][] = [
    ['never made', () => Promise.resolve('a-link-that-nobody-ever-made-in-this-place')],
    [
      'used',
      async (world) => {
        const token = await linkFor(world, 1)
        await (await app.buildUser()).browser.call(seatRoutes.acceptInvite, accept(token))
        return token
      },
    ],
    [
      'its seat filled by another link',
      async (world) => {
        const token = await linkFor(world, 1)
        await fill(world, 1, await app.buildUser())
        return token
      },
    ],
    [
      'made before its seat was filled and given back',
      async (world) => {
        const token = await linkFor(world, 1)
        const member = await app.buildUser()
        await fill(world, 1, member)
        app.clock.advance(1_000)
        await member.browser.call(seatRoutes.leaveSeat, { params: { loopId: world.loopId } })
        return token
      },
    ],
    [
      'its loop cancelled',
      async (world) => {
        const token = await linkFor(world, 1)
        await world.candidate.browser.call(loopRoutes.cancelLoop, { params: { loopId: world.loopId } })
        return token
      },
    ],
    [
      'expired',
      async (world) => {
        const token = await linkFor(world, 1)
        app.clock.advance(durations.inviteLifeMs)
        return token
      },
    ],
  ]
  it.each(dead)('%s', async (_case, make) => {
    const token = await make(await openLoop(app))
    const person = await app.buildUser()
    const [read, taken, unknown] = [
      await person.browser.get(`/api/invites/${token}`),
      await person.browser.post(`/api/invites/${token}/accept`, { acceptDuties: true }),
      await person.browser.get('/api/invites/another-link-that-nobody-ever-made'),
    ]
    const shown = ({ status, body }: typeof read) => ({ status, body: { ...(body as object), requestId: null } })
    expect(shown(read)).toEqual(shown(unknown))
    expect(shown(taken)).toEqual(shown(unknown))
    expect(read.body).toMatchObject({ code: 'INVITE_UNUSABLE' })
  })
})

describe('many at once', () => {
  it.each([
    ['one link', 1],
    ['a link each', 6],
  ] as const)('%s for one seat: exactly one wins', async (_case, links) => {
    const world = await openLoop(app)
    const tokens = await Promise.all(Array.from({ length: links }, () => linkFor(world, 1)))
    const people = await Promise.all(Array.from({ length: 6 }, () => app.buildUser()))
    const answers = await Promise.all(
      people.map((person, at) =>
        person.browser.post(`/api/invites/${tokens[at % links] ?? ''}/accept`, { acceptDuties: true }),
      ),
    )
    expect(answers.filter((answer) => answer.status === 200)).toHaveLength(1)
    const winner = people[answers.findIndex((answer) => answer.status === 200)]
    expect((await world.view()).seats[0]?.person?.id).toBe(winner?.id)
  })
})
