// Sign-in links: they sign in without a password, so they work only in development.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { devSignInRoutes } from '#shared/contracts/dev-sign-in.ts'
import { peopleRoutes } from '#shared/contracts/people.ts'
import { createSignInLink } from '#server/features/auth/system.ts'
import type { TestPerson } from '#tests/support/factories.ts'
import { testApp, type TestApp } from '#tests/support/test-app.ts'

const dayMs = 24 * 60 * 60_000

let development: TestApp
let ana: TestPerson
beforeAll(async () => {
  development = await testApp({ settings: { NODE_ENV: 'development' } })
  ana = await development.signUp({ name: 'Ana' })
})
afterAll(() => development.close())

/** The path of a new link for Ana. */
async function newLink(to: string): Promise<string> {
  const { link } = await ana.browser.call(devSignInRoutes.createSignInLink, { body: { to } })
  return link.slice(development.deps.publicUrl().length)
}

describe('a sign-in link in development', () => {
  it('signs in as the person who created it, opens the page, and works again', async () => {
    const path = await newLink('/loops/one')
    for (const browser of [development.stranger(), development.stranger()]) {
      const answer = await browser.get(path)
      expect([answer.status, answer.headers.location]).toEqual([303, '/loops/one'])
      expect((await browser.call(peopleRoutes.me)).user?.id).toBe(ana.id)
    }
  })

  it('replaces the session of another person in the same browser', async () => {
    const ben = await development.signUp({ name: 'Ben' })
    await ben.browser.get(await newLink('/home'))
    expect((await ben.browser.call(peopleRoutes.me)).user?.id).toBe(ana.id)
  })

  it('needs a session to be created', async () => {
    const refusal = await development.stranger().refusal(devSignInRoutes.createSignInLink, { body: { to: '/home' } })
    expect(refusal.code).toBe('UNAUTHENTICATED')
  })

  it.each(['https://elsewhere.example', '//elsewhere.example', '/\\elsewhere.example', 'home'])(
    'does not lead to %s',
    async (to) => {
      const refusal = await ana.browser.refusal(devSignInRoutes.createSignInLink, { body: { to } })
      expect(refusal.code).toBe('INVALID_INPUT')
      const [path = ''] = (await newLink('/home')).split('?')
      const answer = await development.stranger().get(`${path}?${new URLSearchParams({ to }).toString()}`)
      expect([answer.status, answer.setCookies]).toEqual([400, []])
    },
  )

  it('expires after a day', async () => {
    const path = await newLink('/home')
    development.clock.advance(dayMs)
    const answer = await development.stranger().get(path)
    expect([answer.status, answer.setCookies]).toEqual([404, []])
  })

  it('is refused if it is a link for something else', async () => {
    const browser = development.stranger()
    const { link } = await development.mailTo(String(ana.email))
    const token = link.split('/').at(-1) ?? ''
    expect((await browser.get(`/api/dev/sign-in/${token}?to=/home`)).setCookies).toEqual([])
  })
})

describe.each([
  ['production', 2],
  ['test', 3],
])('with NODE_ENV=%s', (mode, node) => {
  it('no sign-in link can be created or used, not even one from development', async () => {
    const path = await newLink('/home')
    const app = await testApp({ settings: { NODE_ENV: mode }, database: development.database, node })
    const browser = app.stranger()
    const used = await browser.get(path)
    expect([used.status, used.setCookies]).toEqual([404, []])
    expect((await browser.call(peopleRoutes.me)).user).toBeNull()

    const ben = await app.buildUser()
    expect((await ben.browser.post(devSignInRoutes.createSignInLink.path, { to: '/home' })).status).toBe(404)
    await expect(createSignInLink(app.deps.db, app.deps, { personId: ana.id, to: '/home' })).rejects.toThrow(
      'only in development',
    )
    await app.close()
  })
})
