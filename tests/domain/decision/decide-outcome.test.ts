import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decideOutcome } from '#shared/domain/decision/decide-outcome.ts'
import { decisionPolicy } from '#shared/domain/decision/policy.ts'
import { principleCodes, principleStatuses, votes } from '#shared/contracts/vocabulary.ts'
import { ballot, buildDecision, validatedCore } from './build-decision.ts'
import type { DecisionInput } from '#shared/domain/decision/gates.ts'
import type { Outcome, Principle, PrincipleStatus, Vote } from '#shared/contracts/vocabulary.ts'

function outcomeOf(parts: Partial<DecisionInput>): [Outcome, string] {
  const result = decideOutcome(buildDecision(parts))
  if (!result.ok) throw new Error(result.rejection.code)
  const { outcome, gates } = result.value
  return [outcome, gates.filter((gate) => gate.gate !== 'G8').at(-1)?.gate ?? '']
}

const four: Vote[] = ['I', 'I', 'I', 'I']
const five: Vote[] = [...four, 'I']
const yesBelow = { fallbackLevel: 5, votes: ballot(['SH', 'SH', 'SH', 'NI'], four) }

describe('worked cases', () => {
  it.each<[string, string, Partial<DecisionInput>, [Outcome, string]]>([
    [
      'W1',
      'a failed principle outside the core is flagged, not decisive',
      { statuses: { ...validatedCore, DR: 'failed' } },
      ['INCLINED', 'G9'],
    ],
    [
      'W2',
      'thin on learning, superb on ownership',
      { statuses: { ...validatedCore, LC: 'failed' } },
      ['INCLINED', 'G9'],
    ],
    [
      'W3',
      'a roadmap of stakeholder asks',
      { statuses: { ...validatedCore, CO: 'failed' }, votes: ballot(['I', 'I', 'SH', 'I']) },
      ['NOT_INCLINED', 'G3'],
    ],
    ['W4', 'a failed feature, well diagnosed', { statuses: { ...validatedCore, DR: 'mixed' } }, ['INCLINED', 'G9']],
    ['W5', 'a success nobody can explain', { statuses: { ...validatedCore, DD: 'failed' } }, ['NOT_INCLINED', 'G3']],
    ['W6', 'bypassing or urgency', { statuses: { ...validatedCore, ET: 'disputed' } }, ['NEEDS_DISCUSSION', 'G2']],
    [
      'W7',
      'vague notes leave a core principle thin',
      { statuses: { ...validatedCore, OW: 'thin' } },
      ['RELOOP_TARGETED', 'G6'],
    ],
    [
      'W8',
      'a dissent that reads as arrogance until resolved',
      {
        statuses: { ...validatedCore, HB: 'disputed' },
        resolutions: [{ principle: 'HB', status: 'validated', reason: 'It was about refund contacts.' }],
      },
      ['INCLINED', 'G9'],
    ],
    [
      'W9',
      'three strong yes and a bar raiser who saw the long run',
      { votes: ballot(['SH', 'SH', 'SH', 'NI']) },
      ['NOT_INCLINED', 'G5'],
    ],
  ])('[%s] %s', (_, __, parts, expected) => expect(outcomeOf(parts)).toEqual(expected))
})

