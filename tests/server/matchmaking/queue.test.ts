import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { eq, ne } from 'drizzle-orm'
import { tickets } from '#server/db/schema/queue.ts'
import { blocks } from '#server/db/schema/people.ts'
import { durations } from '#shared/contracts/limits.ts'
import { loopRoutes, seatRoutes } from '#shared/contracts/loops.ts'
import { queueRoutes } from '#shared/contracts/queue.ts'
import { roomRoutes } from '#shared/contracts/rooms.ts'
import type { TestPerson, UserTraits } from '#tests/support/factories.ts'
import { testApp } from '#tests/support/test-app.ts'
import { fill, goLive, hold, tell } from '../loops/loop-world.ts'
import {
  clear,
  confirm,
  decline,
  look,
  proposalIdOf,
  searchToInterview,
  place,
  second,
  seeker,
  stop,
  wait,
  type Seeker,
} from './queue-world.ts'

const app = await testApp()
afterAll(() => app.close())
// Nobody of one test is still waiting when the next begins.
afterEach(
  async () =>
    void (await app.deps.db
      .update(tickets)
      .set({ status: 'withdrawn', closedAt: 0 })
      .where(ne(tickets.status, 'matched'))),
)

async function proposed(traits: UserTraits = {}) {
  const candidate = await seeker(app)
  const interviewer = await app.buildUser({ level: 6, ...traits })
  await look(candidate)
  await searchToInterview(interviewer)
  return { candidate, interviewer }
}

describe('joining', () => {
  it('says what is looked for, what comes when, and who else looks', async () => {
    const candidate = await seeker(app)
    const other = await seeker(app)
    await look(other)
    const status = await look(candidate)
    expect(status).toMatchObject({
      state: 'waiting',
      kind: 'candidate',
      since: app.clock.now(),
      expiresAt: app.clock.now() + durations.ticketLifeMs,
      note: null,
      seat: { roundNumber: 1, roundType: 'BEH', barRaiser: false },
      others: { candidates: 1, interviewers: 0 },
    })
    const steps = status.state === 'waiting' ? status.steps : []
    expect(steps.map((step) => step.at - app.clock.now())).toEqual([0, 30, 90, 150, 210, 300].map((s) => s * second))
    expect(steps.map((step) => step.reached)).toEqual([true, false, false, false, false, false])
    app.clock.advance(95 * second)
    const later = await place(candidate.person)
    expect(later.state === 'waiting' ? later.steps.filter((step) => step.reached) : []).toHaveLength(3)
  })

  it('one ticket a person: a second tab, or a press on the other side, keeps the first', async () => {
    const candidate = await seeker(app)
    const first = await look(candidate)
    app.clock.advance(5 * second)
    const tab = candidate.person.browser.duplicate()
    expect(await tab.call(queueRoutes.joinQueue, { body: { kind: 'interviewer', barRaiser: false } })).toMatchObject({
      state: 'waiting',
      kind: 'candidate',
      since: first.state === 'waiting' ? first.since : 0,
    })
    const answers = await Promise.all(Array.from({ length: 5 }, () => look(candidate)))
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
  })

  it.each<[string, () => Promise<[TestPerson, object]>, string]>([
    [
      'somebody without a profile as interviewer',
      async () => [await app.buildUser({ profile: false }), { kind: 'interviewer', barRaiser: false }],
      'PROFILE_INCOMPLETE',
    ],
    [
      'a guest for bar-raiser seats',
      async () => [await app.buildGuest(), { kind: 'interviewer', barRaiser: true }],
      'NOT_ELIGIBLE',
    ],
    [
      'for another’s loop',
      async () => [await app.buildUser(), { kind: 'candidate', loopId: (await seeker(app)).world.loopId }],
      'NOT_FOUND',
    ],
    [
      'for a loop without an open seat',
      async () => {
        const candidate = await seeker(app)
        await fill(candidate.world, 1, await app.buildUser())
        await fill(candidate.world, 2, await app.buildUser({ level: 7 }))
        return [candidate.person, { kind: 'candidate', loopId: candidate.world.loopId }]
      },
      'ILLEGAL_TRANSITION',
    ],
    [
      'for a cancelled loop',
      async () => {
        const candidate = await seeker(app)
        await candidate.person.browser.call(loopRoutes.cancelLoop, { params: { loopId: candidate.world.loopId } })
        return [candidate.person, { kind: 'candidate', loopId: candidate.world.loopId }]
      },
      'ILLEGAL_TRANSITION',
    ],
    [
      'during a round',
      async () => {
        const candidate = await seeker(app)
        await goLive(app, await fill(candidate.world, 1, await app.buildUser()))
        return [candidate.person, { kind: 'candidate', loopId: candidate.world.loopId }]
      },
      'CONFLICT',
    ],
  ])('is refused: %s', async (_case, build, code) => {
    const [person, body] = await build()
    expect(await person.browser.post('/api/queue', body)).toMatchObject({ body: { code } })
    expect((await place(person)).state).toBe('idle')
  })
})

