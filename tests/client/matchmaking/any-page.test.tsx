import '#tests/support/default-pack.ts'
import { MantineProvider } from '@mantine/core'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { MemoryRouter } from 'react-router'
import { describe, expect, it } from 'vitest'
import { Proposal } from '#client/features/matchmaking/components/proposal.tsx'
import { SearchBar } from '#client/features/matchmaking/components/search-bar.tsx'
import { keyGuard, keyPauseMs } from '#client/features/matchmaking/key-guard.ts'
import { foundAloud, searchAloud, waitedMs, type Proposed, type Waiting } from '#client/features/matchmaking/words.ts'
import type { QueueStatus } from '#shared/contracts/queue.ts'

const seat = {
  loopId: 'loop-1',
  roundNumber: 1,
  roundType: 'BEH',
  minutes: 30,
  barRaiser: false,
  roleTitle: 'Senior PM, payments',
  targetLevel: 6,
} as const
const waiting: Waiting = {
  state: 'waiting',
  kind: 'candidate',
  seat,
  since: Date.now() - 41_500,
  expiresAt: Date.now() + 500_000,
  never: 'Never.',
  note: null,
  apart: [],
  steps: [],
  others: { candidates: 0, interviewers: 0 },
}
const proposal: Proposed = {
  state: 'proposed',
  proposalId: 'proposal-1',
  kind: 'candidate',
  seat,
  expiresAt: Date.now() + 20_000,
  iConfirmed: false,
  theyConfirmed: false,
  principles: null,
  other: {
    firstName: 'Dana',
    role: 'PM',
    level: 6,
    timeZone: 'Europe/Berlin',
    band: { reliability: null, quality: null },
  },
}
const ended: QueueStatus = {
  state: 'idle',
  note: 'Why, and a warning.',
  ended: { text: 'Ten minutes passed without a partner. Look again.', at: 1_000 },
}

interface Place {
  on?: string
  signedIn?: boolean
}

function shown(part: ReactNode, status: QueueStatus, { on = '/home', signedIn = true }: Place = {}): string {
  const queryClient = new QueryClient()
  queryClient.setQueryData(['session'], signedIn ? { id: 'me', name: 'Mara Heron', email: null, isGuest: true } : null)
  queryClient.setQueryData(['queue'], status)
  return renderToStaticMarkup(
    <QueryClientProvider client={queryClient}>
      <MantineProvider>
        <MemoryRouter initialEntries={[on]}>{part}</MemoryRouter>
      </MantineProvider>
    </QueryClientProvider>,
  )
}
const bar = (status: QueueStatus, place?: Place) =>
  /<aside.*<\/aside>/s.exec(shown(<SearchBar />, status, place))?.[0] ?? ''

describe('the line that a search has on every page', () => {
  it('says how long, what is sought, and stops it', () => {
    const markup = bar(waiting, { on: '/profile' })
    expect(markup).toMatch(/role="timer"[^>]*>0:4[12]</)
    expect(markup).toContain('Looking for an interviewer')
    expect(markup).toContain('Round 1, behavioral, 30 minutes, for Senior PM, payments at L6.')
    expect(markup).toContain('aria-label="Stop searching"')
    expect(markup).toContain('href="/pair"')
  })
  it('says what happened to it', () => {
    expect(bar({ ...waiting, note: 'The other side did not confirm in time.' })).toContain(
      'The other side did not confirm in time.',
    )
  })
  it('says in the other tabs that one of them answered, and then where the lobby is', () => {
    expect(bar({ ...proposal, iConfirmed: true })).toContain('You confirmed. Waiting for Dana.')
    expect(bar({ state: 'matched', loopId: 'loop-1', roundId: 'round-1' })).toContain('href="/rounds/round-1"')
  })
  it('says why a search ended and what to do next, and can be closed', () => {
    const markup = bar(ended)
    expect(markup).toContain('Ten minutes passed without a partner. Look again.')
    expect(markup).not.toContain('a warning')
    expect(markup).toContain('href="/pair"')
    expect(markup).toContain('Close')
  })
  it.each<[string, QueueStatus, Place]>([
    ['on the search’s own page', waiting, { on: '/pair' }],
    ['where nothing runs and nothing ended', { state: 'idle', note: 'A warning.', ended: null }, {}],
    ['for whoever is not signed in', waiting, { signedIn: false }],
  ])('is not there %s', (_where, status, place) => expect(bar(status, place)).toBe(''))
  it.each<[string, QueueStatus, boolean]>([
    ['that it runs', waiting, true],
    ['why it ended', ended, false],
    ['that a match was made', { state: 'matched', loopId: 'loop-1', roundId: 'round-1' }, false],
  ])('in a room: %s', (_what, status, told) =>
    expect(shown(<SearchBar inRoom />, status, { on: '/rounds/round-1' }).includes('<aside')).toBe(told),
  )
})

