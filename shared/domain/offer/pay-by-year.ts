// What an offer pays each year (OF-2, OF-3): base, the year's sign-on, the bonus, and the part of the stock grant that vests. Amounts may
// be in any unit, rounded to its hundredths; stock is counted at its value on the day of the offer.
import { offerPolicy } from './policy.ts'
import type { PayData } from './pay-data.ts'

export interface Offer {
  base: number
  /** Year by year; later years have none. */
  signOn: readonly number[]
  /** Stock granted at the start. */
  grant: number
  bonus: number
}

export interface YearOfPay {
  year: number
  base: number
  signOn: number
  bonus: number
  stock: number
  total: number
}
export interface YearlyParts {
  base: number
  bonus: number
  stock: number
}

const { roundTo, wholePercent } = offerPolicy
const rounded = (amount: number): number => Math.round(amount * roundTo) / roundTo

/** `vesting` holds the percent of the grant that vests in each year. What has vested by a year is rounded, so that no part is lost. */
export function payByYear({ base, signOn, grant, bonus }: Offer, vesting: readonly number[]): YearOfPay[] {
  const vestedBy = (years: number): number =>
    rounded((grant * vesting.slice(0, years).reduce((sum, percent) => sum + percent, 0)) / wholePercent)
  return vesting.map((_, at) => {
    const signed = signOn[at] ?? 0
    const stock = rounded(vestedBy(at + 1) - vestedBy(at))
    return { year: at + 1, base, signOn: signed, bonus, stock, total: rounded(base + signed + bonus + stock) }
  })
}

export const totalPay = (years: readonly YearOfPay[]): number =>
  rounded(years.reduce((sum, { total }) => sum + total, 0))

/** A yearly total in its parts; the stock is what it is worth a year. */
export function splitTotal(total: number, split: Pick<PayData['split'], 'base' | 'bonus' | 'stock'>): YearlyParts {
  const part = (percent: number): number => rounded((total * percent) / wholePercent)
  return { base: part(split.base), bonus: part(split.bonus), stock: part(split.stock) }
}

/** The offer behind yearly parts: the stock of all vesting years together is the grant. */
export const offerFromParts = ({ base, bonus, stock }: YearlyParts, vesting: readonly number[]): Offer => ({
  base,
  signOn: [],
  bonus,
  grant: rounded(stock * vesting.length),
})
