// The principle pack on the wire and on disk: everything the product says about principles, rounds, rubrics and preparation, as data.
// An organizer may put another one in its place; what the texts must also satisfy together is in shared/domain/catalogue (PP-1 to PP-13).
import { z } from 'zod'
import { challengeTriggerSchema, dissentPromptSchema } from './debrief-prompts.ts'
import { defineRoutes } from './define-routes.ts'
import {
  principleSchema,
  probeKindSchema,
  promptKinds,
  roleFamilySchema,
  roundTypeSchema,
  templateIdSchema,
} from './vocabulary.ts'

const line = z.string().trim().min(1).max(120)
const text = z.string().trim().min(1).max(600)
const idText = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,39}$/, 'letters, digits, - and _, 40 at most')
const four = z.tuple([text, text, text, text])
const byPrinciple = <T extends z.ZodType>(value: T) => z.record(principleSchema, value)

const probeSchema = z.strictObject({ kind: probeKindSchema, text })
/** A text for each level a loop can aim at. */
const byLevel = z.strictObject({ 4: text, 5: text, 6: text, 7: text })
const questionSchema = z.strictObject({
  id: idText,
  text,
  /** What is asked instead at a level that changes the question. */
  levels: byLevel.partial().optional(),
  probes: z.tuple([probeSchema, probeSchema, probeSchema, probeSchema]),
})
export type MainQuestion = z.infer<typeof questionSchema>

