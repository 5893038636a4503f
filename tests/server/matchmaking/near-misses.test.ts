// What two people who wait read when a setting keeps them apart, over HTTP and sockets on a real database.
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { eq, ne } from 'drizzle-orm'
import { blocks } from '#server/db/schema/people.ts'
import { tickets } from '#server/db/schema/queue.ts'
import { defaultProfile, peopleRoutes, type Profile } from '#shared/contracts/people.ts'
import { queueEvents, queueRoutes, type QueueStatus } from '#shared/contracts/queue.ts'
import type { TestPerson, UserTraits } from '#tests/support/factories.ts'
import { testApp } from '#tests/support/test-app.ts'
import { fill } from '../loops/loop-world.ts'
import { look, place, searchToInterview, second, seeker, stop, wait, type Seeker } from './queue-world.ts'

const app = await testApp()
afterAll(() => app.close())
afterEach(
  async () =>
    void (await app.deps.db
      .update(tickets)
      .set({ status: 'withdrawn', closedAt: 0 })
      .where(ne(tickets.status, 'matched'))),
)

const apartOf = (status: QueueStatus) => (status.state === 'waiting' ? status.apart : status.state)
const read = async (person: TestPerson) => apartOf(await place(person))
const save = (person: TestPerson, change: Partial<Profile>) =>
  person.browser.call(peopleRoutes.saveProfile, {
    body: { ...defaultProfile('Europe/Berlin'), ...change, name: person.name },
  })
const takeSeats = (person: TestPerson, barRaiser = true) =>
  person.browser.call(queueRoutes.setBarRaiserSeats, { body: { barRaiser } })

const mine = (setting: string) => [{ setting, mine: true, theirs: false }]
const theirs = (setting: string) => [{ setting, mine: false, theirs: true }]
const both = (setting: string) => [{ setting, mine: true, theirs: true }]

/** A candidate whose first round is held: the open seat is the bar raiser's. */
async function seeksBarRaiser(traits: UserTraits = {}): Promise<Seeker> {
  const candidate = await seeker(app, traits)
  await fill(candidate.world, 1, await app.buildUser())
  return candidate
}

/** Both wait; the interviewer takes no bar-raiser seats. */
async function apart(candidate: Seeker, traits: UserTraits = {}) {
  const interviewer = await app.buildUser({ level: 6, ...traits })
  const first = await look(candidate)
  await wait(app, 10 * second)
  await searchToInterview(interviewer)
  return { candidate: candidate.person, interviewer, since: first.state === 'waiting' ? first.since : 0 }
}

describe('a setting that keeps two people apart', () => {
  it.each<[string, () => Promise<Seeker>, UserTraits, object[], object[]]>([
    ['readiness for bar-raiser seats', () => seeksBarRaiser(), {}, theirs('barRaiser'), mine('barRaiser')],
    [
      'no common language',
      () => seeker(app),
      { languages: [{ code: 'fi', level: 3 }] },
      both('language'),
      both('language'),
    ],
    [
      'an interviewer two levels below',
      () => seeker(app, {}, { targetLevel: 7, fallbackLevel: null }),
      { level: 5 },
      theirs('level'),
      mine('level'),
    ],
  ])('[MT-19d] %s: both read which, and whose', async (_case, seek, traits, candidateReads, interviewerReads) => {
    const two = await apart(await seek(), traits)
    expect(await read(two.candidate)).toEqual(candidateReads)
    expect(await read(two.interviewer)).toEqual(interviewerReads)
  })

  it('is told to both as soon as it arises, and as soon as it is gone', async () => {
    const candidate = await seeksBarRaiser()
    await look(candidate)
    const tab = await app.connectAs(candidate.person, 'people', { events: queueEvents })
    const interviewer = await app.buildUser({ level: 6 })
    await searchToInterview(interviewer)
    await tab.nextEvent('queue:changed')
    expect(candidate.person.browser.traffic()).toContain('queue:changed')
    expect(await read(candidate.person)).toEqual(theirs('barRaiser'))
    const gone = tab.nextEvent('queue:changed')
    await stop(interviewer)
    await gone
    expect(await read(candidate.person)).toEqual([])
  })

  it('is not told while one of the two has no connection', async () => {
    const two = await apart(await seeksBarRaiser())
    await app.deps.db.update(tickets).set({ goneAt: app.clock.now() }).where(eq(tickets.personId, two.interviewer.id))
    await wait(app, second)
    expect(await read(two.candidate)).toEqual([])
    await app.deps.db.update(tickets).set({ goneAt: null }).where(eq(tickets.personId, two.interviewer.id))
    await wait(app, second)
    expect(await read(two.candidate)).toEqual(theirs('barRaiser'))
  })
})

