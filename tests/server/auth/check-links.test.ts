// A link from a mail says whether it works before anything is filled in, and a new one can be had.
import { eq } from 'drizzle-orm'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { oneTimeLinks } from '#server/db/schema/links.ts'
import * as links from '#server/features/auth/links.ts'
import { authRoutes } from '#shared/contracts/auth.ts'
import { durations } from '#shared/contracts/limits.ts'
import { peopleRoutes } from '#shared/contracts/people.ts'
import type { TestPerson } from '#tests/support/factories.ts'
import { testApp } from '#tests/support/test-app.ts'

const app = await testApp()
afterAll(() => app.close())
const { db } = app.deps

type Purpose = 'reset' | 'confirm'
const issue = async (purpose: Purpose, { id }: TestPerson): Promise<string> =>
  (await links.issue(db, app.deps, { purpose, subject: id, createdBy: null })).token
const check = (purpose: Purpose, token: string) =>
  app.stranger().call(authRoutes.checkLink, { body: { purpose, token } })
const confirm = (token: string) => app.stranger().call(authRoutes.confirmEmail, { body: { token } })

describe('a link from a mail', () => {
  it.each<[string, (person: TestPerson) => Promise<string>, string]>([
    ['works', (person) => issue('reset', person), 'works'],
    [
      'was used',
      async (person) => {
        const token = await issue('reset', person)
        await app.stranger().call(authRoutes.reset, { body: { token, password: 'another long password' } })
        return token
      },
      'used',
    ],
    [
      'was replaced',
      async (person) => {
        const token = await issue('reset', person)
        await issue('reset', person)
        return token
      },
      'replaced',
    ],
    [
      'expired',
      async (person) => {
        const token = await issue('reset', person)
        app.clock.advance(durations.resetLinkLifeMs)
        return token
      },
      'expired',
    ],
    ['is mistyped', async (person) => `${await issue('reset', person)}x`, 'unknown'],
    ['is for something else', (person) => issue('confirm', person), 'unknown'],
  ])('%s: said without an address', async (_case, build, state) => {
    expect(await check('reset', await build(await app.signUp()))).toEqual({ state, email: null })
  })

  it('is not used by the check, however often', async () => {
    const person = await app.signUp()
    const token = await issue('confirm', person)
    const before = await db.select().from(oneTimeLinks).where(eq(oneTimeLinks.subject, person.id))
    for (let at = 0; at < 3; at += 1)
      expect(await check('confirm', token)).toEqual({ state: 'works', email: person.email })
    expect(await db.select().from(oneTimeLinks).where(eq(oneTimeLinks.subject, person.id))).toEqual(before)
    expect((await person.browser.call(peopleRoutes.me)).user?.emailVerified).toBe(false)
  })

  it('names the address it confirms, and the one it confirmed', async () => {
    const person = await app.signUp()
    const token = await issue('confirm', person)
    expect(await confirm(token)).toEqual({ confirmed: true, email: person.email })
    expect(await confirm(token)).toEqual({ confirmed: true, email: person.email })
    expect(await check('confirm', token)).toEqual({ state: 'used', email: person.email })
  })

  it('names no address once it has expired', async () => {
    const token = await issue('confirm', await app.signUp())
    app.clock.advance(durations.confirmLinkLifeMs)
    expect(await check('confirm', token)).toEqual({ state: 'expired', email: null })
  })
})

describe('a new link to confirm', () => {
  it('goes to the person’s own address, and works', async () => {
    const person = await app.signUp()
    const first = (await app.mailTo(String(person.email))).link
    expect(await person.browser.call(authRoutes.sendConfirmation)).toEqual({ sent: true, email: person.email })
    const link = await vi.waitFor(async () => {
      const mail = await app.mailTo(String(person.email))
      if (mail.link === first) throw new Error('the second mail is not here yet')
      return mail.link
    })
    await confirm(link.split('/confirm/')[1] ?? '')
    expect((await person.browser.call(peopleRoutes.me)).user?.emailVerified).toBe(true)
    expect((await person.browser.refusal(authRoutes.sendConfirmation)).code).toBe('CONFLICT')
  })

  it('is nobody’s without an account', async () => {
    expect((await app.stranger().refusal(authRoutes.sendConfirmation)).code).toBe('UNAUTHENTICATED')
    expect((await (await app.buildGuest()).browser.refusal(authRoutes.sendConfirmation)).code).toBe('CONFLICT')
  })

  it('is sent five times in a quarter of an hour at most', async () => {
    const person = await app.signUp()
    for (let at = 0; at < 5; at += 1) await person.browser.call(authRoutes.sendConfirmation)
    expect((await person.browser.refusal(authRoutes.sendConfirmation)).code).toBe('RATE_LIMITED')
  })
})
