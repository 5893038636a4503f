// What lies behind people decides whom the live queue brings them.
import { eq, inArray, ne } from 'drizzle-orm'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import type { Db } from '#server/db/client.ts'
import { seats } from '#server/db/schema/loops.ts'
import { tickets } from '#server/db/schema/queue.ts'
import { loadPool } from '#server/features/matchmaking/pool.ts'
import { queueRoutes } from '#shared/contracts/queue.ts'
import type { Principle } from '#shared/contracts/vocabulary.ts'
import type { TestPerson } from '#tests/support/factories.ts'
import { testApp } from '#tests/support/test-app.ts'
import { fill, hour, miss, openLoop } from '../loops/loop-world.ts'
import { pastRound, type PastTraits } from './history-rows.ts'
import { look, searchToInterview, place, second, seeker, wait, type Seeker } from './queue-world.ts'

const app = await testApp()
afterAll(() => app.close())
const withdrawAll = async () =>
  void (await app.deps.db
    .update(tickets)
    .set({ status: 'withdrawn', closedAt: 0 })
    .where(ne(tickets.status, 'matched')))
afterEach(withdrawAll)
const day = 24 * hour
const ago = (ms: number) => app.clock.now() - ms

type Past = (person: TestPerson, other: TestPerson) => Promise<unknown>
const rounds =
  (count: number, traits: (at: number) => Omit<PastTraits, 'candidate' | 'interviewer'>): Past =>
  async (interviewer, candidate) => {
    for (let at = 0; at < count; at += 1) await pastRound(app, { interviewer, candidate, ...traits(at) })
  }
const nothing: Past = async () => undefined

/** A proposal lasts thirty seconds, so nobody looks away for longer. */
async function outcome({ person }: Seeker): Promise<string> {
  for (let at = 0; at < 8 && (await place(person)).state === 'waiting'; at += 1) await wait(app, 30 * second)
  return (await place(person)).state
}

describe('[MT-1c] [MT-1d] who gets no match', () => {
  it.each<[string, Past, boolean, { barRaiser?: boolean }]>([
    ['two interviews today', rounds(2, (at) => ({ at: ago((at + 1) * hour) })), true, {}],
    ['three interviews today', rounds(3, (at) => ({ at: ago((at + 1) * hour) })), false, {}],
    [
      'three interviews today, all of them a demo’s',
      rounds(3, (at) => ({ at: ago((at + 1) * hour), demo: true })),
      true,
      {},
    ],
    [
      'three rounds today as the candidate',
      async (person, other) => rounds(3, (at) => ({ at: ago((at + 1) * hour) }))(other, person),
      true,
      {},
    ],
    [
      'two bar raiser rounds this week, a bar raiser’s seat',
      rounds(2, (at) => ({ at: ago((at + 1) * day), barRaiser: true })),
      true,
      { barRaiser: true },
    ],
    [
      'three bar raiser rounds this week, a bar raiser’s seat',
      rounds(3, (at) => ({ at: ago((at + 1) * day), barRaiser: true })),
      false,
      { barRaiser: true },
    ],
    [
      'three bar raiser rounds this week, another seat',
      rounds(3, (at) => ({ at: ago((at + 1) * day), barRaiser: true })),
      true,
      {},
    ],
    ['twenty interviews this week', rounds(20, (at) => ({ at: ago(day + at * 6 * hour) })), true, {}],
    ['twenty-one interviews this week', rounds(21, (at) => ({ at: ago(day + at * 6 * hour) })), false, {}],
    ['one round missed', missed(1), true, {}],
    ['four rounds missed long ago', missed(4, 60), false, {}],
    [
      'four missed long ago and three kept since',
      async (person, other) => {
        await missed(4, 60)(person, other)
        await rounds(3, (at) => ({ at: ago((at + 8) * day) }))(person, other)
      },
      true,
      {},
    ],
    ['four rounds of a demo missed', missed(4, 60, true), true, {}],
  ])('%s', async (_name, past, expected, seat) => {
    const candidate = await seeker(app)
    if (seat.barRaiser === true) await fill(candidate.world, 1, await app.buildUser())
    const interviewer = await app.buildUser({ level: 6, timeZone: 'UTC' })
    // The ticket first: what happens while somebody waits counts as much as what came before.
    await searchToInterview(interviewer, true)
    await past(interviewer, await app.buildUser())
    await look(candidate)
    expect(await outcome(candidate)).toBe(expected ? 'proposed' : 'waiting')
  })
})

