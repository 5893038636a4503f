import { eq } from 'drizzle-orm'
import { afterAll, describe, expect, it } from 'vitest'
import { authRoutes, devRoutes } from '#shared/contracts/auth.ts'
import { peopleRoutes } from '#shared/contracts/people.ts'
import { session } from '#server/db/schema/auth.ts'
import { attemptWindowMs } from '#server/features/auth/attempts.ts'
import { testApp } from '#tests/support/test-app.ts'

const app = await testApp()
afterAll(() => app.close())

const password = 'a password to remember'

describe('without a session', () => {
  it('nobody is signed in', async () => {
    expect(await app.stranger().call(peopleRoutes.me)).toEqual({
      user: null,
      profile: null,
      serverNow: app.clock.now(),
    })
  })

  it('a made-up cookie is nobody', async () => {
    const answer = await app.stranger().get('/api/me', { headers: { cookie: 'mockloop=made-up.signature' } })
    expect(answer.body).toMatchObject({ user: null })
  })

  it('signing out is no error', async () => {
    expect(await app.stranger().call(authRoutes.signOut)).toEqual({ signedOut: true })
  })
})

describe('signing up', () => {
  it('is usable at once, with the address lower-cased and unconfirmed', async () => {
    const browser = app.stranger()
    const { user } = await browser.call(authRoutes.signUp, {
      body: { name: ' Ana ', email: 'Ana@Example.org', password },
    })
    expect(user).toMatchObject({ name: 'Ana', email: 'ana@example.org', isGuest: false, emailVerified: false })
    expect((await browser.call(peopleRoutes.me)).user).toEqual(user)
  })

  it.each([
    ['name', { name: '   ' }],
    ['email', { email: 'not an address' }],
    ['password', { password: 'short' }],
  ])('names the field that is wrong: %s', async (field, wrong) => {
    const problem = await app
      .stranger()
      .refusal(authRoutes.signUp, { body: { name: 'Ben', email: 'ben@example.org', password, ...wrong } })
    expect(problem).toMatchObject({ code: 'INVALID_INPUT', path: `body.${field}` })
  })

  it('says that an address is taken, in any spelling', async () => {
    await app.signUp({ email: 'taken@example.org' })
    const problem = await app
      .stranger()
      .refusal(authRoutes.signUp, { body: { name: 'Ben', email: 'TAKEN@example.org', password } })
    expect(problem).toMatchObject({ code: 'EMAIL_TAKEN', path: 'body.email' })
  })

  it('lets one of two win who take the same address at once', async () => {
    const body = { name: 'Twin', email: 'twin@example.org', password }
    const answers = await Promise.all(
      [app.stranger(), app.stranger(), app.stranger()].map((visitor) => visitor.post(authRoutes.signUp.path, body)),
    )
    expect(answers.map((answer) => answer.status).toSorted()).toEqual([200, 409, 409])
    app.takeErrors() // the library logs the lost race itself
  })

  it('sends a link that confirms the address', async () => {
    const ana = await app.signUp()
    const token = (await app.mailTo(String(ana.email))).link.split('/confirm/')[1] ?? ''
    await app.stranger().call(authRoutes.confirmEmail, { body: { token } })
    expect((await app.as(ana).call(peopleRoutes.me)).user?.emailVerified).toBe(true)
    expect(await app.stranger().refusal(authRoutes.confirmEmail, { body: { token: `${token}x` } })).toMatchObject({
      code: 'LINK_EXPIRED',
    })
  })
})

describe('signing in and out', () => {
  it('ends with the session gone, also for a copy of its cookie', async () => {
    const ana = await app.signUp()
    const again = app.stranger()
    await again.call(authRoutes.signIn, { body: { email: String(ana.email), password: ana.password } })
    expect((await again.call(peopleRoutes.me)).user?.id).toBe(ana.id)
    const copy = again.duplicate()
    await again.call(authRoutes.signOut)
    expect(again.cookieHeader()).toBe('')
    expect((await copy.call(peopleRoutes.me)).user).toBeNull()
    expect((await app.as(ana).call(peopleRoutes.me)).user?.id).toBe(ana.id)
  })

  it('gives the same answer for a wrong password and an unknown address', async () => {
    const ana = await app.signUp()
    const wrong = await app
      .stranger()
      .refusal(authRoutes.signIn, { body: { email: String(ana.email), password: 'not the password' } })
    const unknown = await app
      .stranger()
      .refusal(authRoutes.signIn, { body: { email: 'nobody@example.org', password: 'not the password' } })
    expect({ ...wrong, requestId: '' }).toEqual({ ...unknown, requestId: '' })
    expect(wrong.code).toBe('WRONG_CREDENTIALS')
  })

  it('ends the former session of the same browser', async () => {
    const [ana, ben] = [await app.signUp(), await app.signUp()]
    const older = app.as(ana).duplicate()
    await app.as(ana).call(authRoutes.signIn, { body: { email: String(ben.email), password: ben.password } })
    expect((await older.call(peopleRoutes.me)).user).toBeNull()
  })

  it('slows guessing down for one address, and only for a while', async () => {
    const ana = await app.signUp()
    const guess = () =>
      app.stranger().refusal(authRoutes.signIn, { body: { email: String(ana.email), password: 'not the password' } })
    for (let n = 0; n < 10; n += 1) expect((await guess()).code).toBe('WRONG_CREDENTIALS')
    expect((await guess()).code).toBe('RATE_LIMITED')
    const right = { body: { email: String(ana.email), password: ana.password } }
    expect((await app.stranger().refusal(authRoutes.signIn, right)).code).toBe('RATE_LIMITED')
    app.clock.advance(attemptWindowMs)
    expect((await app.stranger().call(authRoutes.signIn, right)).user.id).toBe(ana.id)
  })

  it('never slows the right password down', async () => {
    const ana = await app.signUp()
    for (let n = 0; n < 12; n += 1) {
      expect(
        (await app.stranger().call(authRoutes.signIn, { body: { email: String(ana.email), password: ana.password } }))
          .user.id,
      ).toBe(ana.id)
    }
  })
})

