import '#tests/support/default-pack.ts'
import { describe, expect, it } from 'vitest'
import {
  agendaMinutes,
  agendaOf,
  announcement,
  extendWords,
  laterMs,
  stepLeft,
} from '#client/features/debriefs/agenda.ts'
import { isMoved, lastVote } from '#client/features/debriefs/ballot-rules.ts'
import { gateWords } from '#client/features/debriefs/gate-words.ts'
import { brokenSealWords, stageWords } from '#client/features/debriefs/words.ts'
import { debriefSteps } from '#shared/contracts/debrief-state.ts'
import { decideOutcome } from '#shared/domain/decision/decide-outcome.ts'
import { decisionPolicy } from '#shared/domain/decision/policy.ts'
import { ownPart } from '#shared/domain/debrief/ballots.ts'
import { minute, Room } from '../../domain/debrief/debrief-room.ts'

describe('the agenda', () => {
  it('[DR-2] shows 45 minutes, 30 when all agreed and nothing was open, and where we are', () => {
    expect(agendaMinutes({ step: 'REVEAL', express: null })).toBe(45)
    expect(agendaMinutes({ step: 'REVEAL', express: true })).toBe(30)
    expect(
      agendaOf({ step: 'REVEAL', express: null })
        .map((entry) => entry.place)
        .slice(0, 4),
    ).toEqual(['past', 'past', 'now', 'ahead'])
    expect(laterMs({ step: 'REVEAL', express: null })).toBe(35 * minute)
  })
  it('[DR-4] offers half of the step once more', () => {
    expect([
      extendWords({ step: 'REVEAL', express: null }),
      extendWords({ step: 'SILENT_READ', express: null }),
    ]).toEqual(['Add 30 seconds', 'Add 4 min'])
  })
  it('[DR-4] the clock runs to its deadline, and is paused without quorum and while adjourned', () => {
    const clock = { adjourned: false, remainingMs: null, quorumLostAt: null, stepEndsAt: 9_000 }
    expect(stepLeft(clock)).toEqual({ endsAt: 9_000 })
    expect(stepLeft({ ...clock, quorumLostAt: 4_000 })).toEqual({ frozenMs: 5_000 })
    expect(stepLeft({ ...clock, adjourned: true, remainingMs: 3_000, stepEndsAt: null })).toEqual({ frozenMs: 3_000 })
    expect(stepLeft({ ...clock, stepEndsAt: null })).toBeNull()
  })
  it('says each step with its minutes', () => {
    expect(announcement({ step: 'SILENT_READ', express: null, adjourned: false, voided: null })).toBe(
      'Now: silent read, 8 minutes.',
    )
    expect(announcement({ step: 'LP_WALK', express: true, adjourned: false, voided: null })).toBe(
      'Now: principle review, 6 minutes.',
    )
    expect(announcement({ step: 'LP_WALK', express: null, adjourned: true, voided: null })).toBe(
      'The debrief is adjourned and the clock is paused.',
    )
  })
  it('[DR-15] a void debrief is named so, and shows no clock', () => {
    const room = new Room().toRevote()
    room.pkg = { ...room.pkg, packageIntact: false }
    const { state } = room.do('br', { type: 'void', reason: 'A sealed note was changed afterwards.' })
    expect(stageWords(state)).toEqual({ lead: 'It ended without an outcome', title: 'This debrief is void.' })
    expect(announcement(state)).toBe('This debrief is void and over.')
    expect(stepLeft(state)).toBeNull()
  })
  it('[I-10] on a broken package everyone reads what can be done, and by whom', () => {
    const { state } = new Room()
    expect(brokenSealWords(state, 'br')).toMatch(
      /the debrief is locked\. You can adjourn while someone looks into it, or declare this debrief void\.$/,
    )
    expect(brokenSealWords(state, 'eng')).toContain('Adaeze can adjourn')
  })
  it('every step has its two lines', () => {
    const { state } = new Room()
    for (const step of debriefSteps)
      for (const line of Object.values(stageWords({ ...state, step }))) expect(line).not.toBe('')
    expect(stageWords({ ...state, step: 'REVEAL' })).toEqual({
      lead: 'Five votes, cast independently, opened together',
      title: 'Look at the votes. Don’t speak yet.',
    })
  })
})

