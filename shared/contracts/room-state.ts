// The live round as data: what the server stores, what either side may ask for, and the numbered events both reducers fold.
// Times are instants of the server's clock; a client only adds its measured offset.
import { z } from 'zod'
import { limits } from './limits.ts'
import { idSchema, instantSchema, roundEndReasonSchema, roundStatusSchema, roundTypeSchema } from './vocabulary.ts'

export const roomSides = ['candidate', 'interviewer'] as const
export const roomSideSchema = z.enum(roomSides)
export type RoomSide = z.infer<typeof roomSideSchema>
export type RoomActor = RoomSide | 'server'

export const phaseNames = [
  'INTRO',
  'Q1',
  'Q2',
  'SPARE',
  'PROMPT',
  'NARROW',
  'DIVE',
  'TWIST',
  'METRIC',
  'ESTIMATE',
  'BEHAVIOURAL',
  'EXERCISE',
  'LP',
  'WRAP',
] as const
export const phaseNameSchema = z.enum(phaseNames)
export type PhaseName = z.infer<typeof phaseNameSchema>
export const plannedPhaseSchema = z.object({ phase: phaseNameSchema, minutes: z.number().int().positive() })
export type PlannedPhase = z.infer<typeof plannedPhaseSchema>

const deviceSchema = idSchema
const countSchema = z.number().int().nonnegative()
const durationSchema = z.number().int().nonnegative()
const textSchema = z.string().trim().min(1).max(limits.shortText.max)
const scepticismSchema = z.union([z.literal(1), z.literal(2), z.literal(3)])

/** absent: has not come yet; away: was here and lost the connection. The media belong to one device of the person. */
export const presenceSchema = z.object({
  state: z.enum(['absent', 'present', 'away']),
  since: instantSchema,
  mediaDevice: deviceSchema.nullable(),
})
export type Presence = z.infer<typeof presenceSchema>

const pauseCauseSchema = z.enum(['candidate', 'interviewer', 'connection'])

const bothSides = <T extends z.ZodType>(schema: T) => z.object({ candidate: schema, interviewer: schema })

export const roomStateSchema = z.object({
  status: roundStatusSchema,
  roundType: roundTypeSchema,
  plan: z.array(plannedPhaseSchema).min(1),
  /** 1, or 2 after a reschedule. */
  attempt: z.union([z.literal(1), z.literal(2)]),
  /** T. Null: opened by invite without a set time, so no no-show clock runs. */
  startsAt: instantSchema.nullable(),
  pingedAt: instantSchema.nullable(),
  /** -1 before the round is live. */
  phaseIndex: z.number().int().min(-1),
  phaseEndsAt: instantSchema.nullable(),
  /** What the phase still had when the clock stopped; null while it runs. */
  remainingMs: durationSchema.nullable(),
  liveSince: instantSchema.nullable(),
  /** The clock has run since this instant; null while it stands. */
  runningSince: instantSchema.nullable(),
  /** Session time gathered before `runningSince`. */
  ranMs: durationSchema,
  pause: z.object({ cause: pauseCauseSchema, since: instantSchema, endsAt: instantSchema }).nullable(),
  /** Pauses asked for by a person, and the time they took; a pause by a lost connection is not among them. */
  pauses: countSchema,
  pauseUsedMs: durationSchema,
  consent: bothSides(z.boolean()),
  /** Pressed start in the lobby; a lost connection or a consent taken back undoes it. */
  ready: bothSides(z.boolean()),
  presence: bothSides(presenceSchema),
  /** The shared text shows only while both have it open. */
  document: bothSides(z.boolean()),
  scepticism: scepticismSchema,
  extraQuestionAt: instantSchema.nullable(),
  timeChecks: countSchema,
  lastTimeCheck: z.object({ side: roomSideSchema, at: instantSchema }).nullable(),
  prompt: z.object({ text: textSchema, at: instantSchema }).nullable(),
  twist: z.object({ text: textSchema, at: instantSchema }).nullable(),
  /** Interviewer only. */
  ideas: countSchema,
  pickOne: z.object({ at: instantSchema, ideas: countSchema }).nullable(),
  endedAt: instantSchema.nullable(),
  endReason: roundEndReasonSchema.nullable(),
})
export type RoomState = z.infer<typeof roomStateSchema>

