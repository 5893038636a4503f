import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agreementBand, bias, quadraticKappa, ratedByBoth } from '#shared/domain/rubrics/agreement.ts'
import { alphaScales, krippendorffAlpha } from '#shared/domain/rubrics/krippendorff.ts'
import { drift, mayInterview, mayRaiseTheBar, mayReportPooled } from '#shared/domain/rubrics/calibration.ts'
import { panelReliability } from '#shared/domain/rubrics/panel-reliability.ts'
import { calibrationPolicy } from '#shared/domain/rubrics/policy.ts'

const gold = [4, 2, 5, 3, 4, 1, 3, 5]
const close = [4, 3, 5, 3, 3, 1, 4, 5]
const mild = [5, 4, 5, 4, 5, 3, 4, 5]
const rounded = (value: number | null) => (value === null ? null : Number(value.toFixed(3)))
const ratings = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 2, maxLength: 12 })

describe('agreement with the gold set', () => {
  it.each([
    ['close', close, 0.885, 0.125],
    ['mild', mild, 0.534, 1],
  ])('[RB-20] [RB-21] the %s rater of the printed example', (_, own, kappa, mean) => {
    const pairs = ratedByBoth(own, gold)
    expect(rounded(quadraticKappa(pairs))).toBe(kappa)
    expect(bias(pairs)).toBe(mean)
  })
  it('[RB-20] is 1 for equal ratings that vary, and says nothing where chance cannot be told apart', () => {
    fc.assert(
      fc.property(ratings, (own) => {
        expect(quadraticKappa(ratedByBoth(own, own))).toBe(new Set(own).size > 1 ? 1 : null)
      }),
    )
    expect(quadraticKappa([])).toBeNull()
    expect(bias([])).toBeNull()
  })
  it('[RB-20] cases only one of the two rated are left out', () => {
    expect(ratedByBoth([4, null, 3], [4, 5, null])).toEqual([[4, 4]])
  })
  it.each([
    [0.605, 'substantial'],
    [0.405, 'moderate'],
    [0.205, 'fair'],
    [0.81, 'almost perfect'],
    [0.8, 'substantial'],
    [0.6, 'moderate'],
    [0.4, 'fair'],
    [0.2, 'slight'],
  ])('[RB-20] %f reads as %s', (kappa, band) => {
    expect(agreementBand(kappa)).toBe(band)
  })
})

describe('Krippendorff’s alpha', () => {
  it('[RB-22] the three raters of the printed example', () => {
    expect(calibrationPolicy.lowestAcceptableAlpha).toBe(0.667)
    expect(rounded(krippendorffAlpha([gold, close, mild], 'interval'))).toBe(0.639)
    expect(rounded(krippendorffAlpha([gold, close, mild], 'ordinal'))).toBe(0.648)
    expect(krippendorffAlpha([gold, close, mild], 'interval')).toBeLessThan(calibrationPolicy.lowestAcceptableAlpha)
  })
  it('[RB-22] the published example of four observers with gaps: nominal .743, ordinal .815, interval .849', () => {
    const observers = [
      [1, 2, 3, 3, 2, 1, 4, 1, 2, null, null, null],
      [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, null, 3],
      [null, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, null],
      [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, null],
    ]
    expect(alphaScales.map((scale) => rounded(krippendorffAlpha(observers, scale)))).toEqual([0.743, 0.815, 0.849])
  })
  it('[RB-22] needs two ratings of one case and some variety', () => {
    expect(krippendorffAlpha([[1, 2, 3]], 'nominal')).toBeNull()
    expect(
      krippendorffAlpha(
        [
          [3, 3],
          [3, 3],
        ],
        'interval',
      ),
    ).toBeNull()
    expect(krippendorffAlpha([], 'ordinal')).toBeNull()
  })
  it('[RB-22] the order of raters and of cases changes nothing', () => {
    fc.assert(
      fc.property(ratings, ratings, (one, other) => {
        const two = krippendorffAlpha([one, other], 'ordinal')
        const length = Math.max(one.length, other.length)
        const turned = [other, one].map((each) => Array.from({ length }, (_, at) => each[length - 1 - at] ?? null))
        const back = krippendorffAlpha(turned, 'ordinal')
        expect(rounded(back)).toBe(rounded(two))
      }),
    )
  })
})

describe('what agreement allows', () => {
  it.each([
    [0.6, 0.5, true],
    [0.6, -0.5, true],
    [0.59, 0, false],
    [0.9, 0.51, false],
    [null, 0, false],
    [0.9, null, false],
  ])('[RB-23] kappa %s and bias %s: may interview %s', (kappa, mean, may) => {
    expect(mayInterview({ kappa, bias: mean, rated: 8 })).toBe(may)
  })
  it('[RB-23] the printed raters: one may interview, the mild one may not, and seven of eight cases are too few', () => {
    const of = (own: readonly number[]) => {
      const pairs = ratedByBoth(own, gold)
      return { kappa: quadraticKappa(pairs), bias: bias(pairs), rated: pairs.length }
    }
    expect([mayInterview(of(close)), mayInterview(of(mild)), mayInterview(of(close.slice(1)))]).toEqual([
      true,
      false,
      false,
    ])
    expect(mayInterview({ ...of(close), rated: 7 })).toBe(false)
  })
  it.each([
    [{}, {}, true],
    [{ rated: 7 }, {}, false],
    [{ kappa: 0.74 }, {}, false],
    [{ bias: -0.31 }, {}, false],
    [{}, { noteSets: 9 }, false],
    [{}, { meanQuality: 74.9 }, false],
    [{}, { shadowedDebriefs: 1 }, false],
  ])('[RB-24] %o %o: may raise the bar %s', (result, done, may) => {
    expect(
      mayRaiseTheBar(
        { kappa: 0.75, bias: 0.3, rated: 8, ...result },
        { noteSets: 10, meanQuality: 75, shadowedDebriefs: 2, ...done },
      ),
    ).toBe(may)
  })
  it('[RB-25] drift needs eight overlaps and is flagged beyond .6 either way', () => {
    const apart = (own: number, count: number) => drift(Array.from({ length: count }, () => ({ own, others: 3 })))
    expect(apart(5, 7)).toEqual({ n: 7, mean: null, flagged: false })
    expect(apart(5, 8)).toEqual({ n: 8, mean: 2, flagged: true })
    expect(apart(2, 8).flagged).toBe(true)
  })
  it.each([8, 9, 10, 30, 100])('[RB-25] a drift of exactly .6 over %i is not beyond it', (length) => {
    expect(drift(Array.from({ length }, () => ({ own: 4, others: 3.4 })))).toMatchObject({ flagged: false, n: length })
    expect(drift(Array.from({ length }, () => ({ own: 3, others: 3.6 }))).flagged).toBe(false)
    expect(drift(Array.from({ length }, () => ({ own: 3, others: 3.61 }))).flagged).toBe(true)
  })
})

it.each([
  [29, false],
  [30, true],
])('[RB-33] overlaps of %i loops may be reported: %s', (loops, may) => expect(mayReportPooled(loops)).toBe(may))

it('[RB-34] a panel is more reliable than one of its members', () => {
  expect([2, 3, 4, 5, 6].map((raters) => panelReliability(raters).toFixed(2))).toEqual([
    '0.61',
    '0.70',
    '0.76',
    '0.80',
    '0.82',
  ])
  expect(panelReliability(1)).toBeCloseTo(0.44, 12)
  expect(panelReliability(0)).toBe(0)
  expect(panelReliability(9, 1)).toBe(1)
})
