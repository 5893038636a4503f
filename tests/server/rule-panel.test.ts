// The rules for a panel's decision, as run by `npm run rule`: aggregate, decide, agreement, quality.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aggregateRule } from '#server/scripts/rules/aggregate.ts'
import { agreementRule } from '#server/scripts/rules/agreement.ts'
import { decideRule } from '#server/scripts/rules/decide.ts'
import { qualityRule } from '#server/scripts/rules/quality.ts'
import { demoNoteSets, demoPackageInput } from '#shared/demo/package-input.ts'
import { ratedCells } from '#shared/domain/package/matrix.ts'
import { receivedNotes } from '#shared/domain/package/received.ts'
import { decisionPolicy } from '#shared/domain/decision/policy.ts'
import type { ShellRule } from '#server/scripts/rules/define-rule.ts'

function answer(rule: ShellRule, input: unknown): Record<string, unknown> {
  const found = rule.answer(input)
  return found.ok ? { ...found.value } : { refused: found.rejection.path, message: found.rejection.message }
}

describe('aggregate', () => {
  const cell = {
    principle: 'OW',
    interviewer: 'HM',
    rating: 4,
    confidence: 'H',
    quality: 78,
    primary: true,
    provenance: 'observed',
  }

  it('[PK-3] [DM-3] the demo’s cells, typed in, give its whole table', () => {
    const cells = ratedCells(receivedNotes(demoPackageInput)).map(
      ({ principle, seatId, rating, confidence, quality, primary, provenance }) => ({
        principle,
        interviewer: seatId,
        rating,
        confidence,
        quality,
        primary,
        provenance,
      }),
    )
    expect(
      answer(aggregateRule, { cells, assigned: demoPackageInput.loop.seats.flatMap((seat) => seat.principles) }),
    ).toEqual({
      principles: {
        CO: { status: 'validated', aggregate: 5, weight: 0.94, spread: 0 },
        OW: { status: 'disputed', aggregate: 3.47, weight: 1.51, spread: 2 },
        IS: { status: 'validated', aggregate: 4, weight: 0.96, spread: 0 },
        DD: { status: 'validated', aggregate: 5, weight: 0.92, spread: 0 },
        DR: { status: 'validated', aggregate: 4, weight: 0.62, spread: 0 },
        TB: { status: 'validated', aggregate: 4, weight: 0.66, spread: 0 },
        AR: { status: 'validated', aggregate: 4, weight: 0.64, spread: 0 },
        HB: { status: 'validated', aggregate: 4, weight: 0.8, spread: 0 },
        ET: { status: 'mixed', aggregate: 3.4, weight: 0.54, spread: 0 },
        HS: { status: 'failed', aggregate: 2, weight: 0.96, spread: 0 },
      },
    })
  })
  it('[I-07] a null rating counts as no rating, whatever the other fields are', () => {
    const gap = { principles: { OW: { status: 'gap', aggregate: null, weight: 0, spread: 0 } } }
    expect(answer(aggregateRule, { cells: [{ ...cell, rating: null }], assigned: ['OW'] })).toEqual(gap)
    expect(answer(aggregateRule, { cells: [], assigned: ['OW'] })).toEqual(gap)
    expect(answer(aggregateRule, { cells: [] })).toEqual({ principles: {} })
  })
  it.each([
    [0, 'cells.0.rating'],
    [6, 'cells.0.rating'],
    [3.5, 'cells.0.rating'],
    ['4', 'cells.0.rating'],
    ['NaN', 'cells.0.rating'],
    [undefined, 'cells.0.rating'],
  ])('[I-07] refuses a rating of %j', (rating, path) => {
    expect(answer(aggregateRule, { cells: [{ ...cell, rating }], assigned: [] })).toEqual({
      refused: path,
      message: expect.stringMatching(/\w/),
    })
  })
  it.each<[object, string]>([
    [{ cells: [{ ...cell, principle: 'XX' }] }, 'cells.0.principle'],
    [{ cells: [{ ...cell, confidence: 'HIGH' }] }, 'cells.0.confidence'],
    [{ cells: [{ ...cell, quality: 101 }] }, 'cells.0.quality'],
    [{ cells: [{ ...cell, provenance: 'guessed' }] }, 'cells.0.provenance'],
    [{ cells: [cell], assigned: ['OW', 'ow'] }, 'assigned.1'],
    [{}, 'cells'],
  ])('[PK-3] refuses %j', (input, path) => expect(answer(aggregateRule, input)).toMatchObject({ refused: path }))
})

