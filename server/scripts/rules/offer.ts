// `rule offer`: what an offer pays, year by year.
import { z } from 'zod'
import { offerFromTotal, payByYear, totalPay } from '#shared/domain/offer/pay-by-year.ts'
import { payData } from '#shared/domain/offer/pay-data.ts'
import { answered, defineRule } from './define-rule.ts'

const amount = z.number().min(0).max(1e9)
const percent = z.number().min(0).max(100)
const isWhole = (parts: readonly number[]): boolean => Math.abs(parts.reduce((sum, part) => sum + part, 0) - 100) < 1e-6

const vestingSchema = z.array(percent).min(1).max(10).refine(isWhole, { message: 'The years add up to 100' }).default([...payData.vesting])
const splitSchema = z.object({ base: percent, bonus: percent, stock: percent })
  .refine(({ base, bonus, stock }) => isWhole([base, bonus, stock]), { message: 'The parts add up to 100' }).default(payData.split)

const statedSchema = z.object({ base: amount, signOn: z.array(amount).max(10).default([]), grant: amount.default(0), bonus: amount.default(0), vesting: vestingSchema })
const totalSchema = z.object({ total: amount, vesting: vestingSchema, split: splitSchema })

/** A yearly total when there is one, else the offer in its parts: so that a wrong part is named by its place. */
const inputSchema = z.unknown().transform((given, context) => {
  const asTotal = typeof given === 'object' && given !== null && 'total' in given
  const parsed = asTotal ? totalSchema.safeParse(given) : statedSchema.safeParse(given)
  if (parsed.success) return parsed.data
  for (const { message, path } of parsed.error.issues) context.addIssue({ code: 'custom', message, path: [...path] })
  return z.NEVER
})

export const offerRule = defineRule({
  about: 'What an offer pays each year, from its parts or from a yearly total; vesting and split are editable data. Self-reported, may be stale.',
  examples: [
    { about: 'an offer in its parts', input: { base: 150_000, signOn: [55_000, 45_000], grant: 150_000, vesting: [5, 15, 40, 40] } },
    { about: 'a yearly total', input: { total: 165_000, split: { base: 50, bonus: 20, stock: 30 } } },
  ],
  input: inputSchema,
  answer: (input) => {
    const offer = 'total' in input ? offerFromTotal(input.total, input) : input
    const years = payByYear(offer, input)
    const { base, signOn, grant, bonus } = offer
    return answered({ offer: { base, signOn, grant, bonus }, years, total: totalPay(years), checkedOn: payData.checkedOn, banner: payData.banner })
  },
})
