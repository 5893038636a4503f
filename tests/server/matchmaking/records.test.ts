import { afterAll, describe, expect, it } from 'vitest'
import { loadRecords, type PersonRecord } from '#server/features/matchmaking/records.ts'
import type { Profile } from '#shared/contracts/people.ts'
import { loopRoutes, seatRoutes } from '#shared/contracts/loops.ts'
import type { TestPerson } from '#tests/support/factories.ts'
import { holdRounds, noteContent, packagedLoop, staffLoop, writeNotes } from '#tests/support/loop-factory.ts'
import { testApp } from '#tests/support/test-app.ts'
import { fill, hour, miss, openLoop, overdue, setTime, tell } from '../loops/loop-world.ts'
import { pastRound, type PastTraits } from './history-rows.ts'

const app = await testApp()
afterAll(() => app.close())
const day = 24 * hour

async function recordOf({ id }: TestPerson, zone = 'UTC'): Promise<PersonRecord> {
  return (await loadRecords(app.deps.db, new Map([[id, zone]]), app.clock.now()))(id)
}
const nothing = {
  shows: 0,
  noShows: 0,
  noteSets: 0,
  meanQuality: 0,
  sessionsToday: 0,
  sessionsThisWeek: 0,
  barRaisesThisWeek: 0,
  weeklyCap: 21,
  credits: 4,
  told: { noteSets: 0, meanQuality: 0 },
  consequence: { kind: 'none', until: null },
  lastMissedAt: null,
}

const ago = (ms: number) => app.clock.now() - ms
type Round = Omit<PastTraits, 'candidate' | 'interviewer' | 'missedBy'>

interface Case {
  name: string
  rounds: () => Round[]
  interviewer?: Partial<PersonRecord>
  candidate?: Partial<PersonRecord>
}
const cases: Case[] = [
  { name: 'nothing yet', rounds: () => [] },
  {
    name: 'a round held: both kept it, the candidate received it',
    rounds: () => [{ at: ago(10 * day) }],
    interviewer: { shows: 1 },
    candidate: { shows: 1, credits: 2 },
  },
  {
    name: '[MT-11] notes of 60 earn two, of 80 three, below nothing, and the mean is of what was submitted',
    rounds: () => [80, 60, 59].map((quality, at) => ({ at: ago((10 + at) * day), notes: { quality } })),
    interviewer: { shows: 3, noteSets: 3, meanQuality: (80 + 60 + 59) / 3, credits: 9 },
    candidate: { shows: 3, credits: -2 },
  },
  {
    name: 'drafts, late drafts and a shadow’s notes are nobody’s quality',
    rounds: () => [
      { at: ago(10 * day), notes: { quality: 90, status: 'DRAFT' } },
      { at: ago(11 * day), notes: { quality: 90, status: 'LATE' } },
      { at: ago(12 * day), notes: { quality: 90, shadow: true } },
      { at: ago(13 * day), notes: { quality: 70, status: 'SEALED' } },
    ],
    interviewer: { shows: 4, noteSets: 1, meanQuality: 70, credits: 6 },
    candidate: { shows: 4, credits: -2 },
  },
  {
    name: '[MT-11] what an aborted round took comes back where the interviewer was lost',
    rounds: () => [{ at: ago(10 * day), status: 'ABORTED', endReason: 'connection', interviewerWas: 'away' }],
    interviewer: { shows: 1 },
    candidate: { shows: 1, credits: 4 },
  },
  {
    name: '[MT-11] and not where the candidate was',
    rounds: () => [{ at: ago(10 * day), status: 'ABORTED', endReason: 'connection' }],
    interviewer: { shows: 1 },
    candidate: { shows: 1, credits: 2 },
  },
  {
    name: '[MT-11] nobody pays for a round that was stopped because the two know each other',
    rounds: () => [{ at: ago(10 * day), status: 'ABORTED', endReason: 'known' }],
    interviewer: { shows: 1 },
    candidate: { shows: 1, credits: 4 },
  },
  {
    name: '[MT-11] at the floor only what was taken comes back, in the order it happened',
    rounds: () => [
      ...[13, 12, 11].map((days) => ({ at: ago(days * day) })),
      {
        at: ago(10 * day),
        status: 'ABORTED' as const,
        endReason: 'connection' as const,
        interviewerWas: 'away' as const,
      },
    ],
    interviewer: { shows: 4 },
    candidate: { shows: 4, credits: -2 },
  },
  {
    name: 'notes of an aborted round have their quality and earn nothing',
    rounds: () => [{ at: ago(10 * day), status: 'ABORTED', endReason: 'connection', notes: { quality: 90 } }],
    interviewer: { shows: 1, noteSets: 1, meanQuality: 90 },
    candidate: { shows: 1, credits: 2 },
  },
  {
    name: 'interviews of the last seven days are load, and of those the bar raiser’s are counted apart',
    rounds: () => [{ at: ago(7 * day) }, { at: ago(7 * day - 1), barRaiser: true }, { at: ago(2 * day) }],
    interviewer: { shows: 3, sessionsThisWeek: 2, barRaisesThisWeek: 1 },
    candidate: { shows: 3, credits: -2 },
  },
  {
    name: 'a day holds what was held in it and what is still to come in it, unless the loop was called off',
    rounds: () => [
      { at: ago(2 * hour) },
      { at: app.clock.now() + 3 * hour, toCome: true },
      { at: app.clock.now() + 4 * hour, toCome: true, loopStatus: 'CANCELLED' },
      { at: app.clock.now() + day, toCome: true },
    ],
    interviewer: { shows: 1, sessionsToday: 2, sessionsThisWeek: 1 },
    candidate: { shows: 1, credits: 2 },
  },
]

