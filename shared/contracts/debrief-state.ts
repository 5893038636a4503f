// A debrief on the wire: what every attendee may see, what stays sealed, what may be asked, what happened.
// Nothing in the state or in an event carries a ballot before its reveal: sealed values live in the private part only.
import { z } from 'zod'
import { revealedVoteSchema, sealedVoteSchema, voteFields, voteReasonSchema } from './ballots.ts'
import { challengeTriggerSchema } from './debrief-prompts.ts'
import { limits } from './limits.ts'
import { rationaleSchema } from './rationale.ts'
import {
  contradictionVerdictSchema,
  idSchema,
  instantSchema,
  levelSchema,
  outcomeSchema,
  principleSchema,
  storedVerdictSchema,
} from './vocabulary.ts'

const text = z.string().trim().min(1).max(limits.shortText.max)
const optionalText = z.string().trim().max(limits.shortText.max)
const count = z.number().int().nonnegative()

export const debriefSteps = [
  'SCHEDULED',
  'ROLL_CALL',
  'SILENT_READ',
  'REVEAL',
  'REVOTE_1',
  'LP_WALK',
  'CHALLENGE',
  'FINAL_VOTE',
  'DECISION',
  'RATIONALE',
  'FEEDBACK',
  'CLOSED',
] as const
const debriefStepSchema = z.enum(debriefSteps)
export type DebriefStep = z.infer<typeof debriefStepSchema>

const ballotNameSchema = z.enum(['pre', 'revote1', 'final'])
export type BallotName = z.infer<typeof ballotNameSchema>

const debriefRoleSchema = z.enum(['barRaiser', 'hiringManager', 'interviewer'])
export type DebriefRole = z.infer<typeof debriefRoleSchema>

const attendeeSchema = z.object({
  personId: idSchema,
  seatId: idSchema,
  name: z.string(),
  role: debriefRoleSchema,
  /** Has a submitted set and so a vote; without one, a person is listed but can't attend. */
  eligible: z.boolean(),
})
export type Attendee = z.infer<typeof attendeeSchema>

const pinSchema = z.object({ id: idSchema, personId: idSchema, principle: principleSchema.nullable(), text })
export type Pin = z.infer<typeof pinSchema>

const promptKindSchema = z.enum(['loneDissent', 'frameDispute', 'silence', 'trait'])
const promptSchema = z.object({ kind: promptKindSchema, text: z.string(), toPersonIds: z.array(idSchema) })
export type Prompt = z.infer<typeof promptSchema>

const turnSchema = z.object({
  principle: principleSchema,
  personId: idSchema,
  text: optionalText,
  at: instantSchema,
  /** A story from memory: it counts as told, with low confidence. */
  notInNotes: z.boolean(),
})
const walkSchema = z.object({
  order: z.array(principleSchema),
  /** Each of these needs a written resolution before the final vote. */
  disputed: z.array(principleSchema),
  /** Mixed core principles, if there are too many of them: each is reviewed before the final vote and may be resolved. */
  mixed: z.array(principleSchema).default([]),
  /** Open issues by position: contradictions of fact. Each needs a verdict before the final vote. */
  factIssues: z.array(count).default([]),
  /** Opened so far. */
  reviewed: z.array(principleSchema).default([]),
  index: count,
  queue: z.array(idSchema),
  /** Who has spoken on the open principle, in order; a person stands here once for every turn. */
  spoken: z.array(idSchema),
  speaking: z.object({ personId: idSchema, endsAt: instantSchema }).nullable(),
  prompts: z.array(promptSchema),
  promptIndex: count,
})
const resolutionSchema = z.object({
  principle: principleSchema,
  status: z.enum(['validated', 'mixed', 'failed']),
  reason: text,
  by: idSchema,
})

const challengeCardSchema = z.object({
  trigger: challengeTriggerSchema,
  question: z.string(),
  toPersonId: idSchema.nullable(),
  principle: principleSchema.nullable(),
})
export type ChallengeCard = z.infer<typeof challengeCardSchema>
const challengeSchema = z.object({
  id: idSchema,
  question: z.string(),
  trigger: challengeTriggerSchema,
  toPersonId: idSchema,
  answer: optionalText.nullable(),
  conceded: z.boolean(),
})

