import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { offerFromTotal, payByYear, totalPay } from '#shared/domain/offer/pay-by-year.ts'
import { payData } from '#shared/domain/offer/pay-data.ts'

const totals = (offer: { base: number, signOn: number[], grant: number }) => payByYear({ bonus: 0, ...offer }, payData).map(({ total }) => total)

describe('pay by year', () => {
  it.each([
    [{ base: 150_000, signOn: [55_000, 45_000], grant: 150_000 }, [212_500, 217_500, 210_000, 210_000], 850_000],
    [{ base: 150_000, signOn: [50_000, 40_000], grant: 100_000 }, [205_000, 205_000, 190_000, 190_000], 790_000],
  ])('[OF-2] %o', (offer, years, total) => {
    expect(totals(offer)).toEqual(years)
    expect(totalPay(payByYear({ bonus: 0, ...offer }, payData))).toBe(total)
  })
  it('[OF-3] the low end of level 5 split into its parts', () => {
    const offer = offerFromTotal((payData.ranges[0]?.low ?? 0) * 1_000, payData)
    expect(offer).toEqual({ base: 82_500, bonus: 33_000, signOn: [], grant: 198_000 })
    expect(payByYear(offer, payData).map(({ stock }) => stock)).toEqual([9_900, 29_700, 79_200, 79_200])
  })
  it('[OF-2] nothing is lost over the years', () => {
    const whole = fc.integer({ min: 0, max: 1_000_000 })
    fc.assert(fc.property(whole, whole, whole, whole, (base, first, second, grant) => {
      expect(totalPay(payByYear({ base, signOn: [first, second], grant, bonus: 0 }, payData))).toBeCloseTo(4 * base + first + second + grant, 1)
    }))
  })
})

describe('the data', () => {
  it('[OF-1] is dated, bannered and adds up to whole grants and totals', () => {
    expect(payData.checkedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    expect(payData.banner).toMatch(/may be stale/)
    expect(payData.vesting.reduce((sum, percent) => sum + percent, 0)).toBe(100)
    expect(payData.split.base + payData.split.bonus + payData.split.stock).toBe(100)
    for (const { low, high } of payData.ranges) expect(low).toBeLessThan(high)
    expect(payData.means.map(({ level }) => level)).toEqual([5, 6, 7])
  })
})
