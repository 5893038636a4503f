import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aggregate, cellWeight } from '#shared/domain/package/aggregate.ts'
import { twoDecimals } from '#shared/domain/package/two-decimals.ts'
import { confidences, provenances } from '#shared/contracts/vocabulary.ts'
import type { Cell } from '#shared/domain/package/aggregate.ts'

const cell = (parts: Partial<Cell> = {}): Cell => ({
  principle: 'OW',
  rating: 4,
  confidence: 'H',
  quality: 100,
  primary: true,
  provenance: 'observed',
  evidence: false,
  ...parts,
})
const one = (...cells: Partial<Cell>[]) => {
  const [found] = aggregate(cells.map(cell), ['OW'])
  if (found === undefined) throw new Error('aggregate answers for each principle asked')
  return found
}
const anyCell = fc.record({
  rating: fc.integer({ min: 1, max: 5 }),
  confidence: fc.constantFrom(...confidences),
  quality: fc.integer({ min: 0, max: 100 }),
  evidence: fc.boolean(),
  primary: fc.boolean(),
  provenance: fc.constantFrom(...provenances),
})

it.each<[Partial<Cell>, number]>([
  [{}, 1],
  [{ confidence: 'M' }, 0.7],
  [{ confidence: 'L' }, 0.4],
  [{ quality: 0 }, 0.5],
  [{ primary: false }, 0.6],
  [{ confidence: 'M', quality: 96, primary: false }, 0.4116],
  [{ confidence: 'L', quality: 60, primary: false }, 0.192],
])('[PK-3] a cell with %j weighs %s', (parts, weight) => expect(cellWeight(cell(parts))).toBeCloseTo(weight, 12))

describe('statuses', () => {
  it.each<[string, Partial<Cell>[], string]>([
    ['nobody rated it', [], 'gap'],
    ['one heard in passing', [{ confidence: 'L', primary: false }], 'thin'],
    ['a weight a hair below 0.4', [{ confidence: 'L', quality: 99 }], 'thin'],
    ['a weight of exactly 0.4', [{ confidence: 'L' }], 'mixed'],
    [
      'one low and one in passing, together above 0.4',
      [
        { confidence: 'L', quality: 50 },
        { confidence: 'L', primary: false, quality: 50 },
      ],
      'mixed',
    ],
    [
      'an aggregate of exactly 2.5',
      [
        { rating: 2, quality: 88, confidence: 'M' },
        { rating: 3, quality: 88, confidence: 'M' },
      ],
      'mixed',
    ],
    ['an aggregate below 2.5', [{ rating: 2 }, { rating: 3, quality: 99 }], 'failed'],
    ['low and far apart: failed comes first', [{ rating: 1 }, { rating: 3 }], 'failed'],
    ['two apart', [{ rating: 5 }, { rating: 3 }], 'disputed'],
    [
      'two apart, one of them too light to count',
      [{ rating: 5 }, { rating: 3, confidence: 'L', primary: false }],
      'validated',
    ],
    ['two apart, one weighing exactly 0.3', [{ rating: 5 }, { rating: 3, quality: 0, primary: false }], 'disputed'],
    [
      'two apart, one weighing a hair below 0.3',
      [{ rating: 5 }, { rating: 3, confidence: 'M', quality: 40, primary: false }],
      'validated',
    ],
    ['a strong cell', [{ rating: 4, confidence: 'M' }], 'validated'],
    [
      'an aggregate of exactly 3.5',
      [
        { rating: 4, confidence: 'M', quality: 88 },
        { rating: 3, confidence: 'M', quality: 88 },
      ],
      'validated',
    ],
    ['only low confidence', [{ rating: 5, confidence: 'L' }], 'mixed'],
    ['only inferred', [{ rating: 5, provenance: 'inferred' }], 'mixed'],
    ['threes', [{ rating: 3 }], 'mixed'],
  ])('[PK-4] %s', (_, cells, status) => expect(one(...cells).status).toBe(status))

  it('[PK-4] a gap has no aggregate, weight or spread', () => {
    expect(one()).toEqual({ principle: 'OW', status: 'gap', aggregate: null, weight: 0, spread: 0 })
  })
})

it('[PK-5] shows two decimals, half up, of what it compares unrounded', () => {
  expect([3.46734, 3.3988, 2.125, 0.375, 5].map(twoDecimals)).toEqual(['3.47', '3.40', '2.13', '0.38', '5.00'])
  const nearly = one({ rating: 3 }, { rating: 4, quality: 99 })
  expect(twoDecimals(nearly.aggregate ?? 0)).toBe('3.50')
  expect(
    [{ quality: 61 }, { quality: 78 }, { quality: 1 }].map((parts) => twoDecimals(cellWeight(cell(parts)))),
  ).toEqual(['0.80', '0.89', '0.51'])
  expect(nearly.status).toBe('mixed')
})

it('[I-08] what is validated has an observed cell of 4 or more with medium confidence or better', () => {
  const trusted = (parts: Partial<Cell>) => ({
    ...parts,
    rating: parts.provenance === 'told' ? Math.min(3, parts.rating ?? 3) : parts.rating,
  })
  fc.assert(
    fc.property(fc.array(anyCell.map(trusted), { maxLength: 6 }), (cells) => {
      fc.pre(one(...cells).status === 'validated')
      expect(
        cells.some((found) => (found.rating ?? 0) >= 4 && found.provenance === 'observed' && found.confidence !== 'L'),
      ).toBe(true)
    }),
    { seed: 8 },
  )
})

it('[I-29] the same cell from a better note set never weighs less', () => {
  fc.assert(
    fc.property(anyCell, fc.integer({ min: 0, max: 100 }), (parts, other) => {
      const [worse, better] = [Math.min(parts.quality, other), Math.max(parts.quality, other)]
      expect(cellWeight(cell({ ...parts, quality: worse }))).toBeLessThanOrEqual(
        cellWeight(cell({ ...parts, quality: better })),
      )
    }),
    { seed: 29 },
  )
})

it('[I-19] the order of cells changes nothing, and the aggregate stays between the ratings', () => {
  fc.assert(
    fc.property(fc.array(anyCell, { minLength: 1, maxLength: 6 }), (cells) => {
      const found = one(...cells)
      expect(one(...cells.toReversed())).toEqual(found)
      const ratings = cells.map(({ rating }) => rating)
      expect(found.aggregate).toBeGreaterThanOrEqual(Math.min(...ratings) - 1e-9)
      expect(found.aggregate).toBeLessThanOrEqual(Math.max(...ratings) + 1e-9)
    }),
    { seed: 19 },
  )
})
