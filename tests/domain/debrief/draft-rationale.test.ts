import { describe, expect, it } from 'vitest'
import { draftRationale } from '#shared/domain/debrief/draft-rationale.ts'
import { demoReportInput } from '#tests/domain/report/demo-input.ts'

const { content } = demoReportInput

describe('a rationale to edit', () => {
  it('[DR-16] has the best and the lowest evidence with a line each, and the line that read lowest', () => {
    const draft = draftRationale(content, 'INCLINED_DOWNLEVEL')
    expect(draft.bullets.map(({ side, principle }) => [side, principle])).toEqual([
      ['for', 'CO'],
      ['against', 'OW'],
      ['level', null],
    ])
    expect(draft.bullets.every(({ text }) => /“[^”]+”/u.test(text) && !/[;,]\./u.test(text))).toBe(true)
    expect(draft.concern).toBe('The quarter was owned and the year was not.')
    expect(draft.wouldHaveChanged).toContain('Why did you not act on it?')
  })
  it('[DR-16] a no begins with two doubts', () => {
    expect(draftRationale(content, 'NOT_INCLINED').bullets.map(({ side }) => side)).toEqual([
      'against',
      'against',
      'level',
    ])
  })
  it('[DR-16] without evidence its boxes are empty, and nothing is made up', () => {
    const bare = { ...content, rows: [], noteSets: [], levels: { seats: [], estimate: null, spread: 0 } }
    const draft = draftRationale(bare, null)
    expect([
      ...draft.bullets.map(({ text }) => text),
      draft.concern,
      draft.levelReason,
      draft.wouldHaveChanged,
    ]).toEqual(['', '', '', '', '', ''])
  })
})
