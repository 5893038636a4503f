import { eq } from 'drizzle-orm'
import { afterAll, describe, expect, it } from 'vitest'
import { authRoutes } from '#shared/contracts/auth.ts'
import { demoRoutes } from '#shared/contracts/demo.ts'
import { defaultProfile, peopleRoutes } from '#shared/contracts/people.ts'
import type { DebriefPrivate, DebriefState, DebriefStep } from '#shared/contracts/debrief-state.ts'
import type { PackageContent, PackageVotes } from '#shared/contracts/package-content.ts'
import { user } from '#server/db/schema/auth.ts'
import { debriefs } from '#server/db/schema/debriefs.ts'
import { oneTimeLinks } from '#server/db/schema/links.ts'
import { loops, seats } from '#server/db/schema/loops.ts'
import { packages } from '#server/db/schema/packages.ts'
import { blocks } from '#server/db/schema/people.ts'
import { tickets } from '#server/db/schema/queue.ts'
import { rounds } from '#server/db/schema/rounds.ts'
import type { TestPerson } from '#tests/support/factories.ts'
import { testApp } from '#tests/support/test-app.ts'

const app = await testApp()
afterAll(() => app.close())

const { db, ids } = app.deps

/** A loop whose first seat is filled, as an example of a guest's data. */
async function loopOf(candidate: TestPerson, interviewer?: TestPerson): Promise<{ loopId: string; seatId: string }> {
  const [loopId, seatId, now] = [ids.next(), ids.next(), app.clock.now()]
  await db.insert(loops).values({
    id: loopId,
    candidateId: candidate.id,
    templateId: 'mini-2',
    role: 'PM',
    roleTitle: 'PM',
    targetLevel: 5,
    status: 'STAFFING',
    statusAt: now,
    weakness: {},
    createdAt: now,
  })
  await db.insert(seats).values({
    id: seatId,
    loopId,
    roundNumber: 1,
    roundType: 'BEH',
    minutes: 45,
    barRaiser: false,
    hiringManager: false,
    principles: [],
    openedAt: now,
    interviewerId: interviewer?.id ?? null,
    filledAt: interviewer === undefined ? null : now,
  })
  await db.insert(oneTimeLinks).values({
    id: ids.next(),
    purpose: 'invite',
    subject: seatId,
    tokenHash: ids.next(),
    createdBy: candidate.id,
    createdAt: now,
    expiresAt: now + 1,
    usedBy: interviewer?.id ?? null,
  })
  return { loopId, seatId }
}

async function debriefOf(loopId: string, present: TestPerson, step: DebriefStep): Promise<string> {
  const [id, packageId] = [ids.next(), ids.next()]
  await db.insert(packages).values({
    id: packageId,
    loopId,
    version: 1,
    status: 'FROZEN',
    content: {} as PackageContent,
    votes: {} as PackageVotes,
    hash: '',
    frozenAt: 0,
  })
  await db.insert(debriefs).values({
    id,
    loopId,
    packageId,
    state: { step, present: [present.id] } as unknown as DebriefState,
    private: {} as DebriefPrivate,
    seq: 0,
    openedAt: 0,
    step,
    attended: true,
  })
  return id
}

const seatHolder = async (seatId: string) =>
  (await db.select().from(seats).where(eq(seats.id, seatId)))[0]?.interviewerId
const exists = async (userId: string) => (await db.select().from(user).where(eq(user.id, userId))).length === 1
const details = (email: string) => ({ name: 'Gesa', email, password: 'a password to remember' })
const credentials = (person: TestPerson) => ({ email: String(person.email), password: person.password })

describe('coming in', () => {
  it('needs a name and nothing else', async () => {
    const browser = app.stranger()
    const { user: guest } = await browser.call(authRoutes.guest, { body: { name: 'Gus' } })
    expect(guest).toMatchObject({ name: 'Gus', email: null, isGuest: true })
    expect((await browser.call(peopleRoutes.me)).user).toEqual(guest)
    expect(await app.stranger().refusal(authRoutes.guest, { body: { name: ' ' } })).toMatchObject({
      code: 'INVALID_INPUT',
      path: 'body.name',
    })
  })

  it('twice keeps the guest and changes the name', async () => {
    const gus = await app.buildGuest()
    const { user: renamed } = await app.as(gus).call(authRoutes.guest, { body: { name: 'Gustav' } })
    expect(renamed).toMatchObject({ id: gus.id, name: 'Gustav' })
  })

  it('is refused to a member', async () => {
    expect((await app.as(await app.buildUser()).refusal(authRoutes.guest, { body: { name: 'Gus' } })).code).toBe(
      'CONFLICT',
    )
  })

  it('gets no reset mail for the made-up address', async () => {
    const gus = await app.buildGuest()
    const [row] = await db.select({ email: user.email }).from(user).where(eq(user.id, gus.id))
    await app.stranger().call(authRoutes.requestReset, { body: { email: String(row?.email) } })
    const ana = await app.signUp()
    await app.mailTo(String(ana.email)) // sent later, so the other would be here
    expect(app.deps.mailer.recent().map((mail) => mail.to)).not.toContain(row?.email)
  })
})

