// A frozen package as stored and read. What stays shut until the reveal (votes, rationales and whatever is said of them) is a
// second value, `PackageVotes`, so that nothing can show it by accident.
import { z } from 'zod'
import { voteReasonSchema } from './ballots.ts'
import { limits } from './limits.ts'
import { openNoteContentSchema } from './notes-api.ts'
import { packRefSchema } from './pack.ts'
import { findingSchema } from './notes.ts'
import {
  confidenceSchema,
  idSchema,
  instantSchema,
  levelSchema,
  principleSchema,
  principleStatusSchema,
  provenanceSchema,
  ratingSchema,
  roleFamilySchema,
  roundStatusSchema,
  roundTypeSchema,
  voteSchema,
} from './vocabulary.ts'

const text = z.string().max(limits.noteText.max)
const count = z.number().int().nonnegative()
const score = z.number().int().min(0).max(100)

const packageModeSchema = z.enum(['debrief', 'committee', 'both'])

/** `none`: the round was not held, so no notes are due. */
const notesArrivalSchema = z.enum(['in', 'late', 'waived', 'missing', 'none'])
const packageSeatSchema = z.object({
  seatId: idSchema,
  n: z.number().int().positive(),
  round: roundTypeSchema,
  interviewerId: idSchema.nullable(),
  barRaiser: z.boolean(),
  hiringManager: z.boolean(),
  principles: z.array(principleSchema),
  roundStatus: roundStatusSchema.nullable(),
  notes: notesArrivalSchema,
})
export type PackageSeat = z.infer<typeof packageSeatSchema>

const headerSchema = z.object({
  /** The principle pack it was put together under; null in packages that are older than this field. */
  principlePack: packRefSchema.nullable().default(null),
  role: roleFamilySchema,
  targetLevel: levelSchema,
  fallbackLevel: levelSchema.nullable(),
  mode: packageModeSchema,
  /** What the role needs most (PK-22); empty in packages that are older than this field. */
  roleNeed: z.string().max(limits.roleNeed.max).default(''),
  core: z.array(principleSchema),
  seats: z.array(packageSeatSchema),
  roundsHeld: count,
  /** Seats whose notes a decision lacks; the bar raiser's counts even when its round was never held. */
  missing: z.array(z.object({ seatId: idSchema, barRaiser: z.boolean() })),
  /** No bar raiser's round was held: such a loop ends in a report without an outcome. */
  practiceOnly: z.boolean(),
})

const ratedCellSchema = z.object({
  state: z.literal('rated'),
  seatId: idSchema,
  noteSetId: idSchema,
  rating: ratingSchema,
  confidence: confidenceSchema,
  primary: z.boolean(),
  provenance: provenanceSchema,
  weight: z.number(),
  itemIds: z.array(idSchema),
  justification: text,
})
export type RatedCell = z.infer<typeof ratedCellSchema>
const matrixCellSchema = z.discriminatedUnion('state', [
  ratedCellSchema,
  z.object({ state: z.literal('notAssigned'), seatId: idSchema }),
  z.object({ state: z.literal('noData'), seatId: idSchema, noteSetId: idSchema, reason: text }),
  /** Assigned, and its notes never came. */
  z.object({ state: z.literal('missing'), seatId: idSchema }),
])
export type MatrixCell = z.infer<typeof matrixCellSchema>

const matrixRowSchema = z.object({
  principle: principleSchema,
  core: z.boolean(),
  assigned: z.boolean(),
  status: principleStatusSchema,
  /** Unrounded; shown with two decimals. Null in a gap. */
  aggregate: z.number().nullable(),
  weight: z.number(),
  spread: count,
  cells: z.array(matrixCellSchema),
})
export type MatrixRow = z.infer<typeof matrixRowSchema>

const coreLineSchema = z.object({
  principle: principleSchema,
  status: principleStatusSchema,
  evidence: z
    .object({ text, from: z.enum(['quote', 'justification']), seatId: idSchema, noteSetId: idSchema, itemId: idSchema })
    .nullable(),
})
export type CoreLine = z.infer<typeof coreLineSchema>

const issueKindSchema = z.enum([
  'disputed',
  'contradiction',
  'failed',
  'thin',
  'gap',
  'frameDispute',
  'attributionDispute',
  'ownershipDrift',
  'unframedDissent',
  'counterexample',
  'poorNotesOnly',
  'copiedJustification',
  'flatRatings',
  'lateNotes',
  'lowQuality',
  'storyReuse',
  'noTension',
])
export type IssueKind = z.infer<typeof issueKindSchema>
const openIssueSchema = z.object({
  kind: issueKindSchema,
  tone: z.enum(['red', 'amber', 'info']),
  principle: principleSchema.nullable(),
  core: z.boolean(),
  text,
  /** What the room is asked. */
  prompt: text.nullable(),
  seatIds: z.array(idSchema),
  story: z.string().nullable(),
})
export type OpenIssue = z.infer<typeof openIssueSchema>

