import { describe, expect, it } from 'vitest'
import { proposeOutcome } from '#server/features/debriefs/debrief-package.ts'
import { demoReportInput } from '#tests/domain/report/demo-input.ts'
import { Room } from '#tests/domain/debrief/debrief-room.ts'

/** The demo's package with two mixed core principles and two values for one fact. */
const content = {
  ...demoReportInput.content,
  rows: demoReportInput.content.rows.map((row) =>
    row.core ? { ...row, status: row.principle === 'CO' || row.principle === 'DD' ? 'mixed' : 'validated' } : row,
  ) as typeof demoReportInput.content.rows,
  issues: demoReportInput.content.issues.map((issue) =>
    issue.kind === 'contradiction' ? { ...issue, tone: 'red' as const } : issue,
  ),
}
const { state } = new Room().toWalk()
const { walk, attendees } = state
const yes = attendees.map(({ personId }) => ({
  personId,
  target: 'I' as const,
  fallback: 'I' as const,
  confidence: null,
  movedLine: null,
}))
function outcomeAfter(review: { mixed: 'CO'[] | ('CO' | 'DD')[]; factIssues: number[]; reviewed: ('CO' | 'DD')[] }) {
  if (walk === null) throw new Error('The review is open')
  const after = { ...state, ballots: { ...state.ballots, final: yes }, walk: { ...walk, ...review } }
  return proposeOutcome({ content }, after).outcome
}

describe('what the review was asked to settle', () => {
  it('[G2] is needed before a decision', () => {
    expect(outcomeAfter({ mixed: ['CO', 'DD'], factIssues: [1], reviewed: ['CO', 'DD'] })).toBe('NEEDS_DISCUSSION')
    expect(outcomeAfter({ mixed: ['CO', 'DD'], factIssues: [], reviewed: ['CO'] })).toBe('NEEDS_DISCUSSION')
    expect(outcomeAfter({ mixed: ['CO', 'DD'], factIssues: [], reviewed: ['CO', 'DD'] })).toBe('NOT_INCLINED')
  })
  it('[G2] is nothing in a review that began before it was asked, so its debrief can still end', () => {
    expect(outcomeAfter({ mixed: [], factIssues: [], reviewed: [] })).toBe('NOT_INCLINED')
  })
})
