// `rule decide`: the outcome that the gates propose.
import { z } from 'zod'
import {
  contradictionVerdictSchema,
  idSchema,
  levelSchema,
  principleSchema,
  principleStatusSchema,
  ratingSchema,
  roleFamilySchema,
  voteSchema,
} from '#shared/contracts/vocabulary.ts'
import { defaultPack } from '#shared/packs/sixteen/pack.ts'
import { decideOutcome } from '#shared/domain/decision/decide-outcome.ts'
import { decisionPolicy } from '#shared/domain/decision/policy.ts'
import { ok } from '#shared/lib/result.ts'
import { defineRule } from './define-rule.ts'
import { peopleSchema, principlesSchema, refuseTwice } from './fields.ts'
import type { DecisionInput } from '#shared/domain/decision/gates.ts'

const votesSchema = z.record(idSchema, voteSchema)
const shareSchema = z.number().min(0).max(1)
const countSchema = z.number().int().nonnegative()
const policySchema = z.object({
  positiveShare: shareSchema.default(decisionPolicy.positiveShare),
  minMean: z.number().min(-2).max(2).default(decisionPolicy.minMean),
  requireAdvocate: z.boolean().default(decisionPolicy.requireAdvocate),
  missingAllowed: countSchema.default(decisionPolicy.missingAllowed),
  reloopShare: shareSchema.default(decisionPolicy.reloopShare),
  mixedCoreAllowed: countSchema.default(decisionPolicy.mixedCoreAllowed),
})

const inputSchema = z
  .object({
    role: roleFamilySchema.default('PM'),
    statuses: z.partialRecord(principleSchema, principleStatusSchema),
    resolved: z.partialRecord(principleSchema, z.enum(['validated', 'mixed', 'failed'])).default({}),
    votes: votesSchema,
    barRaiser: idSchema.nullable(),
    target: levelSchema,
    fallback: levelSchema.nullable().default(null),
    fallbackVotes: votesSchema.default({}),
    levels: z.array(levelSchema).default([]),
    missing: peopleSchema.default([]),
    integrity: z.boolean().default(false),
    barRaiserRatings: z.array(ratingSchema).default([]),
    contradictions: z.array(z.object({ verdict: contradictionVerdictSchema.nullable().default(null) })).default([]),
    walked: principlesSchema.default([]),
    policy: policySchema.prefault({}),
  })
  .superRefine(({ fallback, target, fallbackVotes, votes, missing }, context) => {
    refuseTwice(missing, context, (at) => ['missing', at])
    if (fallback !== null && fallback >= target)
      context.addIssue({ code: 'custom', message: 'Make the fallback level lower than the target', path: ['fallback'] })
    for (const id of Object.keys(fallbackVotes)) {
      if (!Object.hasOwn(votes, id))
        context.addIssue({ code: 'custom', message: 'No voter has this id', path: ['fallbackVotes', id] })
    }
  })

function decisionInput({
  role,
  resolved,
  votes,
  barRaiser,
  target,
  fallback,
  fallbackVotes,
  missing,
  ...rest
}: z.output<typeof inputSchema>): DecisionInput {
  const fallbacks = new Map(Object.entries(fallbackVotes))
  return {
    ...rest,
    core: defaultPack.coreSets[role],
    barRaiserId: barRaiser,
    targetLevel: target,
    fallbackLevel: fallback,
    resolutions: Object.entries(resolved).map(([principle, status]) => ({
      principle: principleSchema.parse(principle),
      status,
      reason: 'Given.',
    })),
    votes: Object.entries(votes).map(([personId, vote]) => ({
      personId,
      target: vote,
      fallback: fallbacks.get(personId) ?? null,
    })),
    missing: missing.map((id) => ({ barRaiser: id === barRaiser })),
    integrity: rest.integrity || rest.contradictions.some(({ verdict }) => verdict === 'fabricated'),
  }
}

export const decideRule = defineRule({
  about:
    'Proposes the outcome and shows each gate that fired, with its input. resolved replaces a disputed status and that of a mixed core ' +
    'principle. A core principle without a status is a gap. missing lists people whose notes are missing. fallbackVotes needs a fallback ' +
    'level. barRaiserRatings are the bar raiser’s own ratings. contradictions are those of fact, each with a verdict (bothTrue, oneWrong, ' +
    'cannotTell, fabricated) or null. walked lists the principles that the room reviewed. policy can set positiveShare, minMean, ' +
    'requireAdvocate, missingAllowed, reloopShare and mixedCoreAllowed.',
  examples: [
    {
      about: 'a veto at the target and a yes one level down',
      input: {
        statuses: { CO: 'validated', OW: 'disputed', IS: 'validated', DD: 'validated' },
        resolved: { OW: 'mixed' },
        votes: { HM: 'I', BR: 'NI' },
        barRaiser: 'BR',
        target: 6,
        fallback: 5,
        fallbackVotes: { HM: 'I', BR: 'I' },
        levels: [6, 5],
        missing: [],
        integrity: false,
      },
    },
  ],
  input: inputSchema,
  answer: (input) => {
    const decided = decideOutcome(decisionInput(input))
    if (!decided.ok) return { ok: false, rejection: { ...decided.rejection, path: 'barRaiser' } }
    const { outcome, gates } = decided.value
    return ok({ outcome, gates: gates.filter(({ fired }) => fired).map(({ gate, inputs }) => ({ gate, inputs })) })
  },
})
