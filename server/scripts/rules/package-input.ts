// A package as input for a rule. Missing fields get defaults.
import { z } from 'zod'
import {
  idSchema,
  levelSchema,
  principleSchema,
  roleFamilySchema,
  roundTypeSchema,
} from '#shared/contracts/vocabulary.ts'
import { principlesSchema, refuseTwice } from './fields.ts'
import { givenNotesSchema, noteContentOf } from './note-content.ts'
import type { KnownStory, PackageLoop, PackageNoteSet } from '#shared/domain/package/input.ts'

const text = z.string().default('')

const seatSchema = z.object({
  id: idSchema,
  principles: principlesSchema,
  round: roundTypeSchema.default('BEH'),
  barRaiser: z.boolean().default(false),
})
export const noteSetSchema = givenNotesSchema.extend({ seat: idSchema })
const storySchema = z.object({
  id: idSchema,
  title: text,
  principles: principlesSchema,
  tension: z.array(z.tuple([principleSchema, principleSchema])).default([]),
  action: text,
  why: text,
  result: text,
})

export const givenPackageSchema = z
  .object({
    role: roleFamilySchema.default('PM'),
    level: levelSchema.default(5),
    seats: z.array(seatSchema),
    noteSets: z.array(noteSetSchema),
    stories: z.array(storySchema).default([]),
  })
  .superRefine(({ seats, noteSets }, context) => {
    refuseTwice(
      seats.map(({ id }) => id),
      context,
      (at) => ['seats', at, 'id'],
    )
    refuseTwice(
      noteSets.map(({ seat }) => seat),
      context,
      (at) => ['noteSets', at, 'seat'],
    )
    noteSets.forEach(({ seat }, at) => {
      if (!seats.some(({ id }) => id === seat))
        context.addIssue({ code: 'custom', message: 'No seat has this id', path: ['noteSets', at, 'seat'] })
    })
  })

interface GivenPackage {
  loop: PackageLoop
  noteSets: PackageNoteSet[]
  stories: KnownStory[]
}

export function packageOf({
  role,
  level,
  seats,
  noteSets,
  stories,
}: z.output<typeof givenPackageSchema>): GivenPackage {
  return {
    loop: {
      role,
      targetLevel: level,
      fallbackLevel: null,
      mode: 'debrief',
      seats: seats.map(({ id, ...seat }, at) => ({
        ...seat,
        seatId: id,
        n: at + 1,
        interviewerId: id,
        hiringManager: false,
        roundStatus: 'ENDED',
      })),
    },
    noteSets: noteSets.map(({ seat, ...notes }) => ({
      noteSetId: seat,
      seatId: seat,
      authorId: seat,
      content: noteContentOf(notes, `${seat}-`),
      quality: 100,
      lateHours: 0,
      waived: false,
      keptFindings: [],
      submittedAt: null,
    })),
    stories,
  }
}
