import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultPack } from '#shared/packs/sixteen/pack.ts'
import { packageContentSchema, packageVotesSchema } from '#shared/contracts/package-content.ts'
import { demoPackageInput } from '#shared/demo/package-input.ts'
import { assemblePackage } from '#shared/domain/package/assemble.ts'
import { canonicalPackageBytes } from '#shared/domain/package/canonical.ts'
import { dissent } from '#shared/domain/language/lexicon/fairness.ts'
import { tradeOffs } from '#shared/domain/language/lexicon/reasons.ts'
import { matches } from '#shared/domain/language/text.ts'
import { buildContent, buildLoop, buildSeat, buildSet, readingsContent } from './build-input.ts'
import type { AssembleInput } from '#shared/domain/package/input.ts'
import type { Principle } from '#shared/contracts/vocabulary.ts'

const row = (input: AssembleInput, principle: Principle) =>
  assemblePackage(input).content.rows.find((found) => found.principle === principle)
const twoSeats = buildLoop([buildSeat(1, ['CO', 'OW']), buildSeat(2, ['IS', 'DD'], { barRaiser: true })])
const strongVote = { vote: 'SH', fallbackVote: 'I', voteConfidence: 'H', rationale: 'A secret reason' } as const
const reason = { principle: 'OW', line: 'A secret line', wouldChange: 'A secret change' } as const
const ownReason = { votePrinciple: 'OW', voteLine: reason.line, voteWouldChange: reason.wouldChange } as const

