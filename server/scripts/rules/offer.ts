// `rule offer`: what a job offer pays each year, from its parts or from a yearly total (OF-1 to OF-4).
import { z } from 'zod'
import { levelSchema } from '#shared/contracts/vocabulary.ts'
import { endOfPeriod, freshness } from '#shared/domain/offer/freshness.ts'
import { offerFromParts, payByYear, splitTotal, totalPay } from '#shared/domain/offer/pay-by-year.ts'
import { payData } from '#shared/domain/offer/pay-data.ts'
import { answered, defineRule } from './define-rule.ts'

const amount = z.number().min(0).max(1e9)
const percent = z.number().min(0).max(100)
const text = z.string().trim().min(1).max(600)
const yearsAtMost = 10
const entriesAtMost = 50

const isWhole = (parts: readonly number[]): boolean => Math.abs(parts.reduce((sum, part) => sum + part, 0) - 100) < 1e-6
const percentsSchema = z
  .array(percent)
  .min(1)
  .max(yearsAtMost)
  .refine(isWhole, { message: 'Make the years add up to 100' })
const splitShape = { base: percent, bonus: percent, stock: percent }
const addsUp = ({ base, bonus, stock }: { base: number; bonus: number; stock: number }): boolean =>
  isWhole([base, bonus, stock])
const splitFault = { message: 'Make base, bonus and stock add up to 100' }

const period = z.string().refine((day) => endOfPeriod(day) !== null, {
  message: 'Enter a year, month or day, such as 2024, 2024-05 or 2024-05-31',
})
const describes = period.nullable()
const entries = <T extends z.ZodType>(each: T) => z.array(each).max(entriesAtMost)

/** The same shape as the built-in figures. */
const dataSchema = z.strictObject({
  place: text,
  vesting: z.strictObject({ percents: percentsSchema, describes }),
  split: z.strictObject({ ...splitShape, describes }).refine(addsUp, splitFault),
  ranges: entries(
    z
      .strictObject({ level: levelSchema, low: amount, high: amount, describes })
      .refine(({ low, high }) => low <= high, { message: 'Make high no less than low', path: ['high'] }),
  ),
  means: entries(z.strictObject({ level: levelSchema, mean: amount, describes })),
  notes: entries(z.strictObject({ text, describes })),
})

const today = z.iso.date({ message: 'Enter a day, such as 2026-11-22' }).transform((day) => Date.parse(day))
const common = { vesting: percentsSchema.optional(), data: dataSchema.optional(), now: today.optional() }
const statedSchema = z
  .strictObject({
    base: amount,
    signOn: z.array(amount).default([]),
    grant: amount.default(0),
    bonus: amount.default(0),
    ...common,
  })
  .superRefine(({ signOn, vesting, data }, context) => {
    const years = (vesting ?? (data ?? payData).vesting.percents).length
    if (signOn.length > years)
      context.addIssue({
        code: 'custom',
        message: `Enter a sign-on bonus for at most ${years} years`,
        path: ['signOn', years],
      })
  })
const totalSchema = z.strictObject({
  total: amount,
  split: z.strictObject(splitShape).refine(addsUp, splitFault).optional(),
  ...common,
})

/** Parses a yearly total if there is one, otherwise the parts. A plain union would not name the faulty field. */
const inputSchema = z.unknown().transform((given, context) => {
  const asTotal = typeof given === 'object' && given !== null && Object.hasOwn(given, 'total')
  const parsed = asTotal ? totalSchema.safeParse(given) : statedSchema.safeParse(given)
  if (parsed.success) return parsed.data
  for (const issue of parsed.error.issues) {
    const key = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : []
    const message = issue.code === 'unrecognized_keys' ? 'Remove this field, or correct its spelling' : issue.message
    context.addIssue({ code: 'custom', message, path: [...issue.path, ...key] })
  }
  return z.NEVER
})

const ownData = {
  place: 'Lisbon',
  vesting: { percents: [25, 25, 25, 25], describes: '2026' },
  split: { base: 70, bonus: 10, stock: 20, describes: '2026-03' },
  ranges: [{ level: 5, low: 70, high: 90, describes: '2026-03-31' }],
  means: [],
  notes: [{ text: 'From our own offers.', describes: null }],
}

export const offerRule = defineRule({
  about:
    'What a job offer pays each year, from its parts or from a yearly total. Pass vesting, split or data to replace the reported ' +
    'figures. figures lists the period of each figure; stale is judged on the day in now (default: today).',
  examples: [
    {
      about: 'the parts of an offer',
      input: { base: 150_000, signOn: [55_000, 45_000], grant: 150_000, vesting: [5, 15, 40, 40] },
    },
    {
      about: 'a yearly total',
      input: { total: 165_000, split: { base: 50, bonus: 20, stock: 30 }, now: '2026-11-22' },
    },
    { about: 'your own figures', input: { total: 80, data: ownData, now: '2026-11-22' } },
  ],
  input: inputSchema,
  answer: (input) => {
    const data = input.data ?? payData
    const vesting = input.vesting ?? data.vesting.percents
    const parts = 'total' in input ? splitTotal(input.total, input.split ?? data.split) : null
    const { base, signOn, grant, bonus } =
      'total' in input ? offerFromParts(splitTotal(input.total, input.split ?? data.split), vesting) : input
    const years = payByYear({ base, signOn, grant, bonus }, vesting)
    const offer = { base, signOn, grant, bonus }
    return answered({
      offer,
      ...(parts && { parts }),
      years,
      total: totalPay(years),
      ...freshness(data, input.now ?? Date.now()),
    })
  },
})
