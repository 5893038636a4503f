// `rule agreement`: how much raters agree with the gold ratings and with each other.
import { z } from 'zod'
import { idSchema, ratingSchema } from '#shared/contracts/vocabulary.ts'
import { agreementBand, bias, quadraticKappa, ratedByBoth } from '#shared/domain/rubrics/agreement.ts'
import { drift, mayInterview, mayReportPooled } from '#shared/domain/rubrics/calibration.ts'
import { alphaScales, krippendorffAlpha } from '#shared/domain/rubrics/krippendorff.ts'
import { panelReliability } from '#shared/domain/rubrics/panel-reliability.ts'
import { calibrationPolicy } from '#shared/domain/rubrics/policy.ts'
import { answered, defineRule } from './define-rule.ts'
import { countSchema, rounded } from './fields.ts'
import type { Ratings } from '#shared/domain/rubrics/agreement.ts'

const digits = 3
const casesAtMost = 1_000
const ratingsSchema = z.array(ratingSchema.nullable()).max(casesAtMost)

const inputSchema = z
  .object({
    gold: ratingsSchema.optional(),
    raters: z.record(idSchema, ratingsSchema),
    overlaps: z.array(z.object({ own: ratingSchema, others: z.number().min(1).max(5) })).optional(),
    loops: countSchema.optional(),
    panel: z
      .object({ raters: countSchema, single: z.number().min(0).max(1).default(calibrationPolicy.singleRater) })
      .optional(),
  })
  .superRefine(({ gold, raters }, context) => {
    const [first] = Object.values(raters)
    const cases = gold?.length ?? first?.length ?? 0
    for (const [id, ratings] of Object.entries(raters)) {
      if (ratings.length !== cases)
        context.addIssue({
          code: 'custom',
          message: `Every rater needs ${cases} ratings; use null for a skipped case`,
          path: ['raters', id],
        })
    }
  })

const shown = (value: number | null): number | null => (value === null ? null : rounded(value, digits))

function againstGold(own: Ratings, gold: Ratings): object {
  const pairs = ratedByBoth(own, gold)
  const kappa = quadraticKappa(pairs)
  const leniency = bias(pairs)
  return {
    qwk: shown(kappa),
    bias: shown(leniency),
    band: kappa === null ? null : agreementBand(kappa),
    mayInterview: mayInterview({ kappa, bias: leniency, rated: pairs.length }),
  }
}

export const agreementRule = defineRule({
  about:
    'Agreement of raters with gold ratings (quadratic-weighted kappa, bias) and with each other (alpha). null is a case that a rater skipped. ' +
    'Optional: overlaps gives the drift, loops whether that many may be pooled, panel the reliability of the mean of that many raters.',
  examples: [
    {
      about: 'a gold set of eight and two raters',
      input: {
        gold: [4, 2, 5, 3, 4, 1, 3, 5],
        raters: { a: [4, 3, 5, 3, 3, 1, 4, 5], b: [5, 4, 5, 4, 5, 3, 4, 5] },
        overlaps: [4, 4, 5, 3, 4, 5, 4, 4].map((own) => ({ own, others: 3.4 })),
        loops: 30,
        panel: { raters: 4 },
      },
    },
  ],
  input: inputSchema,
  answer: ({ gold, raters, overlaps, loops, panel }) => {
    const all = [...(gold === undefined ? [] : [gold]), ...Object.values(raters)]
    const alpha = alphaScales.map((scale) => [scale, krippendorffAlpha(all, scale)] as const)
    const interval = alpha.find(([scale]) => scale === 'interval')?.[1] ?? null
    const drifted = overlaps === undefined ? null : drift(overlaps)
    return answered({
      ...(gold === undefined
        ? {}
        : { raters: Object.fromEntries(Object.entries(raters).map(([id, own]) => [id, againstGold(own, gold)])) }),
      alpha: Object.fromEntries(alpha.map(([scale, value]) => [scale, shown(value)])),
      acceptable: interval !== null && interval >= calibrationPolicy.lowestAcceptableAlpha,
      ...(drifted === null ? {} : { drift: { ...drifted, mean: shown(drifted.mean) } }),
      ...(loops === undefined ? {} : { mayPool: mayReportPooled(loops) }),
      ...(panel === undefined ? {} : { panelReliability: shown(panelReliability(panel.raters, panel.single)) }),
    })
  },
})
