import { describe, expect, it } from 'vitest'
import { loopStatuses, type LoopStatus } from '#shared/contracts/vocabulary.ts'
import { loopEvents, loopNext, type LoopEvent, type LoopInput } from '#shared/domain/loop/loop-state.ts'

const hour = 3_600_000
type Row = [LoopStatus, LoopEvent, LoopInput, LoopStatus]

const rows: Row[] = [
  ['DRAFT', 'submit', { lacking: [] }, 'STAFFING'],
  ['STAFFING', 'all_slots_filled', { openSeats: 0, feasible: true, barRaiserEligible: true }, 'SCHEDULED'],
  ['STAFFING', 'staffing_timeout', { lastedMs: 72 * hour, anyRoundLive: false }, 'EXPIRED'],
  ['STAFFING', 'first_session_live', { feasible: true }, 'IN_PROGRESS'],
  ['SCHEDULED', 'first_session_live', {}, 'IN_PROGRESS'],
  ['SCHEDULED', 'interviewer_dropped', {}, 'STAFFING'],
  ['IN_PROGRESS', 'seat_filled', {}, 'IN_PROGRESS'],
  ['IN_PROGRESS', 'interviewer_dropped', {}, 'IN_PROGRESS'],
  ['IN_PROGRESS', 'seat_lost', { lastedMs: 72 * hour }, 'IN_PROGRESS'],
  ['IN_PROGRESS', 'seat_lost', { sessionFailed: true }, 'IN_PROGRESS'],
  ['IN_PROGRESS', 'last_session_terminal', { roundsToCome: 0, roundsEnded: 1 }, 'NOTES_DUE'],
  ['IN_PROGRESS', 'last_session_terminal', { roundsToCome: 0, roundsEnded: 0 }, 'EXPIRED'],
  ['NOTES_DUE', 'notes_complete', { setsOutstanding: 0, setsWaived: 1, barRaiserSetIn: true }, 'PACKAGE_READY'],
  ['NOTES_DUE', 'notes_deadline_passed', { barRaiserSetIn: false }, 'NOTES_DUE'],
  [
    'NOTES_DUE',
    'no_bar_raiser_found',
    { barRaiserRoundHeld: false, setsOutstanding: 0, lastedMs: 72 * hour },
    'PACKAGE_READY',
  ],
  ['PACKAGE_READY', 'debrief_opened', { quorum: true, practiceOnly: false }, 'IN_DEBRIEF'],
  ['PACKAGE_READY', 'report_released', { practiceOnly: true, feedbackReady: true }, 'CLOSED'],
  ['IN_DEBRIEF', 'decision_signed', { signed: true }, 'DECIDED'],
  ['IN_DEBRIEF', 'quorum_lost', { lastedMs: 600_001 }, 'PACKAGE_READY'],
  ['IN_DEBRIEF', 'debrief_voided', { packageIntact: false }, 'PACKAGE_READY'],
  ['DECIDED', 'report_released', { feedbackReady: true, outcome: 'INCLINED' }, 'CLOSED'],
  ['DECIDED', 'report_released', { feedbackReady: true, outcome: 'RELOOP_TARGETED' }, 'RELOOP'],
  ...(['DRAFT', 'STAFFING', 'SCHEDULED', 'IN_PROGRESS', 'NOTES_DUE', 'PACKAGE_READY'] as const).map((from): Row => [
    from,
    'cancel',
    {},
    'CANCELLED',
  ]),
  ...(
    ['DRAFT', 'STAFFING', 'SCHEDULED', 'IN_PROGRESS', 'NOTES_DUE', 'PACKAGE_READY', 'IN_DEBRIEF', 'DECIDED'] as const
  ).map((from): Row => [from, 'candidate_erased', {}, 'CANCELLED']),
]
/** EventDefs under which every guard holds that can. */
const generous: LoopInput = {
  lacking: [],
  openSeats: 0,
  feasible: true,
  barRaiserEligible: true,
  lastedMs: 100 * hour,
  anyRoundLive: false,
  sessionFailed: true,
  roundsToCome: 0,
  roundsEnded: 4,
  setsOutstanding: 0,
  setsWaived: 0,
  barRaiserSetIn: true,
  quorum: true,
  practiceOnly: false,
  signed: true,
  feedbackReady: true,
  outcome: 'INCLINED',
  packageIntact: false,
}

