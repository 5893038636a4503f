// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act } from 'react'
import { Route, Routes } from 'react-router'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ConfirmPage } from '#client/features/auth/pages/confirm-page.tsx'
import { ResetPage } from '#client/features/auth/pages/reset-page.tsx'
import type { LinkState } from '#shared/contracts/auth.ts'
import { onPage, type OnPage } from '#tests/support/on-page.tsx'

const member = { id: 'me', name: 'Mara Heron', email: 'mara@example.org', isGuest: false, emailVerified: false }
let link: { state: LinkState; email: string | null } | 'down' = { state: 'works', email: null }
let asked: string[] = []
let page: OnPage | undefined

const answerTo = (path: string): object => {
  if (path.endsWith('/check-link')) return link === 'down' ? {} : link
  if (path.endsWith('/send-confirmation')) return { sent: true, email: member.email }
  return path.endsWith('/me') ? { user: null, profile: null, serverNow: 0 } : { confirmed: true, email: member.email }
}
beforeEach(() => {
  asked = []
  vi.stubGlobal('fetch', async (path: string) => {
    asked.push(path)
    return link === 'down' && path.endsWith('/check-link')
      ? Response.json({ code: 'UNAVAILABLE', message: 'Not now.' }, { status: 503 })
      : Response.json(answerTo(path))
  })
})
afterEach(async () => {
  await page?.end()
  vi.unstubAllGlobals()
})

async function open(at: string, me: object | null = null): Promise<OnPage> {
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  queryClient.setQueryData(['session'], me)
  page = await onPage(
    <QueryClientProvider client={queryClient}>
      <Routes>
        <Route path="/reset/:token" element={<ResetPage />} />
        <Route path="/confirm/:token" element={<ConfirmPage />} />
      </Routes>
    </QueryClientProvider>,
    { at },
  )
  await settle()
  return page
}
/** Until what was asked is answered and shown. */
const settle = () => act(async () => new Promise<void>((resolve) => setTimeout(resolve, 50)))
async function press(shown: OnPage, words: string): Promise<void> {
  await shown.press(shown.find('button', words))
  await settle()
}
const text = () => document.querySelector('main')?.textContent ?? ''

describe('a link to set a password', () => {
  it.each<[LinkState, string]>([
    ['used', 'This link was already used'],
    ['replaced', 'There is a newer link'],
    ['expired', 'This link has expired'],
    ['unknown', 'This link doesn’t work'],
  ])('that is %s: said on load, without a form, with a way to a new one', async (state, title) => {
    link = { state, email: null }
    const shown = await open('/reset/abc')
    expect(text()).toContain(title)
    expect(document.querySelector('input')).toBeNull()
    expect(shown.find('a', 'Get a new link')?.getAttribute('href')).toBe('/reset')
  })
  it.each(['works', 'down'] as const)('that works, or that can’t be checked now, has its form (%s)', async (how) => {
    link = how === 'down' ? how : { state: how, email: null }
    await open('/reset/abc')
    expect(document.querySelector('input[type=password]')).not.toBeNull()
  })
})

describe('a link to confirm an address', () => {
  it('names the address, and says it again when it is confirmed', async () => {
    link = { state: 'works', email: member.email }
    const shown = await open('/confirm/abc')
    expect(text()).toContain('Is mara@example.org your email address?')
    expect(asked.some((path) => path.endsWith('/confirm'))).toBe(false)
    await press(shown, 'Confirm my email address')
    expect(text()).toContain('Your email address is confirmed')
    expect(text()).toContain('mara@example.org')
  })
  it('that was used: it is confirmed, there is nothing to press', async () => {
    link = { state: 'used', email: member.email }
    await open('/confirm/abc')
    expect(text()).toContain('Your email address is confirmed')
    expect(document.querySelector('button')).toBeNull()
  })
  it('that expired: the person who is signed in gets a new one', async () => {
    link = { state: 'expired', email: null }
    const shown = await open('/confirm/abc', member)
    await press(shown, 'Send me a new link')
    expect(text()).toContain('We sent a new link to mara@example.org.')
  })
  it('that expired: others sign in first and come back', async () => {
    link = { state: 'expired', email: null }
    const shown = await open('/confirm/abc')
    expect(shown.find('a', 'Sign in to get a new link')?.getAttribute('href')).toBe('/sign-in?next=%2Fconfirm%2Fabc')
  })
  it('that nobody needs any more', async () => {
    link = { state: 'unknown', email: null }
    await open('/confirm/abc', { ...member, emailVerified: true })
    expect(text()).toContain('already confirmed')
  })
})
