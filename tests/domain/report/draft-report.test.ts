import { describe, expect, it } from 'vitest'
import { reportContentSchema } from '#shared/contracts/report-content.ts'
import type { Outcome, Principle } from '#shared/contracts/vocabulary.ts'
import { draftReport } from '#shared/domain/report/draft-report.ts'
import { changeByRule } from '#shared/domain/report/drills.ts'
import { demoReport } from './report-draft.ts'

const report = draftReport(demoReport)

describe('the draft', () => {
  it.each<[Outcome, string]>([
    ['INCLINED', 'Inclined at L6.'],
    ['INCLINED_DOWNLEVEL', 'Inclined at L5, not at L6.'],
    ['NOT_INCLINED', 'Not inclined at L6.'],
    ['RELOOP_TARGETED', 'Not settled at L6: one more round on what was not heard.'],
  ])('[RP-1] %s reads in plain words', (outcome, headline) => {
    expect(draftReport({ ...demoReport, decision: { outcome, level: 5, override: false } }).headline).toBe(headline)
  })

  it('[RP-1] a practice loop has no outcome, an override is marked', () => {
    expect(draftReport({ ...demoReport, decision: null })).toMatchObject({
      outcome: null,
      level: null,
      headline: 'A practice loop: what was heard, without an outcome.',
    })
    expect(draftReport({ ...demoReport, decision: { outcome: 'INCLINED', level: 6, override: true } }).override).toBe(
      true,
    )
  })

  it('[RP-1] the strip has the core principles in plain words, one without a status as not heard', () => {
    expect(report.core.map((row) => [row.principle, row.word])).toEqual([
      ['CO', 'Validated'],
      ['OW', 'Mixed'],
      ['IS', 'Validated'],
      ['DD', 'Validated'],
    ])
    const { IS: _, ...statuses } = demoReport.statuses
    expect(draftReport({ ...demoReport, statuses }).core[2]).toEqual({
      principle: 'IS',
      status: 'gap',
      word: 'Not heard',
    })
  })

  it('[RP-2] each principle begins with what was observed, two sentences at most, core first', () => {
    expect(report.principles.map((row) => row.principle)).toEqual(['CO', 'OW', 'IS', 'DD', 'HS', 'ET', 'HB'])
    expect(report.principles[0]?.text).toBe('Observed: Read 212 contact transcripts. Contacts went from 18.4 to 7.1.')
    expect(report.principles[6]?.text).toBe(
      'Heard, not observed: A lead told of a lost argument. It was too little to conclude from.',
    )
    const long = [
      {
        principle: 'HB' as const,
        text: 'A lead told of a lost argument. It was about a launch. It went on.',
        provenance: 'told' as const,
        rating: 3 as const,
      },
    ]
    const thin = draftReport({ ...demoReport, evidence: long }).principles.find((row) => row.principle === 'HB')
    expect(thin?.text).toBe('Heard, not observed: A lead told of a lost argument. It was too little to conclude from.')
    expect(report.principles[4]?.text).toBe('Heard in passing: too little was written down to say more.')
  })

  it('[RP-2] up to three to keep: first the evidence put on the side for, then principles that were validated and observed', () => {
    expect(report.keep.map((point) => point.point)).toEqual([
      'Start from raw evidence: 212 transcripts.',
      'State what you gave up.',
      'Dive Deep came through.',
    ])
    expect(report.keep.every((point) => point.drill.text.length > 0)).toBe(true)
    expect(draftReport({ ...demoReport, bullets: [], evidence: [] }).keep).toEqual([])
  })

  it.each(['against', 'level', null] as const)(
    '[RP-2] evidence on the side %s is never a thing to keep, with a code or without',
    (side) => {
      const text = 'Churn told as 8.1 % in one round and 4.2 % in another.'
      const keep = (principle: Principle | null) =>
        draftReport({ ...demoReport, bullets: [{ principle, side, text }] }).keep
      for (const principle of [null, 'CO', 'OW'] as const) expect(JSON.stringify(keep(principle))).not.toContain(text)
    },
  )

  it('[RP-2] a candidate of whom nothing was validated gets no praise', () => {
    const weak = { CO: 'failed', OW: 'failed', IS: 'failed', DD: 'failed' } as const
    const bullets = ['CO 2: no customer.', 'OW 2: left it.', 'IS 2: added one.'].map((text, at) => ({
      principle: demoReport.core[at] ?? null,
      side: 'against' as const,
      text,
    }))
    const draft = draftReport({ ...demoReport, statuses: weak, aggregates: { CO: 2, OW: 2, IS: 2, DD: 2 }, bullets })
    expect(draft.keep).toEqual([])
    expect(draft.change).toHaveLength(3)
  })

  it('[RP-2] up to three to change from the rules that fired, once each, then from the weakest principles', () => {
    expect(report.change.map((point) => [point.drill.kind, point.drill.ref])).toEqual([
      ['rule', 'L10'],
      ['rule', 'L22'],
      ['probe', 'cf'],
    ])
    expect(report.change[2]?.point).toBe('Bring a stronger story for Earn Trust.')
    expect(
      draftReport({
        ...demoReport,
        rules: [],
        statuses: { CO: 'validated' },
        aggregates: { CO: 5 },
        core: ['CO'],
        weaknessBefore: {},
      }).change,
    ).toEqual([])
    for (const [rule, point] of changeByRule) expect(point.drill).toMatchObject({ kind: 'rule', ref: rule })
  })

  it('[RP-2] the strongest line is the candidate’s, neither a scrap nor a speech', () => {
    expect(report.strongestLine).toBe('Formula was seven percent of swaps and most of the anger.')
    expect(draftReport({ ...demoReport, quotes: [] }).strongestLine).toBeNull()
    const lines = (...texts: string[]): string | null =>
      draftReport({ ...demoReport, quotes: texts.map((text) => ({ text, rating: 4 as const })) }).strongestLine
    expect(lines('four words it is', 'five words it is now')).toBe('five words it is now')
    expect(lines(`${'word '.repeat(24)}more`)).toBeNull()
    expect(lines('我们问了四十个病人为什么没有来')).toBe('我们问了四十个病人为什么没有来')
  })

  it('[RP-2] an unframed story waits for its framed telling', () => {
    expect(report.framed).toMatchObject({
      story: 'Basket booster',
      asTold: 'It sat with the retention team.',
      couldBe: '',
    })
    expect(draftReport({ ...demoReport, unframed: null }).framed).toBeNull()
  })

  it('[RP-5] what the next loop presses on, weakest first, beside where it was', () => {
    expect(report.nextLoop.map((row) => [row.principle, row.before, Number(row.weakness.toFixed(2))])).toEqual([
      ['ET', 0.8, 0.44],
      ['HS', 0, 0.4],
      ['IS', 0.5, 0.2],
      ['OW', 0, 0.11],
    ])
  })

  it('[RP-1] keeps its contract', () => {
    expect(reportContentSchema.parse(report)).toEqual(report)
  })
})
