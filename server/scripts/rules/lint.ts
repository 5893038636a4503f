// `rule lint`: checks a text as a reader who wasn't there would read it.
import { z } from 'zod'
import { defaultPack } from '#shared/packs/sixteen/pack.ts'
import {
  levelSchema,
  probeKindSchema,
  ratingSchema,
  roundTypeSchema,
  voteSchema,
} from '#shared/contracts/vocabulary.ts'
import { lintDesign } from '#shared/domain/lint/lint-design.ts'
import { lintNote } from '#shared/domain/lint/lint-note.ts'
import { lintPackage } from '#shared/domain/lint/lint-package.ts'
import { lintQuestion } from '#shared/domain/lint/lint-question.ts'
import { lintStory } from '#shared/domain/lint/lint-story.ts'
import { lintVote } from '#shared/domain/lint/lint-vote.ts'
import { receivedNotes } from '#shared/domain/package/received.ts'
import { answered, defineRule } from './define-rule.ts'
import { countSchema, dueAfterHours, hoursPastDue, lateHoursSchema, principlesSchema, ratingsSchema } from './fields.ts'
import { lintExamples } from './lint-examples.ts'
import { givenPackageSchema, packageOf } from './package-input.ts'
import type { Finding } from '#shared/contracts/notes.ts'

const text = z.string().default('')
const seconds = z.number().nonnegative()

const storyTarget = z.object({
  target: z.literal('story'),
  level: levelSchema,
  principles: principlesSchema,
  story: z.object({ situation: text, task: text, action: text, why: text, result: text }),
  seconds: z.object({ S: seconds, T: seconds, A: seconds, W: seconds, R: seconds }).optional(),
  segments: z.array(seconds).optional(),
})

const noteTarget = z.object({
  target: z.literal('note'),
  level: levelSchema,
  principles: principlesSchema,
  barRaiser: z.boolean().default(false),
  note: z
    .object({
      text,
      justification: text,
      rating: ratingSchema.nullable(),
      noData: text,
      quotes: z.array(z.string()).default([]),
      lateHours: lateHoursSchema.default(0),
      probes: z.array(z.object({ kind: probeKindSchema, text, answer: text })).default([]),
    })
    .superRefine(({ rating, noData }, context) => {
      if (rating !== null && noData.trim() !== '')
        context.addIssue({ code: 'custom', message: 'Leave out the rating, or leave noData empty', path: ['rating'] })
      if (rating === null && noData.trim() === '')
        context.addIssue({
          code: 'custom',
          message: 'Add a rating, or say in noData why there is none',
          path: ['noData'],
        })
    }),
})

const questionTarget = z.object({
  target: z.literal('question'),
  round: roundTypeSchema,
  question: z.object({ text: z.string(), main: z.boolean().default(true) }),
})
const voteTarget = z.object({
  target: z.literal('vote'),
  principles: principlesSchema,
  ratings: ratingsSchema,
  vote: z.object({ value: voteSchema.nullable(), rationale: text }),
})
const designTarget = z.object({
  target: z.literal('design'),
  design: z.object({
    ideasBeforeChoice: countSchema,
    commitMinutes: z.number().nonnegative().nullable().default(null),
    execution: text,
  }),
})
const packageTarget = z.object({ target: z.literal('package'), package: givenPackageSchema })

const inputSchema = z.discriminatedUnion('target', [
  storyTarget,
  noteTarget,
  questionTarget,
  voteTarget,
  designTarget,
  packageTarget,
])

function findingsOf(input: z.output<typeof inputSchema>): Finding[] {
  switch (input.target) {
    case 'story': {
      const { seconds: spoken, segments, ...story } = input
      return lintStory({
        principlePack: defaultPack,
        ...story,
        ...(spoken === undefined
          ? {}
          : { seconds: { situation: spoken.S, task: spoken.T, action: spoken.A, why: spoken.W, result: spoken.R } }),
        ...(segments === undefined ? {} : { segments }),
      })
    }
    case 'note':
      return lintNote({
        principlePack: defaultPack,
        ...input,
        note: { ...input.note, lateHours: hoursPastDue(input.note.lateHours) },
      })
    case 'question':
      return lintQuestion({ ...input, roundType: input.round })
    case 'vote':
      return lintVote({ principlePack: defaultPack, ...input })
    case 'design':
      return lintDesign(input.design)
    case 'package': {
      const { loop, noteSets, stories } = packageOf(input.package)
      return lintPackage({ received: receivedNotes({ loop, noteSets }), stories })
    }
  }
}

export const lintRule = defineRule({
  about:
    'Checks a text as a reader who wasn’t there would. Each finding has its place (UTF-16 units, end exclusive) and a question that helps fix it. ' +
    `lateHours counts from the round; notes are due after ${dueAfterHours} hours.`,
  examples: lintExamples,
  input: inputSchema,
  answer: (input) =>
    answered({
      findings: findingsOf(input).map(({ rule, severity, field, start, end, message, question }) => ({
        rule,
        severity,
        field,
        start,
        end,
        message,
        question,
      })),
    }),
})