/** One gate of the decision as it was evaluated; `inputs` are what it looked at. */
const proposedGateSchema = z.object({ gate: z.string(), fired: z.boolean(), inputs: z.record(z.string(), z.unknown()) })
export const proposedOutcomeSchema = z.object({
  outcome: outcomeSchema,
  level: levelSchema.nullable(),
  gates: z.array(proposedGateSchema),
})
export type ProposedOutcome = z.infer<typeof proposedOutcomeSchema>
const dissentSchema = z.object({ personId: idSchema, statement: optionalText.nullable() })
const proposalSchema = proposedOutcomeSchema.extend({ dissents: z.array(dissentSchema) })
const overrideRequestSchema = z.object({
  outcome: outcomeSchema,
  level: levelSchema.nullable(),
  reason: text,
  by: idSchema,
})
const signedSchema = z.object({
  outcome: outcomeSchema,
  level: levelSchema.nullable(),
  by: z.array(idSchema).min(1),
  at: instantSchema,
  reason: optionalText,
  override: z.boolean(),
})

/** The bar raiser's word that nothing follows from this debrief, its package being broken. */
const voidedSchema = z.object({ by: idSchema, at: instantSchema, reason: text })

const ballotMap = <T extends z.ZodType>(each: T) => z.object({ pre: each, revote1: each, final: each })

/** What every attendee sees, the same for all. */
export const debriefStateSchema = z.object({
  targetLevel: levelSchema,
  fallbackLevel: levelSchema.nullable(),
  step: debriefStepSchema,
  stepEndsAt: instantSchema.nullable(),
  /** Steps that had their one extension. */
  extended: z.array(debriefStepSchema),
  adjourned: z.boolean(),
  /** Over without an outcome. Debriefs stored before this could be said lack it. */
  voided: voidedSchema.nullable().default(null),
  /** What the step's clock had left when it stopped. */
  remainingMs: z.number().int().nonnegative().nullable(),
  quorumNeeded: count,
  quorumLostAt: instantSchema.nullable(),
  /** Null before the reveal: a short clock would tell the votes. */
  express: z.boolean().nullable(),
  attendees: z.array(attendeeSchema),
  present: z.array(idSchema),
  confirmedAlone: z.array(idSchema),
  doneReading: count,
  sealed: ballotMap(count),
  ballots: ballotMap(z.array(revealedVoteSchema).nullable()),
  pins: z.array(pinSchema),
  walk: walkSchema.nullable(),
  turns: z.array(turnSchema),
  resolutions: z.array(resolutionSchema),
  remarks: z.array(z.object({ principle: principleSchema, text, by: idSchema })),
  contradictions: z.array(z.object({ issue: count, verdict: storedVerdictSchema, reason: text, by: idSchema })),
  /** The strongest case against, written alone by each when all agreed early; read out without names. */
  cases: z
    .object({ prompt: z.string(), endsAt: instantSchema, written: count, texts: z.array(text).nullable() })
    .nullable(),
  deck: z.array(challengeCardSchema),
  challenges: z.array(challengeSchema),
  proposal: proposalSchema.nullable(),
  levelView: text.nullable(),
  overrideRequest: overrideRequestSchema.nullable(),
  signed: signedSchema.nullable(),
  rationale: rationaleSchema.nullable(),
  hmConfirmation: z.object({ by: idSchema, at: instantSchema }).nullable(),
  reportDueAt: instantSchema.nullable(),
  releasedAt: instantSchema.nullable(),
})
export type DebriefState = z.infer<typeof debriefStateSchema>

const byPerson = <T extends z.ZodType>(each: T) => z.record(idSchema, each)
const hiddenPinSchema = pinSchema.omit({ personId: true })

/** Never leaves the server, but each person's own part to that person. */
export const debriefPrivateSchema = z.object({
  ballots: ballotMap(byPerson(sealedVoteSchema)),
  doneReaders: z.array(idSchema),
  pins: byPerson(z.array(hiddenPinSchema)),
  cases: byPerson(text),
})
export type DebriefPrivate = z.infer<typeof debriefPrivateSchema>

/** A person's own sealed things, for that person only. */
export const debriefOwnSchema = z.object({
  ballots: ballotMap(sealedVoteSchema.nullable()),
  doneReading: z.boolean(),
  pins: z.array(hiddenPinSchema),
  writtenCase: text.nullable(),
})
export type DebriefOwn = z.infer<typeof debriefOwnSchema>

const command = <N extends string, T extends z.ZodRawShape>(type: N, fields: T) =>
  z.object({ type: z.literal(type), ...fields })
const none = {}