describe('gates', () => {
  it.each<[string, Partial<DecisionInput>, Outcome]>([
    ["the bar raiser's notes are missing", { missing: [{ barRaiser: true }] }, 'HOLD_INCOMPLETE'],
    ['two sets are missing', { missing: [{ barRaiser: false }, { barRaiser: false }] }, 'HOLD_INCOMPLETE'],
    ['one set is missing', { missing: [{ barRaiser: false }] }, 'INCLINED'],
    ['the bar raiser has no vote', { barRaiserId: 'somebody else' }, 'HOLD_INCOMPLETE'],
    ['it comes before integrity', { missing: [{ barRaiser: true }], integrity: true }, 'HOLD_INCOMPLETE'],
  ])('[G0] %s', (_, parts, outcome) => expect(outcomeOf(parts)[0]).toBe(outcome))

  it('[G1] broken integrity ends it without a fallback', () => {
    expect(outcomeOf({ ...yesBelow, integrity: true })).toEqual(['NOT_INCLINED', 'G1'])
    expect(outcomeOf({ integrity: true, statuses: { ...validatedCore, OW: 'disputed' } })).toEqual([
      'NOT_INCLINED',
      'G1',
    ])
  })

  it.each<[string, Partial<DecisionInput>, [Outcome, string]]>([
    ['without a resolution', {}, ['NEEDS_DISCUSSION', 'G2']],
    [
      'with a blank reason',
      { resolutions: [{ principle: 'OW', status: 'mixed', reason: ' ' }] },
      ['NEEDS_DISCUSSION', 'G2'],
    ],
    [
      'resolved on another principle',
      { resolutions: [{ principle: 'DD', status: 'mixed', reason: 'x' }] },
      ['NEEDS_DISCUSSION', 'G2'],
    ],
    ['resolved as mixed', { resolutions: [{ principle: 'OW', status: 'mixed', reason: 'x' }] }, ['INCLINED', 'G9']],
    [
      'resolved as failed',
      { resolutions: [{ principle: 'OW', status: 'failed', reason: 'x' }] },
      ['NOT_INCLINED', 'G3'],
    ],
    [
      'resolved twice, the later counts',
      {
        resolutions: [
          { principle: 'OW', status: 'failed', reason: 'x' },
          { principle: 'OW', status: 'validated', reason: 'y' },
        ],
      },
      ['INCLINED', 'G9'],
    ],
  ])('[G2] a disputed principle %s', (_, parts, expected) => {
    expect(outcomeOf({ statuses: { ...validatedCore, OW: 'disputed' }, ...parts })).toEqual(expected)
  })

  it.each<[string, Partial<DecisionInput>, [Outcome, string]]>([
    ['fact without a verdict', { contradictions: [{ verdict: null }] }, ['NEEDS_DISCUSSION', 'G2']],
    [
      'fact of which one has a verdict',
      { contradictions: [{ verdict: 'bothTrue' }, { verdict: null }] },
      ['NEEDS_DISCUSSION', 'G2'],
    ],
    ['fact where one value is wrong', { contradictions: [{ verdict: 'oneWrong' }] }, ['INCLINED', 'G9']],
    ['fact nobody can judge', { contradictions: [{ verdict: 'cannotTell' }] }, ['INCLINED', 'G9']],
  ])('[G2] a contradiction of %s', (_, parts, expected) => expect(outcomeOf(parts)).toEqual(expected))

  describe('[G2] [G7] two mixed core principles', () => {
    const statuses = { ...validatedCore, OW: 'mixed' as const, IS: 'mixed' as const }
    const resolved = (status: PrincipleStatus) => [{ principle: 'OW' as const, status, reason: 'She said so.' }]
    it.each<[string, Partial<DecisionInput>, [Outcome, string]]>([
      ['under yes votes are talked about', {}, ['NEEDS_DISCUSSION', 'G2']],
      ['of which one was reviewed are talked about', { walked: ['OW'] }, ['NEEDS_DISCUSSION', 'G2']],
      ['that were reviewed decide', { walked: ['OW', 'IS'] }, ['NOT_INCLINED', 'G7']],
      ['under a no decide without talk', { votes: ballot(['I', 'I', 'NI', 'I']) }, ['NOT_INCLINED', 'G7']],
      [
        'of which one was resolved as validated',
        { walked: ['OW', 'IS'], resolutions: resolved('validated') },
        ['INCLINED', 'G9'],
      ],
      [
        'of which one was resolved as failed',
        { walked: ['OW', 'IS'], resolutions: resolved('failed') },
        ['NOT_INCLINED', 'G3'],
      ],
    ])('%s', (_, parts, expected) => expect(outcomeOf({ statuses, ...parts })).toEqual(expected))
  })

  it.each<[string, Partial<DecisionInput>, [Outcome, string]]>([
    ['on a principle nobody heard is another round', {}, ['RELOOP_TARGETED', 'G6']],
    ['with ratings of 4 behind it is another round', { barRaiserRatings: [4, 4] }, ['RELOOP_TARGETED', 'G6']],
    ['with a rating of 3 behind it is a veto', { barRaiserRatings: [4, 3] }, ['NOT_INCLINED', 'G5']],
    [
      'most of the panel shares is not another round',
      { votes: ballot(['I', 'NI', 'NI', 'NI'], four) },
      ['NOT_INCLINED', 'G6'],
    ],
    [
      'with no core principle heard at all never goes one level down',
      { statuses: {}, barRaiserRatings: [2] },
      ['NOT_INCLINED', 'G5'],
    ],
  ])('[G5] [G6] [G8] the bar raiser’s no %s', (_, parts, expected) => {
    expect(
      outcomeOf({
        statuses: { ...validatedCore, DD: 'gap' },
        votes: ballot(['I', 'I', 'I', 'NI'], four),
        fallbackLevel: 5,
        levels: [5, 5],
        ...parts,
      }),
    ).toEqual(expected)
  })
  it('[G8] [G9] strong at the fallback level, not at the target, also when the bar raiser is the generous one', () => {
    const votes = ballot(['NI', 'NI', 'NI', 'I'], ['SH', 'SH', 'SH', 'SH'])
    expect(outcomeOf({ votes, fallbackLevel: 5, levels: [5, 5, 5] })).toEqual(['INCLINED_DOWNLEVEL', 'G9'])
    expect(
      outcomeOf({ votes, fallbackLevel: 5, levels: [5, 5, 5], statuses: { ...validatedCore, DD: 'thin' } }),
    ).toEqual(['NOT_INCLINED', 'G6'])
  })

  it('[G3] a failed core principle ends it, also where everybody would go one level down', () => {
    expect(outcomeOf({ ...yesBelow, statuses: { ...validatedCore, OW: 'failed' } })).toEqual(['NOT_INCLINED', 'G3'])
  })
  it('[G4] a strong no ends it', () => {
    expect(outcomeOf({ votes: ballot(['SH', 'I', 'SNH', 'I']) })).toEqual(['NOT_INCLINED', 'G4'])
  })
  it('[G5] a veto ends it, or goes one level down', () => {
    expect(outcomeOf({ votes: ballot([...four, 'NI']) })).toEqual(['NOT_INCLINED', 'G5'])
    expect(outcomeOf(yesBelow)).toEqual(['INCLINED_DOWNLEVEL', 'G5'])
    expect(outcomeOf({ ...yesBelow, votes: ballot(['SH', 'SH', 'SH', 'SNH'], four) })).toEqual(['NOT_INCLINED', 'G4'])
  })

  it.each<[PrincipleStatus | undefined, Vote[], Outcome]>([
    ['thin', four, 'RELOOP_TARGETED'],
    ['gap', ['I', 'NI', 'NI', 'I'], 'RELOOP_TARGETED'],
    ['thin', ['NI', 'NI', 'NI', 'I'], 'NOT_INCLINED'],
    [undefined, four, 'RELOOP_TARGETED'],
  ])('[G6] a core principle %s with votes %j', (status, targets, outcome) => {
    const { IS: _, ...rest } = validatedCore
    const statuses = status === undefined ? rest : { ...rest, IS: status }
    expect(outcomeOf({ statuses, votes: ballot(targets) })).toEqual([outcome, 'G6'])
  })

  it('[G7] one mixed core principle passes, two do not, unless one level down', () => {
    const walked: Principle[] = ['OW', 'IS']
    const two = { statuses: { ...validatedCore, OW: 'mixed' as const, IS: 'mixed' as const }, walked }
    expect(outcomeOf({ statuses: { ...validatedCore, OW: 'mixed' } })).toEqual(['INCLINED', 'G9'])
    expect(outcomeOf(two)).toEqual(['NOT_INCLINED', 'G7'])
    expect(outcomeOf({ ...two, fallbackLevel: 5, votes: ballot(four, four), levels: [5, 5] })).toEqual([
      'INCLINED_DOWNLEVEL',
      'G7',
    ])
    expect(outcomeOf({ ...two, fallbackLevel: 5, votes: ballot(four, four), levels: [6, 6] })).toEqual([
      'NOT_INCLINED',
      'G7',
    ])
  })

  it.each<[string, Partial<DecisionInput>, Outcome]>([
    ['three of five, mean 0.4', { votes: ballot(['SH', 'I', 'NI', 'NI', 'I']) }, 'NOT_INCLINED'],
    ['three of five, mean 0.6', { votes: ballot(['SH', 'SH', 'NI', 'NI', 'I']) }, 'INCLINED'],
    ['a mean of exactly 0.5', { votes: ballot(['I', 'I', 'NI', 'I']) }, 'INCLINED'],
    ['half positive', { votes: ballot(['SH', 'NI', 'NI', 'SH']) }, 'NOT_INCLINED'],
    ['a median at the target', { levels: [5, 6, 7] }, 'INCLINED'],
    ['no estimate: the target stands', { levels: [] }, 'INCLINED'],
    ['a median below without a fallback', { levels: [5, 6] }, 'NOT_INCLINED'],
    [
      'a median below with a fallback',
      { levels: [5, 6], fallbackLevel: 5, votes: ballot(four, four) },
      'INCLINED_DOWNLEVEL',
    ],
    [
      'votes below the marks go down a level when the level reads lower',
      { levels: [5], fallbackLevel: 5, votes: ballot(['NI', 'NI', 'NI', 'I'], four) },
      'INCLINED_DOWNLEVEL',
    ],
    [
      'votes below the marks end it when the level reads as the target',
      { levels: [6], fallbackLevel: 5, votes: ballot(['NI', 'NI', 'NI', 'I'], four) },
      'NOT_INCLINED',
    ],
    [
      'nobody strongly for, where that is asked',
      { policy: { ...decisionPolicy, requireAdvocate: true } },
      'NOT_INCLINED',
    ],
    [
      'somebody strongly for, where that is asked',
      { policy: { ...decisionPolicy, requireAdvocate: true }, votes: ballot(['SH', 'I', 'I']) },
      'INCLINED',
    ],
  ])('[G9] %s', (_, parts, outcome) => expect(outcomeOf(parts)).toEqual([outcome, 'G9']))

  it('[RB-32] a vote counts +2, +1, -1 or -2 in the mean', () => {
    const mean = (...cast: Vote[]) => {
      const result = decideOutcome(
        buildDecision({ votes: ballot([...cast, 'I']), policy: { ...decisionPolicy, minMean: -2, positiveShare: 0 } }),
      )
      return result.ok ? result.value.gates.at(-1)?.inputs.mean : null
    }
    expect([mean('SH'), mean('I'), mean('NI'), mean('SH', 'NI', 'NI', 'I')]).toEqual([1.5, 1, 0, 0.4])
  })

  it('[DC-6] what the gates compare with unless a room says otherwise', () => {
    expect(decisionPolicy).toEqual({
      positiveShare: 0.6,
      minMean: 0.5,
      requireAdvocate: false,
      missingAllowed: 1,
      reloopShare: 0.5,
      mixedCoreAllowed: 1,
    })
  })
  it.each<[string, Partial<DecisionInput['policy']>, Partial<DecisionInput>, Outcome]>([
    [
      'two sets may be missing',
      { missingAllowed: 2 },
      { missing: [{ barRaiser: false }, { barRaiser: false }] },
      'INCLINED',
    ],
    ['none may be missing', { missingAllowed: 0 }, { missing: [{ barRaiser: false }] }, 'HOLD_INCOMPLETE'],
    ["the bar raiser's never", { missingAllowed: 9 }, { missing: [{ barRaiser: true }] }, 'HOLD_INCOMPLETE'],
    [
      'another round for a quarter',
      { reloopShare: 0.25 },
      { statuses: { ...validatedCore, IS: 'gap' }, votes: ballot(['NI', 'NI', 'NI', 'I']) },
      'RELOOP_TARGETED',
    ],
    [
      'two mixed',
      { mixedCoreAllowed: 2 },
      { statuses: { ...validatedCore, OW: 'mixed', IS: 'mixed' }, walked: ['OW', 'IS'] },
      'INCLINED',
    ],
    ['none mixed', { mixedCoreAllowed: 0 }, { statuses: { ...validatedCore, OW: 'mixed' } }, 'NOT_INCLINED'],
    ['half positive', { positiveShare: 0.5 }, { votes: ballot(['SH', 'NI', 'NI', 'SH']) }, 'INCLINED'],
    ['any mean', { minMean: 0 }, { votes: ballot(['SH', 'I', 'NI', 'NI', 'I']) }, 'INCLINED'],
    [
      'a share of all at the fallback',
      { positiveShare: 0.8 },
      { fallbackLevel: 5, votes: ballot(['I', 'I', 'I', 'I', 'NI'], ['NI', 'NI', 'I', 'I', 'I']) },
      'NOT_INCLINED',
    ],
  ])('[DC-6] policy: %s', (_, policy, parts, outcome) => {
    expect(outcomeOf({ ...parts, policy: { ...decisionPolicy, ...policy } })[0]).toBe(outcome)
  })

  const veto: Vote[] = ['I', 'I', 'I', 'I', 'NI']
  it.each<[string, Partial<DecisionInput>, Outcome]>([
    ['all of it', { fallbackLevel: 5, votes: ballot(veto, five) }, 'INCLINED_DOWNLEVEL'],
    [
      'three of five at the fallback',
      { fallbackLevel: 5, votes: ballot(veto, ['NI', 'NI', 'I', 'I', 'I']) },
      'INCLINED_DOWNLEVEL',
    ],
    [
      'two of five at the fallback',
      { fallbackLevel: 5, votes: ballot(veto, ['NI', 'NI', 'NI', 'I', 'I']) },
      'NOT_INCLINED',
    ],
    [
      'a vote left out counts as not positive',
      { fallbackLevel: 5, votes: ballot(veto, five).map((vote, at) => (at < 3 ? { ...vote, fallback: null } : vote)) },
      'NOT_INCLINED',
    ],
    ['the bar raiser says no there too', { fallbackLevel: 5, votes: ballot(veto, [...four, 'NI']) }, 'NOT_INCLINED'],
    ['a strong no there', { fallbackLevel: 5, votes: ballot(veto, ['SNH', 'I', 'I', 'I', 'I']) }, 'NOT_INCLINED'],
    ['no level to fall back to', { fallbackLevel: null, votes: ballot(veto, five) }, 'NOT_INCLINED'],
  ])('[G8] %s', (_, parts, outcome) => expect(outcomeOf(parts)[0]).toBe(outcome))
})