describe('decide', () => {
  const core = { CO: 'validated', OW: 'validated', IS: 'validated', DD: 'validated' }
  const least = { statuses: core, votes: { HM: 'I', BR: 'I' }, barRaiser: 'BR', target: 6 }

  it('[G5] [G8] all fields at once: the gates in the order they fired, each with what it saw', () => {
    const input = {
      statuses: { ...core },
      resolved: {},
      barRaiserRatings: [3],
      contradictions: [{ verdict: 'bothTrue' }],
      walked: ['OW'],
      votes: { HM: 'I', BR: 'NI' },
      barRaiser: 'BR',
      target: 6,
      fallback: 5,
      fallbackVotes: { HM: 'I', BR: 'I' },
      levels: [6, 5],
      missing: [],
      integrity: false,
    }
    expect(answer(decideRule, input)).toEqual({
      outcome: 'INCLINED_DOWNLEVEL',
      gates: [
        { gate: 'G5', inputs: { barRaiser: 'NI', uncovered: [], ownRatings: [3] } },
        {
          gate: 'G8',
          inputs: {
            fallbackLevel: 5,
            barRaiserFallback: 'I',
            fallbackShare: 1,
            strongNoAtFallback: false,
            levelMedian: 5,
            targetLevel: 6,
            barRaiser: 'NI',
            uncovered: [],
          },
        },
      ],
    })
  })
  it('[G9] only what is needed', () => {
    expect(answer(decideRule, least)).toEqual({
      outcome: 'INCLINED',
      gates: [{ gate: 'G9', inputs: { positiveShare: 1, mean: 1, levelMedian: 6, targetLevel: 6, advocated: true } }],
    })
  })
  it.each<[string, object, string, string, object]>([
    ['G0', { missing: ['BR'] }, 'HOLD_INCOMPLETE', 'G0', { missing: 1, barRaiserMissing: true }],
    ['G1', { integrity: true }, 'NOT_INCLINED', 'G1', { integrity: true }],
    [
      'G2',
      { statuses: { ...core, OW: 'disputed', ET: 'disputed' }, resolved: { ET: 'mixed' } },
      'NEEDS_DISCUSSION',
      'G2',
      { disputed: ['OW'], unsettled: 0, mixedOpen: [] },
    ],
    ['G3', { statuses: { ...core, DD: 'failed' } }, 'NOT_INCLINED', 'G3', { failed: ['DD'] }],
    ['G4', { votes: { A: 'SNH', BR: 'I' } }, 'NOT_INCLINED', 'G4', { strongNo: ['A'] }],
    [
      'G6',
      { statuses: { ...core, IS: 'thin' }, votes: { A: 'NI', BR: 'I' } },
      'RELOOP_TARGETED',
      'G6',
      { uncovered: ['IS'], positiveShare: 0.5 },
    ],
    [
      'G2',
      { statuses: { ...core, IS: 'mixed', CO: 'mixed' }, contradictions: [{}] },
      'NEEDS_DISCUSSION',
      'G2',
      { disputed: [], unsettled: 1, mixedOpen: ['CO', 'IS'] },
    ],
    ['G5', { votes: { A: 'I', BR: 'NI' } }, 'NOT_INCLINED', 'G5', { barRaiser: 'NI', uncovered: [], ownRatings: [] }],
    [
      'G7',
      { statuses: { ...core, IS: 'mixed', CO: 'mixed' }, walked: ['CO', 'IS'] },
      'NOT_INCLINED',
      'G7',
      { mixed: ['CO', 'IS'] },
    ],
  ])('[%s] %j', (_, parts, outcome, gate, inputs) => {
    expect(answer(decideRule, { ...least, ...parts })).toEqual({ outcome, gates: [{ gate, inputs }] })
  })
  it('[DC-6] another role’s core, another policy', () => {
    expect(answer(decideRule, { ...least, role: 'SDE' })).toMatchObject({
      outcome: 'RELOOP_TARGETED',
      gates: [{ inputs: { uncovered: ['HS', 'DR'] } }],
    })
    expect(answer(decideRule, { ...least, policy: { requireAdvocate: true } })).toMatchObject({
      outcome: 'NOT_INCLINED',
      gates: [{ inputs: { advocated: false } }],
    })
    expect(answer(decideRule, { ...least, policy: decisionPolicy })).toEqual(answer(decideRule, least))
  })
  it('[G8] a voter named like a part of every object has no vote nobody gave', () => {
    const input = {
      statuses: core,
      votes: { constructor: 'I', BR: 'NI' },
      barRaiser: 'BR',
      target: 6,
      fallback: 5,
      fallbackVotes: { BR: 'I' },
      levels: [5],
    }
    expect(answer(decideRule, input)).toMatchObject({ outcome: 'NOT_INCLINED', gates: [{ gate: 'G5' }] })
  })
  it.each<[object, string]>([
    [{ ...least, missing: ['A', 'A'] }, 'missing.1'],
    [{ ...least, levels: [3] }, 'levels.0'],
    [{ ...least, resolved: { OW: 'disputed' } }, 'resolved.OW'],
    [{ ...least, resolved: { ZZ: 'mixed' } }, 'resolved.ZZ'],
    [{ ...least, target: 9 }, 'target'],
    [{ ...least, integrity: 'no' }, 'integrity'],
    [{ ...least, fallback: 5, fallbackVotes: { HM: 'YES' } }, 'fallbackVotes.HM'],
    [{ ...least, policy: { positiveShare: 60 } }, 'policy.positiveShare'],
    [{ statuses: core, votes: {}, target: 6 }, 'barRaiser'],
  ])('[I-19] refuses %j', (input, path) => expect(answer(decideRule, input)).toMatchObject({ refused: path }))
})

