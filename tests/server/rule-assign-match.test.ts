import { describe, expect, it } from 'vitest'
import { rulesByName } from '#server/scripts/rules/by-name.ts'

function rule(name: string, input: unknown): Record<string, unknown> {
  const answer = rulesByName.get(name)?.answer(input)
  if (answer === undefined) throw new Error(`There is no rule ${name}`)
  return answer.ok ? { ok: true, ...answer.value } : { ok: false, ...answer.rejection }
}

const seats = (...more: object[]) => ({
  role: 'PM',
  level: 5,
  interviewers: [
    { id: 'R1', round: 'BEH', ...more[0] },
    { id: 'R2', round: 'BRR', ...more[1] },
  ],
})

describe('assign', () => {
  it('[LP-1] id and round are enough; everything else has its default', () => {
    const spelt = { barRaiser: false, min: 1, cap: 2, skill: {}, preference: {}, forbid: [], prior: [], frozen: null }
    const policy = { pairBonus: 3, barRaiser: 'weakest_core', duplicates: false, seed: '' }
    expect(rule('assign', seats())).toMatchObject({
      ok: true,
      feasible: true,
      score: 115,
      assignment: { R1: ['CO', 'OW'], R2: ['IS', 'DD'] },
      reasons: {},
    })
    expect(rule('assign', { ...seats(spelt, { ...spelt, barRaiser: true }), weakness: {}, policy })).toEqual(
      rule('assign', seats()),
    )
  })

  it('[LP-5] frozen fixes a seat exactly and is scored', () => {
    const answer = rule('assign', { ...seats({ frozen: ['DD', 'CO'] }, {}) })
    expect(answer).toMatchObject({ feasible: true, score: 115, assignment: { R1: ['CO', 'DD'], R2: ['OW', 'IS'] } })
  })

  it('[LP-6] [LP-7] an infeasible answer names what is missing and what would help', () => {
    const answer = rule('assign', {
      role: 'PM',
      level: 5,
      interviewers: [
        { id: 'A', round: 'BEH', forbid: ['DD'] },
        { id: 'B', round: 'BRR', cap: 1, forbid: ['DD'] },
      ],
    })
    expect(answer).toMatchObject({
      ok: true,
      feasible: false,
      uncoverable: ['DD'],
      slots: 3,
      needed: 4,
      relaxations: [{ changes: [{ kind: 'add_slot', round: 'BEH' }], sentence: 'Add a behavioral round.' }],
    })
  })

  it('[LP-4] random takes its seed as text or number', () => {
    const drawn = (seed: unknown) => rule('assign', { ...seats(), policy: { barRaiser: 'random', seed } })
    expect(drawn(7)).toEqual(drawn('7'))
  })

  it.each<[string, object, string]>([
    ['a seat without a round', { interviewers: [{ id: 'R1' }] }, 'interviewers.0.round'],
    ['an unknown round', { interviewers: [{ id: 'R1', round: 'ZZZ' }] }, 'interviewers.0.round'],
    [
      'a seat twice',
      {
        interviewers: [
          { id: 'R1', round: 'BEH' },
          { id: 'R1', round: 'BRR' },
        ],
      },
      'interviewers.1.id',
    ],
    [
      'an unknown principle',
      { interviewers: [{ id: 'R1', round: 'BEH', forbid: ['CO', 'ZZ'] }] },
      'interviewers.0.forbid.1',
    ],
    [
      'an unknown principle as a key',
      { interviewers: [{ id: 'R1', round: 'BEH', skill: { ZZ: 1 } }] },
      'interviewers.0.skill.ZZ',
    ],
    ['a skill above 3', { interviewers: [{ id: 'R1', round: 'BEH', skill: { CO: 4 } }] }, 'interviewers.0.skill.CO'],
    [
      'half a preference',
      { interviewers: [{ id: 'R1', round: 'BEH', preference: { CO: 0.5 } }] },
      'interviewers.0.preference.CO',
    ],
    ['three principles in a seat', { interviewers: [{ id: 'R1', round: 'BEH', cap: 3 }] }, 'interviewers.0.cap'],
    [
      'a minimum above the maximum',
      { interviewers: [{ id: 'R1', round: 'BEH', min: 2, cap: 1 }] },
      'interviewers.0.min',
    ],
    ['a weakness above 1', { interviewers: [], weakness: { CO: 1.1 } }, 'weakness.CO'],
    ['a number in words', { interviewers: [], weakness: { CO: 'NaN' } }, 'weakness.CO'],
    ['an unknown policy', { interviewers: [], policy: { barRaiser: 'strict' } }, 'policy.barRaiser'],
    ['an unknown role', { role: 'CEO', interviewers: [] }, 'role'],
    ['half a level', { level: 5.5, interviewers: [] }, 'level'],
    ['no interviewers', { interviewers: null }, 'interviewers'],
    ['too long a name', { interviewers: [{ id: 'x'.repeat(100_000), round: 'BEH' }] }, 'interviewers.0.id'],
  ])('refuses %s with its path', (_, over, path) => {
    expect(rule('assign', { role: 'PM', level: 5, ...over })).toEqual({
      ok: false,
      code: 'INVALID_INPUT',
      path,
      message: expect.stringMatching(/\w{3}/),
    })
  })

  it('takes names of any script, lone surrogates and names of what every object has', () => {
    for (const id of ['مقابلة', '面试官', '🧑‍💻', '\ud800', 'constructor', '__proto__']) {
      expect(
        rule('assign', {
          role: 'PM',
          level: 5,
          interviewers: [
            { id, round: 'BEH' },
            { id: 'R2', round: 'BRR' },
          ],
        }),
      ).toMatchObject({ feasible: true, score: 115 })
    }
  })
})

