import { describe, expect, it } from 'vitest'
import { signatureTerms, stricterThan } from '#shared/domain/decision/signatures.ts'
import { outcomes } from '#shared/contracts/vocabulary.ts'
import type { Outcome } from '#shared/contracts/vocabulary.ts'

const ask = (
  proposed: Outcome,
  wanted: Outcome,
  more: { gates?: string[]; reason?: string; hasHiringManager?: boolean; hasFallbackLevel?: boolean } = {},
) =>
  signatureTerms({
    proposed: { outcome: proposed, gates: (more.gates ?? ['G9']).map((gate) => ({ gate, fired: true })) },
    wanted,
    reason: more.reason ?? 'The room saw more',
    hasHiringManager: more.hasHiringManager ?? true,
    hasFallbackLevel: more.hasFallbackLevel ?? true,
  })
const code = (result: ReturnType<typeof ask>) => (result.ok ? null : result.rejection.code)

it('[DC-4] strictness runs from inclined to not inclined and leaves out what is no decision', () => {
  const pairs = outcomes.flatMap((a) => outcomes.filter((b) => stricterThan(a, b)).map((b) => `${a} > ${b}`))
  expect(pairs.toSorted()).toEqual([
    'INCLINED_DOWNLEVEL > INCLINED',
    'NOT_INCLINED > INCLINED',
    'NOT_INCLINED > INCLINED_DOWNLEVEL',
    'NOT_INCLINED > RELOOP_TARGETED',
    'RELOOP_TARGETED > INCLINED',
    'RELOOP_TARGETED > INCLINED_DOWNLEVEL',
  ])
})

describe('who signs', () => {
  it('[DC-1] the bar raiser alone signs what the gates say, or anything stricter with a reason', () => {
    const alone = { ok: true, value: { signatures: ['barRaiser'], override: false } }
    expect(ask('INCLINED', 'INCLINED', { reason: '' })).toEqual(alone)
    expect(ask('INCLINED', 'NOT_INCLINED', { hasHiringManager: false })).toEqual(alone)
    expect(ask('INCLINED', 'INCLINED_DOWNLEVEL')).toEqual(alone)
    expect(code(ask('INCLINED', 'NOT_INCLINED', { reason: ' ' }))).toBe('REASON_NEEDED')
    expect(code(ask('INCLINED', 'INCLINED_DOWNLEVEL', { hasFallbackLevel: false }))).toBe('NO_FALLBACK')
  })
  it('[DC-2] more lenient takes two and is an override; without a hiring manager there is none', () => {
    expect(ask('NOT_INCLINED', 'INCLINED', { gates: ['G9'] })).toEqual({
      ok: true,
      value: { signatures: ['barRaiser', 'hiringManager'], override: true },
    })
    expect(code(ask('NOT_INCLINED', 'INCLINED', { reason: '' }))).toBe('REASON_NEEDED')
    expect(code(ask('RELOOP_TARGETED', 'INCLINED', { hasHiringManager: false }))).toBe('NO_HIRING_MANAGER')
  })
  it.each(['G1', 'G3'])('[DC-3] nothing more lenient stands against %s', (gate) => {
    expect(code(ask('NOT_INCLINED', 'RELOOP_TARGETED', { gates: [gate] }))).toBe('GATE_CLOSED')
  })
  it.each(['NEEDS_DISCUSSION', 'HOLD_INCOMPLETE'] as const)(
    '[DC-4] %s is neither signed nor signed around',
    (outcome) => {
      expect(code(ask(outcome, 'NOT_INCLINED'))).toBe('NO_DECISION')
      expect(code(ask(outcome, outcome))).toBe('NO_DECISION')
      expect(code(ask('INCLINED', outcome))).toBe('NOT_A_DECISION')
    },
  )
})