describe('agreement', () => {
  it('[RB-33] [RB-34] overlaps of few loops are not pooled; a panel of four', () => {
    expect(answer(agreementRule, { raters: { a: [1, 2], b: [1, 3] }, loops: 29, panel: { raters: 4 } })).toMatchObject({
      mayPool: false,
      panelReliability: 0.759,
    })
    expect(answer(agreementRule, { raters: {}, loops: 30, panel: { raters: 2, single: 0.5 } })).toMatchObject({
      mayPool: true,
      panelReliability: 0.667,
    })
  })
  it('[RB-23] fewer than eight cases let nobody interview', () => {
    expect(answer(agreementRule, { gold: [1, 2, 3, 4], raters: { a: [1, 2, 3, 4] } })).toMatchObject({
      raters: { a: { qwk: 1, bias: 0, mayInterview: false } },
    })
  })
  it.each<[object, string]>([
    [{ gold: [1, 6], raters: {} }, 'gold.1'],
    [{ gold: [1, 2.5], raters: {} }, 'gold.1'],
    [{ raters: { a: [1], b: [1, 2] } }, 'raters.b'],
    [{ raters: { a: [1] }, overlaps: [{ own: 0, others: 3 }] }, 'overlaps.0.own'],
    [{ raters: { a: [1] }, panel: { raters: -1 } }, 'panel.raters'],
    [{}, 'raters'],
  ])('[RB-20] refuses %j', (input, path) => expect(answer(agreementRule, input)).toMatchObject({ refused: path }))
})