describe('compatibility', () => {
  const asked = (interviewer: object) =>
    rule('compatibility', { target: 6, role: 'PM', principles: ['OW', 'DR'], interviewer })

  it.each([
    [
      'A',
      {
        level: 7,
        role: 'PM',
        skill: { OW: 3, DR: 2 },
        overlap: 1,
        oddHours: false,
        language: 3,
        shows: 24,
        noShows: 0,
        sets: 18,
        meanQ: 84,
        met: 'never',
        load: 2,
        cap: 4,
      },
      0.9239,
    ],
    [
      'B',
      {
        level: 6,
        role: 'TPM',
        skill: { OW: 2, DR: 2 },
        overlap: 0.85,
        language: 3,
        shows: 6,
        noShows: 3,
        sets: 6,
        meanQ: 66,
        met: 'never',
        load: 0,
        cap: 4,
      },
      0.8012,
    ],
    [
      'B at awkward hours',
      {
        level: 6,
        role: 'TPM',
        skill: { OW: 2, DR: 2 },
        oddHours: true,
        language: 3,
        shows: 6,
        noShows: 3,
        sets: 6,
        meanQ: 66,
        met: 'never',
        load: 0,
        cap: 4,
      },
      0.8012,
    ],
    [
      'C',
      {
        level: 5,
        role: 'PM',
        skill: { OW: 1, DR: 3 },
        overlap: 1,
        language: 2,
        shows: 2,
        noShows: 0,
        sets: 0,
        met: 'over90',
        load: 1,
        cap: 4,
      },
      0.7433,
    ],
  ])('[MT-2] the printed interviewer %s', (_, interviewer, score) => {
    expect(asked(interviewer)).toMatchObject({ ok: true, score })
  })

  it.each<[object, string]>([
    [{ role: 'PM' }, 'interviewer.level'],
    [{ level: 9, role: 'PM' }, 'interviewer.level'],
    [{ level: 6, role: 'PM', met: 'often' }, 'interviewer.met'],
    [{ level: 6, role: 'PM', language: 4 }, 'interviewer.language'],
    [{ level: 6, role: 'PM', meanQ: 101 }, 'interviewer.meanQ'],
    [{ level: 6, role: 'PM', cap: 0 }, 'interviewer.cap'],
  ])('refuses %o with its path', (interviewer, path) => {
    expect(asked(interviewer)).toMatchObject({ ok: false, path })
  })
})

describe('match', () => {
  const example = {
    candidates: ['C1', 'C2'],
    interviewers: ['I1', 'I2'],
    values: { C1: { I1: 0.9, I2: 0.88 }, C2: { I1: 0.86, I2: 0.6 } },
  }

  it('[MT-5] the printed example is worth 1.74, in whatever order people are listed', () => {
    const answer = {
      ok: true,
      pairs: [
        ['C1', 'I2'],
        ['C2', 'I1'],
      ],
      total: 1.74,
    }
    expect(rule('match', example)).toEqual(answer)
    expect(rule('match', { ...example, candidates: ['C2', 'C1'], interviewers: ['I2', 'I1'] })).toEqual(answer)
  })

  it('[MT-7] names of what every object has are names like any other', () => {
    expect(
      rule('match', { candidates: ['constructor', 'toString'], interviewers: ['constructor', 'valueOf'], values: {} }),
    ).toEqual({ ok: true, pairs: [], total: 0 })
    expect(
      rule('match', {
        candidates: ['constructor'],
        interviewers: ['toString'],
        values: { constructor: { toString: 0.5 } },
      }),
    ).toEqual({ ok: true, pairs: [['constructor', 'toString']], total: 0.5 })
  })

  it.each<[object, string]>([
    [{ candidates: ['C1', 'C1'] }, 'candidates.1'],
    [{ values: { C9: {} } }, 'values.C9'],
    [{ values: { C1: { I9: 1 } } }, 'values.C1.I9'],
    [{ values: { C1: { I1: '0.9' } } }, 'values.C1.I1'],
    [{ values: null }, 'values'],
    [{ interviewers: [''] }, 'interviewers.0'],
  ])('refuses %o with its path', (over, path) => {
    expect(rule('match', { ...example, ...over })).toMatchObject({ ok: false, code: 'INVALID_INPUT', path })
  })
})