/** Days ago the first of them was; the others the days before. */
function missed(count: number, daysAgo = 1, demo = false): Past {
  return async (person, other) => {
    for (let at = 0; at < count; at += 1)
      await pastRound(app, {
        interviewer: person,
        candidate: other,
        at: ago((daysAgo + at) * day),
        toCome: true,
        status: 'NO_SHOW_INT',
        missedBy: person,
        demo,
      })
  }
}

describe('[MT-9] missed rounds close the live queue for a while, on both sides', () => {
  const sides: [string, (seeking: Seeker) => Promise<unknown>][] = [
    ['candidate', look],
    ['interviewer', ({ person }) => searchToInterview(person)],
  ]
  const ladder: [string, number, number, RegExp][] = [
    [
      'second',
      2,
      48 * hour,
      /^You missed a second round within 30 days, so live matching is closed to you until Wednesday/,
    ],
    ['third', 3, 14 * day, /^You missed a third round within 30 days, so live matching is closed to you until Monday/],
  ]
  it.each(
    sides.flatMap(([side, join]) =>
      ladder.map(([which, count, forMs, words]) => [side, which, { join, count, forMs, words }] as const),
    ),
  )('the %s, the %s', async (_side, _which, { join, count, forMs, words }) => {
    const start = app.clock.now()
    const seeking = await seeker(app, { timeZone: 'UTC' })
    const stranger = await app.buildUser()
    for (let at = 1; at < count; at += 1)
      await pastRound(app, {
        interviewer: seeking.person,
        candidate: stranger,
        at: ago(at * day),
        toCome: true,
        status: 'NO_SHOW_INT',
        missedBy: seeking.person,
      })
    await pastRound(app, {
      interviewer: seeking.person,
      candidate: stranger,
      at: start,
      toCome: true,
      status: 'NO_SHOW_INT',
      missedBy: seeking.person,
    })
    await expect(join(seeking)).rejects.toMatchObject({
      problem: { code: 'NOT_ELIGIBLE', message: expect.stringMatching(words) },
    })
    expect(await place(seeking.person)).toMatchObject({ state: 'idle', note: expect.stringMatching(words) })
    expect(await place(seeking.person)).toMatchObject({
      note: expect.stringContaining('You can still practice at a scheduled time'),
    })
    app.clock.advance(forMs - 1)
    await expect(join(seeking)).rejects.toThrow('live matching is closed')
    app.clock.advance(1)
    expect(await join(seeking)).toMatchObject({ state: 'waiting', note: null })
    app.clock.advance(start + 21 * day - app.clock.now())
  })

  it('what can still be done is done: a seat by link', async () => {
    const person = await app.buildUser()
    await missed(3)(person, await app.buildUser())
    expect(await fill(await openLoop(app), 1, person)).toEqual(expect.any(String))
  })

  it('the first is a warning that binds nothing, after a real round without anybody in it', async () => {
    const world = await openLoop(app)
    const interviewer = await app.buildUser({ level: 6, timeZone: 'UTC' })
    await miss(app, await fill(world, 1, interviewer), world.candidate)
    expect(await place(interviewer)).toMatchObject({
      state: 'idle',
      note: expect.stringMatching(
        /^You missed your round on .* If you miss a second one within 30 days, live matching is closed to you for 48 hours\.$/,
      ),
    })
    expect(await searchToInterview(interviewer)).toMatchObject({ state: 'waiting', note: null })
  })

  it('whoever is already waiting is offered to nobody, and is told', async () => {
    const candidate = await seeker(app, { timeZone: 'UTC' })
    await look(candidate)
    await missed(2)(candidate.person, await app.buildUser())
    await searchToInterview(await app.buildUser({ level: 6 }))
    expect(await outcome(candidate)).toBe('waiting')
    expect(await place(candidate.person)).toMatchObject({
      note: expect.stringContaining('a second round within 30 days'),
    })
  })

  it.each<[string, Past, RegExp]>([
    ['too many missed', missed(4, 60), /missed or canceled too many/],
    [
      'three interviews today',
      rounds(3, (at) => ({ at: ago((at + 1) * hour) })),
      /^You have 3 interviews today; the daily limit .* is 3\. You can be matched as an interviewer again after midnight/,
    ],
    [
      'the week is full',
      rounds(21, (at) => ({ at: ago(day + at * 6 * hour) })),
      /^You held 21 interviews in the last 7 days/,
    ],
  ])('%s: interviewing stops and says so, being interviewed goes on', async (_name, past, words) => {
    const seeking = await seeker(app, { timeZone: 'UTC' })
    await past(seeking.person, await app.buildUser())
    await expect(searchToInterview(seeking.person)).rejects.toMatchObject({
      problem: { code: 'NOT_ELIGIBLE', message: expect.stringMatching(words) },
    })
    expect(await place(seeking.person)).toMatchObject({ state: 'idle', note: expect.stringMatching(words) })
    expect(await look(seeking)).toMatchObject({ state: 'waiting', note: null })
  })
})

