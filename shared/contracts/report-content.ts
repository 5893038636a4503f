// What the candidate reads after the loop has closed: what was decided and why, in their own words where possible, and what to practice.
// A report that was stored before a section existed lacks it, and reads as it did.
import { z } from 'zod'
import { limits } from './limits.ts'
import {
  levelScales,
  levelSchema,
  outcomeSchema,
  principleSchema,
  principleStatusSchema,
  probeKindSchema,
} from './vocabulary.ts'

const text = z.string().trim().max(limits.shortText.max)
const share = z.number().min(0).max(1)

/** The line of the notes that something stands on. `atMs` is the session time; null when it was written afterwards. */
const sourceSchema = z.object({
  round: z.number().int().nonnegative(),
  itemId: z.string(),
  atMs: z.number().int().nonnegative().nullable(),
})
export type ReportSource = z.infer<typeof sourceSchema>
const sources = z.array(sourceSchema).default([])

const drillSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('rule'), ref: z.string().regex(/^(?:L\d{2}n?|C\d)$/), text }),
  z.object({ kind: z.literal('probe'), ref: probeKindSchema, text }),
])
export type Drill = z.infer<typeof drillSchema>

const pointSchema = z.object({
  point: text,
  detail: text,
  /** What the candidate said, word for word, and what the panel lacked. */
  said: text.nullable().default(null),
  missing: text.nullable().default(null),
  drill: drillSchema.nullable(),
  standsOn: sources,
})
export type ReportPoint = z.infer<typeof pointSchema>

const statusWord = { principle: principleSchema, status: principleStatusSchema, word: text }

/** The lowest or the highest evidence, with the candidate's words. */
const turnedOnSchema = z.object({ principle: principleSchema, quote: text, text, source: sourceSchema })
export type TurnedOn = z.infer<typeof turnedOnSchema>

const levelReadingSchema = z.object({
  /** The line that read as the lower level. */
  quote: text.nullable(),
  source: sourceSchema.nullable(),
  rows: z.array(z.object({ scale: z.enum(levelScales), heard: text, level: levelSchema })),
})
export type LevelReading = z.infer<typeof levelReadingSchema>

const remarkSchema = z.object({ principle: principleSchema.nullable(), text, standsOn: sources })
export type ReportRemark = z.infer<typeof remarkSchema>

export const reportContentSchema = z.object({
  /** Null for a practice-only loop, which ends without an outcome. */
  outcome: outcomeSchema.nullable(),
  level: levelSchema.nullable(),
  targetLevel: levelSchema,
  /** More lenient than the proposal, signed by two. */
  override: z.boolean(),
  headline: text,
  summary: text,
  /** What decided, in the candidate's words. */
  why: text.default(''),
  turnedOn: z
    .object({ weakest: turnedOnSchema.nullable(), strongest: turnedOnSchema.nullable() })
    .default({ weakest: null, strongest: null }),
  wouldHaveChanged: text.default(''),
  levelReading: levelReadingSchema.nullable().default(null),
  core: z.array(z.object(statusWord)),
  principles: z.array(z.object({ ...statusWord, isCore: z.boolean(), text, standsOn: sources })),
  keep: z.array(pointSchema).max(3),
  change: z.array(pointSchema).max(3),
  /** What nobody asked, and where the notes were weak: neither is the candidate's fault. */
  notAsked: z.array(remarkSchema).default([]),
  weakNotes: z.array(text).default([]),
  /** The candidate's own words. */
  strongestLine: text.nullable(),
  /** How the same story would read if framed. */
  framed: z.object({ story: text, asTold: text, couldBe: text, note: text }).nullable(),
  /** 0 is settled, 1 is weakest; what the next loop asks about first stands first, with why. */
  nextLoop: z.array(z.object({ principle: principleSchema, before: share, weakness: share, reason: text.default('') })),
})
export type ReportContent = z.infer<typeof reportContentSchema>
