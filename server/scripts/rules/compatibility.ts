// `rule compatibility`: how well an interviewer fits a seat.
import { z } from 'zod'
import { levelSchema, roleFamilySchema } from '#shared/contracts/vocabulary.ts'
import { compatibility } from '#shared/domain/matching/compatibility.ts'
import { answered, defineRule } from './define-rule.ts'
import { countSchema, principlesSchema, rounded, skillSchema } from './fields.ts'
import type { PairInput } from '#shared/domain/matching/types.ts'

const minutes = 45
const minuteMs = 60_000
const digits = 4
const daysSince = { never: null, over90: 91, recent: 0 } as const

const interviewerSchema = z.object({
  level: levelSchema,
  role: roleFamilySchema,
  skill: skillSchema.default({}),
  overlap: z.number().min(0).default(1),
  oddHours: z.boolean().default(false),
  language: z.number().int().min(0).max(3).default(3),
  shows: countSchema.default(0),
  noShows: countSchema.default(0),
  sets: countSchema.default(0),
  meanQ: z.number().min(0).max(100).default(0),
  met: z.enum(['never', 'over90', 'recent']).default('never'),
  load: countSchema.default(0),
  cap: z.number().int().positive().optional(),
})

function pairInput({ overlap, oddHours, met }: z.output<typeof interviewerSchema>): PairInput {
  const lastMetDays = daysSince[met]
  return { overlapMs: overlap * minutes * minuteMs, oddHours, ...(lastMetDays === null ? {} : { lastMetDays }) }
}

export const compatibilityRule = defineRule({
  about:
    'Scores how well an interviewer fits a seat, 0 to 1, with its nine terms. language is the lower level of the two people in their ' +
    'common language; met is never, over90 (days ago) or recent.',
  examples: [
    {
      about: 'a good fit',
      input: {
        target: 6,
        role: 'PM',
        principles: ['OW', 'DR'],
        interviewer: {
          level: 7,
          role: 'PM',
          skill: { OW: 3, DR: 2 },
          overlap: 1,
          oddHours: false,
          language: 3,
          shows: 24,
          noShows: 0,
          sets: 18,
          meanQ: 84,
          met: 'never',
          load: 2,
          cap: 4,
        },
      },
    },
  ],
  input: z.object({
    target: levelSchema,
    role: roleFamilySchema,
    principles: principlesSchema,
    interviewer: interviewerSchema,
  }),
  answer: ({ target, role, principles, interviewer }) => {
    const { level, skill, language, shows, noShows, sets, meanQ, load, cap } = interviewer
    const { score, terms } = compatibility({
      slot: { roundType: 'BEH', minutes, role, targetLevel: target, principles, barRaiser: false },
      candidate: { id: 'candidate', languages: [{ code: 'common', level: 3 }], groups: [] },
      interviewer: {
        id: 'interviewer',
        role: interviewer.role,
        level,
        languages: [{ code: 'common', level: language }],
        groups: [],
        skills: skill,
        shows,
        noShows,
        noteSets: sets,
        meanQuality: meanQ,
        sessionsThisWeek: load,
        ...(cap === undefined ? {} : { weeklyCap: cap }),
      },
      pair: pairInput(interviewer),
    })
    return answered({
      score: rounded(score, digits),
      terms: Object.fromEntries(Object.entries(terms).map(([name, value]) => [name, rounded(value, digits)])),
    })
  },
})