const bare = <T extends string>(type: T) => z.object({ type: z.literal(type) })

/** What a person in the round may send. */
export const roomPersonCommandSchema = z.discriminatedUnion('type', [
  bare('consent').extend({ given: z.boolean() }),
  bare('setReady').extend({ ready: z.boolean() }),
  bare('setScepticism').extend({ scepticism: scepticismSchema }),
  bare('pause'),
  bare('resume'),
  bare('nextPhase'),
  bare('wrapUp'),
  bare('end'),
  bare('stopKnown'),
  bare('timeCheck'),
  bare('anotherQuestion'),
  bare('countIdea'),
  bare('pickOne'),
  bare('showPrompt').extend({ text: textSchema }),
  bare('showTwist').extend({ text: textSchema }),
  bare('openDocument').extend({ open: z.boolean() }),
  bare('takeMedia').extend({ device: deviceSchema }),
])

/** What only the server itself sends: ticks of the clock, connections, and the outcome of scheduling. */
export const roomServerCommandSchema = z.discriminatedUnion('type', [
  bare('startDue'),
  bare('pingDue'),
  bare('noShowDue'),
  bare('phaseDue'),
  bare('graceOver'),
  bare('pauseOver'),
  bare('abortDue'),
  bare('endDue'),
  bare('presenceChanged').extend({
    side: roomSideSchema,
    state: z.enum(['present', 'away']),
    device: deviceSchema.nullable(),
  }),
  bare('setTime').extend({ startsAt: instantSchema }),
  bare('reschedule').extend({ startsAt: instantSchema }),
])
export const roomCommandSchema = z.union([roomPersonCommandSchema, roomServerCommandSchema])
export type RoomCommand = z.infer<typeof roomCommandSchema>
export type RoomCommandType = RoomCommand['type']

const event = <T extends string>(type: T) => bare(type).extend({ at: instantSchema })

/** Events, in the past tense. `withheld` keeps the numbering whole for a side that may not see the event itself. */
export const roomEventSchema = z.discriminatedUnion('type', [
  event('lobbyOpened'),
  event('timeSet').extend({ startsAt: instantSchema }),
  event('consented').extend({ side: roomSideSchema, given: z.boolean() }),
  event('readySet').extend({ side: roomSideSchema, ready: z.boolean() }),
  event('scepticismSet').extend({ scepticism: scepticismSchema }),
  event('presenceChanged').extend({
    side: roomSideSchema,
    state: z.enum(['present', 'away']),
    device: deviceSchema.nullable(),
  }),
  event('mediaTaken').extend({ side: roomSideSchema, device: deviceSchema }),
  event('pinged').extend({ missing: z.array(roomSideSchema) }),
  event('noShow').extend({ missing: z.array(roomSideSchema).min(1) }),
  event('wentLive').extend({ phaseEndsAt: instantSchema }),
  event('phaseStarted').extend({ phaseIndex: countSchema, phaseEndsAt: instantSchema }),
  event('paused').extend({ cause: pauseCauseSchema, endsAt: instantSchema, remainingMs: durationSchema }),
  event('resumed').extend({ phaseEndsAt: instantSchema }),
  event('wrapStarted').extend({ phaseEndsAt: instantSchema, early: z.boolean() }),
  event('ended').extend({ reason: z.enum(['interviewer', 'clock']) }),
  event('aborted').extend({ reason: z.enum(['connection', 'known']) }),
  event('rescheduled').extend({ startsAt: instantSchema }),
  event('timeChecked').extend({ side: roomSideSchema }),
  event('anotherQuestionAsked'),
  event('promptShown').extend({ text: textSchema }),
  event('twistShown').extend({ text: textSchema }),
  event('ideaCounted'),
  event('pickOneAsked'),
  event('documentOpened').extend({ side: roomSideSchema, open: z.boolean() }),
  event('withheld'),
])
export type RoomEvent = z.infer<typeof roomEventSchema>
