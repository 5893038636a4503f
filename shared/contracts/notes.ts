// What an interviewer writes: evidence items, one cell per principle, the set's overall fields.
import { z } from 'zod'
import { limits } from './limits.ts'
import {
  confidenceSchema,
  idSchema,
  principleSchema,
  probeKindSchema,
  provenanceSchema,
  ratingSchema,
  voteSchema,
} from './vocabulary.ts'

const longText = z.string().max(limits.noteText.max)
const shortText = z.string().max(limits.shortText.max)

/** `atMs` is the session time (milliseconds since the round went live), null when added afterwards. */
export const quoteSchema = z.object({ id: idSchema, text: shortText, atMs: z.number().int().nonnegative().nullable() })
export type Quote = z.infer<typeof quoteSchema>

export const probeSchema = z.object({
  id: idSchema,
  kind: probeKindSchema,
  text: shortText,
  answer: shortText,
  atMs: z.number().int().nonnegative().nullable(),
})
export type Probe = z.infer<typeof probeSchema>

export const metricSchema = z.object({
  key: z.string().max(80),
  unit: z.string().max(20),
  from: z.number().nullable(),
  to: z.number().nullable(),
  direction: z.enum(['up', 'flat', 'down']),
  window: z.string().max(80),
  population: z.string().max(200),
})
export type Metric = z.infer<typeof metricSchema>

/** Four level scales, 1 (entry row) to 5 (beyond the last row). */
export const scalesSchema = z.object({
  scope: ratingSchema.nullable(),
  ambiguity: ratingSchema.nullable(),
  influence: ratingSchema.nullable(),
  horizon: ratingSchema.nullable(),
})
export type Scales = z.infer<typeof scalesSchema>

export const tensionSchema = z.object({ pair: z.tuple([principleSchema, principleSchema]), givenUp: shortText })

export const evidenceItemSchema = z.object({
  id: idSchema,
  principle: principleSchema,
  question: shortText,
  /** A title or code both rounds would use for the same story; empty when unknown. */
  story: z.string().max(limits.title.max),
  /** When the story happened, in the candidate's words: "2023", "last spring". Items stored before this field read as empty. */
  when: z.string().max(limits.storyTime.max).default(''),
  situation: longText,
  task: longText,
  action: longText,
  why: longText,
  result: longText,
  quotes: z.array(quoteSchema).max(limits.quotesPerItem),
  probes: z.array(probeSchema).max(limits.probesPerItem),
  provenance: provenanceSchema,
  metrics: z.array(metricSchema).max(20),
  tension: tensionSchema.nullable(),
  scales: scalesSchema,
})
export type EvidenceItem = z.infer<typeof evidenceItemSchema>

/** An author rates a principle once. Exactly one of `rating` and a non-empty `noData` at submit (I-06, I-07). */
export const noteCellSchema = z.object({
  rating: ratingSchema.nullable(),
  noData: shortText,
  /** What the author chose; the computed cap may lower it. */
  confidence: confidenceSchema.nullable(),
  justification: longText,
})
export type NoteCell = z.infer<typeof noteCellSchema>

export const noteContentSchema = z.object({
  items: z.array(evidenceItemSchema).max(limits.itemsPerNoteSet),
  cells: z.partialRecord(principleSchema, noteCellSchema),
  strengths: longText,
  concerns: longText,
  unknowns: longText,
  /** One thing the next reader should know. */
  handoff: longText,
  vote: voteSchema.nullable(),
  fallbackVote: voteSchema.nullable(),
  voteConfidence: confidenceSchema.nullable(),
  rationale: longText,
  /** What a strong no, or a bar raiser's no, rests on (NT-20). Sets stored before these fields read as empty. */
  votePrinciple: principleSchema.nullable().default(null),
  voteLine: shortText.default(''),
  voteWouldChange: shortText.default(''),
})
export type NoteContent = z.infer<typeof noteContentSchema>

export const severitySchema = z.enum(['block', 'error', 'warn', 'info'])
/** `field` is a path a form can focus, e.g. `cell.OW.justification`, `item.<id>.action`, `set.vote`. Span in UTF-16 units, end exclusive. */
export const findingSchema = z.object({
  rule: z.string(),
  version: z.number().int(),
  severity: severitySchema,
  field: z.string(),
  start: z.number().int(),
  end: z.number().int(),
  message: z.string(),
  question: z.string(),
})
export type Finding = z.infer<typeof findingSchema>

export const noteSetStatusSchema = z.enum(['NONE', 'DRAFT', 'LATE', 'SUBMITTED', 'SEALED', 'WAIVED'])
export type NoteSetStatus = z.infer<typeof noteSetStatusSchema>
