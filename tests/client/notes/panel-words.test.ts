import { describe, expect, it } from 'vitest'
import { awaited, hasSubmitted, panelLead, roundOf } from '#client/features/notes/panel-words.ts'
import type { SeatView } from '#shared/contracts/loops.ts'

const seat = (part: Partial<SeatView>): SeatView => ({
  id: 'seat-1',
  roundNumber: 1,
  roundType: 'BEH',
  minutes: 45,
  barRaiser: false,
  hiringManager: false,
  person: { id: 'dana', name: 'Dana' },
  mine: false,
  lost: false,
  principles: null,
  frozen: false,
  roundId: 'round-1',
  roundStatus: 'ENDED',
  startsAt: null,
  endedAt: 1,
  notesDueAt: null,
  notes: 'none',
  ...part,
})
const own = (part: Partial<SeatView>) => ({
  seats: [seat({}), seat({ id: 'seat-2', roundNumber: 2, person: { id: 'me', name: 'Me' }, mine: true, ...part })],
})
const first = 'Submit your notes first. Then you can read the others’.'
const sealed = { votes: null }
const revealed = {
  votes: { vote: 'I', fallbackVote: null, confidence: null, rationale: 'Both rounds.', reason: null },
} as const

describe('the panel’s notes, before and after the reader’s own', () => {
  it.each([
    [first, own({ notes: 'writing' })],
    [first, own({ notes: 'none', roundStatus: 'PLANNED' })],
    [first, { seats: [seat({})] }],
    ['The loop went on without your notes, so the others’ stay closed to you.', own({ notes: 'none' })],
  ])('[I-01] %s', (lead, loop) => {
    expect(hasSubmitted(loop)).toBe(false)
    expect(panelLead(loop, [sealed])).toBe(lead)
  })

  it('[I-02] the page says that votes are hidden, until one is there', () => {
    const loop = own({ notes: 'in' })
    expect(hasSubmitted(loop)).toBe(true)
    expect(panelLead(loop, [sealed])).toContain('hidden')
    expect(panelLead(loop, [sealed, revealed])).not.toContain('hidden')
  })
})

describe('notes that can’t be read', () => {
  const theirs = { author: { id: 'dana', name: 'Dana' }, roundNumber: 1, canWaive: false }
  it.each([
    ['Not submitted yet.', theirs, seat({ notes: 'writing' })],
    ['Late, and not submitted yet.', { ...theirs, canWaive: true }, seat({ notes: 'writing' })],
    ['The loop went on without these notes.', theirs, seat({ notes: 'none' })],
    ['The loop went on without these notes.', theirs, seat({ notes: 'writing', person: { id: 'eli', name: 'Eli' } })],
    ['Submitted just now.', theirs, seat({ notes: 'in' })],
  ])('%s', (words, set, held) => expect(awaited(set, { seats: [held] })).toBe(words))

  it.each([
    ['round 2, bar raiser', { roundType: 'BRR', roundNumber: 2, barRaiser: true }],
    ['round 1, behavioral, bar raiser', { roundType: 'BEH', roundNumber: 1, barRaiser: true }],
    ['round 3, coding', { roundType: 'COD', roundNumber: 3, barRaiser: false }],
  ] as const)('%s', (words, set) => expect(roundOf(set)).toBe(words))
})