describe('what is known of somebody', () => {
  it.each(cases)('$name', async ({ rounds, interviewer = {}, candidate = {} }) => {
    const [them, me] = [await app.buildUser(), await app.buildUser()]
    for (const round of rounds()) await pastRound(app, { ...round, interviewer: them, candidate: me })
    expect(await recordOf(them)).toEqual({ ...nothing, ...interviewer })
    expect(await recordOf(me)).toEqual({ ...nothing, ...candidate })
  })

  it.each<[string, number]>([
    ['UTC', 1],
    ['Pacific/Kiritimati', 2],
    ['America/Los_Angeles', 2],
  ])('the day is their own calendar’s: %s', async (zone, sessionsToday) => {
    // 09:00 in UTC is 23:00 in Kiritimati and 01:00 in Los Angeles.
    const [them, me] = [await app.buildUser(), await app.buildUser()]
    const now = app.clock.now()
    const instants =
      {
        UTC: [now - 10 * hour, now - hour],
        'Pacific/Kiritimati': [now - 10 * hour, now - 22 * hour, now - 24 * hour],
        'America/Los_Angeles': [now - hour, now - 0.5 * hour, now - 2 * hour],
      }[zone] ?? []
    for (const at of instants) await pastRound(app, { interviewer: them, candidate: me, at })
    expect((await recordOf(them, zone)).sessionsToday).toBe(sessionsToday)
  })

  it('[MT-11] a bar raiser’s round earns three more once its debrief is closed', async () => {
    const loop = await packagedLoop(app)
    const raiser = loop.seats.find((seat) => seat.barRaiser)?.person ?? loop.candidate
    const before = await recordOf(raiser)
    await app.deps.events.transact((tx) =>
      app.deps.events.raise(tx, {
        type: 'reportReleased',
        loopId: loop.loopId,
        packageId: 'any',
        practiceOnly: false,
        weakness: {},
        at: app.clock.now(),
      }),
    )
    expect(await recordOf(raiser)).toEqual({ ...before, credits: before.credits + 3 })
    expect((await recordOf(loop.seats[0]?.person ?? loop.candidate)).credits).toBe(before.credits)
  })

  it('notes count from their submit, with the quality they were given', async () => {
    const loop = await staffLoop(app)
    await holdRounds(app, loop)
    const [first] = loop.seats
    if (first === undefined) throw new Error('a loop has seats')
    expect(await recordOf(first.person)).toMatchObject({ shows: 1, noteSets: 0, credits: 4, sessionsToday: 1 })
    await writeNotes(app, first, noteContent(first.principles))
    const { noteSets, meanQuality, credits } = await recordOf(first.person)
    expect([noteSets, credits]).toEqual([1, 4 + (meanQuality >= 60 ? 2 : 0) + (meanQuality >= 80 ? 1 : 0)])
    expect(meanQuality).toBeGreaterThan(0)
  })

  it('a demo’s rounds, notes and absences count for nobody', async () => {
    const [them, me] = [await app.buildUser(), await app.buildUser()]
    for (const missedBy of [them, me])
      await pastRound(app, {
        interviewer: them,
        candidate: me,
        at: ago(hour),
        barRaiser: true,
        notes: { quality: 95 },
        demo: true,
        missedBy,
      })
    expect(await recordOf(them)).toEqual(nothing)
    expect(await recordOf(me)).toEqual(nothing)
  })

  it('everybody’s own: many asked at once are as they are alone', async () => {
    const people = await Promise.all([{}, {}, {}].map(() => app.buildUser()))
    const [a, b, c] = people
    if (a === undefined || b === undefined || c === undefined) throw new Error('three people')
    for (const [interviewer, candidate] of [
      [a, b],
      [b, c],
      [a, c],
    ] as const)
      await pastRound(app, { interviewer, candidate, at: ago(hour), notes: { quality: 75 } })
    const recordIn = await loadRecords(app.deps.db, new Map(people.map(({ id }) => [id, 'UTC'])), app.clock.now())
    for (const person of people) expect(recordIn(person.id)).toEqual(await recordOf(person))
  })
})