describe('meeting', () => {
  it('both confirm, and both are in the same lobby', async () => {
    const { candidate, interviewer } = await proposed()
    expect(await place(candidate.person)).toMatchObject({
      state: 'proposed',
      kind: 'candidate',
      other: { firstName: interviewer.name.split(' ')[0], level: 6 },
      principles: null,
      iConfirmed: false,
    })
    expect(await place(interviewer)).toMatchObject({
      state: 'proposed',
      kind: 'interviewer',
      other: { level: 5 },
      principles: expect.arrayContaining([expect.any(String)]),
    })
    expect(await confirm(interviewer)).toMatchObject({ state: 'proposed', iConfirmed: true, theyConfirmed: false })
    expect(await place(candidate.person)).toMatchObject({ iConfirmed: false, theyConfirmed: true })
    const met = await confirm(candidate.person)
    expect(met).toMatchObject({ state: 'matched', loopId: candidate.world.loopId })
    expect(await place(interviewer)).toEqual(met)
    const roundId = met.state === 'matched' ? met.roundId : ''
    for (const [person, side] of [
      [candidate.person, 'candidate'],
      [interviewer, 'interviewer'],
    ] as const) {
      expect(await person.browser.call(roomRoutes.getRound, { params: { roundId } })).toMatchObject({
        id: roundId,
        side,
      })
    }
    await goLive(app, roundId)
    expect((await candidate.world.view()).status).toBe('IN_PROGRESS')
  })

  it('the mini loop goes on with its bar raiser in a second search', async () => {
    const { candidate, interviewer } = await proposed()
    await confirm(interviewer)
    const met = await confirm(candidate.person)
    await hold(app, met.state === 'matched' ? met.roundId : '')
    const plain = await app.buildUser({ level: 7 })
    const raiser = await app.buildUser({ level: 6 })
    expect(await look(candidate)).toMatchObject({ state: 'waiting', seat: { roundNumber: 2, barRaiser: true } })
    await searchToInterview(plain)
    expect((await place(candidate.person)).state).toBe('waiting')
    await searchToInterview(raiser, true)
    expect(await place(candidate.person)).toMatchObject({ state: 'proposed', other: { level: 6 } })
    expect((await place(plain)).state).toBe('waiting')
    await clear(plain, raiser)
  })

  it('a seat given back before the round begins is open again', async () => {
    const { candidate, interviewer } = await proposed()
    await confirm(interviewer)
    await confirm(candidate.person)
    await interviewer.browser.call(seatRoutes.leaveSeat, { params: { loopId: candidate.world.loopId } })
    expect((await candidate.world.view()).seats[0]).toMatchObject({ person: null, roundId: null })
    expect((await place(candidate.person)).state).toBe('idle')
  })

  it.each<[string, UserTraits, UserTraits, boolean]>([
    ['the same role and level', {}, { level: 6 }, true],
    ['one level below', {}, { level: 5 }, true],
    ['a neighbouring role', {}, { level: 6, role: 'TPM' }, true],
    ['no common language', {}, { level: 6, languages: [{ code: 'fi', level: 3 }] }, false],
    ['a language only one works in', {}, { level: 6, languages: [{ code: 'en', level: 1 }] }, false],
    ['two levels below', {}, { level: 4 }, false],
  ])('however long both wait: %s', async (_case, mine, theirs, meets) => {
    const candidate = await seeker(app, mine, { targetLevel: 6, fallbackLevel: 5 })
    const interviewer = await app.buildUser(theirs)
    await look(candidate)
    await searchToInterview(interviewer)
    for (let at = 0; at < 10 && (await place(candidate.person)).state === 'waiting'; at += 1)
      await wait(app, 30 * second)
    expect((await place(candidate.person)).state).toBe(meets ? 'proposed' : 'waiting')
  })

  it.each(['candidate', 'interviewer'] as const)('blocked people never meet, whoever blocked: the %s', async (who) => {
    const candidate = await seeker(app)
    const interviewer = await app.buildUser({ level: 6 })
    const [blockerId, blockedId] =
      who === 'candidate' ? [candidate.person.id, interviewer.id] : [interviewer.id, candidate.person.id]
    await app.deps.db.insert(blocks).values({ blockerId, blockedId, at: 0 })
    await look(candidate)
    await searchToInterview(interviewer)
    for (let at = 0; at < 10; at += 1) await wait(app, 30 * second)
    expect((await place(candidate.person)).state).toBe('waiting')
    expect((await place(interviewer)).state).toBe('waiting')
  })

  it('a block made while a proposal stands keeps them apart; neither loses their wait', async () => {
    const { candidate, interviewer } = await proposed()
    await confirm(candidate.person)
    await app.deps.db.insert(blocks).values({ blockerId: candidate.person.id, blockedId: interviewer.id, at: 0 })
    expect(await confirm(interviewer)).toMatchObject({ state: 'waiting' })
    expect(await place(candidate.person)).toMatchObject({ state: 'waiting' })
  })

  it('a guest may interview', async () => {
    const candidate = await seeker(app)
    const guest = await app.buildGuest()
    await guest.browser.put('/api/me/profile', {
      name: 'Gus',
      role: 'PM',
      level: 6,
      targetLevel: 6,
      timeZone: 'UTC',
      languages: [{ code: 'en', level: 3 }],
      groups: [],
      skills: {},
    })
    await look(candidate)
    await searchToInterview(guest)
    await confirm(guest)
    expect((await confirm(candidate.person)).state).toBe('matched')
  })

  it('[I-23] two who stopped because they know each other are not brought together again', async () => {
    const { candidate, interviewer } = await proposed()
    await confirm(interviewer)
    const met = await confirm(candidate.person)
    await tell(app, met.state === 'matched' ? met.roundId : '', 'interviewer', { type: 'stopKnown' })
    await app.runJob('loops-due')
    await look(candidate)
    await searchToInterview(interviewer)
    for (let at = 0; at < 10; at += 1) await wait(app, 30 * second)
    expect((await place(candidate.person)).state).toBe('waiting')
  })

  it('[I-04] a bar raiser who shares a group with the candidate is not offered', async () => {
    const candidate = await seeker(app, { groups: ['Corvane'] })
    await fill(candidate.world, 1, await app.buildUser())
    const raiser = await app.buildUser({ level: 7, groups: ['corvane'] })
    await look(candidate)
    await searchToInterview(raiser, true)
    for (let at = 0; at < 10; at += 1) await wait(app, 30 * second)
    expect((await place(candidate.person)).state).toBe('waiting')
  })
})