describe('a match over every page', () => {
  it('is a confirmation with a name, a description and both answers', () => {
    const markup = shown(<Proposal />, proposal, { on: '/loops/loop-1/package' })
    expect(markup).toMatch(/<dialog role="alertdialog"[^>]*aria-labelledby="found-title" aria-describedby="found-lead"/)
    expect(markup).toMatch(/id="found-title"[^>]*>Dana can start now\./)
    expect(markup).toContain('aria-live="assertive"')
    for (const answer of ['Confirm', 'Decline']) expect(markup).toContain(answer)
  })
  it('is gone from a tab once another has confirmed', () =>
    expect(shown(<Proposal />, { ...proposal, iConfirmed: true })).not.toContain('<dialog'))
  it('is nobody’s who is not signed in', () =>
    expect(shown(<Proposal />, proposal, { signedIn: false })).not.toContain('<dialog'))
})

describe('keys while a match comes', () => {
  it.each<[string, number[], boolean]>([
    ['one pressed at once', [100], true],
    ['the rest of a sentence, however long', [100, 400, 1_000, 1_600], true],
    ['the first after a moment without any', [100, 100 + keyPauseMs], false],
    ['one to a person who waited for it', [5_000], false],
  ])('%s', (_case, presses, ignored) => {
    const guard = keyGuard(0)
    expect(presses.map((at) => guard(at)).at(-1)).toBe(ignored)
  })
  it('count for good once they do', () => {
    const guard = keyGuard(0)
    expect([1_000, 1_010, 1_020].map((at) => guard(at))).toEqual([false, false, false])
  })
})

describe('aloud', () => {
  it('a match, and how long there is', () => {
    expect(foundAloud({ firstName: 'Dana', theyConfirmed: false, leftMs: 29_500 })).toBe(
      'Found: Dana can start now. You have 30 seconds to confirm.',
    )
    expect(foundAloud({ firstName: 'Dana', theyConfirmed: true, leftMs: 12_000 })).toBe(
      'Dana has confirmed. You have 12 seconds to confirm.',
    )
  })
  it('a search, what happened to it, and its end', () => {
    expect(searchAloud(waiting, waiting.since)).toBe('Looking for an interviewer.')
    expect(searchAloud({ ...waiting, note: 'They passed.' }, waiting.since)).toBe(
      'Looking for an interviewer. They passed.',
    )
    expect(searchAloud(ended, 0)).toBe('Ten minutes passed without a partner. Look again.')
    expect(searchAloud(proposal, 0)).toBe('')
  })
  it('each step of widening as it begins, once', () => {
    const step = (text: string, at: number) => ({ text, at, reached: false })
    const widening = {
      ...waiting,
      steps: [step('Strict.', 0), step('Also related roles.', 60), step('Any role.', 120)],
    }
    expect(
      [0, 59, 60, 119, 120].map((now) => searchAloud(widening, now).replace('Looking for an interviewer.', '')),
    ).toEqual(['', '', ' Also related roles.', ' Also related roles.', ' Any role.'])
  })
  it('whole seconds waited, never early', () =>
    expect([0, 999, 1_000, 59_999].map((ms) => waitedMs({ ...waiting, since: 0 }, ms))).toEqual([0, 0, 1_000, 59_000]))
})
