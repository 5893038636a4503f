import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { maximumWeightMatching } from '#shared/domain/matching/maximum-weight-matching.ts'

type Values = (number | null)[][]
const total = (values: Values, chosen: readonly (number | null)[]) =>
  chosen.reduce<number>((sum, column, row) => sum + (column === null ? 0 : (values[row]?.[column] ?? 0)), 0)

/** Tries everything: each row unmatched, or with each free column. */
function bestByForce(values: Values, row = 0, used: readonly number[] = []): number {
  if (row === values.length) return 0
  const skipped = bestByForce(values, row + 1, used)
  return (values[row] ?? []).reduce<number>(
    (best, value, column) =>
      value === null || value <= 0 || used.includes(column)
        ? best
        : Math.max(best, value + bestByForce(values, row + 1, [...used, column])),
    skipped,
  )
}

describe('maximumWeightMatching', () => {
  it('[MT-5] the printed example: 1.74, where greedy gets 1.50', () => {
    const values = [
      [0.9, 0.88],
      [0.86, 0.6],
    ]
    expect(maximumWeightMatching(values)).toEqual([1, 0])
    expect(total(values, maximumWeightMatching(values))).toBeCloseTo(1.74, 10)
  })

  it.each<[string, Values, (number | null)[]]>([
    ['nobody', [], []],
    ['no columns', [[], []], [null, null]],
    [
      'no edge',
      [
        [null, 0],
        [-1, null],
      ],
      [null, null],
    ],
    ['fewer columns', [[0.5], [0.9], [0.7]], [null, 0, null]],
    ['fewer rows', [[0.5, 0.9, 0.7]], [1]],
    [
      'one strong pair beats two weak ones',
      [
        [1, 0.2],
        [0.3, null],
      ],
      [0, null],
    ],
    ['equal values: the earlier row', [[0.8], [0.8]], [0, null]],
    ['equal values: the earlier column', [[0.8, 0.8]], [0]],
  ])('[MT-5] %s', (_, values, chosen) => {
    expect(maximumWeightMatching(values)).toEqual(chosen)
  })

  it('[MT-5] is as good as trying everything, and uses each column once', () => {
    const cell = fc.oneof(
      { weight: 3, arbitrary: fc.integer({ min: 1, max: 1080 }).map((n) => n / 1000) },
      fc.constant(null),
    )
    const values = fc
      .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
      .chain(([rows, columns]) =>
        fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
      )
    fc.assert(
      fc.property(values, (table) => {
        const chosen = maximumWeightMatching(table)
        const columns = chosen.filter((column) => column !== null)
        expect(new Set(columns).size).toBe(columns.length)
        chosen.forEach((column, row) => {
          if (column !== null) expect(table[row]?.[column]).not.toBeNull()
        })
        expect(total(table, chosen)).toBeCloseTo(bestByForce(table), 9)
      }),
      { numRuns: 500 },
    )
  })
})