const formOfWords = z
  .string()
  .trim()
  .min(3)
  .max(60)
  .regex(/^[\p{L}\p{N}][\p{L}\p{N}\p{M} ,'-]*\*?$/u, "letters, digits, spaces and , ' -, with one * at the end at most")

const principleEntrySchema = z.strictObject({
  code: principleSchema,
  name: line,
  /** Ways of saying the name that make a label of it; a star at the end stands for the rest of the word. */
  spoken: z.array(formOfWords).min(1).max(12),
  /** Further ways that count as citing it in a vote's rationale. */
  cited: z.array(formOfWords).max(12),
  meaning: text,
  strong: four,
  weak: four,
  /** What it asks at each level a loop can aim at. */
  levels: byLevel,
  /** Three or more. */
  questions: z.tuple([questionSchema, questionSchema, questionSchema], questionSchema),
  /** Principles this one pulls against, and over what: this side first. */
  tensions: z.array(z.strictObject({ partner: principleSchema, between: text })),
  /** What each rating looks like; a pack may leave out 4 and 2. */
  anchors: z.strictObject({ 5: text, 4: text.optional(), 3: text, 2: text.optional(), 1: text }),
  /** What a rating of 4 needs at each level; a pack may leave it out. */
  fourAtLevel: byLevel.optional(),
  roleNotes: z.strictObject({ PM: text, TPM: text, SDE: text }).partial(),
  remark: text.nullable(),
})
export type PrincipleEntry = z.infer<typeof principleEntrySchema>

const rungSchema = z.strictObject({ scope: text, ambiguity: text, influence: text, horizon: text })
const weightsSchema = byPrinciple(z.number())
const weightRowSchema = z.strictObject({ level: z.number().int().min(4).max(8), weights: weightsSchema })
export type WeightRow = z.infer<typeof weightRowSchema>

const slotSchema = z.strictObject({
  roundNumber: z.number().int().min(1),
  roundType: roundTypeSchema,
  minutes: z.number().int().min(20).max(90),
  barRaiser: z.boolean(),
  hiringManager: z.boolean(),
  /** A program deep dive is a behavioral round that opens with a program prompt. */
  programPrompt: z.boolean(),
})
const templateSchema = z.strictObject({
  id: templateIdSchema,
  name: line,
  /** Whom it was drawn up for; any role may use it. */
  roleHint: roleFamilySchema,
  slots: z.array(slotSchema).max(7),
})
export type LoopTemplate = z.infer<typeof templateSchema>

const promptSchema = z.strictObject({
  id: idText,
  kind: z.enum(promptKinds),
  text,
  /** What the candidate is asked to do or to decide. */
  ask: text.optional(),
  /** The constraint. */
  limit: text.optional(),
  /** News that the interviewer brings in later; the candidate doesn't see it before. */
  twist: text.optional(),
})
export type Prompt = z.infer<typeof promptSchema>

const ratingSchema = z.strictObject({ name: line, bar: line, anchor: text })
const dimensionSchema = z.strictObject({ name: line, full: text, half: text, none: text })
const rubricsSchema = z.strictObject({
  /** The five ratings, whatever the principle. */
  ratings: z.strictObject({ 5: ratingSchema, 4: ratingSchema, 3: ratingSchema, 2: ratingSchema, 1: ratingSchema }),
  story: z.record(
    z.enum(['situation', 'task', 'action', 'why', 'result']),
    z.strictObject({ name: line, full: text, none: text }),
  ),
  design: z.record(z.enum(['problem', 'role', 'insight', 'metric', 'execution']), dimensionSchema),
  metric: z.record(z.enum(['goal', 'definition', 'guardrails', 'why', 'decisionRule']), text),
  estimate: z.record(z.enum(['structure', 'assumptions', 'arithmetic', 'crossCheck', 'sensitivity']), text),
  writing: z.record(
    z.enum(['answerFirst', 'narrative', 'specific', 'reasoning', 'ownership', 'honesty', 'mechanics']),
    text,
  ),
  note: z.record(z.enum(['specificity', 'attribution', 'verbatim', 'reason', 'probing', 'fit', 'framing']), text),
})

const stepSchema = z.strictObject({
  /** Weeks or days, as the plan counts, first to last. */
  from: z.number().int().min(1),
  to: z.number().int().min(1),
  theme: line,
  goal: text,
  tasks: z.array(idText),
  exit: text.nullable(),
})
const planSchema = z.strictObject({
  id: idText,
  name: line,
  unit: z.enum(['week', 'day']),
  /** Hours asked of one unit. */
  effort: z.strictObject({ min: z.number().positive(), max: z.number().positive() }),
  steps: z.array(stepSchema).min(1),
})
const preparationSchema = z.strictObject({
  plans: z.array(planSchema).min(1),
  tasks: z.array(z.strictObject({ id: idText, minutes: z.number().int().min(5).max(600), text })).min(1),
  checklist: z.array(text).min(1),
  studyList: z.array(z.strictObject({ id: idText, name: text, sheet: z.array(text).min(1) })),
  mistakes: z.array(text),
  negotiation: z.array(text),
  /** Lines in the product's own voice, for empty pages and tips. */
  tips: z.array(text).min(1),
})

export const packSchema = z.strictObject({
  id: idText,
  version: z.number().int().min(1),
  principles: byPrinciple(principleEntrySchema),
  levelLadder: z.strictObject({ 4: rungSchema, 5: rungSchema, 6: rungSchema, 7: rungSchema }),
  coreSets: z.record(roleFamilySchema, z.tuple([principleSchema, principleSchema, principleSchema, principleSchema])),
  /** What a bar raiser may be leant to instead of the weakest core principle. */
  longTerm: z.array(principleSchema).min(1),
  /** Every pair that pulls apart: what a note can tag. */
  tensionPairs: z.array(z.tuple([principleSchema, principleSchema])),
  /** Those of them that give a seat a bonus when one interviewer holds both; left out, all do. */
  seatPairs: z.array(z.tuple([principleSchema, principleSchema])).optional(),
  weights: z.record(roleFamilySchema, z.array(weightRowSchema)),
  roundFit: z.record(roundTypeSchema, byPrinciple(z.number())),
  templates: z.record(templateIdSchema, templateSchema),
  prompts: z.array(promptSchema),
  rubrics: rubricsSchema,
  challengeDeck: z.record(challengeTriggerSchema, text),
  dissentPrompts: z.record(dissentPromptSchema, text),
  preparation: preparationSchema,
})
export type PrinciplePack = z.infer<typeof packSchema>

/** Which pack something was made under. */
export const packRefSchema = z.object({ id: idText, version: z.number().int().min(1) })

export const packRoutes = defineRoutes({
  pack: {
    method: 'GET',
    path: '/api/pack',
    response: packSchema,
    summary: 'The principles, rounds, rubrics and plans this installation works with',
  },
})
