// Notes as input for a rule, without ids and empty fields. Missing fields get the values that the notes form would store.
import { z } from 'zod'
import { metricSchema, scalesSchema, tensionSchema } from '#shared/contracts/notes.ts'
import {
  confidenceSchema,
  principleSchema,
  probeKindSchema,
  provenanceSchema,
  ratingSchema,
  voteSchema,
} from '#shared/contracts/vocabulary.ts'
import type { NoteContent } from '#shared/contracts/notes.ts'

const text = z.string().default('')
const unmarked = { scope: null, ambiguity: null, influence: null, horizon: null }

const givenMetricSchema = metricSchema.partial().required({ key: true, direction: true })

const givenItemSchema = z.object({
  principle: principleSchema,
  question: text,
  story: text,
  when: text,
  situation: text,
  task: text,
  action: text,
  why: text,
  result: text,
  quotes: z.array(z.string()).default([]),
  probes: z.array(z.object({ kind: probeKindSchema, text, answer: text })).default([]),
  provenance: provenanceSchema.default('observed'),
  metrics: z.array(givenMetricSchema).default([]),
  tension: tensionSchema.nullable().default(null),
  scales: scalesSchema.partial().default({}),
})

const givenCellSchema = z
  .object({
    rating: ratingSchema.nullable(),
    noData: text,
    confidence: confidenceSchema.nullable().default(null),
    justification: text,
  })
  .refine(({ rating, noData }) => rating === null || noData.trim() === '', {
    message: 'Leave out the rating, or leave noData empty',
    path: ['rating'],
  })

export const givenNotesSchema = z.object({
  items: z.array(givenItemSchema).default([]),
  cells: z.partialRecord(principleSchema, givenCellSchema).default({}),
  vote: voteSchema.nullable().default(null),
  rationale: text,
})

/** `prefix` makes item ids unique across sets. */
export function noteContentOf(
  { items, cells, vote, rationale }: z.output<typeof givenNotesSchema>,
  prefix: string,
): NoteContent {
  return {
    items: items.map((item, at) => ({
      ...item,
      id: `${prefix}${at + 1}`,
      scales: { ...unmarked, ...item.scales },
      quotes: item.quotes.map((quote, n) => ({ id: String(n + 1), text: quote, atMs: null })),
      probes: item.probes.map((probe, n) => ({ ...probe, id: String(n + 1), atMs: null })),
      metrics: item.metrics.map((metric) => ({
        unit: '',
        from: null,
        to: null,
        window: '',
        population: '',
        ...metric,
      })),
    })),
    cells,
    vote,
    rationale,
    strengths: '',
    concerns: '',
    unknowns: '',
    handoff: '',
    fallbackVote: null,
    voteConfidence: null,
    votePrinciple: null,
    voteLine: '',
    voteWouldChange: '',
  }
}
