// The words every other file is written in: principles, rounds, votes, levels.
// Ids follow the field's standard terms; their order here is the canonical tie-break order.
import { z } from 'zod'

/** The sixteen principles in canonical order. */
export const principleCodes = [
  'CO',
  'OW',
  'IS',
  'AR',
  'LC',
  'HD',
  'HS',
  'TB',
  'BA',
  'FR',
  'ET',
  'DD',
  'HB',
  'DR',
  'EE',
  'SS',
] as const
export const principleSchema = z.enum(principleCodes)
export type Principle = z.infer<typeof principleSchema>

export const roleFamilies = ['PM', 'TPM', 'SDE'] as const
export const roleFamilySchema = z.enum(roleFamilies)
export type RoleFamily = z.infer<typeof roleFamilySchema>

/** What a person may be given beyond what everyone may do. */
export const personRoles = ['organizer', 'moderator', 'admin'] as const
export const personRoleSchema = z.enum(personRoles)
export type PersonRole = z.infer<typeof personRoleSchema>

/** BEH behavioral, BRR bar raiser, PDX product design, MET metric and estimation, SYS system design, COD coding. */
export const roundTypes = ['BEH', 'BRR', 'PDX', 'MET', 'SYS', 'COD'] as const
export const roundTypeSchema = z.enum(roundTypes)
export type RoundType = z.infer<typeof roundTypeSchema>

/** 4 = entry … 8 = director; targets are 4–7, people may state 4–8. */
export const levelSchema = z.number().int().min(4).max(8)
export type Level = z.infer<typeof levelSchema>

export const votes = ['SH', 'I', 'NI', 'SNH'] as const
export const voteSchema = z.enum(votes)
export type Vote = z.infer<typeof voteSchema>

export const confidences = ['H', 'M', 'L'] as const
export const confidenceSchema = z.enum(confidences)
export type Confidence = z.infer<typeof confidenceSchema>

export const ratingSchema = z.number().int().min(1).max(5)
export type Rating = z.infer<typeof ratingSchema>

export const provenances = ['observed', 'inferred', 'told'] as const
export const provenanceSchema = z.enum(provenances)
export type Provenance = z.infer<typeof provenanceSchema>

/** why reason, cf counterfactual, not left undone, num number, who attribution, post afterwards. */
export const probeKinds = ['why', 'cf', 'not', 'num', 'who', 'post'] as const
export const probeKindSchema = z.enum(probeKinds)
export type ProbeKind = z.infer<typeof probeKindSchema>

/** What in notes and votes calls for a question of the challenge deck, in the deck's order. */
export const challengeTriggers = [
  'shortWindow',
  'singleSource',
  'untested5',
  'weShare',
  'oneStory',
  'levelBelow',
  'strongHire',
  'notInclined',
  'framework',
  'noTension',
  'eagerManager',
  'lateNote',
  'weakCore',
  'openFact',
  'noDespiteRatings',
  'sameStory',
  'flatRatings',
  'missingReason',
] as const

/** What someone can be asked to work on. */
export const promptKinds = ['design', 'metric', 'estimate', 'system', 'coding', 'program', 'writing'] as const

/** What a level is judged by. */
export const levelScales = ['scope', 'ambiguity', 'influence', 'horizon'] as const

/** What a room finds about two values for one measure. */
export const contradictionVerdicts = ['bothTrue', 'oneWrong', 'cannotTell', 'fabricated'] as const
export const contradictionVerdictSchema = z.enum(contradictionVerdicts)
/** `clarified` is in debriefs that are older than the other words. */
export const storedVerdictSchema = z.enum([...contradictionVerdicts, 'clarified'])
export type ContradictionVerdict = z.infer<typeof storedVerdictSchema>

export const principleStatuses = ['validated', 'mixed', 'disputed', 'failed', 'thin', 'gap'] as const
export const principleStatusSchema = z.enum(principleStatuses)
export type PrincipleStatus = z.infer<typeof principleStatusSchema>

export const outcomes = [
  'INCLINED',
  'INCLINED_DOWNLEVEL',
  'NOT_INCLINED',
  'RELOOP_TARGETED',
  'NEEDS_DISCUSSION',
  'HOLD_INCOMPLETE',
] as const
export const outcomeSchema = z.enum(outcomes)
export type Outcome = z.infer<typeof outcomeSchema>

export const templateIds = ['mini-2', 'seed-pm-4', 'official-pm-5', 'tpm-5', 'sde-5', 'hc-only'] as const
export const templateIdSchema = z.enum(templateIds)
export type TemplateId = z.infer<typeof templateIdSchema>

export const idSchema = z.string().min(1).max(64)
/** Instants are epoch milliseconds. */
export const instantSchema = z.number().int().nonnegative()

export const loopStatuses = [
  'DRAFT',
  'STAFFING',
  'SCHEDULED',
  'IN_PROGRESS',
  'NOTES_DUE',
  'PACKAGE_READY',
  'IN_DEBRIEF',
  'DECIDED',
  'CLOSED',
  'RELOOP',
  'EXPIRED',
  'CANCELLED',
] as const
export const loopStatusSchema = z.enum(loopStatuses)
export type LoopStatus = z.infer<typeof loopStatusSchema>

export const roundStatuses = [
  'PLANNED',
  'LOBBY',
  'LIVE',
  'PAUSED',
  'WRAP',
  'ENDED',
  'ABORTED',
  'NO_SHOW_CAND',
  'NO_SHOW_INT',
] as const
export const roundStatusSchema = z.enum(roundStatuses)
export type RoundStatus = z.infer<typeof roundStatusSchema>

/** Why a round is over. */
export const roundEndReasonSchema = z.enum(['interviewer', 'clock', 'connection', 'known', 'noShow'])
export type RoundEndReason = z.infer<typeof roundEndReasonSchema>

/** A person's part in one loop. */
export const loopRoles = ['candidate', 'interviewer', 'hiringManager', 'barRaiser'] as const
export const loopRoleSchema = z.enum(loopRoles)
export type LoopRole = z.infer<typeof loopRoleSchema>

/** Settings of a person that can alone keep them from someone who is waiting in the queue. */
export const nearMissSettings = ['barRaiser', 'language', 'level'] as const
export type NearMissSetting = (typeof nearMissSettings)[number]