describe('not meeting', () => {
  it('a proposal that lapses returns who confirmed to the front, with the wait they had, and ends the other’s search', async () => {
    const { candidate, interviewer } = await proposed()
    const since = app.clock.now()
    await confirm(candidate.person)
    await wait(app, durations.proposalConfirmMs)
    expect(await place(candidate.person)).toMatchObject({
      state: 'waiting',
      since,
      note: expect.stringContaining('didn’t confirm'),
    })
    expect(await place(interviewer)).toMatchObject({
      state: 'idle',
      note: expect.stringContaining('didn’t confirm in time, so your search ended'),
    })
    const later = await seeker(app)
    await look(later)
    const next = await app.buildUser({ level: 6 })
    await searchToInterview(next)
    expect((await place(candidate.person)).state).toBe('proposed')
    expect((await place(later.person)).state).toBe('waiting')
  })

  it('a confirm after the thirty seconds is refused, even before the clock closed the proposal', async () => {
    const { candidate, interviewer } = await proposed()
    await confirm(candidate.person)
    const proposalId = await proposalIdOf(interviewer)
    app.clock.advance(durations.proposalConfirmMs)
    expect((await interviewer.browser.refusal(queueRoutes.confirmProposal, { params: { proposalId } })).code).toBe(
      'PROPOSAL_OVER',
    )
  })

  it.each(['declines', 'stops looking'] as const)(
    'the interviewer %s: the candidate is at the front again',
    async (how) => {
      const { candidate, interviewer } = await proposed()
      expect((await (how === 'declines' ? decline(interviewer) : stop(interviewer))).state).toBe('idle')
      expect(await place(candidate.person)).toMatchObject({
        state: 'waiting',
        note: expect.stringContaining('They declined'),
      })
    },
  )

  it('a proposal is its two people’s: anybody else hears that it does not exist', async () => {
    const { candidate } = await proposed()
    const proposalId = await proposalIdOf(candidate.person)
    for (const route of [queueRoutes.confirmProposal, queueRoutes.declineProposal]) {
      expect((await (await app.buildUser()).browser.refusal(route, { params: { proposalId } })).code).toBe('NOT_FOUND')
    }
  })

  it('a seat filled by link while the proposal stood: nobody is to blame, and a search without a seat ends', async () => {
    const { candidate, interviewer } = await proposed()
    await confirm(interviewer)
    await fill(candidate.world, 2, await app.buildUser({ level: 7 }))
    await fill(candidate.world, 1, await app.buildUser())
    expect(await confirm(candidate.person)).toMatchObject({
      state: 'idle',
      note: expect.stringContaining('Every seat'),
    })
    expect(await place(interviewer)).toMatchObject({
      state: 'waiting',
      note: expect.stringContaining('no longer open'),
    })
  })

  it('a search ends after ten minutes', async () => {
    const candidate = await seeker(app)
    await look(candidate)
    await wait(app, durations.ticketLifeMs - second)
    expect((await place(candidate.person)).state).toBe('waiting')
    await wait(app, second)
    expect(await place(candidate.person)).toMatchObject({
      state: 'idle',
      note: expect.stringContaining('No match within 10 minutes'),
    })
  })
})