/** A loop with a round of its first seat at a set time. */
async function dated(noticeMs: number, traits: Partial<Profile> = {}) {
  const world = await openLoop(app)
  const interviewer = await app.buildUser(traits)
  const roundId = await fill(world, 1, interviewer)
  await setTime(app, roundId, world.candidate, app.clock.now() + noticeMs)
  return { world, interviewer, roundId }
}
const minute = 60_000

describe('[MT-9] who missed a round', () => {
  it.each([
    ['candidate', 'interviewer'],
    ['interviewer', 'candidate'],
  ] as const)('the %s: absent ten minutes after its time, while the %s came', async (absent, came) => {
    const { world, interviewer, roundId } = await dated(15 * minute)
    const people = { candidate: world.candidate, interviewer }
    await tell(app, roundId, 'server', {
      type: 'presenceChanged',
      side: came,
      state: 'present',
      device: `${came}-device`,
    })
    const missedAt = app.clock.now() + 25 * minute
    await overdue(app)
    expect(await recordOf(people[absent])).toEqual({
      ...nothing,
      noShows: 1,
      consequence: { kind: 'warning', until: null },
      lastMissedAt: missedAt,
    })
    expect(await recordOf(people[came])).toEqual({ ...nothing, shows: 1 })
  })

  it('a second try does not undo it, and neither does giving the seat back', async () => {
    const { world, interviewer, roundId } = await dated(15 * minute)
    await miss(app, roundId, world.candidate)
    await setTime(app, roundId, world.candidate, app.clock.now() + 48 * hour)
    await interviewer.browser.call(seatRoutes.leaveSeat, { params: { loopId: world.loopId } })
    expect(await recordOf(interviewer)).toMatchObject({ noShows: 1 })
    expect(await recordOf(world.candidate)).toMatchObject({ noShows: 1 })
  })

  it('nobody misses the rounds of a loop that was called off', async () => {
    const { world, interviewer } = await dated(30 * hour)
    await world.candidate.browser.call(loopRoutes.cancelLoop, { params: { loopId: world.loopId } })
    app.clock.advance(29 * hour)
    await app.runJob('rooms-due')
    app.clock.advance(2 * hour)
    await app.runJob('rooms-due')
    expect(await recordOf(interviewer)).toEqual(nothing)
    expect(await recordOf(world.candidate)).toEqual(nothing)
  })
})

describe('[I-24] who called a round off, and how long ahead', () => {
  const notices = [
    [24 * hour, 0],
    [24 * hour - 1, 0.25],
    [2 * hour, 0.25],
    [2 * hour - 1, 0.5],
    [5 * minute, 0.5],
  ] as const

  it.each(notices)('the interviewer, %i ms: %f of a no-show', async (noticeMs, noShows) => {
    const { world, interviewer } = await dated(noticeMs)
    await interviewer.browser.call(seatRoutes.leaveSeat, { params: { loopId: world.loopId } })
    expect(await recordOf(interviewer)).toEqual({ ...nothing, noShows })
    expect(await recordOf(world.candidate)).toEqual(nothing)
  })

  it.each(notices)('the candidate, %i ms: %f of a no-show', async (noticeMs, noShows) => {
    const { world, interviewer } = await dated(noticeMs)
    await world.candidate.browser.call(loopRoutes.cancelLoop, { params: { loopId: world.loopId } })
    expect(await recordOf(world.candidate)).toEqual({ ...nothing, noShows })
    expect(await recordOf(interviewer)).toEqual(nothing)
  })

  it('a seat without a time, and a round the other missed, cost nothing', async () => {
    const world = await openLoop(app)
    const interviewer = await app.buildUser()
    await fill(world, 1, interviewer)
    await interviewer.browser.call(seatRoutes.leaveSeat, { params: { loopId: world.loopId } })
    expect(await recordOf(interviewer)).toEqual(nothing)
    const late = await dated(15 * minute)
    await tell(app, late.roundId, 'server', {
      type: 'presenceChanged',
      side: 'interviewer',
      state: 'present',
      device: 'interviewer-device',
    })
    await overdue(app)
    await late.interviewer.browser.call(seatRoutes.leaveSeat, { params: { loopId: late.world.loopId } })
    expect(await recordOf(late.interviewer)).toEqual({ ...nothing, shows: 1 })
  })
})
