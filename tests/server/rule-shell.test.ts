import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { rulesByName } from '#server/scripts/rules/by-name.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

interface Run {
  status: number | null
  text: string
  answer: Record<string, unknown>
}

/** Runs the command. */
function shell(args: readonly string[], input = ''): Run {
  const { status, stdout } = spawnSync('npm', ['run', '-s', 'rule', '--', ...args], {
    cwd: root,
    input,
    encoding: 'utf8',
    timeout: 60_000,
    maxBuffer: 1e8,
  })
  const isJson = stdout.startsWith('{')
  return { status, text: stdout, answer: isJson ? (JSON.parse(stdout) as Record<string, unknown>) : {} }
}

/** Runs the same rule without a process. */
function rule(name: string, input: unknown): Record<string, unknown> {
  const answer = rulesByName.get(name)?.answer(input)
  if (answer === undefined) throw new Error(`There is no rule ${name}`)
  return answer.ok ? { ok: true, ...answer.value } : { ok: false, ...answer.rejection }
}

describe('npm run -s rule', { timeout: 60_000 }, () => {
  it('alone lists every rule with an input that can be pasted', () => {
    const { status, text } = shell([])
    expect(status).toBe(0)
    const names = text.split('\n').filter((line) => /^[a-z]+$/.test(line))
    expect(names).toEqual([
      'assign',
      'lint',
      'aggregate',
      'decide',
      'compatibility',
      'match',
      'agreement',
      'quality',
      'package',
      'report',
      'offer',
    ])
    expect(
      text
        .split('\n')
        .filter((line) => line.trim().startsWith('{'))
        .map((line) => JSON.parse(line) as unknown),
    ).toEqual([...rulesByName.values()].flatMap(({ examples }) => examples.map(({ input }) => input)))
  })
  it('answers with JSON and exit code 0', () => {
    const input = {
      role: 'PM',
      level: 5,
      interviewers: [
        { id: 'R1', round: 'BEH' },
        { id: 'R2', round: 'BRR' },
        { id: 'R3', round: 'PDX' },
        { id: 'R4', round: 'MET' },
      ],
    }
    const { status, answer } = shell(['assign'], JSON.stringify(input))
    expect(status).toBe(0)
    expect(answer).toMatchObject({
      ok: true,
      feasible: true,
      score: 223,
      assignment: { R1: ['BA', 'ET'], R2: ['OW', 'HB'], R3: ['CO', 'IS'], R4: ['DD', 'DR'] },
    })
  })
  it.each([
    [['assign'], '{"role":"PM","level":5,"interviewers":[{"id":"R1"}]}', 'INVALID_INPUT', 'interviewers.0.round'],
    [['assign'], '{"role":', 'NOT_JSON', ''],
    [['assing'], '{}', 'UNKNOWN_RULE', ''],
  ])('refuses %j %s with exit code 2', (args, input, code, path) => {
    const { status, answer } = shell(args, input)
    expect(status).toBe(2)
    expect(answer).toEqual({ ok: false, error: { code, path, message: expect.stringMatching(/\w{3}/) } })
  })
  it('takes 100 kB of hostile text', () => {
    const action = '“'.repeat(100_000)
    expect(
      shell(['lint'], JSON.stringify({ target: 'story', level: 6, principles: ['CO'], story: { action } })).answer,
    ).toMatchObject({ ok: true })
  })
})

describe('examples', () => {
  it.each(
    [...rulesByName].flatMap(([name, { examples }]) =>
      examples.map(({ about, input }) => [name, about, input] as const),
    ),
  )('%s: %s', (name, _, input) => {
    expect(rule(name, input)).toMatchObject({ ok: true })
  })
})