const principlesOfSeat = async (seatId: string): Promise<Principle[]> =>
  (await app.deps.db.select({ own: seats.principles }).from(seats).where(eq(seats.id, seatId)))[0]?.own ?? []

/** Two interviewers wait, the one with a past first; alike, the earlier ticket would win. */
async function chosen(
  past: (person: TestPerson, candidate: Seeker) => Promise<unknown>,
): Promise<'this one' | 'the other'> {
  const candidate = await seeker(app)
  const [this_, other] = [
    await app.buildUser({ level: 6, timeZone: 'UTC' }),
    await app.buildUser({ level: 6, timeZone: 'UTC' }),
  ]
  await past(this_, candidate)
  await searchToInterview(this_)
  await searchToInterview(other)
  await look(candidate)
  expect(await outcome(candidate)).toBe('proposed')
  return (await place(this_)).state === 'proposed' ? 'this one' : 'the other'
}
const withStranger = (past: Past) => async (person: TestPerson) => past(person, await app.buildUser())

describe('[MT-2] who is brought rather than another', () => {
  it.each<[string, (person: TestPerson, candidate: Seeker) => Promise<unknown>, 'this one' | 'the other']>([
    ['alike: the earlier', withStranger(nothing), 'this one'],
    ['who missed a round once: not', withStranger(missed(1)), 'the other'],
    ['who missed a demo’s: as before', withStranger(missed(1, 1, true)), 'this one'],
    [
      'whose notes are weak: not',
      withStranger(rounds(1, () => ({ at: ago(10 * day), notes: { quality: 20 } }))),
      'the other',
    ],
    [
      'whose notes are good: yes',
      withStranger(rounds(1, () => ({ at: ago(10 * day), notes: { quality: 95 } }))),
      'this one',
    ],
    ['who held many this week: not', withStranger(rounds(4, (at) => ({ at: ago((at + 1) * day) }))), 'the other'],
    [
      'whom the candidate met this year: not',
      async (person, { person: candidate }) => pastRound(app, { interviewer: person, candidate, at: ago(100 * day) }),
      'the other',
    ],
    [
      'whom the candidate interviewed: not',
      async (person, { person: candidate }) =>
        pastRound(app, { interviewer: candidate, candidate: person, at: ago(100 * day) }),
      'the other',
    ],
    [
      'met in a demo only: as before',
      async (person, { person: candidate }) =>
        pastRound(app, { interviewer: person, candidate, at: ago(100 * day), demo: true }),
      'this one',
    ],
  ])('%s', async (_name, past, expected) => {
    expect(await chosen(past)).toBe(expected)
  })

  /** Worth more than the other by far, but for the principle. */
  const betterThough =
    (daysAgo: number, which: 'the seat’s' | 'others', demo = false) =>
    async (person: TestPerson, { person: candidate, world }: Seeker) => {
      const own = await principlesOfSeat(world.seatId(1))
      const judged: Principle[] =
        which === 'others'
          ? (['SS', 'EE', 'HD'] as const).filter((code) => !own.includes(code)).slice(0, 1)
          : own.slice(0, 1)
      await pastRound(app, { interviewer: person, candidate, at: ago(daysAgo * day), principles: judged, demo })
      await rounds(30, (at) => ({ at: ago((20 + at) * day), notes: { quality: 100 } }))(person, await app.buildUser())
    }
  it.each([
    ['59 days ago, on one of its principles', betterThough(59, 'the seat’s'), 'the other'],
    ['61 days ago, on one of its principles', betterThough(61, 'the seat’s'), 'this one'],
    ['59 days ago, on others', betterThough(59, 'others'), 'this one'],
    ['59 days ago in a demo, on one of its principles', betterThough(59, 'the seat’s', true), 'this one'],
  ] as const)('[I-23] met %s', async (_name, past, expected) => {
    expect(await chosen(past)).toBe(expected)
  })

  it('[I-23] while nobody else is there, they meet again', async () => {
    const candidate = await seeker(app)
    const interviewer = await app.buildUser({ level: 6 })
    await pastRound(app, {
      interviewer,
      candidate: candidate.person,
      at: ago(10 * day),
      principles: await principlesOfSeat(candidate.world.seatId(1)),
    })
    await searchToInterview(interviewer)
    await look(candidate)
    expect(await outcome(candidate)).toBe('proposed')
  })

  it.each<[string, Past, boolean]>([
    ['nothing given: the earlier goes first', nothing, false],
    [
      'good notes given: whoever gave goes first',
      rounds(2, () => ({ at: ago(10 * day), notes: { quality: 90 } })),
      true,
    ],
    [
      'given in a demo only: the earlier goes first',
      rounds(2, () => ({ at: ago(10 * day), notes: { quality: 90 }, demo: true })),
      false,
    ],
  ])('[MT-6] [MT-11] %s', async (_name, past, second_) => {
    const [early, late] = [await seeker(app), await seeker(app)]
    await past(late.person, await app.buildUser())
    await look(early)
    await look(late)
    await searchToInterview(await app.buildUser({ level: 6 }))
    expect([(await place(early.person)).state, (await place(late.person)).state]).toEqual(
      second_ ? ['waiting', 'proposed'] : ['proposed', 'waiting'],
    )
  })
})

