import { describe, expect, it } from 'vitest'
import { loopStatuses } from '#shared/contracts/vocabulary.ts'
import { barRaiserEligible, type BarRaiserClaim } from '#shared/domain/loop/bar-raiser.ts'
import { candidateLoopStatus } from '#shared/domain/loop/candidate-view.ts'
import { missingSeats, practiceOnly, requiredNoteSets, seatLost, type LoopSeat } from '#shared/domain/loop/note-sets.ts'
import { quorum } from '#shared/domain/loop/quorum.ts'

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
const b = seat('b')
const c = seat('c')

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

describe('quorum', () => {
  it.each<[string, LoopSeat[], string[], boolean]>([
    ['five seats, bar raiser + manager + one', [hm, br, a, b, c], ['hm', 'br', 'a'], true],
    ['five seats, only those two', [hm, br, a, b, c], ['hm', 'br'], false],
    ['four seats need three', [hm, br, a, b], ['hm', 'br'], false],
    ['four seats without the bar raiser', [hm, br, a, b], ['hm', 'a', 'b'], false],
    ['four seats without the manager', [hm, br, a, b], ['br', 'a', 'b'], false],
    ['waived sets do not count', [hm, br, { ...a, notes: 'WAIVED' }, { ...b, roundEnded: false }], ['hm', 'br'], true],
    ['here without own notes', [hm, br, { ...a, notes: 'LATE' }], ['br', 'a', 'hm'], true],
    ['the manager without own notes', [{ ...hm, notes: 'DRAFT' }, br, a], ['hm', 'br', 'a'], false],
    ['two seats and no manager: both', [br, a], ['br', 'a'], true],
    ['two seats and no manager: one', [br, a], ['br'], false],
    ['the manager lost the seat', [{ ...hm, roundEnded: false, lost: true }, br, a], ['br', 'a'], true],
  ])('[LO-5] %s', (_, seats, present, met) => {
    const result = quorum({ seats, present: new Set(present) })
    expect(result.met).toBe(met)
    expect(result.waitingFor.length === 0).toBe(met)
  })

  it('[LO-5] sixty per cent is rounded up', () => {
    const seats = [hm, br, a, b, c, seat('d')]
    expect([2, 3, 4, 5, 6].map((n) => quorum({ seats: seats.slice(0, n), present: new Set() }).needed)).toEqual([
      2, 2, 3, 3, 4,
    ])
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