describe('what is kept apart', () => {
  const kept = (field: string) => ({
    reason: 'Meant so',
    finding: { rule: 'L31', version: 1, severity: 'info' as const, field, start: 0, end: 1, message: '', question: '' },
  })
  const set = buildSet('s1', readingsContent([{ principle: 'OW', rating: 2 }], { ...strongVote, ...ownReason }), {
    keptFindings: [kept('set.rationale'), kept('set.voteLine'), kept('cell.OW.justification')],
  })
  const { content, votes } = assemblePackage({ principlePack: defaultPack, loop: twoSeats, noteSets: [set] })

  it('[PK-1] [NT-20] the open part holds no vote, no rationale, nothing that a no rests on and no finding on them', () => {
    expect(JSON.stringify(content)).not.toMatch(/secret|rationale|fallbackVote|"vote/)
    expect(content.noteSets[0]?.keptFindings.map(({ finding }) => finding.field)).toEqual(['cell.OW.justification'])
  })
  it('[PK-1] the sealed part holds them, with what the vote and the ratings disagree on', () => {
    expect(votes).toMatchObject([{ ...strongVote, reason, seatId: 's1', warnings: [{ code: 'SH_WITH_CONCERN' }] }])
    expect(votes[0]?.keptFindings.map(({ finding }) => finding.field)).toEqual(['set.rationale', 'set.voteLine'])
  })
  it("[PK-1] both parts are what their schemas say, the demo's too", () => {
    const demo = assemblePackage(demoPackageInput)
    for (const each of [{ content, votes }, demo]) {
      expect(packageContentSchema.parse(each.content)).toEqual(each.content)
      expect(packageVotesSchema.parse(each.votes)).toEqual(each.votes)
    }
  })
})

it('[I-10] the bytes of a set stored before a reason was asked are what they were', () => {
  const set = buildSet('s1', readingsContent([{ principle: 'OW', rating: 2 }], strongVote))
  const { votePrinciple: _principle, voteLine: _line, voteWouldChange: _would, ...old } = set.content
  const bytes = canonicalPackageBytes([{ ...set, content: old as typeof set.content }])
  expect(bytes).not.toContain('voteLine')
  expect(
    assemblePackage({
      principlePack: defaultPack,
      loop: twoSeats,
      noteSets: [{ ...set, content: old as typeof set.content }],
    }).votes[0]?.reason,
  ).toBeNull()
})

describe('which sets count', () => {
  it("[PK-2] waived and missing notes are named, and the bar raiser's even without a round", () => {
    const loop = buildLoop([
      buildSeat(1, ['OW']),
      buildSeat(2, ['CO']),
      buildSeat(3, ['IS'], { roundStatus: 'ABORTED' }),
      buildSeat(4, ['DD'], { barRaiser: true, roundStatus: null }),
      buildSeat(5, ['HB']),
    ])
    const waived = buildSet('s1', readingsContent([{ principle: 'OW', rating: 5 }]), { waived: true })
    const late = buildSet('s5', buildContent(), { lateHours: 3 })
    const { header, rows } = assemblePackage({ principlePack: defaultPack, loop, noteSets: [waived, late] }).content
    expect(header.seats.map((seat) => seat.notes)).toEqual(['waived', 'missing', 'none', 'none', 'late'])
    expect(header.missing.map(({ seatId }) => seatId)).toEqual(['s1', 's2', 's4'])
    expect(header).toMatchObject({ practiceOnly: true, roundsHeld: 3 })
    expect(rows.find(({ principle }) => principle === 'OW')).toMatchObject({
      status: 'gap',
      cells: [{ state: 'missing' }, {}, {}, {}, {}],
    })
  })

  it("[PK-2] of two sets for one seat the sitting interviewer's is read", () => {
    const own = buildSet('s1', readingsContent([{ principle: 'OW', rating: 4 }]), { noteSetId: 'z' })
    const former = buildSet('s1', readingsContent([{ principle: 'OW', rating: 1 }]), {
      noteSetId: 'a',
      authorId: 'gone',
    })
    for (const noteSets of [
      [own, former],
      [former, own],
    ]) {
      expect(
        assemblePackage({ principlePack: defaultPack, loop: twoSeats, noteSets }).content.noteSets.map(
          (set) => set.noteSetId,
        ),
      ).toEqual(['z'])
    }
  })

  it("[I-34] a shadow's set changes neither the package nor its bytes", () => {
    const sets = [buildSet('s1', readingsContent([{ principle: 'OW', rating: 4 }], strongVote))]
    const shadow = buildSet('s2', readingsContent([{ principle: 'OW', rating: 1 }], { vote: 'SNH' }), { shadow: true })
    expect(assemblePackage({ principlePack: defaultPack, loop: twoSeats, noteSets: [...sets, shadow] })).toEqual(
      assemblePackage({ principlePack: defaultPack, loop: twoSeats, noteSets: sets }),
    )
    expect(canonicalPackageBytes([...sets, shadow])).toBe(canonicalPackageBytes(sets))
  })
})

describe('the matrix', () => {
  const unsure = { rating: null, noData: 'Ran out of time', confidence: null, justification: '' }

  it('[PK-6] tells apart not assigned, no data, missing and rated, core and assigned first', () => {
    const heard = readingsContent([
      { principle: 'CO', rating: 5 },
      { principle: 'AR', rating: 4 },
    ])
    const { rows } = assemblePackage({
      principlePack: defaultPack,
      loop: twoSeats,
      noteSets: [buildSet('s1', { ...heard, cells: { ...heard.cells, OW: unsure } })],
    }).content
    expect(rows.map(({ principle }) => principle)).toEqual(['CO', 'OW', 'IS', 'DD', 'AR'])
    const states = Object.fromEntries(rows.map(({ principle, cells }) => [principle, cells.map((cell) => cell.state)]))
    expect(states).toEqual({
      CO: ['rated', 'notAssigned'],
      OW: ['noData', 'notAssigned'],
      IS: ['notAssigned', 'missing'],
      DD: ['notAssigned', 'missing'],
      AR: ['rated', 'notAssigned'],
    })
    expect(rows[4]).toMatchObject({ assigned: false, core: false, cells: [{ primary: false }, {}] })
  })

  it('[I-07] no data is not a cell', () => {
    const silent = {
      principlePack: defaultPack,
      loop: twoSeats,
      noteSets: [buildSet('s1', buildContent({ cells: { OW: unsure } }))],
    }
    expect(row(silent, 'OW')).toMatchObject({
      status: 'gap',
      aggregate: null,
      weight: 0,
      cells: [{ state: 'noData', reason: 'Ran out of time' }, {}],
    })
    expect(assemblePackage(silent).content.coverage.noData).toContainEqual({
      principle: 'OW',
      seatId: 's1',
      reason: 'Ran out of time',
    })
  })

  it('[I-06] a rating without an item behind it is not a cell', () => {
    const cells = { OW: { rating: 5, noData: '', confidence: 'H' as const, justification: 'Just strong.' } }
    expect(
      row({ principlePack: defaultPack, loop: twoSeats, noteSets: [buildSet('s1', buildContent({ cells }))] }, 'OW')
        ?.status,
    ).toBe('gap')
  })

  it('[RB-3] [RB-4] a cell carries the capped confidence and rating, not the chosen ones', () => {
    const content = readingsContent([
      { principle: 'OW', rating: 5, provenance: 'told' },
      { principle: 'CO', rating: 5, provenance: 'inferred' },
      { principle: 'AR', rating: 4, confidence: 'L' },
    ])
    const input = { principlePack: defaultPack, loop: twoSeats, noteSets: [buildSet('s1', content)] }
    expect(row(input, 'OW')?.cells[0]).toMatchObject({ rating: 3, confidence: 'H' })
    expect(row(input, 'CO')?.cells[0]).toMatchObject({ rating: 5, confidence: 'L' })
    expect(row(input, 'AR')?.cells[0]).toMatchObject({ rating: 4, confidence: 'L' })
  })
})

it("[PK-7] the best line is the heaviest cell's first quote, or its justification", () => {
  const passing = buildSet(
    's1',
    readingsContent([{ principle: 'IS', rating: 5, item: { quotes: ['Heard in passing'] } }]),
  )
  const main = buildSet(
    's2',
    readingsContent([{ principle: 'IS', rating: 4, item: { quotes: [' ', 'Six fields of twenty-three'] } }]),
  )
  const mute = buildSet('s2', readingsContent([{ principle: 'DD', rating: 4, item: { quotes: [] } }]))
  const lines = (noteSets: AssembleInput['noteSets']) =>
    assemblePackage({ principlePack: defaultPack, loop: twoSeats, noteSets }).content.coreStrip
  expect(lines([passing, main]).find((line) => line.principle === 'IS')?.evidence).toMatchObject({
    from: 'quote',
    text: 'Six fields of twenty-three',
    seatId: 's2',
  })
  expect(lines([mute]).find((line) => line.principle === 'DD')?.evidence).toMatchObject({
    from: 'justification',
    text: 'As seen.',
  })
  expect(lines([mute]).find((line) => line.principle === 'IS')?.evidence).toBeNull()
})

describe('the bytes a hash is taken over', () => {
  const sets = demoPackageInput.noteSets
  it('[I-10] do not depend on the order of note sets, nor does the package', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...sets], { minLength: sets.length }), (shuffled) => {
        expect(canonicalPackageBytes(shuffled)).toBe(canonicalPackageBytes(sets))
        expect(assemblePackage({ ...demoPackageInput, noteSets: shuffled })).toEqual(assemblePackage(demoPackageInput))
      }),
      { seed: 10, numRuns: 10 },
    )
  })
  it('[I-10] do not depend on the order of keys', () => {
    const turned = sets.map((set) => ({
      ...Object.fromEntries(Object.entries(set).toReversed()),
      ...set,
      content: Object.fromEntries(Object.entries(set.content).toReversed()) as typeof set.content,
    }))
    expect(canonicalPackageBytes(turned)).toBe(canonicalPackageBytes(sets))
  })
  it('[I-10] change with any set, vote or word', () => {
    const [first, ...rest] = sets
    if (first === undefined) throw new Error('the demo has note sets')
    const changed = [
      rest,
      [{ ...first, quality: first.quality + 1 }, ...rest],
      [{ ...first, content: { ...first.content, vote: 'SNH' as const } }, ...rest],
      [{ ...first, content: { ...first.content, unknowns: '.' } }, ...rest],
      [...sets, first],
    ].map(canonicalPackageBytes)
    expect(new Set([...changed, canonicalPackageBytes(sets)]).size).toBe(6)
  })
})

