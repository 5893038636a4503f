import { afterAll, describe, expect, it } from 'vitest'
import { blocks } from '#server/db/schema/people.ts'
import { seatRoutes } from '#shared/contracts/loops.ts'
import type { TestPerson } from '#tests/support/factories.ts'
import { testApp } from '#tests/support/test-app.ts'
import { fill, linkFor, openLoop, tell, type World } from '../loops/loop-world.ts'

const app = await testApp()
const strict = await testApp({ database: app.database, node: 1, settings: { BAR_RAISER_POLICY: 'certified' } })
afterAll(async () => {
  await strict.close()
  await app.close()
})

const accept = (token: string, acceptDuties = true) => ({ params: { token }, body: { acceptDuties } })

describe('[I-03] [I-04] [LO-6] who may raise the bar', () => {
  /** Seat 1 of four wears the hiring manager's role, seat 2 is the bar raiser's. */
  async function withManager(): Promise<World> {
    const world = await openLoop(
      app,
      { templateId: 'seed-pm-4', targetLevel: 6, fallbackLevel: 5 },
      await app.buildUser({ groups: ['Corvane'] }),
    )
    await fill(world, 1, await app.buildUser({ level: 7, groups: ['Halden', 'Chess club'] }))
    return world
  }
  it.each<[string, () => Promise<TestPerson>, boolean, string | null]>([
    ['at the target, duties accepted', () => app.buildUser({ level: 6 }), true, null],
    ['above the target, in other groups', () => app.buildUser({ level: 8, groups: ['Marlow'] }), true, null],
    ['below the target', () => app.buildUser({ level: 5 }), true, 'level'],
    ['without accepting the duties', () => app.buildUser({ level: 7 }), false, 'duties'],
    ['sharing a group with the candidate', () => app.buildUser({ level: 7, groups: [' corvane '] }), true, 'candidate'],
    [
      'sharing a group with the hiring manager',
      () => app.buildUser({ level: 7, groups: ['Marlow', 'chess club'] }),
      true,
      'hiring manager',
    ],
    ['without a profile', () => app.buildUser({ profile: false }), true, 'profile'],
    ['as a guest', () => app.buildGuest(), true, 'guest'],
  ])('%s', async (_case, build, duties, refusal) => {
    const world = await withManager()
    const person = await build()
    const ask = accept(await linkFor(world, 2), duties)
    if (refusal === null) expect((await person.browser.call(seatRoutes.acceptInvite, ask)).loopId).toBe(world.loopId)
    else
      expect(await person.browser.refusal(seatRoutes.acceptInvite, ask)).toMatchObject({
        code: 'NOT_ELIGIBLE',
        message: expect.stringMatching(new RegExp(refusal, 'i')),
      })
    expect((await world.view()).seats[1]?.person === null).toBe(refusal !== null)
  })

  it('where a certificate is asked for, accepting the duties is not enough', async () => {
    const world = await openLoop(strict)
    const person = await strict.buildUser({ level: 8 })
    expect((await person.browser.refusal(seatRoutes.acceptInvite, accept(await linkFor(world, 2)))).code).toBe(
      'NOT_ELIGIBLE',
    )
  })
})

describe('who may take an ordinary seat', () => {
  it.each<[string, (world: World) => Promise<TestPerson>, boolean]>([
    ['anybody with the link', () => app.buildUser({ level: 4 }), true],
    ['a guest', () => app.buildGuest(), true],
    [
      'somebody of another role and language',
      () => app.buildUser({ role: 'SDE', languages: [{ code: 'fi', level: 3 }] }),
      true,
    ],
    ['the candidate', (world) => Promise.resolve(world.candidate), false],
    [
      '[I-23] whoever holds another seat',
      async (world) => {
        const person = await app.buildUser({ level: 7 })
        await fill(world, 2, person)
        return person
      },
      false,
    ],
    [
      'somebody whom the candidate blocked',
      async (world) => {
        const person = await app.buildUser()
        await app.deps.db.insert(blocks).values({ blockerId: world.candidate.id, blockedId: person.id, at: 0 })
        return person
      },
      false,
    ],
    [
      'somebody who blocked the candidate',
      async (world) => {
        const person = await app.buildUser()
        await app.deps.db.insert(blocks).values({ blockerId: person.id, blockedId: world.candidate.id, at: 0 })
        return person
      },
      false,
    ],
    [
      '[I-23] somebody who stopped because they know the candidate',
      async (world) => {
        const person = await app.buildUser()
        const roundId = await fill(world, 1, person)
        await tell(app, roundId, 'interviewer', { type: 'stopKnown' })
        await app.runJob('loops-due')
        return person
      },
      false,
    ],
  ])('%s', async (_case, build, allowed) => {
    const world = await openLoop(app)
    const person = await build(world)
    const token = await linkFor(world, 1)
    if (allowed) expect((await person.browser.call(seatRoutes.acceptInvite, accept(token))).loopId).toBe(world.loopId)
    else {
      expect((await person.browser.refusal(seatRoutes.acceptInvite, accept(token))).code).toBe('NOT_ELIGIBLE')
      expect((await person.browser.call(seatRoutes.readInvite, { params: { token } })).note).not.toBeNull()
    }
  })
})