it('[DC-5] a resolution leaves a principle that is not disputed as it is', () => {
  const resolutions = [{ principle: 'OW' as const, status: 'validated' as const, reason: 'We like it' }]
  expect(outcomeOf({ statuses: { ...validatedCore, OW: 'failed' }, resolutions })).toEqual(['NOT_INCLINED', 'G3'])
  expect(outcomeOf({ statuses: { ...validatedCore, OW: 'thin' }, resolutions })).toEqual(['RELOOP_TARGETED', 'G6'])
})

it('[I-03] a loop without a bar raiser has no outcome', () => {
  expect(decideOutcome(buildDecision({ barRaiserId: null }))).toMatchObject({
    ok: false,
    rejection: { code: 'PRACTICE_ONLY' },
  })
})

it('[I-19] the answer names its level and every gate it looked at, with what it saw', () => {
  const result = decideOutcome(buildDecision(yesBelow))
  expect(result).toMatchObject({
    ok: true,
    value: {
      level: 5,
      gates: [
        { gate: 'G0', fired: false },
        { gate: 'G1', fired: false },
        { gate: 'G2', fired: false },
        { gate: 'G3', fired: false, inputs: { failed: [] } },
        { gate: 'G4', fired: false },
        { gate: 'G5', fired: true, inputs: { barRaiser: 'NI' } },
        { gate: 'G8', fired: true, inputs: { fallbackShare: 1, barRaiserFallback: 'I', levelMedian: 6 } },
      ],
    },
  })
  expect(decideOutcome(buildDecision())).toMatchObject({ ok: true, value: { outcome: 'INCLINED', level: 6 } })
})