describe('making an account of it', () => {
  it.each([
    ['upgradeGuest', authRoutes.upgradeGuest],
    ['signUp', authRoutes.signUp],
  ] as const)('%s keeps the id, the session and the seat', async (name, route) => {
    const gus = await app.buildGuest()
    const { seatId } = await loopOf(await app.buildUser(), gus)
    const email = `${name.toLowerCase()}@example.org`
    const { user: member } = await app.as(gus).call(route, { body: details(email) })
    expect(member).toEqual({ id: gus.id, name: 'Gesa', email, isGuest: false, emailVerified: false })
    expect((await app.as(gus).call(peopleRoutes.me)).user).toEqual(member)
    expect(await seatHolder(seatId)).toBe(gus.id)
    expect(
      (await app.stranger().call(authRoutes.signIn, { body: { email, password: details(email).password } })).user.id,
    ).toBe(gus.id)
    expect((await app.mailTo(email)).link).toContain('/confirm/')
  })

  it('is refused for a taken address, and the guest stays a guest', async () => {
    const [ana, gus] = [await app.signUp(), await app.buildGuest()]
    expect(await app.as(gus).refusal(authRoutes.upgradeGuest, { body: details(String(ana.email)) })).toMatchObject({
      code: 'EMAIL_TAKEN',
      path: 'body.email',
    })
    expect((await app.as(gus).call(peopleRoutes.me)).user).toMatchObject({ id: gus.id, isGuest: true, name: gus.name })
  })

  it('is not for people without a session, nor for accounts', async () => {
    expect((await app.stranger().refusal(authRoutes.upgradeGuest, { body: details('x@example.org') })).code).toBe(
      'UNAUTHENTICATED',
    )
    expect(
      (await app.as(await app.buildUser()).refusal(authRoutes.upgradeGuest, { body: details('x@example.org') })).code,
    ).toBe('CONFLICT')
  })

  it('happens once when it is sent twice at a time', async () => {
    const gus = await app.buildGuest()
    const send = (email: string) => app.as(gus).post(authRoutes.upgradeGuest.path, details(email))
    const answers = await Promise.all([send('once@example.org'), send('twice@example.org')])
    expect(answers.map((answer) => answer.status).toSorted()).toEqual([200, 409])
  })
})

