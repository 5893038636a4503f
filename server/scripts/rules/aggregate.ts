// `rule aggregate`: combines the panel's ratings on each principle.
import { z } from 'zod'
import {
  confidenceSchema,
  idSchema,
  principleCodes,
  principleSchema,
  provenanceSchema,
  ratingSchema,
} from '#shared/contracts/vocabulary.ts'
import { aggregate } from '#shared/domain/package/aggregate.ts'
import { twoDecimals } from '#shared/domain/package/two-decimals.ts'
import { effectiveRating } from '#shared/domain/rubrics/confidence.ts'
import { answered, defineRule } from './define-rule.ts'
import { principlesSchema } from './fields.ts'
import type { Cell } from '#shared/domain/package/aggregate.ts'

const cellSchema = z
  .object({
    principle: principleSchema,
    interviewer: idSchema.optional(),
    rating: ratingSchema.nullable(),
    noData: z.string().default(''),
    confidence: confidenceSchema.nullable().default(null),
    quality: z.number().min(0).max(100).nullable().default(null),
    primary: z.boolean().default(true),
    provenance: provenanceSchema.default('observed'),
    evidence: z.boolean().default(false),
  })
  .superRefine(({ rating, noData, confidence, quality }, context) => {
    if (rating !== null && noData.trim() !== '')
      context.addIssue({ code: 'custom', message: 'Leave out the rating, or leave noData empty', path: ['rating'] })
    if (rating !== null && confidence === null)
      context.addIssue({ code: 'custom', message: 'Add the confidence of the rating: H, M or L', path: ['confidence'] })
    if (rating !== null && quality === null)
      context.addIssue({
        code: 'custom',
        message: 'Add the quality of the author’s notes: 0 to 100',
        path: ['quality'],
      })
  })

function ratedCells(cells: readonly z.output<typeof cellSchema>[]): Cell[] {
  return cells.flatMap(({ rating, confidence, quality, ...cell }) =>
    rating === null || confidence === null || quality === null
      ? []
      : [{ ...cell, confidence, quality, rating: effectiveRating(rating, cell.provenance) }],
  )
}

const shown = (value: number): number => Number(twoDecimals(value))

export const aggregateRule = defineRule({
  about:
    'Combines the ratings of each principle: status, mean, weight and spread. A null rating means no data. quality is the quality of the author’s notes, 0 to 100. ' +
    'evidence says that the notes hold a number or a named artifact, and a written why.',
  examples: [
    {
      about: 'one cell',
      input: {
        cells: [
          {
            principle: 'OW',
            interviewer: 'HM',
            rating: 4,
            confidence: 'H',
            quality: 78,
            primary: true,
            provenance: 'observed',
          },
        ],
        assigned: ['OW', 'DR'],
      },
    },
  ],
  input: z.object({ cells: z.array(cellSchema), assigned: principlesSchema.default([]) }),
  answer: ({ cells, assigned }) => {
    const rated = ratedCells(cells)
    const asked = principleCodes.filter(
      (code) => assigned.includes(code) || rated.some(({ principle }) => principle === code),
    )
    return answered({
      principles: Object.fromEntries(
        aggregate(rated, asked).map(({ principle, status, aggregate: mean, weight, spread }) => [
          principle,
          { status, aggregate: mean === null ? null : shown(mean), weight: shown(weight), spread },
        ]),
      ),
    })
  },
})