describe('what a rule answers', () => {
  it('[LP-1] assign: the demo’s loop', () => {
    const interviewers = [
      { id: 'HM', round: 'BEH', skill: { OW: 3, DR: 2, CO: 2 } },
      { id: 'PEER', round: 'PDX', skill: { CO: 3, IS: 2 }, preference: { CO: 1 } },
      { id: 'BR', round: 'BRR', barRaiser: true, skill: { ET: 3, AR: 3, HS: 2 }, preference: { ET: 1 } },
      { id: 'DATA', round: 'MET', skill: { DD: 3, AR: 2 }, forbid: ['CO'] },
      { id: 'ENG', round: 'BEH', skill: { HB: 2, ET: 2 }, prior: ['ET'] },
    ]
    expect(rule('assign', { role: 'PM', level: 6, interviewers, weakness: { ET: 0.8, IS: 0.5 } })).toMatchObject({
      score: 303.8,
      assignment: { HM: ['OW', 'DR'], PEER: ['CO', 'TB'], BR: ['IS', 'HS'], DATA: ['AR', 'DD'], ENG: ['ET', 'HB'] },
    })
  })
  it('[LP-6] assign: why there is no assignment', () => {
    const interviewers = [
      { id: 'A', round: 'BEH', cap: 1, forbid: ['DD'] },
      { id: 'B', round: 'PDX', cap: 1, forbid: ['DD'] },
      { id: 'C', round: 'BRR', cap: 1, forbid: ['DD'] },
    ]
    expect(rule('assign', { role: 'PM', level: 5, interviewers })).toMatchObject({
      ok: true,
      feasible: false,
      uncoverable: ['DD'],
      slots: 3,
      needed: 4,
    })
  })
  it('[L01] lint: exactly the named fields of a finding', () => {
    const answer = rule('lint', { target: 'story', level: 5, principles: [], story: { action: 'I worked with them.' } })
    expect(answer.findings).toContainEqual({
      rule: 'L01',
      severity: 'warn',
      field: 'action',
      start: 2,
      end: 13,
      message: expect.any(String),
      question: expect.any(String),
    })
  })
  it.each([
    [24, []],
    [25, ['warn']],
    [48, ['warn']],
    [49, ['error']],
  ])('[L33] lint: a note written %i hours after the round', (lateHours, severities) => {
    const note = { text: 'Cut 3.', justification: '', rating: 3, lateHours }
    const { findings } = rule('lint', { target: 'note', level: 5, principles: ['OW'], note }) as {
      findings: { rule: string; severity: string }[]
    }
    expect(findings.filter((finding) => finding.rule === 'L33').map(({ severity }) => severity)).toEqual(severities)
  })
  it('[L15] lint: a bar raiser’s note and its no data', () => {
    const severityOf = (note: object) => {
      const { findings } = rule('lint', { target: 'note', level: 6, principles: ['OW'], barRaiser: true, note }) as {
        findings: { rule: string; severity: string }[]
      }
      return findings.find((finding) => finding.rule === 'L15')?.severity
    }
    expect(severityOf({ text: 'Cut 3.', justification: '', rating: 4 })).toBe('error')
    expect(severityOf({ text: '', justification: '', rating: null, noData: 'Ran out of time.' })).toBeUndefined()
  })
  it('[PK-3] aggregate: two decimals, half up; no data is no cell; a gap has nothing', () => {
    const cell = {
      principle: 'OW',
      interviewer: 'HM',
      rating: 4,
      confidence: 'H',
      quality: 78,
      primary: true,
      provenance: 'observed',
    }
    const cells = [
      cell,
      { principle: 'DR', interviewer: 'HM', rating: null, noData: 'Not asked' },
      { ...cell, principle: 'HS', quality: 1, confidence: 'H' },
      { ...cell, principle: 'TB', quality: 1, confidence: 'H', evidence: true },
    ]
    expect(rule('aggregate', { cells, assigned: ['OW', 'DR'] })).toEqual({
      ok: true,
      principles: {
        OW: { status: 'validated', aggregate: 4, weight: 0.89, spread: 0 },
        DR: { status: 'gap', aggregate: null, weight: 0, spread: 0 },
        HS: { status: 'mixed', aggregate: 4, weight: 0.51, spread: 0 },
        TB: { status: 'validated', aggregate: 4, weight: 0.51, spread: 0 },
      },
    })
  })
  it('[RB-4] aggregate: reported evidence counts 3 at most', () => {
    const cell = { principle: 'OW', rating: 5, confidence: 'H', quality: 100, provenance: 'told' }
    expect(rule('aggregate', { cells: [cell], assigned: [] })).toMatchObject({
      principles: { OW: { aggregate: 3, status: 'mixed' } },
    })
  })
  it('[G5] [G8] decide: the gates that fired, in order, with what they saw', () => {
    const input = {
      statuses: { CO: 'validated', OW: 'validated', IS: 'validated', DD: 'validated' },
      votes: { HM: 'I', BR: 'NI' },
      barRaiser: 'BR',
      target: 6,
      fallback: 5,
      fallbackVotes: { HM: 'I', BR: 'I' },
      levels: [6, 5],
    }
    expect(rule('decide', input)).toMatchObject({
      outcome: 'INCLINED_DOWNLEVEL',
      gates: [{ gate: 'G5', inputs: { barRaiser: 'NI' } }, { gate: 'G8' }],
    })
  })
  it.each([
    [{ missing: ['BR'] }, 'HOLD_INCOMPLETE', 'G0'],
    [{ missing: ['HM'] }, 'INCLINED', 'G9'],
    [{ integrity: true }, 'NOT_INCLINED', 'G1'],
    [{ statuses: { CO: 'disputed' } }, 'NEEDS_DISCUSSION', 'G2'],
    [{ statuses: { CO: 'failed' } }, 'NOT_INCLINED', 'G3'],
    [{ statuses: { IS: 'thin' } }, 'RELOOP_TARGETED', 'G6'],
    [{ statuses: { ET: 'disputed' }, resolved: { ET: 'mixed' } }, 'INCLINED', 'G9'],
  ])('[G0] decide: %j', (over, outcome, gate) => {
    const core = { CO: 'validated', OW: 'validated', IS: 'validated', DD: 'validated' }
    const input = {
      votes: { HM: 'I', BR: 'I' },
      barRaiser: 'BR',
      target: 6,
      ...over,
      statuses: { ...core, ...('statuses' in over ? over.statuses : {}) },
    }
    expect(rule('decide', input)).toMatchObject({ outcome, gates: [{ gate }] })
  })
  it.each([
    [
      {
        level: 7,
        role: 'PM',
        skill: { OW: 3, DR: 2 },
        overlap: 1,
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
      {
        level: 5,
        role: 'PM',
        skill: { OW: 1, DR: 3 },
        overlap: 1,
        language: 2,
        shows: 2,
        noShows: 0,
        sets: 0,
        meanQ: 0,
        met: 'over90',
        load: 1,
        cap: 4,
      },
      0.7433,
    ],
  ])('[MT-2] compatibility: %o', (interviewer, score) => {
    expect(rule('compatibility', { target: 6, role: 'PM', principles: ['OW', 'DR'], interviewer })).toMatchObject({
      score,
    })
  })
  it('[MT-5] [MT-7] match: not greedy, and the same whatever the order', () => {
    const values = { C1: { I1: 0.9, I2: 0.88 }, C2: { I1: 0.86, I2: 0.6 } }
    const expected = {
      ok: true,
      pairs: [
        ['C1', 'I2'],
        ['C2', 'I1'],
      ],
      total: 1.74,
    }
    expect(rule('match', { candidates: ['C1', 'C2'], interviewers: ['I1', 'I2'], values })).toEqual(expected)
    expect(rule('match', { candidates: ['C2', 'C1'], interviewers: ['I2', 'I1'], values })).toEqual(expected)
  })
  it('[RB-20] [RB-22] agreement: the printed gold set', () => {
    expect(
      rule('agreement', {
        gold: [4, 2, 5, 3, 4, 1, 3, 5],
        raters: { a: [4, 3, 5, 3, 3, 1, 4, 5], b: [5, 4, 5, 4, 5, 3, 4, 5] },
      }),
    ).toMatchObject({
      raters: { a: { qwk: 0.885, bias: 0.125 }, b: { qwk: 0.534, bias: 1 } },
      alpha: { interval: 0.639, ordinal: 0.648 },
    })
  })
  it('[RB-18] quality: late notes lose points', () => {
    const notes = {
      items: [{ principle: 'OW', action: 'Read 61 pages and cut 46 of them.' }],
      cells: { OW: { rating: 4, justification: 'Pages fell from 61 to 15.' } },
    }
    const points = [24, 27, 49].map((lateHours) => rule('quality', { assigned: ['OW'], lateHours, notes }).latePoints)
    expect(points).toEqual([0, 5, 10])
  })
  it('[OF-2] [OF-3] offer: stated or split from a total', () => {
    expect(rule('offer', { base: 150_000, signOn: [50_000, 40_000], grant: 100_000 })).toMatchObject({
      total: 790_000,
      banner: expect.stringMatching(/may be stale/),
    })
    expect(rule('offer', { total: 165 })).toMatchObject({
      offer: { base: 82.5, bonus: 33, grant: 198 },
      years: [{ stock: 9.9 }, { stock: 29.7 }, { stock: 79.2 }, { stock: 79.2 }],
    })
  })
})

describe('what a rule refuses', () => {
  const cell = { principle: 'OW', rating: 4, confidence: 'H', quality: 78 }
  const seat = { id: 'R1', round: 'BEH' }
  const loop = { role: 'PM', level: 5 }
  it.each<[string, object, string]>([
    ['assign', { ...loop, interviewers: [{ id: 'R1' }] }, 'interviewers.0.round'],
    ['assign', { ...loop, interviewers: [seat, { ...seat, id: 'R2', round: 'XYZ' }] }, 'interviewers.1.round'],
    ['assign', { ...loop, interviewers: [{ ...seat, skill: { ZZ: 1 } }] }, 'interviewers.0.skill.ZZ'],
    ['assign', { ...loop, interviewers: [{ ...seat, forbid: ['CO', 'ZZ'] }] }, 'interviewers.0.forbid.1'],
    ['assign', { ...loop, interviewers: [{ ...seat, min: 2, cap: 1 }] }, 'interviewers.0.min'],
    ['assign', { ...loop, interviewers: [seat, seat] }, 'interviewers.1.id'],
    ['assign', { ...loop, interviewers: [seat], weakness: { ET: 1.1 } }, 'weakness.ET'],
    ['assign', { ...loop, interviewers: [seat], policy: { barRaiser: 'strongest' } }, 'policy.barRaiser'],
    ['assign', { interviewers: [seat], level: 5 }, 'role'],
    ['lint', { target: 'poem' }, 'target'],
    ['lint', { target: 'story', level: 9, principles: [], story: {} }, 'level'],
    ['lint', { target: 'note', level: 5, principles: ['OW'], note: { rating: 6 } }, 'note.rating'],
    ['lint', { target: 'note', level: 5, principles: ['OW'], note: { rating: 4, noData: 'Not asked' } }, 'note.rating'],
    ['lint', { target: 'note', level: 5, principles: ['OW'], note: { rating: null } }, 'note.noData'],
    [
      'lint',
      { target: 'note', level: 5, principles: ['OW'], note: { rating: 3, probes: [{ kind: 'when' }] } },
      'note.probes.0.kind',
    ],
    ['lint', { target: 'vote', principles: ['OW'], ratings: { OW: 0 }, vote: { value: 'NI' } }, 'ratings.OW'],
    ['lint', { target: 'vote', principles: ['OW'], ratings: {}, vote: { value: 'MAYBE' } }, 'vote.value'],
    ['lint', { target: 'package', package: { seats: [], noteSets: [{ seat: 'HM' }] } }, 'package.noteSets.0.seat'],
    [
      'lint',
      {
        target: 'package',
        package: {
          seats: [{ id: 'HM', principles: [] }],
          noteSets: [{ seat: 'HM', cells: { OW: { rating: 3, noData: 'No' } } }],
        },
      },
      'package.noteSets.0.cells.OW.rating',
    ],
    ['aggregate', { cells: [{ ...cell, rating: 5.5 }] }, 'cells.0.rating'],
    ['aggregate', { cells: [{ ...cell, rating: 'ND' }] }, 'cells.0.rating'],
    ['aggregate', { cells: [cell, { ...cell, noData: 'Not asked' }] }, 'cells.1.rating'],
    ['aggregate', { cells: [{ ...cell, confidence: undefined }] }, 'cells.0.confidence'],
    ['aggregate', { cells: [{ ...cell, quality: undefined }] }, 'cells.0.quality'],
    ['decide', { statuses: { CO: 'good' }, votes: {}, barRaiser: 'BR', target: 6 }, 'statuses.CO'],
    ['decide', { statuses: {}, votes: { BR: 'YES' }, barRaiser: 'BR', target: 6 }, 'votes.BR'],
    ['decide', { statuses: {}, votes: { BR: 'I' }, barRaiser: 'BR', target: 6, fallback: 6 }, 'fallback'],
    [
      'decide',
      { statuses: {}, votes: { BR: 'I' }, barRaiser: 'BR', target: 6, fallbackVotes: { HM: 'I' } },
      'fallbackVotes.HM',
    ],
    ['decide', { statuses: {}, votes: { BR: 'I' }, barRaiser: null, target: 6 }, 'barRaiser'],
    [
      'compatibility',
      { target: 6, role: 'PM', principles: ['OW'], interviewer: { level: 7, role: 'PM', met: 'once' } },
      'interviewer.met',
    ],
    ['match', { candidates: ['C'], interviewers: ['I'], values: { C: { J: 1 } } }, 'values.C.J'],
    ['match', { candidates: ['C', 'C'], interviewers: [], values: {} }, 'candidates.1'],
    ['agreement', { gold: [4, 5], raters: { a: [4] } }, 'raters.a'],
    ['agreement', { gold: [4, 0], raters: {} }, 'gold.1'],
    ['quality', { assigned: [], notes: {} }, 'assigned'],
    ['offer', { base: -1 }, 'base'],
    ['offer', { total: 100, vesting: [50, 49] }, 'vesting'],
  ])('%s: %j', (name, input, path) => {
    expect(rule(name, input)).toEqual({ ok: false, code: expect.any(String), message: expect.any(String), path })
  })
})