describe('a ballot', () => {
  const room = new Room().toRevote()
  const own = ownPart(room.debrief, 'peer')
  it('[DR-6] asks for a line when the vote at either level moved, and only then', () => {
    const last = lastVote(own, 'revote1')
    expect(isMoved(last, { target: 'SH', fallback: 'I' })).toBe(false)
    expect(isMoved(last, { target: 'I', fallback: 'I' })).toBe(true)
    expect(isMoved(last, { target: 'SH', fallback: 'NI' })).toBe(true)
    expect(isMoved(last && { ...last, fallback: null }, { target: 'SH', fallback: 'NI' })).toBe(false)
    expect(isMoved(last, { target: null, fallback: 'NI' })).toBe(false)
  })
  it('[DR-6] measures the final vote by the second one, or by the first where that was missed', () => {
    expect(lastVote(own, 'final')?.target).toBe('SH')
    expect(
      lastVote(
        { ...own, ballots: { ...own.ballots, revote1: { target: 'NI', fallback: 'I', confidence: null, line: null } } },
        'final',
      )?.target,
    ).toBe('NI')
  })
})

describe('checks in words', () => {
  const decided = decideOutcome({
    core: ['CO', 'OW', 'IS', 'DD'],
    statuses: { CO: 'validated', OW: 'mixed', IS: 'validated', DD: 'validated' },
    resolutions: [],
    votes: [
      { personId: 'a', target: 'I', fallback: 'I' },
      { personId: 'b', target: 'I', fallback: 'I' },
      { personId: 'br', target: 'NI', fallback: 'I' },
    ],
    barRaiserId: 'br',
    targetLevel: 6,
    fallbackLevel: 5,
    levels: [6],
    missing: [],
    integrity: false,
    barRaiserRatings: [],
    contradictions: [],
    walked: [],
    policy: decisionPolicy,
  })
  const gates = decided.ok ? decided.value.gates : []
  it('[G5] the checks that decided come first, each with what it found', () => {
    expect(gateWords(gates).slice(0, 2)).toEqual([
      {
        code: 'G5',
        fired: true,
        asks: 'Does the bar raiser support the target level?',
        found: 'The bar raiser’s final vote is not inclined.',
      },
      {
        code: 'G8',
        fired: true,
        asks: 'Do the votes support the fallback level?',
        found: 'At L5 the bar raiser voted inclined. 100% are inclined; 60% needed.',
      },
    ])
    expect(gateWords(gates)).toHaveLength(gates.length)
  })
  it.each([
    ['G3', { failed: ['OW'] }, 'Ownership failed.'],
    [
      'G6',
      { uncovered: ['IS', 'DD'], positiveShare: 0.75 },
      'Too little on Invent and Simplify, Dive Deep. 75% are inclined.',
    ],
    [
      'G9',
      { positiveShare: 0.6, mean: -0.2, levelMedian: 5, targetLevel: 6 },
      '60% are inclined; 60% needed. The mean is −0.20; +0.50 needed. The notes read as L5; the target is L6.',
    ],
    ['G8', { fallbackLevel: null }, 'This loop has no fallback level.'],
  ])('%s says what it found', (gate, inputs, found) =>
    expect(gateWords([{ gate, fired: true, inputs }])[0]?.found).toBe(found),
  )
  it('no check of the decision is left without words', () => {
    for (const gate of ['G0', 'G1', 'G2', 'G3', 'G4', 'G5', 'G6', 'G7', 'G8', 'G9']) {
      const [words] = gateWords([{ gate, fired: false, inputs: {} }])
      expect(words?.asks).not.toBe(gate)
      expect(words?.found).not.toBe('')
    }
  })
})