describe('for any case', () => {
  const vote = fc.constantFrom(...votes)
  const anyCase: fc.Arbitrary<DecisionInput> = fc
    .record({
      statuses: fc.dictionary(fc.constantFrom(...principleCodes), fc.constantFrom(...principleStatuses)),
      resolutions: fc.array(
        fc.record({
          principle: fc.constantFrom(...principleCodes),
          status: fc.constantFrom(...principleStatuses),
          reason: fc.constantFrom('', 'A reason'),
        }),
      ),
      pairs: fc.array(fc.tuple(vote, vote), { minLength: 1, maxLength: 6 }),
      levels: fc.array(fc.integer({ min: 4, max: 8 }), { maxLength: 6 }),
      fallbackLevel: fc.constantFrom(null, 5),
      integrity: fc.boolean(),
      missing: fc.array(fc.record({ barRaiser: fc.boolean() }), { maxLength: 2 }),
      solid: fc.boolean(),
    })
    .map(({ pairs, solid, ...rest }) =>
      buildDecision({
        ...rest,
        votes: ballot(
          pairs.map(([target]) => target),
          pairs.map(([, fallback]) => fallback),
        ),
        ...(solid ? { statuses: validatedCore, missing: [], integrity: false } : {}),
      }),
    )
  const decided = (input: DecisionInput) => {
    const result = decideOutcome(input)
    if (!result.ok) throw new Error('a loop with a bar raiser always has an answer')
    return result.value
  }
  const raiser = ({ votes: cast }: DecisionInput) => cast.at(-1)
  const isYes = (cast: Vote | null | undefined) => cast === 'I' || cast === 'SH'
  const runs = { seed: 16, numRuns: 3_000 }

  it("[I-16] a bar raiser's no never ends in inclined", () => {
    fc.assert(
      fc.property(anyCase, (input) => {
        if (!isYes(raiser(input)?.target)) expect(decided(input).outcome).not.toBe('INCLINED')
      }),
      runs,
    )
  })
  it('[I-17] a failed core principle never ends in inclined at any level', () => {
    fc.assert(
      fc.property(anyCase, fc.constantFrom('CO', 'OW', 'IS', 'DD'), (input, principle) => {
        const { outcome } = decided({ ...input, statuses: { ...input.statuses, [principle]: 'failed' } })
        expect(['INCLINED', 'INCLINED_DOWNLEVEL']).not.toContain(outcome)
      }),
      runs,
    )
  })
  it("[I-21] a down-level has the bar raiser's yes and a level to go to", () => {
    let seen = 0
    fc.assert(
      fc.property(anyCase, (input) => {
        const { outcome, level } = decided(input)
        if (outcome !== 'INCLINED_DOWNLEVEL') return
        seen += 1
        expect(isYes(raiser(input)?.fallback)).toBe(true)
        expect(level).toBe(input.fallbackLevel)
      }),
      runs,
    )
    expect(seen).toBeGreaterThan(0)
  })
  it('[I-19] order changes nothing, and nothing is changed', () => {
    fc.assert(
      fc.property(anyCase, (input) => {
        const before = structuredClone(input)
        const turned = {
          ...input,
          votes: input.votes.toReversed(),
          levels: input.levels.toReversed(),
          missing: input.missing.toReversed(),
        }
        expect(decided(turned).outcome).toBe(decided(input).outcome)
        expect(decided(input)).toEqual(decided(before))
        expect(input).toEqual(before)
      }),
      runs,
    )
  })
})
