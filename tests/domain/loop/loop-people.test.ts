import { describe, expect, it } from 'vitest'
import { loopStatuses } from '#shared/contracts/vocabulary.ts'
import { barRaiserEligible, type BarRaiserClaim } from '#shared/domain/loop/bar-raiser.ts'
import { candidateLoopStatus } from '#shared/domain/loop/candidate-view.ts'
import { missingSeats, practiceOnly, requiredNoteSets, seatLost, type LoopSeat } from '#shared/domain/loop/note-sets.ts'

const hour = 3_600_000
const seat = (id: string, over: Partial<LoopSeat> = {}): LoopSeat => ({
  id,
  barRaiser: false,
  hiringManager: false,
  roundEnded: true,
  lost: false,
  notes: 'SUBMITTED',
  ...over,
})
const hm = seat('hm', { hiringManager: true })
const br = seat('br', { barRaiser: true })
const a = seat('a')

describe('note sets', () => {
  it('[LO-2] a set is required from every seat whose round ended, and from no other', () => {
    const seats = [
      hm,
      br,
      seat('aborted', { roundEnded: false, notes: 'DRAFT' }),
      seat('lost', { lost: true, roundEnded: false }),
    ]
    expect(requiredNoteSets(seats).map(({ id }) => id)).toEqual(['hm', 'br'])
  })

  it.each<[string, LoopSeat[], string[], boolean]>([
    ['all in', [hm, br, a], [], false],
    ['one other waived', [hm, br, seat('a', { notes: 'WAIVED' })], ['a'], false],
    [
      'two others late or waived',
      [hm, br, seat('a', { notes: 'WAIVED' }), seat('b', { notes: 'LATE' })],
      ['a', 'b'],
      true,
    ],
    ["the bar raiser's late", [hm, { ...br, notes: 'LATE' }, a], ['br'], true],
    ["another's seat lost", [hm, br, seat('a', { lost: true, roundEnded: false, notes: 'NONE' })], [], false],
    ["the bar raiser's seat lost", [hm, { ...br, lost: true, roundEnded: false, notes: 'NONE' }, a], ['br'], true],
    ['re-run by a standby', [hm, { ...br, lost: true, notes: 'LATE' }, seat('br2', { barRaiser: true })], [], false],
  ])('[LO-3] missing seats: %s', (_, seats, seatIds, holds) => {
    expect(missingSeats(seats)).toEqual({ seatIds, holds })
  })

  it('[I-03] exactly one held bar-raiser round, or practice only', () => {
    expect(practiceOnly([hm, br])).toBe(false)
    expect(practiceOnly([hm, a])).toBe(true)
    expect(practiceOnly([hm, { ...br, roundEnded: false }])).toBe(true)
    expect(practiceOnly([hm, { ...br, lost: true }])).toBe(true)
    expect(practiceOnly([br, seat('br2', { barRaiser: true })])).toBe(true)
  })

  it.each<[string, { openedAt: number; filled: boolean; sessionFailed: boolean }, boolean]>([
    ['open for 72 hours', { openedAt: 0, filled: false, sessionFailed: false }, true],
    ['open a moment less', { openedAt: 1, filled: false, sessionFailed: false }, false],
    ['filled', { openedAt: 0, filled: true, sessionFailed: false }, false],
    ['its session failed', { openedAt: 72 * hour, filled: true, sessionFailed: true }, true],
  ])('[LO-4] a seat is lost: %s', (_, state, lost) => {
    expect(seatLost(state, 72 * hour)).toBe(lost)
  })
})

const claim: BarRaiserClaim = {
  policy: 'attested',
  level: 6,
  targetLevel: 6,
  dutiesAccepted: true,
  certified: false,
  groups: ['Logistics'],
  candidateGroups: ['Video'],
  hiringManagerGroups: ['Payments'],
  isHiringManager: false,
}

describe('barRaiserEligible', () => {
  it('[I-03] at the target level with the duties accepted', () => {
    expect(barRaiserEligible(claim)).toEqual({ ok: true, value: true })
    expect(barRaiserEligible({ ...claim, level: 5 })).toMatchObject({ ok: false, rejection: { code: 'NOT_ELIGIBLE' } })
  })

  it.each<[string, Partial<BarRaiserClaim>, boolean]>([
    ['attested, duties not accepted', { dutiesAccepted: false }, false],
    ['certified policy, only attested', { policy: 'certified' }, false],
    ['certified policy, certified', { policy: 'certified', certified: true, dutiesAccepted: false }, true],
  ])('[LO-6] %s', (_, over, eligible) => {
    expect(barRaiserEligible({ ...claim, ...over }).ok).toBe(eligible)
  })

  it.each<[string, Partial<BarRaiserClaim>, boolean]>([
    ['is the hiring manager', { isHiringManager: true }, false],
    ["in the manager's group", { groups: ['Ads', 'payments '] }, false],
    ["in the candidate's group", { groups: ['Video'] }, false],
    ['no group has nothing in common', { groups: [], candidateGroups: [], hiringManagerGroups: [] }, true],
    ['an empty group name is no group', { groups: [''], candidateGroups: [''] }, true],
  ])('[I-04] %s', (_, over, eligible) => {
    expect(barRaiserEligible({ ...claim, ...over }).ok).toBe(eligible)
  })
})

describe('candidateLoopStatus', () => {
  it('[LO-7] [I-02] one state from the last round until the report', () => {
    const shown = loopStatuses
      .map((status) => [status, candidateLoopStatus(status)] as const)
      .filter(([real, seen]) => real !== seen)
    expect(shown).toEqual(
      ['NOTES_DUE', 'PACKAGE_READY', 'IN_DEBRIEF', 'DECIDED'].map((status) => [status, 'BEING_READ']),
    )
  })
})
