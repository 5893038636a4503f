import { createHash } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { afterAll, describe, expect, it } from 'vitest'
import { createEmailVerificationToken } from 'better-auth/api'
import { authRoutes } from '#shared/contracts/auth.ts'
import { durations } from '#shared/contracts/limits.ts'
import { seatRoutes } from '#shared/contracts/loops.ts'
import { peopleRoutes } from '#shared/contracts/people.ts'
import { links } from '#server/features/auth/system.ts'
import { oneTimeLinks, type LinkPurpose } from '#server/db/schema/links.ts'
import type { TestPerson } from '#tests/support/factories.ts'
import { testApp } from '#tests/support/test-app.ts'

const app = await testApp()
afterAll(() => app.close())
const { db } = app.deps

const purposes: LinkPurpose[] = ['confirm', 'reset', 'invite']
const ana = await app.signUp()
let subjects = 0
const newSubject = () => `subject ${String((subjects += 1))}`
const issue = (purpose: LinkPurpose, subject = newSubject()) =>
  links.issue(db, app.deps, { purpose, subject, createdBy: ana.id })
async function found(purpose: LinkPurpose, token: string) {
  const link = await links.find(db, purpose, token)
  if (link === null) throw new Error('there is no such link')
  return link
}
const works = async (purpose: LinkPurpose, token: string) =>
  links.isUsable(await found(purpose, token), app.clock.now())

describe('a link that works once', () => {
  it.each(purposes)('%s: is found by its purpose and its token, and by no other', async (purpose) => {
    const { token } = await issue(purpose)
    for (const other of purposes) expect((await links.find(db, other, token)) !== null).toBe(other === purpose)
    expect(await links.find(db, purpose, `${token}x`)).toBeNull()
  })

  it.each(purposes)('%s: is spent by whoever is first', async (purpose) => {
    const { token } = await issue(purpose)
    const link = await found(purpose, token)
    const by = { userId: ana.id, now: app.clock.now() }
    const spent = await Promise.all([
      links.use(db, link.id, by),
      links.use(db, link.id, by),
      links.use(db, link.id, by),
    ])
    expect(spent.filter(Boolean)).toHaveLength(1)
    expect(await found(purpose, token)).toMatchObject({ usedBy: ana.id, usedAt: by.now })
    expect(await works(purpose, token)).toBe(false)
  })

  it.each<[LinkPurpose, number]>([
    ['confirm', durations.confirmLinkLifeMs],
    ['reset', durations.resetLinkLifeMs],
    ['invite', durations.inviteLifeMs],
  ])('%s: ends by itself', async (purpose, lifeMs) => {
    const { token, expiresAt } = await issue(purpose)
    expect(expiresAt).toBe(app.clock.now() + lifeMs)
    const link = await found(purpose, token)
    expect(links.isUsable(link, expiresAt - 1)).toBe(true)
    expect(links.isUsable(link, expiresAt)).toBe(false)
    expect(await links.use(db, link.id, { userId: ana.id, now: expiresAt })).toBe(false)
  })

  it.each(purposes)('%s: can be revoked, with every other for the same and none for another', async (purpose) => {
    const subject = newSubject()
    const [one, another] = [await issue(purpose, subject), await issue(purpose)]
    await links.revoke(db, { purpose, subject }, app.clock.now())
    expect(await works(purpose, one.token)).toBe(false)
    expect(await links.use(db, (await found(purpose, one.token)).id, { userId: ana.id, now: app.clock.now() })).toBe(
      false,
    )
    expect(await works(purpose, another.token)).toBe(true)
  })

  it('a new one for a password revokes older ones; invites and confirmations stay valid together', async () => {
    for (const purpose of purposes) {
      const subject = newSubject()
      const [older, newer] = [await issue(purpose, subject), await issue(purpose, subject)]
      expect([await works(purpose, older.token), await works(purpose, newer.token)]).toEqual([
        purpose !== 'reset',
        true,
      ])
    }
  })

  it('is no more once it is over and was never used', async () => {
    const [used, unused] = [await issue('invite'), await issue('invite')]
    await links.use(db, (await found('invite', used.token)).id, { userId: ana.id, now: app.clock.now() })
    app.clock.advance(durations.inviteLifeMs + 1)
    await app.runJob('auth-tidy')
    expect(await links.find(db, 'invite', unused.token)).toBeNull()
    expect(await links.find(db, 'invite', used.token)).not.toBeNull()
  })
})