const mentionSchema = z.object({
  seatId: idSchema,
  noteSetId: idSchema,
  itemId: idSchema,
  principle: principleSchema,
  unit: z.string(),
  from: z.number().nullable(),
  to: z.number().nullable(),
  direction: z.enum(['up', 'flat', 'down']),
  window: z.string(),
  population: z.string(),
})
export type MetricMention = z.infer<typeof mentionSchema>
const contradictionSchema = z.object({
  key: z.string(),
  /** `window`: both can be true. `fact`: both cannot; only a person may call one made up. */
  kind: z.enum(['window', 'fact']),
  mentions: z.array(mentionSchema),
})
export type Contradiction = z.infer<typeof contradictionSchema>

const tensionEvidenceSchema = z.object({
  pair: z.tuple([principleSchema, principleSchema]),
  core: z.boolean(),
  story: z.string(),
  givenUp: text,
  seatId: idSchema,
  itemId: idSchema,
})
export type TensionEvidence = z.infer<typeof tensionEvidenceSchema>

const levelEvidenceSchema = z.object({
  seats: z.array(
    z.object({
      seatId: idSchema,
      level: levelSchema,
      items: z.array(z.object({ itemId: idSchema, principle: principleSchema, level: levelSchema })),
    }),
  ),
  estimate: levelSchema.nullable(),
  spread: count,
})
export type LevelEvidence = z.infer<typeof levelEvidenceSchema>

const coverageSchema = z.object({
  askedTwice: z.array(principleSchema),
  inferredOnly: z.array(principleSchema),
  /** The only words quoted come from the situation, before anybody acted. */
  situationQuotesOnly: z.array(principleSchema),
  noData: z.array(z.object({ principle: principleSchema, seatId: idSchema, reason: text })),
})
export type Coverage = z.infer<typeof coverageSchema>

const narrativeSchema = z.object({
  score,
  contradictions: count,
  windowMismatches: count,
  thirdUses: count,
  ownershipDrifts: count,
})
export type Narrative = z.infer<typeof narrativeSchema>

const keptFindingSchema = z.object({ finding: findingSchema, reason: z.string() })
export type KeptFinding = z.infer<typeof keptFindingSchema>

const packageNoteSetSchema = z.object({
  noteSetId: idSchema,
  seatId: idSchema,
  authorId: idSchema,
  content: openNoteContentSchema,
  quality: score,
  lateHours: z.number().nonnegative(),
  keptFindings: z.array(keptFindingSchema),
})

export const packageContentSchema = z.object({
  header: headerSchema,
  rows: z.array(matrixRowSchema),
  coreStrip: z.array(coreLineSchema),
  /** Mean of the assigned aggregates by weight. Shown, never decisive. */
  overall: z.number().nullable(),
  issues: z.array(openIssueSchema),
  contradictions: z.array(contradictionSchema),
  coverage: coverageSchema,
  tension: z.object({ evidence: z.array(tensionEvidenceSchema), coreExpected: count }),
  levels: levelEvidenceSchema,
  narrative: narrativeSchema,
  /** In seat order; each reader is shown an order of their own. */
  noteSets: z.array(packageNoteSetSchema),
  timeline: z.array(
    z.object({ noteSetId: idSchema, seatId: idSchema, submittedAt: instantSchema.nullable(), lateHours: z.number() }),
  ),
})
export type PackageContent = z.infer<typeof packageContentSchema>

const voteRecordSchema = z.object({
  noteSetId: idSchema,
  seatId: idSchema,
  authorId: idSchema,
  vote: voteSchema.nullable(),
  fallbackVote: voteSchema.nullable(),
  voteConfidence: confidenceSchema.nullable(),
  rationale: text,
  /** What a no rests on. Packages frozen before it was asked lack it. */
  reason: voteReasonSchema.nullish(),
  /** Where the vote and the ratings disagree. */
  warnings: z.array(z.object({ code: z.string(), message: z.string() })),
  /** Kept findings on the vote or its reasons. */
  keptFindings: z.array(keptFindingSchema),
})
export const packageVotesSchema = z.array(voteRecordSchema)
export type PackageVotes = z.infer<typeof packageVotesSchema>
