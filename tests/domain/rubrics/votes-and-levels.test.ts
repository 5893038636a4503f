import fc from 'fast-check'
import { expect, it } from 'vitest'
import { levelOfInterviewer, levelOfItem, loopLevel } from '#shared/domain/rubrics/levels.ts'
import { qualityFactor } from '#shared/domain/rubrics/quality-factor.ts'
import { voteConsistency } from '#shared/domain/rubrics/vote-consistency.ts'
import type { Scales } from '#shared/contracts/notes.ts'
import type { Rating, Vote } from '#shared/contracts/vocabulary.ts'

it.each<[Vote, Rating[], Rating[], string[]]>([
  ['SH', [5, 2], [5, 2], ['SH_WITH_CONCERN']],
  ['SH', [5, 3], [5, 3], []],
  ['I', [3, 2], [3, 2], ['I_BELOW_BAR']],
  ['I', [3, 3], [3, 3], []],
  ['I', [], [], []],
  ['NI', [4, 4], [4, 4], ['NI_ABOVE_BAR']],
  ['NI', [4, 3], [4, 3], []],
  ['NI', [], [], []],
  ['SNH', [2, 2], [2, 2], ['SNH_WITHOUT_CONCERN']],
  ['SNH', [1, 4], [1, 4], []],
  ['SNH', [2], [2, 1], []],
])('[RB-5] %s beside assigned ratings %j of %j warns %j', (vote, assigned, all, codes) => {
  expect(voteConsistency(vote, assigned, all).map(({ code }) => code)).toEqual(codes)
})

const scales = (
  scope: Rating | null,
  ambiguity: Rating | null,
  influence: Rating | null,
  horizon: Rating | null,
): Scales => ({ scope, ambiguity, influence, horizon })

it.each([
  [scales(1, 1, 1, 1), 4],
  [scales(2, 2, 2, 2), 5],
  [scales(3, 3, 3, 3), 6],
  [scales(4, 4, 4, 4), 7],
  [scales(5, 5, 5, 5), 8],
  [scales(2, 2, 3, 3), 6],
  [scales(2, 2, 2, 3), 5],
  [scales(2, 2, 1, 1), 5],
  [scales(3, null, null, null), 6],
  [scales(null, null, null, null), null],
])('[RB-6] scales %j make level %s', (marks, level) => expect(levelOfItem(marks)).toBe(level))

it('[RB-7] medians lean down', () => {
  expect(levelOfInterviewer([scales(2, 2, 2, 2), scales(3, 3, 3, 3)])).toBe(5)
  expect(levelOfInterviewer([scales(3, 3, 3, 3), scales(null, null, null, null)])).toBe(6)
  expect(levelOfInterviewer([])).toBeNull()
  expect(loopLevel([7, 4, 6])).toBe(6)
  expect(loopLevel([4, 7])).toBe(5)
  expect(loopLevel([])).toBeNull()
})

it('[RB-7] a median does not depend on the order of interviewers', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 4, max: 8 }), { minLength: 1, maxLength: 7 }), (levels) => {
      expect(loopLevel(levels.toReversed())).toBe(loopLevel(levels))
    }),
    { seed: 7 },
  )
})

it.each([
  [0, 0.5],
  [50, 0.75],
  [88, 0.94],
  [100, 1],
])('[RB-8] quality %s counts %s', (quality, factor) => {
  expect(qualityFactor(quality)).toBeCloseTo(factor, 12)
})