describe('signing in to an account one already has', () => {
  it('moves what the guest holds, and ends the guest', async () => {
    const [ana, gus, candidate, stranger] = [
      await app.signUp(),
      await app.buildGuest(),
      await app.buildUser(),
      await app.buildUser(),
    ]
    const held = await loopOf(candidate, gus)
    const own = await loopOf(gus)
    const now = app.clock.now()
    await db.insert(tickets).values({
      id: ids.next(),
      personId: gus.id,
      kind: 'interviewer',
      status: 'waiting',
      enqueuedAt: now,
      expiresAt: now + 1,
    })
    await db.insert(blocks).values({ blockerId: gus.id, blockedId: stranger.id, at: now })
    await app
      .as(gus)
      .call(peopleRoutes.saveProfile, { body: { ...defaultProfile('Asia/Tokyo'), level: 7, name: 'Gus' } })
    const socket = await app.connectAs(gus, 'people')

    const { user: entered } = await app.as(gus).call(authRoutes.signIn, { body: credentials(ana) })

    expect(entered.id).toBe(ana.id)
    expect(await socket.closed()).toBe('signedOut')
    expect(await exists(gus.id)).toBe(false)
    expect(await seatHolder(held.seatId)).toBe(ana.id)
    expect(await db.select({ candidateId: loops.candidateId }).from(loops).where(eq(loops.id, own.loopId))).toEqual([
      { candidateId: ana.id },
    ])
    expect(
      await db.select({ usedBy: oneTimeLinks.usedBy }).from(oneTimeLinks).where(eq(oneTimeLinks.subject, held.seatId)),
    ).toEqual([{ usedBy: ana.id }])
    expect(
      await db
        .select({ createdBy: oneTimeLinks.createdBy })
        .from(oneTimeLinks)
        .where(eq(oneTimeLinks.subject, own.seatId)),
    ).toEqual([{ createdBy: ana.id }])
    expect(await db.select().from(tickets).where(eq(tickets.personId, ana.id))).toMatchObject([
      { status: 'withdrawn', closedAt: now },
    ])
    expect(await db.select().from(blocks).where(eq(blocks.blockerId, ana.id))).toMatchObject([
      { blockedId: stranger.id },
    ])
    expect((await app.as(gus).call(peopleRoutes.getProfile)).profile).toMatchObject({
      level: 7,
      timeZone: 'Asia/Tokyo',
    })
  })

  it('keeps the account’s own profile', async () => {
    const [ana, gus] = [await app.signUp(), await app.buildGuest()]
    await app.as(ana).call(peopleRoutes.saveProfile, { body: { ...defaultProfile('UTC'), level: 6, name: 'Ana' } })
    await app
      .as(gus)
      .call(peopleRoutes.saveProfile, { body: { ...defaultProfile('Asia/Tokyo'), level: 7, name: 'Gus' } })
    await app.as(gus).call(authRoutes.signIn, { body: credentials(ana) })
    expect((await app.as(gus).call(peopleRoutes.getProfile)).profile).toMatchObject({ level: 6, timeZone: 'UTC' })
  })

  it.each([
    [
      'two seats',
      async (ana: TestPerson, gus: TestPerson) => {
        const { loopId, seatId } = await loopOf(await app.buildUser(), gus)
        await db.insert(seats).values({
          id: ids.next(),
          loopId,
          roundNumber: 2,
          roundType: 'BEH',
          minutes: 45,
          barRaiser: false,
          hiringManager: false,
          principles: [],
          openedAt: 0,
          interviewerId: ana.id,
        })
        return seatId
      },
    ],
    ['candidate and interviewer', async (ana: TestPerson, gus: TestPerson) => (await loopOf(ana, gus)).seatId],
  ])('is refused for two parts in one loop: %s', async (_name, arrange) => {
    const [ana, gus] = [await app.signUp(), await app.buildGuest()]
    const seatId = await arrange(ana, gus)
    const problem = await app.as(gus).refusal(authRoutes.signIn, { body: credentials(ana) })
    expect(problem.code).toBe('CONFLICT')
    expect((await app.as(gus).call(peopleRoutes.me)).user?.id).toBe(gus.id)
    expect(await seatHolder(seatId)).toBe(gus.id)
  })

  it.each([
    [
      'round',
      async (loopId: string, seatId: string, gus: TestPerson, candidate: TestPerson) => {
        await db.insert(rounds).values({
          id: ids.next(),
          loopId,
          seatId,
          attempt: 1,
          interviewerId: gus.id,
          candidateId: candidate.id,
          status: 'PAUSED',
          createdAt: 0,
        })
      },
    ],
    [
      'debrief',
      async (loopId: string, _seatId: string, gus: TestPerson) => void (await debriefOf(loopId, gus, 'LP_WALK')),
    ],
  ] as const)('is refused in the middle of a %s', async (what, arrange) => {
    const [ana, gus, candidate] = [await app.signUp(), await app.buildGuest(), await app.buildUser()]
    const { loopId, seatId } = await loopOf(candidate, gus)
    await arrange(loopId, seatId, gus, candidate)
    const problem = await app.as(gus).refusal(authRoutes.signIn, { body: credentials(ana) })
    expect(problem).toMatchObject({
      code: 'CONFLICT',
      message: expect.stringContaining(`an unfinished ${what}`),
    })
    expect(await seatHolder(seatId)).toBe(gus.id)
  })

  it('puts the account’s name into debriefs that are over', async () => {
    const [ana, gus, other] = [await app.signUp(), await app.buildGuest(), await app.buildGuest()]
    const { loopId } = await loopOf(await app.buildUser(), gus)
    const debriefId = await debriefOf(loopId, gus, 'CLOSED')
    const untouched = await debriefOf((await loopOf(await app.buildUser(), other)).loopId, other, 'CLOSED')
    await app.as(gus).call(authRoutes.signIn, { body: credentials(ana) })
    const stateOf = async (id: string) =>
      (await db.select({ state: debriefs.state }).from(debriefs).where(eq(debriefs.id, id)))[0]?.state
    expect(await stateOf(debriefId)).toEqual({ step: 'CLOSED', present: [ana.id] })
    expect(await stateOf(untouched)).toEqual({ step: 'CLOSED', present: [other.id] })
  })

  it('moves nothing for a wrong password', async () => {
    const [ana, gus] = [await app.signUp(), await app.buildGuest()]
    const { seatId } = await loopOf(await app.buildUser(), gus)
    expect(
      (await app.as(gus).refusal(authRoutes.signIn, { body: { ...credentials(ana), password: 'not the password' } }))
        .code,
    ).toBe('WRONG_CREDENTIALS')
    expect(await seatHolder(seatId)).toBe(gus.id)
  })
})

describe('very many guests from one place', () => {
  it('are stopped, by name or by the demo, and let in again after a quarter of an hour', async () => {
    const crowded = await testApp()
    const come = (name: string) => crowded.stranger().post(authRoutes.guest.path, { name })
    for (let n = 0; n < 100; n += 1) expect((await come(`Guest ${String(n)}`)).status).toBe(200)
    expect(await come('One more')).toMatchObject({ status: 429, body: { code: 'RATE_LIMITED' } })
    expect(await crowded.stranger().post(demoRoutes.startDemo.path)).toMatchObject({
      status: 429,
      body: { code: 'RATE_LIMITED' },
    })
    crowded.clock.advance(15 * 60_000)
    expect((await come('Later')).status).toBe(200)
    await crowded.close()
  })
})
