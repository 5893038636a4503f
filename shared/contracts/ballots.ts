// One person's vote in a ballot: sealed, then revealed with what a no had to name.
import { z } from 'zod'
import { limits } from './limits.ts'
import { confidenceSchema, idSchema, principleSchema, voteSchema } from './vocabulary.ts'

const optionalText = z.string().trim().max(limits.shortText.max)

/** What a strong no, or a bar raiser's no, rests on. It belongs to the vote and opens with it. */
export const voteReasonSchema = z.object({
  principle: principleSchema.nullable(),
  line: optionalText,
  wouldChange: optionalText,
})
export type VoteReason = z.infer<typeof voteReasonSchema>

export const voteFields = {
  target: voteSchema,
  fallback: voteSchema.nullable(),
  confidence: confidenceSchema.nullable(),
}
/** Null where none is needed; votes stored before reasons were asked lack it. */
const reason = voteReasonSchema.nullish()

export const sealedVoteSchema = z.object({ ...voteFields, line: optionalText.nullable(), reason })
export type SealedVote = z.infer<typeof sealedVoteSchema>

/** `movedLine` is the line that moved the vote from the ballot before. */
export const revealedVoteSchema = z.object({
  personId: idSchema,
  ...voteFields,
  movedLine: optionalText.nullable(),
  reason,
})
export type RevealedVote = z.infer<typeof revealedVoteSchema>
