// `rule match`: pairs candidates with interviewers for the highest total value.
import { z } from 'zod'
import { idSchema } from '#shared/contracts/vocabulary.ts'
import { maximumWeightMatching } from '#shared/domain/matching/maximum-weight-matching.ts'
import { answered, defineRule } from './define-rule.ts'
import { peopleSchema, refuseTwice, rounded } from './fields.ts'

const peopleAtMost = 1_000
const valueAtMost = 1_000

const inputSchema = z
  .object({
    candidates: peopleSchema.max(peopleAtMost),
    interviewers: peopleSchema.max(peopleAtMost),
    values: z.record(idSchema, z.record(idSchema, z.number().min(-valueAtMost).max(valueAtMost).nullable())),
  })
  .superRefine(({ candidates, interviewers, values }, context) => {
    refuseTwice(candidates, context, (at) => ['candidates', at])
    refuseTwice(interviewers, context, (at) => ['interviewers', at])
    const [rows, columns] = [new Set(candidates), new Set(interviewers)]
    for (const [candidate, row] of Object.entries(values)) {
      if (!rows.has(candidate))
        context.addIssue({ code: 'custom', message: 'No candidate has this id', path: ['values', candidate] })
      for (const interviewer of Object.keys(row)) {
        if (!columns.has(interviewer))
          context.addIssue({
            code: 'custom',
            message: 'No interviewer has this id',
            path: ['values', candidate, interviewer],
          })
      }
    }
  })

/** Ids can be any text, including property names that every object has. */
const valueOf = (
  values: z.output<typeof inputSchema>['values'],
  candidate: string,
  interviewer: string,
): number | null => {
  const row = Object.hasOwn(values, candidate) ? values[candidate] : undefined
  return row !== undefined && Object.hasOwn(row, interviewer) ? (row[interviewer] ?? null) : null
}

/** Sorts by id, so the order of the input doesn't matter. */
const sorted = (ids: readonly string[]): string[] => ids.toSorted((a, b) => (a < b ? -1 : Number(a > b)))

export const matchRule = defineRule({
  about:
    'Pairs candidates with interviewers for the highest total value. A missing, null, zero or negative value means no pair.',
  examples: [
    {
      about: 'a case where taking the best pair first gives a lower total',
      input: {
        candidates: ['C1', 'C2'],
        interviewers: ['I1', 'I2'],
        values: { C1: { I1: 0.9, I2: 0.88 }, C2: { I1: 0.86, I2: 0.6 } },
      },
    },
  ],
  input: inputSchema,
  answer: ({ candidates, interviewers, values }) => {
    const [rows, columns] = [sorted(candidates), sorted(interviewers)]
    const table = rows.map((candidate) => columns.map((interviewer) => valueOf(values, candidate, interviewer)))
    const pairs = maximumWeightMatching(table).flatMap((at, row) => {
      const [candidate, interviewer] = [rows[row], at === null ? undefined : columns[at]]
      return candidate === undefined || interviewer === undefined ? [] : [[candidate, interviewer] as const]
    })
    const total = pairs.reduce(
      (sum, [candidate, interviewer]) => sum + (valueOf(values, candidate, interviewer) ?? 0),
      0,
    )
    return answered({ pairs, total: rounded(total, 6) })
  },
})
