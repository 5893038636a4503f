// `rule assign`: assigns principles to the seats of a loop.
import { z } from 'zod'
import { defaultPack } from '#shared/packs/sixteen/pack.ts'
import {
  idSchema,
  levelSchema,
  principleSchema,
  roleFamilySchema,
  roundTypeSchema,
} from '#shared/contracts/vocabulary.ts'
import { assignPrinciples, defaultAssignmentPolicy } from '#shared/domain/lp-assignment/assign-principles.ts'
import { barRaiserPolicies } from '#shared/domain/lp-assignment/assignment-types.ts'
import { answered, defineRule } from './define-rule.ts'
import { principlesSchema, refuseTwice, skillSchema } from './fields.ts'

const oneOrTwo = z.literal([1, 2])

const interviewerSchema = z
  .object({
    id: idSchema,
    round: roundTypeSchema,
    barRaiser: z.boolean().optional(),
    min: oneOrTwo.default(1),
    cap: oneOrTwo.default(2),
    skill: skillSchema.default({}),
    preference: z.partialRecord(principleSchema, z.literal([-1, 0, 1])).default({}),
    forbid: principlesSchema.default([]),
    prior: principlesSchema.default([]),
    frozen: principlesSchema.nullable().default(null),
  })
  .refine(({ min, cap }) => min <= cap, { message: 'Make min no more than cap', path: ['min'] })

const policySchema = z.object({
  pairBonus: z.number().min(0).max(100).default(defaultAssignmentPolicy.pairBonus),
  barRaiser: z.enum(barRaiserPolicies).default(defaultAssignmentPolicy.barRaiser),
  duplicates: z.boolean().default(defaultAssignmentPolicy.duplicates),
  seed: z.union([z.string(), z.number().transform(String)]).default(defaultAssignmentPolicy.seed),
})

/** With more seats, an exact answer takes too long. */
const seatsAtMost = 10

const inputSchema = z
  .object({
    role: roleFamilySchema,
    level: levelSchema,
    interviewers: z.array(interviewerSchema).max(seatsAtMost),
    weakness: z.partialRecord(principleSchema, z.number().min(0).max(1)).default({}),
    policy: policySchema.prefault({}),
  })
  .superRefine(({ interviewers }, context) =>
    refuseTwice(
      interviewers.map(({ id }) => id),
      context,
      (at) => ['interviewers', at, 'id'],
    ),
  )

export const assignRule = defineRule({
  about:
    'Assigns the principles to the seats of a loop. A seat needs an id and a round; barRaiser defaults to true for a BRR round.',
  examples: [
    {
      about: 'a loop of four',
      input: {
        role: 'PM',
        level: 5,
        interviewers: [
          { id: 'R1', round: 'BEH' },
          { id: 'R2', round: 'BRR', barRaiser: true },
          { id: 'R3', round: 'PDX' },
          { id: 'R4', round: 'MET' },
        ],
      },
    },
    {
      about: 'all fields of a seat',
      input: {
        role: 'PM',
        level: 6,
        interviewers: [
          {
            id: 'R1',
            round: 'BEH',
            barRaiser: false,
            min: 1,
            cap: 2,
            skill: { CO: 3 },
            preference: { CO: 1 },
            forbid: ['DD'],
            prior: ['ET'],
            frozen: ['OW'],
          },
          { id: 'R2', round: 'BRR', barRaiser: true },
          { id: 'R3', round: 'MET' },
        ],
        weakness: { ET: 0.8 },
        policy: { pairBonus: 3, barRaiser: 'weakest_core', duplicates: false, seed: '' },
      },
    },
  ],
  input: inputSchema,
  answer: ({ role, level, interviewers, weakness, policy }) =>
    answered(
      assignPrinciples({
        principlePack: defaultPack,
        role,
        level,
        weakness,
        policy,
        seats: interviewers.map(({ barRaiser, round: roundType, ...seat }) => ({
          ...seat,
          roundType,
          barRaiser: barRaiser ?? roundType === 'BRR',
        })),
      }),
    ),
})