describe('quality', () => {
  it('[RB-9] the demo’s weak set scores least, with its parts', () => {
    const quality = demoNoteSets.map(({ content, seatId, hoursAfterRound }) =>
      answer(qualityRule, {
        assigned: demoPackageInput.loop.seats.find((seat) => seat.seatId === seatId)?.principles,
        level: 6,
        barRaiser: seatId === 'BR',
        lateHours: hoursAfterRound,
        notes: {
          items: content.items.map((item) => ({ ...item, quotes: item.quotes.map(({ text }) => text) })),
          cells: content.cells,
          vote: content.vote,
          rationale: content.rationale,
        },
      }),
    )
    expect(quality[4]).toMatchObject({
      latePoints: 5,
      dimensions: { specificity: expect.any(Number), framing: expect.any(Number) },
    })
    expect(Math.min(...quality.map(({ quality: q }) => Number(q)))).toBe(quality[4]?.quality)
  })
  it.each<[object, string]>([
    [{ assigned: ['OW'], notes: { cells: { OW: { rating: 6 } } } }, 'notes.cells.OW.rating'],
    [{ assigned: ['OW'], notes: { cells: { ZZ: { rating: 3 } } } }, 'notes.cells.ZZ'],
    [{ assigned: ['OW'], notes: { cells: { OW: { rating: 3, noData: 'No time' } } } }, 'notes.cells.OW.rating'],
    [{ assigned: ['OW'] }, 'notes'],
    [{ assigned: ['OW'], lateHours: -1, notes: {} }, 'lateHours'],
    [{ assigned: ['OW'], notes: { items: [{}] } }, 'notes.items.0.principle'],
  ])('[RB-9] refuses %j', (input, path) => expect(answer(qualityRule, input)).toMatchObject({ refused: path }))
})

it.each([
  ['aggregate', aggregateRule],
  ['decide', decideRule],
  ['agreement', agreementRule],
  ['quality', qualityRule],
])('[PK-16] %s answers or refuses whatever it is given, and never throws', (_, rule) => {
  const [first] = rule.examples
  const keys = Object.keys(first?.input ?? {})
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...keys), fc.jsonValue()), fc.boolean(), (parts, whole) => {
      const input: unknown = whole ? Object.assign({}, first?.input, parts) : parts
      expect(typeof rule.answer(input).ok).toBe('boolean')
    }),
    { seed: 3, numRuns: 200 },
  )
})

it.each<[string, ShellRule, string, string]>([
  [
    'decide',
    decideRule,
    '{"statuses":{},"votes":{"__proto__":"I"},"barRaiser":"__proto__","target":6}',
    'votes.__proto__',
  ],
  [
    'decide',
    decideRule,
    '{"statuses":{"__proto__":"failed"},"votes":{"BR":"I"},"barRaiser":"BR","target":6}',
    'statuses.__proto__',
  ],
  [
    'decide',
    decideRule,
    '{"statuses":{},"votes":{"BR":"I"},"barRaiser":"BR","target":6,"resolved":{"__proto__":"mixed"}}',
    'resolved.__proto__',
  ],
  ['agreement', agreementRule, '{"gold":[1,2],"raters":{"__proto__":[1,2]}}', 'raters.__proto__'],
])('[I-19] %s: nothing typed is dropped without a word', (_, rule, json, path) => {
  expect(answer(rule, JSON.parse(json))).toEqual({ refused: path, message: expect.stringContaining('another name') })
})

it('[RB-18] any script, any length: a note set is scored', () => {
  const texts = [
    'مرحبا بالعالم',
    '我读了每一条记录',
    '🎉'.repeat(1_000),
    '\u{D800}',
    'a'.repeat(20_000),
    '__proto__',
    'NaN',
  ]
  for (const action of texts) {
    const notes = {
      items: [
        {
          principle: 'OW',
          action,
          why: action,
          quotes: [action],
          probes: [{ kind: 'why', text: action, answer: action }],
        },
      ],
      cells: { OW: { rating: 3, justification: action } },
    }
    expect(answer(qualityRule, { assigned: ['OW'], notes })).toMatchObject({ quality: expect.any(Number) })
  }
})
