import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { WideningSteps } from '#client/features/matchmaking/components/widening-steps.tsx'
import {
  bandWords,
  othersWords,
  placeOf,
  seatWords,
  soughtFor,
  type Waiting,
} from '#client/features/matchmaking/words.ts'

const since = 1_000_000
const seat = {
  loopId: 'loop-1',
  roundNumber: 2,
  roundType: 'BRR',
  minutes: 30,
  barRaiser: true,
  roleTitle: 'Senior PM, payments',
  targetLevel: 6,
} as const
const waiting: Waiting = {
  state: 'waiting',
  kind: 'candidate',
  seat,
  since,
  expiresAt: since + 600_000,
  never: 'Never.',
  note: null,
  apart: [],
  others: { candidates: 0, interviewers: 2 },
  steps: [0, 30, 90].map((s) => ({ text: `step ${String(s)}`, at: since + s * 1_000, reached: false })),
}
const textOf = (now: number) => renderToStaticMarkup(<WideningSteps waiting={waiting} now={now} />)

describe('the list of what was relaxed', () => {
  it.each([
    [0, 'step 0', 'In <span class="num">0:30</span>'],
    [30_000, 'step 30', 'In <span class="num">1:00</span>'],
    [45_500, 'step 30', 'In <span class="num">0:45</span>'],
  ])('after %i ms one step is now, by the server’s clock, and the next says when', (waited, current, next) => {
    const markup = textOf(since + waited)
    expect(markup.match(/aria-current="step"/g)).toHaveLength(1)
    expect(markup.split('<li').find((row) => row.includes('aria-current'))).toContain(current)
    expect(markup).toContain(next)
  })
  it('the last step has nothing after it', () => expect(textOf(since + 100_000)).not.toContain('In <span'))
})

describe('in words', () => {
  it('what is looked for', () => {
    expect(seatWords(seat)).toBe('Round 2, bar raiser, 30 minutes')
    expect(soughtFor(waiting)).toBe('Round 2, bar raiser, 30 minutes, for Senior PM, payments at L6.')
    expect(soughtFor({ ...waiting, kind: 'interviewer', seat: null })).toContain('appears here')
  })
  it.each([
    [0, 0, 'No one else right now.'],
    [1, 0, '1 candidate and no interviewer'],
    [0, 3, 'no candidate and 3 interviewers'],
  ])('who else looks', (candidates, interviewers, words) => {
    expect(othersWords({ candidates, interviewers })).toBe(words)
  })
  it.each([
    ['New', null, 'New here'],
    ['Highly reliable', 'Strong notes', 'Highly reliable, strong notes'],
    [null, 'Useful notes', 'Useful notes'],
    [null, null, ''],
  ] as const)('[MT-10] %s and %s: how far somebody can be counted on', (reliability, quality, words) =>
    expect(bandWords({ reliability, quality })).toBe(words),
  )
  it.each([
    ['Europe/London', 'London'],
    ['America/Argentina/Buenos_Aires', 'Buenos Aires'],
    ['UTC', 'UTC'],
  ])('%s', (zone, place) => expect(placeOf(zone)).toBe(place))
})
