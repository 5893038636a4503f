// @vitest-environment jsdom
import '#tests/support/default-pack.ts'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { SearchBar } from '#client/features/matchmaking/components/search-bar.tsx'
import { apartSentence } from '#client/features/matchmaking/apart-words.ts'
import { PairPage } from '#client/features/matchmaking/pages/pair-page.tsx'
import { searchAloud, type Waiting } from '#client/features/matchmaking/words.ts'
import { defaultProfile, type Profile } from '#shared/contracts/people.ts'
import { onPage, type OnPage } from '#tests/support/on-page.tsx'

const waiting = (apart: Waiting['apart'], kind: Waiting['kind'] = 'interviewer'): Waiting => ({
  state: 'waiting',
  kind,
  seat: null,
  since: Date.now() - 41_500,
  expiresAt: Date.now() + 500_000,
  never: 'Never.',
  note: null,
  steps: [],
  apart,
  others: { candidates: 1, interviewers: 0 },
})
const mine = (setting: Waiting['apart'][number]['setting'], theirs = false) => [{ setting, mine: true, theirs }]
const theirs = (setting: Waiting['apart'][number]['setting']) => [{ setting, mine: false, theirs: true }]
const profile: Profile = { ...defaultProfile('Europe/Berlin'), level: 6, languages: [{ code: 'fi', level: 3 }] }

interface Sent {
  method: string
  path: string
  body: unknown
}
let sent: Sent[] = []
let page: OnPage | undefined

beforeEach(() => {
  sent = []
  vi.stubGlobal('fetch', async (path: string, init: RequestInit = {}) => {
    const body: unknown = typeof init.body === 'string' ? JSON.parse(init.body) : null
    const method = init.method ?? 'GET'
    if (method !== 'GET') sent.push({ method, path, body })
    const answer = path.endsWith('/profile') ? { name: 'Mara Heron', profile } : waiting([])
    return Response.json(answer)
  })
})
afterEach(async () => {
  await page?.end()
  page = undefined
  vi.unstubAllGlobals()
})

async function open(status: Waiting, { at = '/pair', isGuest = false } = {}) {
  const queryClient = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity, retry: false } } })
  queryClient.setQueryData(['session'], { id: 'me', name: 'Mara Heron', email: null, isGuest })
  queryClient.setQueryData(['queue'], status)
  queryClient.setQueryData(['profile'], { name: 'Mara Heron', profile })
  // `staleTime: 0` of the queue would fetch at once.
  queryClient.setQueryDefaults(['queue'], { refetchOnMount: false })
  page = await onPage(
    <QueryClientProvider client={queryClient}>{at === '/pair' ? <PairPage /> : <SearchBar />}</QueryClientProvider>,
    { at },
  )
  return page
}
async function choose(value: string): Promise<void> {
  const select = document.querySelector('select')
  await act(async () => {
    if (select !== null) select.value = value
    select?.dispatchEvent(new Event('change', { bubbles: true }))
  })
}
const text = () => document.querySelector('main')?.textContent ?? ''

describe.each(['/pair', '/home'])('what keeps two people apart, on %s', (at) => {
  it('readiness: it is said with its duties, and one press sends it', async () => {
    const shown = await open(waiting(mine('barRaiser')), { at })
    expect(text()).toContain('Someone is waiting for a bar raiser.')
    expect(text()).toContain('signs the decision')
    await shown.press(shown.find('button', 'I’m ready for bar-raiser seats'))
    await vi.waitFor(() =>
      expect(sent).toEqual([{ method: 'PUT', path: '/api/queue/bar-raiser', body: { barRaiser: true } }]),
    )
    await vi.waitFor(() => expect(text()).not.toContain('Someone is waiting for a bar raiser.'))
  })

  it('readiness of a guest: an account first', async () => {
    const shown = await open(waiting(mine('barRaiser')), { at, isGuest: true })
    expect(shown.find('a', 'Create one and keep everything')?.getAttribute('href')).toBe('/sign-up?next=%2Fpair')
    expect(shown.find('button', 'I’m ready for bar-raiser seats')).toBeUndefined()
  })

  it('a language: the one chosen is added to the profile', async () => {
    const shown = await open(waiting(mine('language', true), 'candidate'), { at })
    expect(text()).toContain('We told them too.')
    const choices = [...document.querySelectorAll('option')].map(({ value }) => value)
    expect(choices).not.toContain('fi')
    await shown.press(shown.find('button', 'Add this language'))
    expect(sent).toEqual([])
    await choose('de')
    await shown.press(shown.find('button', 'Add this language'))
    await vi.waitFor(() => expect(sent).toHaveLength(1))
    expect(sent[0]).toMatchObject({
      method: 'PUT',
      path: '/api/me/profile',
      body: {
        ...profile,
        name: 'Mara Heron',
        languages: [
          { code: 'fi', level: 3 },
          { code: 'de', level: 2 },
        ],
      },
    })
  })

  it('a level: only higher ones are offered, and nothing says whose it is', async () => {
    const shown = await open(waiting(mine('level')), { at })
    expect([...document.querySelectorAll('option')].map(({ value }) => value)).toEqual(['', '7', '8'])
    await choose('7')
    await shown.press(shown.find('button', 'Change my level'))
    await vi.waitFor(() => expect(sent[0]).toMatchObject({ body: { level: 7, languages: profile.languages } }))
  })

  it.each(['barRaiser', 'language', 'level'] as const)(
    '%s of the other: no control, and that they know',
    async (setting) => {
      await open(waiting(theirs(setting), 'candidate'), { at })
      expect(text()).toMatch(/A match is possible if the other person.*We told them\./)
      expect(document.querySelectorAll('select')).toHaveLength(0)
    },
  )
})

it('a setting that keeps two people apart is heard once it is known', () => {
  const apart = mine('language')
  for (const miss of apart) expect(searchAloud(waiting(apart), 0)).toContain(apartSentence(miss))
})
