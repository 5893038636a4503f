import { describe, expect, it } from 'vitest'
import { draftReport } from '#shared/domain/report/draft-report.ts'
import { reportProblems, type ReportContext } from '#shared/domain/report/report-problems.ts'
import { demoReportInput } from './demo-input.ts'

const draft = draftReport(demoReportInput)
const context: ReportContext = {
  names: ['Dana Whitfield', 'Rui Matos', 'Adaeze O’Neil'],
  privateRemarks: [
    'I worry that this person will leave the harm of a lever with others.',
    'She said formula was seven percent of swaps and most of the anger, which I liked more than anything else I heard.',
  ],
  evidence: [],
  candidateQuotes: ['Formula was seven percent of swaps and most of the anger.'],
}
const codes = (summary: string): string[] =>
  reportProblems({ ...draft, summary }, context).map((problem) => problem.code)

describe('what keeps a report back', () => {
  it('[RP-3] a complete page may go', () => {
    expect(reportProblems(draft, context)).toEqual([])
  })

  it.each([0, 1, 2, 3])('[RP-3] [I-31] %i to keep and as many to change may go', (count) => {
    expect(
      reportProblems({ ...draft, keep: draft.keep.slice(0, count), change: draft.change.slice(0, count) }, context),
    ).toEqual([])
  })

  it('[RP-3] every line that is there is written', () => {
    const [first, ...rest] = draft.keep
    expect(reportProblems({ ...draft, keep: first ? [{ ...first, point: '' }, ...rest] : [] }, context)).toMatchObject([
      { code: 'incomplete', field: 'keep.0.point' },
    ])
    const framed = { story: 'Basket booster', asTold: 'It sat there.', couldBe: '', note: '' }
    expect(reportProblems({ ...draft, framed }, context)).toMatchObject([
      { code: 'incomplete', field: 'framed.couldBe' },
    ])
  })

  it.each([
    ['Dana voted no.', ['name']],
    ['Adaeze’s veto decided it.', ['name']],
    ['You met Dana Whitfield in round one.', ['name']],
    ['Rui was in favour at L6.', ['name']],
    ['The bar raiser voted against you.', ['vote']],
    ['Three of the five were inclined.', ['vote']],
    ['Two strong hires and one dissent.', ['vote']],
    ['The hiring manager dissented.', ['vote']],
    ['I voted no because of this gap.', ['vote']],
    ['You said: “I would have voted for it.”', []],
    ['Dana told you of the freeze.', []],
    ['61% of customers voted the answer helpful.', []],
    ['You argued against the launch, lost, and shipped it.', []],
    ['You will bring it to the lead.', []],
  ])('[I-30] names and requiredRoles beside votes: %s', (summary, found) => {
    expect(codes(summary)).toEqual(found)
  })

  it('[I-30] words from an interviewer’s private remarks, but not the candidate’s own that a remark repeats', () => {
    expect(codes('We think you WILL leave the harm of a lever, with others.')).toEqual(['privateRemark'])
    expect(codes('You leave the harm with others.')).toEqual([])
    expect(codes('You said: “formula was seven percent of swaps and most of the anger”.')).toEqual([])
    expect(codes('Your line was liked more than anything else I heard.')).toEqual(['privateRemark'])
  })

  it('[I-30] what a remark repeats of the evidence is no secret', () => {
    const evidence = ['She left the harm of a lever with others in August.']
    const said = { ...draft, summary: 'You left it: the harm of a lever with others.' }
    expect(reportProblems(said, { ...context, evidence })).toEqual([])
    const remarks = { ...context, privateRemarks: ['the harm of a lever with others'] }
    expect(reportProblems(said, remarks).map(({ code }) => code)).toEqual(['privateRemark'])
    expect(reportProblems(said, { ...remarks, evidence })).toEqual([])
  })

  it('[I-30] every text a candidate reads is looked at', () => {
    const leak = 'this person will leave the harm of a lever'
    const [keep, ...keeps] = draft.keep
    const [row, ...rows] = draft.principles
    if (!keep || !row) throw new Error('the draft has lines')
    const fields = reportProblems(
      {
        ...draft,
        headline: leak,
        summary: leak,
        principles: [{ ...row, text: leak }, ...rows],
        keep: [
          {
            point: leak,
            detail: leak,
            said: null,
            missing: leak,
            drill: { kind: 'probe', ref: 'why', text: leak },
            standsOn: [],
          },
          ...keeps,
        ],
        strongestLine: leak,
        framed: { story: leak, asTold: leak, couldBe: leak, note: leak },
      },
      context,
    ).map((problem) => problem.field)
    expect(fields).toEqual([
      'headline',
      'summary',
      'principles.0.text',
      'keep.0.point',
      'keep.0.detail',
      'keep.0.drill.text',
      'keep.0.missing',
      'strongestLine',
      'framed.story',
      'framed.asTold',
      'framed.couldBe',
      'framed.note',
    ])
  })

  it.each([
    ['You came across as arrogant.', ['trait']],
    ['You were the strongest candidate I met.', ['comparison']],
    ['You would get an offer anywhere.', ['promise']],
    ['You cut the smart locker rollout and refunds fell from 31 to 12.', []],
  ])('[RP-4] tone: %s', (summary, found) => {
    expect(codes(summary)).toEqual(found)
  })
})
