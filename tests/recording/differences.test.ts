import { describe, expect, it } from 'vitest'
import { differencesBetween, inWords } from './differences.ts'
import type { Line } from './lines.ts'

const asks = (at: string, body: unknown): Line => ({ at, body })
const before = [
  asks('mara asks for a loop', { status: 'STAFFING', seats: [{ n: 1 }, { n: 2 }] }),
  asks('dana asks', 1),
  asks('ola asks', 1),
]

describe('differences between two recordings', () => {
  it('are none when the recordings are equal', () => {
    expect(differencesBetween(before, structuredClone(before))).toEqual([])
  })

  it('name the path inside a line, the old value and the new one', () => {
    const after = [
      asks('mara asks for a loop', { status: 'OPEN', seats: [{ n: 1 }, { n: 2, held: true }] }),
      ...before.slice(1),
    ]
    expect(inWords(differencesBetween(before, after))).toBe(
      [
        'mara asks for a loop\n  body.status\n  - "STAFFING"\n  + "OPEN"\n',
        'mara asks for a loop\n  body.seats.1.held\n  - (nothing)\n  + true\n',
      ].join('\n'),
    )
  })

  it('align lines by what happened, even if lines are added and removed', () => {
    const after = [asks('kenji asks', 1), before[0], asks('ola asks', 2)].filter((line) => line !== undefined)
    expect(differencesBetween(before, after).map(({ at, path }) => [at, path])).toEqual([
      ['kenji asks', ''],
      ['dana asks', ''],
      ['ola asks', 'body'],
    ])
  })

  it('are counted once per kind, regardless of numbers', () => {
    const rows = (extra: object): Line[] =>
      [1, 2, 3].map((n) => ({ at: `table rounds row round#${String(n)}`, row: { id: `round#${String(n)}`, ...extra } }))
    expect(inWords(differencesBetween(rows({}), rows({ booking: null })))).toBe(
      'table rounds row round#1\n  row.booking\n  - (nothing)\n  + null\n  and 2 more like it\n',
    )
  })

  it('say how many kinds are not shown', () => {
    const after = before.map((line, n) => ({ ...line, body: n }))
    expect(inWords(differencesBetween(before, after), 1)).toContain('and 1 other kinds of difference')
  })
})
