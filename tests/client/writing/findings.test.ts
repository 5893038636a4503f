import { describe, expect, it } from 'vitest'
import { gatherFindings, isOpen, blocksSubmit } from '#client/writing/findings.ts'
import { textOfValue } from '#client/writing/text-of-value.ts'
import type { Finding } from '#shared/contracts/notes.ts'

describe('findings in the margin', () => {
  const finding = (change: Partial<Finding>): Finding => ({
    rule: 'L31',
    version: 1,
    severity: 'warn',
    field: 'set.rationale',
    start: 0,
    end: 0,
    message: 'm',
    question: 'q',
    ...change,
  })
  it('are gathered by rule and field, blocks first', () => {
    const gathered = gatherFindings(
      [finding({ start: 2, end: 6 }), finding({ start: 9, end: 12 }), finding({ rule: 'L27', severity: 'block' })],
      {},
    )
    expect(gathered.map(({ id, spans }) => [id, spans])).toEqual([
      ['L27@set.rationale', []],
      [
        'L31@set.rationale',
        [
          { start: 2, end: 6 },
          { start: 9, end: 12 },
        ],
      ],
    ])
  })
  it('a reason lets an error pass, never a block', () => {
    const reasons = { 'L24@f': 'no words', 'L27@f': 'because' }
    const [block, error] = gatherFindings(
      [
        finding({ rule: 'L24', severity: 'error', field: 'f' }),
        finding({ rule: 'L27', severity: 'block', field: 'f' }),
      ],
      reasons,
    )
    expect([block, error].map((finding) => finding !== undefined && blocksSubmit(finding))).toEqual([true, false])
    expect(error !== undefined && isOpen(error)).toBe(false)
    expect(gatherFindings([finding({ rule: 'L24', severity: 'error', field: 'f' })], {}).every(blocksSubmit)).toBe(true)
  })
})

describe('two versions side by side', () => {
  it('are readable for any kind of value', () => {
    expect([null, '', []].map(textOfValue)).toEqual(['(empty)', '(empty)', '(empty)'])
    expect(textOfValue([{ id: 'x', kind: 'why', text: 'Why?', answer: 'So.', atMs: 3 }])).toBe('why · Why? · So.')
    expect(textOfValue({ scope: 3, ambiguity: null })).toBe('3 · (empty)')
  })
})