describe('[MT-10] the other person’s band stands in the proposal, never a number', () => {
  it.each<[string, Past, object]>([
    ['a newcomer', nothing, { reliability: 'New', quality: null }],
    ['five rounds kept', rounds(5, (at) => ({ at: ago((at + 8) * day) })), { reliability: 'Reliable', quality: null }],
    [
      'many kept, strong notes',
      rounds(12, (at) => ({ at: ago((at + 8) * day), notes: { quality: 85 }, loopStatus: 'CLOSED' })),
      { reliability: 'Highly reliable', quality: 'Strong notes' },
    ],
    [
      '[I-02] strong notes in loops that are not closed',
      rounds(12, (at) => ({ at: ago((at + 8) * day), notes: { quality: 85 }, loopStatus: 'IN_DEBRIEF' })),
      { reliability: 'Highly reliable', quality: null },
    ],
    [
      'five kept, useful notes',
      rounds(5, (at) => ({ at: ago((at + 8) * day), notes: { quality: 65 }, loopStatus: 'CLOSED' })),
      { reliability: 'Reliable', quality: 'Useful notes' },
    ],
    [
      'a demo’s strong notes',
      rounds(12, (at) => ({ at: ago((at + 8) * day), notes: { quality: 85 }, demo: true })),
      { reliability: 'New', quality: null },
    ],
  ])('%s', async (_name, past, band) => {
    const [candidate, interviewer] = [await seeker(app), await app.buildUser({ level: 6 })]
    await past(interviewer, await app.buildUser())
    await past(candidate.person, await app.buildUser())
    await look(candidate)
    await searchToInterview(interviewer)
    const seen = await candidate.person.browser.call(queueRoutes.queueStatus)
    expect(seen).toMatchObject({ state: 'proposed', other: { band } })
    expect(seen.state === 'proposed' ? Object.keys(seen.other).toSorted() : []).toEqual([
      'band',
      'firstName',
      'level',
      'role',
      'timeZone',
    ])
    // What a candidate's own notes were worth, elsewhere, is nothing to whoever interviews them.
    expect(await place(interviewer)).toMatchObject({ state: 'proposed', other: { band: { ...band, quality: null } } })
  })
})

/** Counts what is asked of the database. */
function counting(db: Db): { db: Db; statements: () => number } {
  let statements = 0
  const asks = new Set(['select', 'selectDistinct', 'execute', 'insert', 'update', 'delete'])
  const proxy = new Proxy(db, {
    get(target, name) {
      if (typeof name === 'string' && asks.has(name)) statements += 1
      const value: unknown = Reflect.get(target, name)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
  return { db: proxy, statements: () => statements }
}

it('asks the database as often for forty people as for two', async () => {
  const statementsFor = async (people: TestPerson[]) => {
    const waiting = await app.deps.db
      .select()
      .from(tickets)
      .where(
        inArray(
          tickets.personId,
          people.map(({ id }) => id),
        ),
      )
    expect(waiting).toHaveLength(people.length)
    const counted = counting(app.deps.db)
    const pool = await loadPool(counted.db, { waiting, now: app.clock.now(), barRaiserPolicy: 'attested' })
    expect(pool.tickets).toHaveLength(people.length)
    return counted.statements()
  }
  const join = async () => {
    const candidate = await seeker(app, { languages: [{ code: 'fi', level: 3 }] })
    const interviewer = await app.buildUser({ level: 6 })
    await pastRound(app, { interviewer, candidate: candidate.person, at: ago(day), notes: { quality: 80 } })
    await look(candidate)
    await searchToInterview(interviewer)
    return [candidate.person, interviewer]
  }
  const two = await join()
  const few = await statementsFor(two)
  const all = [...two]
  for (let at = 0; at < 19; at += 1) all.push(...(await join()))
  expect(await statementsFor(all)).toBe(few)
  expect(few).toBeLessThanOrEqual(10)
}, 60_000)