describe('the cookie', () => {
  it('is out of reach for scripts and other sites', async () => {
    const [cookie = ''] = (await app.stranger().post(authRoutes.guest.path, { name: 'Gus' })).setCookies
    const [pair = '', ...attributes] = cookie.split('; ')
    expect(pair).toMatch(/^mockloop=/)
    expect(attributes.map((attribute) => attribute.toLowerCase())).toEqual(
      expect.arrayContaining(['path=/', 'httponly', 'samesite=lax']),
    )
    expect(cookie.toLowerCase()).not.toContain('domain=')
  })

  it('is bound to the host under https', async () => {
    const secure = await testApp({
      settings: { PUBLIC_URL: 'https://loops.example.org' },
      database: app.database,
      node: 1,
    })
    const browser = secure.stranger()
    const answer = await browser.post(authRoutes.guest.path, { name: 'Gus' })
    expect(answer.setCookies[0]).toMatch(/^__Host-mockloop=[^;]+; .*Path=\/; .*Secure/i)
    expect(answer.setCookies[0]?.toLowerCase()).not.toContain('domain=')
    expect((await browser.call(peopleRoutes.me)).user?.name).toBe('Gus')
    await secure.close()
  })
})

describe('another site', () => {
  it('changes nothing over HTTP', async () => {
    const ana = await app.signUp()
    const answer = await app
      .as(ana)
      .post(authRoutes.signOut.path, undefined, { headers: { origin: 'https://evil.example' } })
    expect(answer).toMatchObject({ status: 403, body: { code: 'FOREIGN_ORIGIN' } })
    expect((await app.as(ana).call(peopleRoutes.me)).user?.id).toBe(ana.id)
  })

  it('opens no socket', async () => {
    const ana = await app.buildUser()
    await expect(app.connectAs(ana, 'people', {}, { headers: { origin: 'https://evil.example' } })).rejects.toThrow(
      'websocket error',
    )
  })
})

describe('sockets', () => {
  it.each(['people', 'rooms'] as const)('%s: a stranger is refused', async (namespace) => {
    await expect(app.connectAs(app.stranger(), namespace)).rejects.toThrow('UNAUTHENTICATED')
  })

  it('close when their session is signed out, and only those', async () => {
    const ana = await app.signUp()
    const elsewhere = app.stranger()
    await elsewhere.call(authRoutes.signIn, { body: { email: String(ana.email), password: ana.password } })
    const here = await app.connectAs(ana, 'people')
    const there = await app.connectAs(elsewhere, 'people')
    await app.as(ana).call(authRoutes.signOut)
    expect(await here.closed()).toBe('signedOut')
    expect(there.connected()).toBe(true)
    await expect(here.reconnect()).rejects.toThrow('UNAUTHENTICATED')
  })

  it('close when their session was ended outside of this server, and only those', async () => {
    const [ana, ben] = [await app.signUp(), await app.signUp()]
    const sockets = [await app.connectAs(ana, 'people'), await app.connectAs(ana, 'rooms')]
    const others = await app.connectAs(ben, 'people')
    await app.deps.db.delete(session).where(eq(session.userId, ana.id))
    await app.runJob('auth-sessions')
    expect(await Promise.all(sockets.map((socket) => socket.closed()))).toEqual(['signedOut', 'signedOut'])
    expect(others.connected()).toBe(true)
  })
})

describe('the mail page', () => {
  it('does not exist outside development', async () => {
    expect((await app.stranger().get(devRoutes.mail.path)).status).toBe(404)
  })

  it('shows what would have been sent, in development', async () => {
    const dev = await testApp({ settings: { NODE_ENV: 'development' }, database: app.database, node: 2 })
    const ana = await dev.signUp()
    await dev.mailTo(String(ana.email))
    const { items } = await dev.stranger().call(devRoutes.mail)
    expect(items).toMatchObject([
      { to: ana.email, subject: 'Confirm your email address', link: expect.stringContaining('/confirm/') },
    ])
    await dev.close()
  })
})
