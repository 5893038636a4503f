// What the candidate reads after the loop has closed: conclusions in plain words, evidence cleared for release, what to practice next.
import { z } from 'zod'
import { limits } from './limits.ts'
import { levelSchema, outcomeSchema, principleSchema, principleStatusSchema, probeKindSchema } from './vocabulary.ts'

const text = z.string().trim().max(limits.shortText.max)
const share = z.number().min(0).max(1)

const drillSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('rule'), ref: z.string().regex(/^(?:L\d{2}n?|C\d)$/), text }),
  z.object({ kind: z.literal('probe'), ref: probeKindSchema, text }),
])
export type Drill = z.infer<typeof drillSchema>

const pointSchema = z.object({ point: text, detail: text, drill: drillSchema })
export type ReportPoint = z.infer<typeof pointSchema>

const statusWord = { principle: principleSchema, status: principleStatusSchema, word: text }

export const reportContentSchema = z.object({
  /** Null for a practice-only loop, which ends without an outcome. */
  outcome: outcomeSchema.nullable(),
  level: levelSchema.nullable(),
  targetLevel: levelSchema,
  /** More lenient than the proposal, signed by two. */
  override: z.boolean(),
  headline: text,
  summary: text,
  core: z.array(z.object(statusWord)),
  principles: z.array(z.object({ ...statusWord, isCore: z.boolean(), text })),
  keep: z.array(pointSchema).max(3),
  change: z.array(pointSchema).max(3),
  /** The candidate's own words. */
  strongestLine: text.nullable(),
  /** How the same story would read if framed. */
  framed: z.object({ story: text, asTold: text, couldBe: text, note: text }).nullable(),
  /** 0 is settled, 1 is weakest; weakest first. */
  nextLoop: z.array(z.object({ principle: principleSchema, before: share, weakness: share })),
})
export type ReportContent = z.infer<typeof reportContentSchema>
