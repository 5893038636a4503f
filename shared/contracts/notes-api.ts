// Reading, saving and submitting note sets.
import { z } from 'zod'
import { voteReasonSchema } from './ballots.ts'
import { defineRequests } from './define-events.ts'
import { defineRoutes } from './define-routes.ts'
import { fieldSaveSchema, saveAnswerSchema, storedFieldSchema } from './fields.ts'
import { limits } from './limits.ts'
import { findingSchema, noteContentSchema, noteSetStatusSchema } from './notes.ts'
import {
  confidenceSchema,
  idSchema,
  instantSchema,
  levelSchema,
  principleSchema,
  roundTypeSchema,
  voteSchema,
} from './vocabulary.ts'

export const noteSetViewSchema = z.object({
  id: idSchema,
  roundId: idSchema,
  loopId: idSchema,
  status: noteSetStatusSchema,
  roundType: roundTypeSchema,
  roundNumber: z.number().int(),
  barRaiser: z.boolean(),
  roundEnded: z.boolean(),
  candidateName: z.string(),
  roleTitle: z.string(),
  targetLevel: levelSchema,
  fallbackLevel: levelSchema.nullable(),
  principles: z.array(principleSchema),
  dueAt: instantSchema.nullable(),
  submittedAt: instantSchema.nullable(),
  fields: z.array(storedFieldSchema),
  content: noteContentSchema,
  findings: z.array(findingSchema),
  kept: z.record(z.string(), z.string()),
  returnReason: z.string().nullable(),
  addenda: z.array(z.object({ id: idSchema, text: z.string(), at: instantSchema })),
})
export type NoteSetView = z.infer<typeof noteSetViewSchema>

/** A peer's submitted set without what stays shut until the reveal: votes, vote confidence, rationale and what a no rests on. */
export const openNoteContentSchema = noteContentSchema.omit({
  vote: true,
  fallbackVote: true,
  voteConfidence: true,
  rationale: true,
  votePrinciple: true,
  voteLine: true,
  voteWouldChange: true,
})
export const peerNoteSetSchema = z.object({
  id: idSchema,
  author: z.object({ id: idSchema, name: z.string() }),
  roundType: roundTypeSchema,
  roundNumber: z.number().int(),
  barRaiser: z.boolean(),
  submittedAt: instantSchema.nullable(),
  late: z.boolean(),
  /** Null while the reader may know only that the set exists. */
  content: openNoteContentSchema.nullable(),
  quality: z.number().int().nullable(),
  votes: z
    .object({
      vote: voteSchema,
      fallbackVote: voteSchema.nullable(),
      confidence: confidenceSchema.nullable(),
      rationale: z.string(),
      reason: voteReasonSchema.nullable(),
    })
    .nullable(),
  addenda: z.array(z.object({ id: idSchema, text: z.string(), at: instantSchema })),
  canReturn: z.boolean(),
  canWaive: z.boolean(),
})
export type PeerNoteSet = z.infer<typeof peerNoteSetSchema>

const noteSetParams = z.object({ noteSetId: idSchema })
const reason = z.string().trim().min(10, 'Say why in a sentence').max(limits.shortText.max)

export const noteRoutes = defineRoutes({
  myNotes: {
    method: 'GET',
    path: '/api/rounds/:roundId/notes',
    params: z.object({ roundId: idSchema }),
    response: noteSetViewSchema,
    summary: 'My own notes of a round',
  },
  submitNotes: {
    method: 'POST',
    path: '/api/notes/:noteSetId/submit',
    params: noteSetParams,
    body: z.object({ keep: z.record(z.string(), z.string().max(limits.shortText.max)) }),
    response: noteSetViewSchema,
    summary: 'Submit and seal my notes; `keep` gives a reason for each error finding kept, by `rule@field`',
  },
  addAddendum: {
    method: 'POST',
    path: '/api/notes/:noteSetId/addenda',
    params: noteSetParams,
    body: z.object({ text: z.string().trim().min(1).max(limits.shortText.max) }),
    response: noteSetViewSchema,
    summary: 'Add to submitted notes; the original stays',
  },
  loopNotes: {
    method: 'GET',
    path: '/api/loops/:loopId/notes',
    params: z.object({ loopId: idSchema }),
    response: z.object({ items: z.array(peerNoteSetSchema) }),
    summary: "The panel's notes, as far as this reader may see",
  },
  returnNotes: {
    method: 'POST',
    path: '/api/notes/:noteSetId/return',
    params: noteSetParams,
    body: z.object({ reason }),
    response: z.object({ returned: z.literal(true) }),
    summary: 'Bar raiser: return a set for a fix',
  },
  waiveNotes: {
    method: 'POST',
    path: '/api/notes/:noteSetId/waive',
    params: noteSetParams,
    body: z.object({ reason }),
    response: z.object({ waived: z.literal(true) }),
    summary: 'Bar raiser: go on without one late set',
  },
})

/** On a person's own channel, so that notes are saved in the room and long after it. */
export const noteRequests = defineRequests({
  'notes:save': {
    payload: z.object({ noteSetId: idSchema, fields: z.array(fieldSaveSchema).min(1).max(limits.savesPerRequest) }),
    answer: saveAnswerSchema,
  },
})
