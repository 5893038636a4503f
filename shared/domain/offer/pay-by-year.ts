// What an offer pays each year (OF-2, OF-3): base, the year's sign-on, and the part of the stock grant that vests. Amounts are whole
// currency units; stock is counted at its value on the day of the offer.
import type { PayData } from './pay-data.ts'

export interface Offer {
  base: number
  /** Year by year; later years have none. */
  signOn: readonly number[]
  /** Stock granted at the start. */
  grant: number
  bonus: number
}

export interface YearOfPay { year: number, base: number, signOn: number, bonus: number, stock: number, total: number }

const cents = (amount: number): number => Math.round(amount * 100) / 100

export function payByYear({ base, signOn, grant, bonus }: Offer, { vesting }: Pick<PayData, 'vesting'>): YearOfPay[] {
  return vesting.map((percent, at) => {
    const signed = signOn[at] ?? 0
    const stock = cents((grant * percent) / 100)
    return { year: at + 1, base, signOn: signed, bonus, stock, total: cents(base + signed + bonus + stock) }
  })
}

export const totalPay = (years: readonly YearOfPay[]): number => cents(years.reduce((sum, { total }) => sum + total, 0))

/** Splits a yearly total; its stock, year for year over the vesting years, makes the grant. */
export function offerFromTotal(total: number, { split, vesting }: Pick<PayData, 'split' | 'vesting'>): Offer {
  const part = (percent: number): number => cents((total * percent) / 100)
  return { base: part(split.base), signOn: [], bonus: part(split.bonus), grant: cents(part(split.stock) * vesting.length) }
}
