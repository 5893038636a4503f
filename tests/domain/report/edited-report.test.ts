import { describe, expect, it } from 'vitest'
import type { ReportContent } from '#shared/contracts/report-content.ts'
import { draftReport } from '#shared/domain/report/draft-report.ts'
import { editedReport } from '#shared/domain/report/edited-report.ts'
import { reportProblems, type ReportContext } from '#shared/domain/report/report-problems.ts'
import { withoutProblems } from '#shared/domain/report/without-problems.ts'
import { demoReportInput } from './demo-input.ts'

const draft = draftReport(demoReportInput)

describe('an edit', () => {
  it('[RP-16] changes words', () => {
    const wanted = {
      ...draft,
      why: 'Another why.',
      keep: draft.keep.toReversed(),
      weakNotes: ['', 'One set was late.'],
    }
    expect(editedReport(draft, wanted)).toMatchObject({
      why: 'Another why.',
      keep: [{ point: draft.keep[2]?.point }, {}, {}],
      weakNotes: ['One set was late.'],
    })
    expect(editedReport(draft, draft)).toEqual(draft)
  })
  it('[RP-16] changes no conclusion, no quote and no place', () => {
    const { weakest } = draft.turnedOn
    const wanted: ReportContent = {
      ...draft,
      outcome: 'INCLINED',
      level: 6,
      turnedOn: { weakest: weakest && { ...weakest, quote: 'Never said.', text: 'Said better.' }, strongest: null },
      principles: draft.principles.map((row) => ({ ...row, status: 'validated' as const, word: 'At the bar' })),
      change: draft.change.map((point) => ({ ...point, said: 'Never said.' })),
    }
    const edited = editedReport(draft, wanted)
    expect([edited.outcome, edited.level]).toEqual([draft.outcome, draft.level])
    expect(edited.turnedOn.weakest).toEqual({ ...weakest, text: 'Said better.' })
    expect(edited.turnedOn.strongest).toEqual(draft.turnedOn.strongest)
    expect(edited.principles).toEqual(draft.principles)
    expect(JSON.stringify(edited)).not.toContain('Never said.')
  })
})

describe('a report that nobody edits', () => {
  const leak = 'this person will leave the harm of a lever'
  const context: ReportContext = { names: [], privateRemarks: [leak], evidence: [], candidateQuotes: [] }
  const drill = { kind: 'probe', ref: 'why', text: leak } as const
  const leaky = (point: ReportContent['keep'][number]) => ({ ...point, detail: leak, missing: leak, drill })
  const { weakest, strongest } = draft.turnedOn
  const leaking: ReportContent = {
    ...draft,
    summary: leak,
    why: leak,
    wouldHaveChanged: leak,
    turnedOn: { weakest: weakest && { ...weakest, text: leak }, strongest: strongest && { ...strongest, text: leak } },
    levelReading: draft.levelReading && {
      ...draft.levelReading,
      rows: draft.levelReading.rows.map((row) => ({ ...row, heard: leak })),
    },
    principles: draft.principles.map((row) => ({ ...row, text: leak })),
    keep: draft.keep.map((point, at) => (at === 0 ? { ...point, point: leak } : leaky(point))),
    change: draft.change.map(leaky),
    notAsked: draft.notAsked.map((remark) => ({ ...remark, text: leak })),
    weakNotes: draft.weakNotes.map(() => leak),
    strongestLine: leak,
    framed: { story: leak, asTold: leak, couldBe: leak, note: leak },
  }

  it('[I-30] leaves out every text with a problem, whichever section it is in', () => {
    expect(reportProblems(leaking, context).length).toBeGreaterThan(25)
    const cleared = withoutProblems(leaking, context)
    expect(JSON.stringify(cleared)).not.toContain(leak)
    expect(reportProblems(cleared, context)).toEqual([])
  })
  it('[I-30] leaves everything else as it is', () => expect(withoutProblems(draft, context)).toEqual(draft))
})