describe('loopNext', () => {
  it.each(rows)('[LO-1] %s + %s %o → %s', (from, event, input, to) => {
    expect(loopNext(from, event, input)).toEqual({ ok: true, value: to })
  })

  it('[LO-1] every pair that is not in the table is refused with a sentence', () => {
    const listed = new Set(rows.map(([from, event]) => `${from} ${event}`))
    const unlisted = loopStatuses
      .flatMap((from) => loopEvents.map((event) => ({ from, event })))
      .filter(({ from, event }) => !listed.has(`${from} ${event}`))
    expect(unlisted).toHaveLength(loopStatuses.length * loopEvents.length - listed.size)
    for (const { from, event } of unlisted) {
      const next = loopNext(from, event, generous)
      expect(next, `${from} ${event}`).toMatchObject({ ok: false, rejection: { code: 'ILLEGAL_TRANSITION' } })
      if (!next.ok) expect(next.rejection.message).toMatch(/^[A-Z].*\.$/)
    }
  })

  it.each<[LoopStatus, LoopEvent, LoopInput, RegExp]>([
    ['DRAFT', 'submit', { lacking: ['a level', 'a template'] }, /Set a level, a template first/],
    ['STAFFING', 'all_slots_filled', { openSeats: 1, feasible: true, barRaiserEligible: true }, /still open/],
    ['STAFFING', 'all_slots_filled', { openSeats: 0, barRaiserEligible: true }, /can’t cover/],
    ['STAFFING', 'staffing_timeout', { lastedMs: 72 * hour - 1, anyRoundLive: false }, /72 hours/],
    ['STAFFING', 'staffing_timeout', { lastedMs: 72 * hour, anyRoundLive: true }, /been live/],
    ['STAFFING', 'first_session_live', {}, /can’t cover/],
    ['IN_PROGRESS', 'seat_lost', { lastedMs: 72 * hour - 1 }, /still be filled/],
    ['IN_PROGRESS', 'last_session_terminal', { roundsToCome: 1, roundsEnded: 3 }, /still to come/],
    ['NOTES_DUE', 'notes_complete', { setsOutstanding: 1, setsWaived: 0, barRaiserSetIn: true }, /not in yet/],
    ['NOTES_DUE', 'notes_complete', { setsOutstanding: 0, setsWaived: 2, barRaiserSetIn: true }, /More than one/],
    ['NOTES_DUE', 'notes_complete', { setsOutstanding: 0, setsWaived: 1 }, /never waived/],
    ['NOTES_DUE', 'notes_deadline_passed', { barRaiserSetIn: true }, /are in/],
    [
      'NOTES_DUE',
      'no_bar_raiser_found',
      { barRaiserRoundHeld: true, setsOutstanding: 0, lastedMs: 72 * hour },
      /was held/,
    ],
    [
      'NOTES_DUE',
      'no_bar_raiser_found',
      { barRaiserRoundHeld: false, setsOutstanding: 1, lastedMs: 72 * hour },
      /not in yet/,
    ],
    [
      'NOTES_DUE',
      'no_bar_raiser_found',
      { barRaiserRoundHeld: false, setsOutstanding: 0, lastedMs: 71 * hour },
      /72 hours/,
    ],
    ['PACKAGE_READY', 'debrief_opened', { practiceOnly: false }, /no quorum/],
    ['IN_DEBRIEF', 'quorum_lost', { lastedMs: 600_000 }, /ten minutes/],
    ['IN_DEBRIEF', 'debrief_voided', { packageIntact: true }, /stands/],
  ])('[LO-1] %s + %s is refused while its guard does not hold', (from, event, input, says) => {
    const next = loopNext(from, event, input)
    expect(next.ok ? next.value : next.rejection.message).toMatch(says)
  })

  it('[LO-1] a guard whose input nobody states does not hold', () => {
    const guardless = new Set([
      'SCHEDULED first_session_live',
      'SCHEDULED interviewer_dropped',
      'IN_PROGRESS interviewer_dropped',
      'IN_PROGRESS seat_filled',
    ])
    for (const [from, event] of rows) {
      const needsNothing = event === 'cancel' || event === 'candidate_erased' || guardless.has(`${from} ${event}`)
      expect(loopNext(from, event, {}).ok, `${from} ${event}`).toBe(needsNothing)
    }
  })

  it('[I-03] a practice-only loop never reaches a debrief, and a deciding one never skips it', () => {
    expect(loopNext('PACKAGE_READY', 'debrief_opened', { quorum: true, practiceOnly: true }).ok).toBe(false)
    expect(loopNext('PACKAGE_READY', 'report_released', { practiceOnly: false, feedbackReady: true }).ok).toBe(false)
  })

  it('[I-20] a decision nobody signed is none', () => {
    expect(loopNext('IN_DEBRIEF', 'decision_signed', {}).ok).toBe(false)
  })

  it.each<LoopStatus>(['DECIDED', 'PACKAGE_READY'])('[I-31] %s does not close without feedback', (from) => {
    expect(loopNext(from, 'report_released', { practiceOnly: true, outcome: 'INCLINED' }).ok).toBe(false)
  })
})