describe('[MT-19c] what is never told', () => {
  it.each(['candidate', 'interviewer'] as const)('a block by the %s', async (who) => {
    const candidate = await seeksBarRaiser()
    const interviewer = await app.buildUser({ level: 6 })
    const [blockerId, blockedId] =
      who === 'candidate' ? [candidate.person.id, interviewer.id] : [interviewer.id, candidate.person.id]
    await app.deps.db.insert(blocks).values({ blockerId, blockedId, at: 0 })
    await look(candidate)
    await app.connectAs(candidate.person, 'people', { events: queueEvents })
    await searchToInterview(interviewer)
    await wait(app, 30 * second)
    expect(await read(candidate.person)).toEqual([])
    expect(await read(interviewer)).toEqual([])
    expect(candidate.person.browser.traffic()).not.toContain('queue:changed')
    await takeSeats(interviewer)
    expect(await read(interviewer)).toEqual([])
    expect(await read(candidate.person)).toEqual([])
  })

  it('a shared group', async () => {
    const two = await apart(await seeksBarRaiser({ groups: ['Corvane'] }), { groups: ['corvane'] })
    expect(await read(two.candidate)).toEqual([])
    expect(await read(two.interviewer)).toEqual([])
  })
})

describe('[MT-19f] changing it in the queue', () => {
  it('readiness: they are matched at once, and the wait counts from when it began', async () => {
    const two = await apart(await seeksBarRaiser())
    const before = await place(two.interviewer)
    const since = before.state === 'waiting' ? before.since : -1
    await wait(app, 20 * second)
    expect((await takeSeats(two.interviewer)).state).toBe('proposed')
    expect((await place(two.candidate)).state).toBe('proposed')
    const [ticket] = await app.deps.db.select().from(tickets).where(eq(tickets.personId, two.interviewer.id))
    expect(ticket).toMatchObject({ enqueuedAt: since, barRaiser: true, nearMisses: [] })
  })

  it('readiness can be taken back', async () => {
    const interviewer = await app.buildUser({ level: 6 })
    const first = await searchToInterview(interviewer, true)
    app.clock.advance(5 * second)
    expect(await takeSeats(interviewer, false)).toMatchObject({
      state: 'waiting',
      since: first.state === 'waiting' ? first.since : 0,
    })
    await look(await seeksBarRaiser())
    expect(await read(interviewer)).toEqual(mine('barRaiser'))
  })

  it.each(['candidate', 'interviewer'] as const)('a language that the %s adds to the profile', async (who) => {
    const two = await apart(await seeker(app), { languages: [{ code: 'fi', level: 3 }] })
    const languages = [
      { code: 'en', level: 2 as const },
      { code: 'fi', level: 2 as const },
    ]
    await save(two[who], { languages, level: 6 })
    await wait(app, second)
    expect((await place(two.candidate)).state).toBe('proposed')
    const [ticket] = await app.deps.db.select().from(tickets).where(eq(tickets.personId, two.candidate.id))
    expect(ticket?.enqueuedAt).toBe(two.since)
  })

  it('a level', async () => {
    const two = await apart(await seeker(app, {}, { targetLevel: 7, fallbackLevel: null }), { level: 5 })
    await save(two.interviewer, { level: 7 })
    await wait(app, second)
    expect((await place(two.interviewer)).state).toBe('proposed')
  })

  it.each<[string, () => Promise<TestPerson>, string]>([
    ['without a search', () => app.buildUser(), 'ILLEGAL_TRANSITION'],
    [
      'by a candidate',
      async () => {
        const candidate = await seeker(app)
        await look(candidate)
        return candidate.person
      },
      'ILLEGAL_TRANSITION',
    ],
    [
      'by a guest, who reads why and keeps the place',
      async () => {
        const guest = await app.buildGuest()
        await save(guest, { level: 6 })
        await searchToInterview(guest)
        return guest
      },
      'NOT_ELIGIBLE',
    ],
  ])('is refused %s', async (_case, build, code) => {
    const person = await build()
    const before = await place(person)
    expect((await person.browser.refusal(queueRoutes.setBarRaiserSeats, { body: { barRaiser: true } })).code).toBe(code)
    expect(await place(person)).toEqual(before)
  })
})