describe('a round of one’s own that goes live while a search runs', () => {
  /** Takes a seat by link and goes live in it. */
  const enterRound = async (interviewer: TestPerson) =>
    goLive(app, await fill((await seeker(app)).world, 1, interviewer))

  it('ends the search, says why, and nobody is offered to a person in a round', async () => {
    const interviewer = await app.buildUser({ level: 6 })
    await searchToInterview(interviewer)
    await enterRound(interviewer)
    await look(await seeker(app))
    expect(await place(interviewer)).toMatchObject({
      state: 'idle',
      ended: { text: expect.stringContaining('Your round is starting'), at: app.clock.now() },
    })
  })

  it('takes an open proposal back: the other side is at the front again', async () => {
    const { candidate, interviewer } = await proposed()
    await enterRound(interviewer)
    await wait(app, second)
    expect(await place(candidate.person)).toMatchObject({
      state: 'waiting',
      note: expect.stringContaining('back at the front'),
    })
    expect((await place(interviewer)).state).toBe('idle')
  })

  it('cannot be followed by a yes, even before the queue was swept', async () => {
    const { candidate, interviewer } = await proposed()
    await confirm(candidate.person)
    await enterRound(interviewer)
    expect((await confirm(interviewer)).state).toBe('idle')
    expect((await place(candidate.person)).state).toBe('waiting')
  })
})

describe('why a search ended', () => {
  it.each([
    [
      'no connection for 20 seconds',
      async ({ person }: Seeker) => {
        await app.deps.db.update(tickets).set({ goneAt: app.clock.now() }).where(eq(tickets.personId, person.id))
        await wait(app, durations.ticketDropGraceMs)
      },
      '20 seconds',
    ],
    ['ten minutes without a partner', () => wait(app, durations.ticketLifeMs), 'No match within 10 minutes'],
  ] as const)('%s: news to every page for three minutes', async (_case, end, words) => {
    const candidate = await seeker(app)
    await look(candidate)
    await end(candidate)
    const at = app.clock.now()
    expect(await place(candidate.person)).toMatchObject({
      state: 'idle',
      ended: { text: expect.stringContaining(words), at },
    })
    app.clock.advance(3 * 60 * second + 1)
    expect(await place(candidate.person)).toMatchObject({ state: 'idle', ended: null })
  })

  it('one’s own stop is no news', async () => {
    const candidate = await seeker(app)
    await look(candidate)
    expect(await stop(candidate.person)).toMatchObject({ state: 'idle', ended: null })
  })
})

it('a cancel and a match never both happen, in whichever order they arrive', async () => {
  const orders = [
    [0, 1, 2],
    [0, 2, 1],
    [1, 0, 2],
    [1, 2, 0],
    [2, 0, 1],
    [2, 1, 0],
  ]
  const runs = orders.flatMap((order) => [
    { order, leaves: 'candidate' },
    { order, leaves: 'interviewer' },
  ])
  for (const { order, leaves } of runs) {
    const { candidate, interviewer } = await proposed()
    const proposalId = await proposalIdOf(candidate.person)
    const leaver = leaves === 'candidate' ? candidate.person : interviewer
    const acts = [
      () => leaver.browser.delete('/api/queue'),
      () => candidate.person.browser.post(`/api/queue/proposals/${proposalId}/confirm`),
      () => interviewer.browser.post(`/api/queue/proposals/${proposalId}/confirm`),
    ]
    await Promise.all(order.flatMap((at) => acts[at]?.() ?? []))
    const [mine, theirs] = [await place(candidate.person), await place(interviewer)]
    const seat = (await candidate.world.view()).seats[0]
    if (mine.state === 'matched' || theirs.state === 'matched') {
      expect(mine).toEqual(theirs)
      expect(seat?.person?.id).toBe(interviewer.id)
    } else {
      expect((leaver === interviewer ? theirs : mine).state).toBe('idle')
      expect(seat?.person).toBeNull()
    }
    await clear(candidate.person, interviewer)
  }
}, 60_000)
