// `rule quality`: how much a reader can rely on a note set.
import { z } from 'zod'
import { defaultPack } from '#shared/packs/sixteen/pack.ts'
import { levelSchema } from '#shared/contracts/vocabulary.ts'
import { lintNoteSet } from '#shared/domain/notes/submit.ts'
import { qualityFactor } from '#shared/domain/rubrics/quality-factor.ts'
import { qualityParts } from '#shared/domain/rubrics/note-quality.ts'
import { answered, defineRule } from './define-rule.ts'
import { dueAfterHours, hoursPastDue, lateHoursSchema, principlesSchema, rounded } from './fields.ts'
import { givenNotesSchema, noteContentOf } from './note-content.ts'

const inputSchema = z.object({
  assigned: principlesSchema.min(1),
  level: levelSchema.default(5),
  barRaiser: z.boolean().default(false),
  lateHours: lateHoursSchema.default(0),
  notes: givenNotesSchema,
})

export const qualityRule = defineRule({
  about:
    'Scores a note set, 0 to 100: the score of each dimension, and the deductions for findings and lateness. factor is the weight of its ratings. ' +
    `lateHours counts from the round; notes are due after ${dueAfterHours} hours.`,
  examples: [
    {
      about: 'one principle',
      input: {
        assigned: ['OW'],
        level: 6,
        barRaiser: false,
        lateHours: 3,
        notes: {
          items: [
            {
              principle: 'OW',
              story: 'Pager',
              action: 'She read 61 pages of pager logs and proposed to the search team to own the cache.',
              why: 'Turned down asking the director because they would have fixed it once; gave up her dashboard work.',
              result: '61 to 15 pages in five weeks.',
              quotes: ['I offered to take their two worst pages in return.'],
              probes: [
                { kind: 'why', text: 'Why not escalate?', answer: 'They would have fixed it once.' },
                { kind: 'cf', text: 'If they had still refused?', answer: 'A limit on her side.' },
              ],
            },
          ],
          cells: {
            OW: {
              rating: 4,
              confidence: 'M',
              justification:
                'Found a gap nobody owned, moved a peer team by their own gain, pages fell from 61 to 15; who watches it now was not asked, so short of 5.',
            },
          },
          vote: 'I',
          rationale: '',
        },
      },
    },
  ],
  input: inputSchema,
  answer: ({ assigned, level, barRaiser, lateHours: hours, notes }) => {
    const content = noteContentOf(notes, '')
    const lateHours = hoursPastDue(hours)
    const findings = lintNoteSet({
      principlePack: defaultPack,
      content,
      assigned,
      level,
      fallbackLevel: null,
      barRaiser,
      lateHours,
    })
    const { quality, ...parts } = qualityParts({ content, assigned, findings, lateHours })
    return answered({
      quality,
      factor: rounded(qualityFactor(quality), 3),
      ...parts,
      findings: findings.map(({ rule, severity, field }) => ({ rule, severity, field })),
    })
  },
})