it("[PK-3] a bar raiser's cell weighs what anybody's does", () => {
  const weight = (barRaiser: boolean) =>
    row(
      {
        principlePack: defaultPack,
        loop: buildLoop([buildSeat(1, ['OW'], { barRaiser })]),
        noteSets: [buildSet('s1', readingsContent([{ principle: 'OW', rating: 5 }]), { quality: 90 })],
      },
      'OW',
    )?.weight
  expect([weight(true), weight(false)]).toEqual([0.95, 0.95])
})

it('[I-29] the same notes in time never weigh less than late ones', () => {
  const weightAt = (quality: number, lateHours: number) =>
    row(
      {
        principlePack: defaultPack,
        loop: twoSeats,
        noteSets: [buildSet('s1', readingsContent([{ principle: 'OW', rating: 5 }]), { quality, lateHours })],
      },
      'OW',
    )?.weight ?? 0
  expect(weightAt(95, 3)).toBeLessThan(weightAt(100, 0))
})

it.each([
  [tradeOffs, 'chose '],
  [tradeOffs, 'sacrific'],
  [dissent, 'escalated '],
])('[PK-16] %s reads a long text in no time', (list, part) => {
  const started = performance.now()
  matches(list, part.repeat(4_000))
  expect(performance.now() - started).toBeLessThan(500)
})
