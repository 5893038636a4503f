import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { principleCodes } from '#shared/contracts/vocabulary.ts'
import { drillOrder, growthVector, selfRatingGap } from '#shared/domain/report/growth.ts'

describe('weakness', () => {
  it.each([
    ['a solid result leaves four tenths of what was', 4, 0.5, 0.2],
    ['a low one', 2, 0, 0.4],
    ['both', 3.4, 0.8, 0.44],
    ['above four counts as four', 5, 0, 0],
    ['one is the weakest there is', 1, 1, 1],
  ])('[RP-5] %s', (_, heard, before, after) => {
    expect(growthVector({ before: { ET: before }, aggregates: { ET: heard }, notHeard: [] }).ET).toBeCloseTo(after, 10)
  })

  it.each([
    [0, 0.1],
    [0.45, 0.5],
    [0.5, 0.5],
    [0.9, 0.8],
    [0.55, 0.5],
  ])('[RP-5] a gap moves %d a tenth toward the middle, to %d', (before, after) => {
    expect(growthVector({ before: { HD: before }, aggregates: {}, notHeard: ['HD'] }).HD).toBeCloseTo(after, 10)
  })

  it('[RP-5] what the loop did not touch keeps its value, and every value stays between 0 and 1', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true })
    const rating = fc.double({ min: 1, max: 5, noNaN: true })
    const vector = fc.dictionary(fc.constantFrom(...principleCodes), share)
    fc.assert(
      fc.property(
        vector,
        fc.dictionary(fc.constantFrom(...principleCodes), rating),
        fc.subarray([...principleCodes]),
        (before, aggregates, notHeard) => {
          const after = growthVector({ before, aggregates, notHeard })
          for (const code of principleCodes) {
            const value = after[code]
            if (aggregates[code] === undefined && !notHeard.includes(code)) expect(value).toBe(before[code])
            else expect(value === undefined || (value >= 0 && value <= 1)).toBe(true)
          }
        },
      ),
    )
  })

  it('[RP-5] drills go by weakness times weight', () => {
    expect(drillOrder({ CO: 0.2, ET: 0.44, FR: 0.9, HS: 0.4 }, { CO: 5, ET: 4, FR: 1, HS: 3 })).toEqual([
      'ET',
      'HS',
      'CO',
      'FR',
    ])
    expect(drillOrder({ HD: 0.9 }, { HD: 0 })).toEqual([])
  })
})

describe('self-rating', () => {
  it('[RP-6] stands beside what was heard, widest gap first; what nobody heard is left out', () => {
    expect(selfRatingGap({ CO: 4, OW: 5, IS: 4, LC: 5 }, { CO: 5, OW: 3.47, IS: 4 })).toEqual([
      { principle: 'OW', self: 5, heard: 3.47, gap: 5 - 3.47, reads: 'above' },
      { principle: 'CO', self: 4, heard: 5, gap: -1, reads: 'below' },
      { principle: 'IS', self: 4, heard: 4, gap: 0, reads: 'near' },
    ])
  })
})