describe('a link in one mail does nothing that another was for', () => {
  it('a confirmation sets no password and takes no seat', async () => {
    const ben = await app.signUp()
    const token = (await app.mailTo(String(ben.email))).link.split('/confirm/')[1] ?? ''
    const password = 'a password of somebody else'
    expect((await app.stranger().refusal(authRoutes.reset, { body: { token, password } })).code).toBe('LINK_EXPIRED')
    const at = { params: { token }, body: { acceptDuties: true } }
    expect((await app.as(ben).refusal(seatRoutes.acceptInvite, at)).code).toBe('INVITE_UNUSABLE')
  })
})

describe('confirming an address', () => {
  const tokenOf = async (person: TestPerson) =>
    (await app.mailTo(String(person.email))).link.split('/confirm/')[1] ?? ''
  const confirm = (token: string) => app.stranger().post(authRoutes.confirmEmail.path, { token })
  const isConfirmed = async (person: TestPerson) => (await person.browser.call(peopleRoutes.me)).user?.emailVerified

  it('is done by the first press, and the second finds it done', async () => {
    const person = await app.signUp()
    const token = await tokenOf(person)
    const answers = await Promise.all([confirm(token), confirm(token)])
    expect(answers.map((answer) => answer.status)).toEqual([200, 200])
    expect(await isConfirmed(person)).toBe(true)
    expect(await confirm(token)).toMatchObject({ status: 200, body: { confirmed: true } })
    const rows = await db.select().from(oneTimeLinks).where(eq(oneTimeLinks.subject, person.id))
    expect(rows).toMatchObject([{ purpose: 'confirm', usedBy: person.id }])
  })

  it('is refused by a link that ran out or was revoked', async () => {
    const [late, revoked] = [await app.signUp(), await app.signUp()]
    const tokens = [await tokenOf(late), await tokenOf(revoked)]
    await links.revoke(db, { purpose: 'confirm', subject: revoked.id }, app.clock.now())
    expect(await confirm(tokens[1] ?? '')).toMatchObject({ status: 404, body: { code: 'LINK_EXPIRED' } })
    app.clock.advance(durations.confirmLinkLifeMs)
    expect(await confirm(tokens[0] ?? '')).toMatchObject({ status: 404, body: { code: 'LINK_EXPIRED' } })
    expect([await isConfirmed(late), await isConfirmed(revoked)]).toEqual([false, false])
  })

  it('still works by a link that was mailed before links had a table', async () => {
    const person = await app.signUp()
    const secret = 'the same secret in every test, long enough'
    const email = String(person.email)
    const signed = await createEmailVerificationToken(secret, email, undefined, 60, { userId: person.id })
    expect(await confirm(`${signed}x`)).toMatchObject({ status: 404, body: { code: 'LINK_EXPIRED' } })
    expect(await confirm(signed)).toMatchObject({ status: 200 })
    expect(await isConfirmed(person)).toBe(true)
  })
})

it('no token is in the database, and no plain hash of one but an invite’s', async () => {
  for (const purpose of purposes) {
    const { token } = await issue(purpose)
    const rows = JSON.stringify(await db.select().from(oneTimeLinks))
    expect(rows).not.toContain(token)
    expect(rows.includes(createHash('sha256').update(token).digest('hex'))).toBe(purpose === 'invite')
  }
})
