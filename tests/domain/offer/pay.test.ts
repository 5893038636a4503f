import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { endOfPeriod, freshness } from '#shared/domain/offer/freshness.ts'
import { offerFromParts, payByYear, splitTotal, totalPay } from '#shared/domain/offer/pay-by-year.ts'
import { payData, type PayData } from '#shared/domain/offer/pay-data.ts'

const vesting = payData.vesting.percents
const day = 86_400_000
const at = (text: string): number => Date.parse(text)

describe('pay by year', () => {
  it.each([
    [{ base: 150_000, signOn: [55_000, 45_000], grant: 150_000 }, [212_500, 217_500, 210_000, 210_000], 850_000],
    [{ base: 150_000, signOn: [50_000, 40_000], grant: 100_000 }, [205_000, 205_000, 190_000, 190_000], 790_000],
  ])('[OF-2] %o', (offer, totals, total) => {
    const years = payByYear({ bonus: 0, ...offer }, vesting)
    expect(years.map((year) => year.total)).toEqual(totals)
    expect(totalPay(years)).toBe(total)
  })
  it('[OF-2] a year is its base, sign-on, bonus and vested stock', () => {
    expect(payByYear({ base: 10, signOn: [3], bonus: 2, grant: 100 }, [60, 40])).toEqual([
      { year: 1, base: 10, signOn: 3, bonus: 2, stock: 60, total: 75 },
      { year: 2, base: 10, signOn: 0, bonus: 2, stock: 40, total: 52 },
    ])
  })
  it('[OF-3] the low end of level 5 split into its parts, in thousands', () => {
    const parts = splitTotal(payData.ranges[0]?.low ?? 0, payData.split)
    expect(parts).toEqual({ base: 82.5, bonus: 33, stock: 49.5 })
    const offer = offerFromParts(parts, vesting)
    expect(offer).toEqual({ base: 82.5, bonus: 33, signOn: [], grant: 198 })
    expect(payByYear(offer, vesting).map(({ stock }) => stock)).toEqual([9.9, 29.7, 79.2, 79.2])
  })
  it('[OF-2] rounding loses nothing of a grant, however it vests', () => {
    const cents = fc.integer({ min: 0, max: 100_000_000 })
    const percents = fc
      .array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 10 })
      .map((shares) => [...shares.map((share) => share / 10), 100 - shares.reduce((sum, share) => sum + share / 10, 0)])
    fc.assert(
      fc.property(cents, percents, (grant, years) => {
        const stock = payByYear({ base: 0, signOn: [], bonus: 0, grant: grant / 100 }, years).map((year) => year.stock)
        expect(Math.round(stock.reduce((sum, part) => sum + part, 0) * 100)).toBe(grant)
      }),
    )
  })
})

describe('the data', () => {
  it('[OF-1] holds what is reported: vesting, split, ranges and means that differ', () => {
    expect(vesting).toEqual([5, 15, 40, 40])
    expect(payData.split).toMatchObject({ base: 50, bonus: 20, stock: 30 })
    expect(payData.ranges.map(({ level, low, high }) => [level, low, high])).toEqual([
      [5, 165, 195],
      [6, 220, 270],
    ])
    expect(payData.means.map(({ level, mean }) => [level, mean])).toEqual([
      [5, 194],
      [6, 304],
      [7, 444],
    ])
  })
  it('[OF-1] each figure carries the time its report describes and nothing claims to have been checked', () => {
    expect(JSON.stringify(payData)).not.toMatch(/check/i)
    const dated = freshness(payData, at('2025-01-01')).figures.filter(({ describes }) => describes !== null)
    expect(dated.map(({ figure, describes }) => [figure, describes])).toEqual([
      ['note.2', '2023'],
      ['note.6', '2024'],
    ])
    expect(payData.notes[1]?.text).toMatch(/2023/)
    expect(payData.notes[5]?.text).toMatch(/quarterly/)
  })
})

describe('how old it is', () => {
  it.each<[string, string | null]>([
    ['2024', '2025-01-01'],
    ['2024-02', '2024-03-01'],
    ['2024-12', '2025-01-01'],
    ['2024-02-29', '2024-03-01'],
    ['2024-12-31', '2025-01-01'],
    ['2023-02-29', null],
    ['2024-13', null],
    ['2024-1', null],
    ['24', null],
    ['', null],
    ['last year', null],
  ])('[OF-4] %s ends as %s begins', (period, next) => expect(endOfPeriod(period)).toBe(next === null ? null : at(next)))

  const figure = (describes: string | null): PayData => ({
    ...payData,
    notes: [],
    ranges: [],
    means: [],
    vesting: { percents: [100], describes },
    split: { ...payData.split, describes: '2030' },
  })
  it.each<[string | null, number, boolean]>([
    ['2024', at('2025-01-01') + 365 * day, false],
    ['2024', at('2025-01-01') + 365 * day + 1, true],
    ['2024', at('2020-01-01'), false],
    [null, at('2020-01-01'), true],
  ])('[OF-4] a figure of %s at %i is stale: %s', (describes, now, stale) => {
    expect(freshness(figure(describes), now).figures[0]).toEqual({ figure: 'vesting', describes, stale })
  })
  it('[OF-4] the banner says always where it comes from, and how much has no date or is old', () => {
    expect(freshness(payData, at('2024-06-01')).banner).toBe(
      'Self-reported, may be stale (11 figures without a date). They predict no offer.',
    )
    expect(freshness(payData, at('2026-11-22')).banner).toBe(
      'Self-reported, may be stale (11 figures without a date, 2 figures more than a year old). They predict no offer.',
    )
    expect(freshness(figure('2029'), at('2029-06-01')).banner).toBe(
      'Self-reported, may be stale. They predict no offer.',
    )
  })
})
