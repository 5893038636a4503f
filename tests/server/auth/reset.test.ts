import { and, eq, isNull } from 'drizzle-orm'
import { afterAll, expect, it, vi } from 'vitest'
import { authRoutes } from '#shared/contracts/auth.ts'
import { peopleRoutes } from '#shared/contracts/people.ts'
import { oneTimeLinks } from '#server/db/schema/links.ts'
import { testApp, type TestApp } from '#tests/support/test-app.ts'
import type { TestPerson } from '#tests/support/factories.ts'

const app = await testApp()
afterAll(() => app.close())

const newPassword = 'another long password'

/** Asks for a link and waits for its mail, which is newer than the previous one. */
async function resetToken(of: TestApp, person: TestPerson): Promise<string> {
  const before = (await of.mailTo(String(person.email))).link
  await of.stranger().call(authRoutes.requestReset, { body: { email: String(person.email) } })
  return vi.waitFor(
    async () => {
      const { link } = await of.mailTo(String(person.email))
      const token = link.split('/reset/')[1]
      if (token === undefined || link === before) throw new Error('the reset mail is not here yet')
      return token
    },
    { timeout: 2_000, interval: 5 },
  )
}

const set = (token: string) => app.stranger().post(authRoutes.reset.path, { token, password: newPassword })
const expired = { status: 404, body: { code: 'LINK_EXPIRED' } }
const isOf = ({ id }: TestPerson) => and(eq(oneTimeLinks.purpose, 'reset'), eq(oneTimeLinks.subject, id))
const workingLinksOf = (person: TestPerson) =>
  app.deps.db
    .select()
    .from(oneTimeLinks)
    .where(and(isOf(person), isNull(oneTimeLinks.usedAt), isNull(oneTimeLinks.revokedAt)))

it('answers the same for a known and an unknown address, and mails only the known', async () => {
  const ana = await app.signUp()
  const known = await app.stranger().post(authRoutes.requestReset.path, { email: ana.email })
  const unknown = await app.stranger().post(authRoutes.requestReset.path, { email: 'nobody@example.org' })
  expect(unknown).toMatchObject({ status: known.status, body: known.body, setCookies: [] })
  await vi.waitFor(async () =>
    expect((await app.mailTo(String(ana.email))).subject).toBe('Reset your Mockloop password'),
  )
  expect(app.deps.mailer.recent().map((mail) => mail.to)).not.toContain('nobody@example.org')
})

it('changes the password once, and ends every session with its sockets', async () => {
  const ana = await app.signUp()
  const socket = await app.connectAs(ana, 'people')
  const token = await resetToken(app, ana)
  const elsewhere = app.stranger()
  await elsewhere.call(authRoutes.reset, { body: { token, password: newPassword } })

  expect(await socket.closed()).toBe('signedOut')
  expect((await app.as(ana).call(peopleRoutes.me)).user).toBeNull()
  const old = { body: { email: String(ana.email), password: ana.password } }
  expect((await elsewhere.refusal(authRoutes.signIn, old)).code).toBe('WRONG_CREDENTIALS')
  expect(
    (await elsewhere.call(authRoutes.signIn, { body: { email: String(ana.email), password: newPassword } })).user.id,
  ).toBe(ana.id)
  expect((await app.stranger().refusal(authRoutes.reset, { body: { token, password: 'a third password' } })).code).toBe(
    'LINK_EXPIRED',
  )
})

it('spends a link once, also when two use it at the same moment', async () => {
  const ana = await app.signUp()
  const token = await resetToken(app, ana)
  const answers = await Promise.all(
    ['first', 'second'].map((word) =>
      app.stranger().post(authRoutes.reset.path, { token, password: `${newPassword} ${word}` }),
    ),
  )
  expect(answers.map((answer) => answer.status).toSorted()).toEqual([200, 404])
})

it('ends the earlier links of an account when a new one is asked for, and nobody else’s', async () => {
  const [ana, ben] = [await app.signUp(), await app.signUp()]
  const others = await resetToken(app, ben)
  const [first, second, newest] = [await resetToken(app, ana), await resetToken(app, ana), await resetToken(app, ana)]
  expect(await set(first)).toMatchObject(expired)
  expect(await set(second)).toMatchObject(expired)
  expect(await set(newest)).toMatchObject({ status: 200 })
  expect(await set(others)).toMatchObject({ status: 200 })
})

it('ends every link of an account when one is used, also one asked for at the same moment', async () => {
  const [ana, ben] = [await app.signUp(), await app.signUp()]
  const others = await resetToken(app, ben)
  const first = await resetToken(app, ana)
  const second = await resetToken(app, ana)
  // Two simultaneous requests leave two working links.
  await app.deps.db.update(oneTimeLinks).set({ revokedAt: null }).where(isOf(ana))
  expect(await workingLinksOf(ana)).toHaveLength(2)
  expect(await set(second)).toMatchObject({ status: 200 })
  expect(await workingLinksOf(ana)).toEqual([])
  expect(await set(first)).toMatchObject(expired)
  expect(await set(others)).toMatchObject({ status: 200 })
})

it('lets a link run out after an hour', async () => {
  const ana = await app.signUp()
  const token = await resetToken(app, ana)
  app.clock.advance(60 * 60_000)
  expect((await app.stranger().refusal(authRoutes.reset, { body: { token, password: newPassword } })).code).toBe(
    'LINK_EXPIRED',
  )
})

it('refuses a short password and keeps the link working', async () => {
  const ana = await app.signUp()
  const token = await resetToken(app, ana)
  expect(await app.stranger().refusal(authRoutes.reset, { body: { token, password: 'short' } })).toMatchObject({
    code: 'INVALID_INPUT',
    path: 'body.password',
  })
  expect(await app.stranger().call(authRoutes.reset, { body: { token, password: newPassword } })).toEqual({
    changed: true,
  })
})

it('keeps no working link in the database', async () => {
  const ana = await app.signUp()
  const token = await resetToken(app, ana)
  const rows = await app.deps.db.select().from(oneTimeLinks)
  expect(rows.length).toBeGreaterThan(0)
  expect(JSON.stringify(rows)).not.toContain(token)
})

it('stops after several mails to one address, known or not', async () => {
  const ask = () => app.stranger().post(authRoutes.requestReset.path, { email: 'flooded@example.org' })
  for (let n = 0; n < 5; n += 1) expect((await ask()).status).toBe(200)
  expect(await ask()).toMatchObject({ status: 429, body: { code: 'RATE_LIMITED' } })
})