/** What a person may ask for. */
export const debriefCommandSchema = z.discriminatedUnion('type', [
  command('open', none),
  command('close', { step: debriefStepSchema }),
  command('extend', { step: debriefStepSchema }),
  command('adjourn', none),
  command('resume', none),
  command('void', { reason: text }),
  command('confirmAlone', none),
  command('finishReading', none),
  command('pin', { principle: principleSchema.nullable(), text }),
  command('unpin', { pinId: idSchema }),
  command('sealVote', {
    ballot: z.enum(['revote1', 'final']),
    ...voteFields,
    line: optionalText.nullable(),
    reason: voteReasonSchema.nullish(),
  }),
  command('openPrinciple', { index: count }),
  command('showPrompt', { index: count }),
  command('raisePrompt', { kind: z.enum(['silence', 'trait']) }),
  command('startTurn', { personId: idSchema }),
  command('endTurn', { personId: idSchema, text: optionalText, notInNotes: z.boolean() }),
  command('resolve', { principle: principleSchema, status: resolutionSchema.shape.status, reason: text }),
  command('remark', { principle: principleSchema, text }),
  command('settleContradiction', { issue: count, verdict: contradictionVerdictSchema, reason: text }),
  command('writeCase', { text }),
  command('ask', { trigger: challengeTriggerSchema, toPersonId: idSchema }),
  command('answer', { challengeId: idSchema, answer: optionalText, conceded: z.boolean() }),
  command('stateDissent', { statement: text }),
  command('stateLevelView', { text }),
  command('sign', { outcome: outcomeSchema, reason: optionalText }),
  command('cosign', none),
  command('writeRationale', { rationale: rationaleSchema }),
  command('confirmRationale', none),
  command('release', none),
])
export type PersonCommand = z.infer<typeof debriefCommandSchema>

const event = command
/** What happened, as every attendee may hear it. */
export const debriefEventSchema = z.discriminatedUnion('type', [
  event('personArrived', { personId: idSchema }),
  event('personLeft', { personId: idSchema }),
  event('quorumLost', { at: instantSchema }),
  event('quorumRegained', { stepEndsAt: instantSchema.nullable() }),
  event('stepEntered', { step: debriefStepSchema, endsAt: instantSchema.nullable() }),
  event('stepExtended', { step: debriefStepSchema, endsAt: instantSchema }),
  event('adjourned', { remainingMs: count }),
  event('resumed', { endsAt: instantSchema }),
  event('voided', { voided: voidedSchema }),
  event('confirmedAlone', { personId: idSchema }),
  event('readingDone', { count }),
  event('pinsOpened', { pins: z.array(pinSchema) }),
  event('expressDecided', { express: z.boolean() }),
  event('voteSealed', { ballot: ballotNameSchema, count }),
  event('ballotRevealed', { ballot: ballotNameSchema, votes: z.array(revealedVoteSchema) }),
  event('walkPlanned', {
    order: z.array(principleSchema),
    disputed: z.array(principleSchema),
    mixed: z.array(principleSchema).default([]),
    factIssues: z.array(count).default([]),
  }),
  event('principleOpened', { index: count, queue: z.array(idSchema), prompts: z.array(promptSchema) }),
  event('promptShown', { index: count }),
  event('promptRaised', { prompt: promptSchema }),
  event('turnStarted', { personId: idSchema, endsAt: instantSchema }),
  event('turnEnded', { turn: turnSchema }),
  event('resolved', { resolution: resolutionSchema }),
  event('remarked', { remark: debriefStateSchema.shape.remarks.element }),
  event('contradictionSettled', { contradiction: debriefStateSchema.shape.contradictions.element }),
  event('casesAsked', { prompt: z.string(), endsAt: instantSchema }),
  event('caseWritten', { count }),
  event('casesOpened', { texts: z.array(text) }),
  event('deckProposed', { deck: z.array(challengeCardSchema) }),
  event('challengeAsked', { challenge: challengeSchema }),
  event('challengeAnswered', { challengeId: idSchema, answer: optionalText, conceded: z.boolean() }),
  event('proposed', { proposal: proposalSchema }),
  event('dissentStated', { personId: idSchema, statement: text }),
  event('levelViewStated', { text }),
  event('overrideAsked', { request: overrideRequestSchema }),
  event('signed', { signed: signedSchema, dissenters: z.array(idSchema), reportDueAt: instantSchema }),
  event('rationaleWritten', { rationale: rationaleSchema }),
  event('rationaleConfirmed', { by: idSchema, at: instantSchema }),
  event('reportReleased', { at: instantSchema, by: idSchema }),
])
export type DebriefEvent = z.infer<typeof debriefEventSchema>
