import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { principlesOfDimension, scoreDesign, type DesignMarks } from '#shared/domain/rubrics/design-points.ts'
import { scoreMetric, type EstimateMarks, type MetricMarks } from '#shared/domain/rubrics/metric-points.ts'
import { scoreStory, type StoryMarks } from '#shared/domain/rubrics/story-points.ts'
import { storyDelivery } from '#shared/domain/rubrics/story-delivery.ts'
import { countWriting, scoreWriting } from '#shared/domain/rubrics/writing.ts'

const fullWhy = { reason: 10, alternative: 7, cost: 8, counterfactual: 5 }
const story = (parts: Partial<StoryMarks> = {}): StoryMarks => ({
  situation: 10,
  task: 10,
  action: 30,
  why: fullWhy,
  result: 20,
  failed: false,
  ...parts,
})
const design = (parts: Partial<DesignMarks> = {}): DesignMarks => ({
  problem: 4,
  role: 4,
  insight: 4,
  metric: 4,
  execution: 4,
  ideasBeforeChoice: 3,
  commitMinutes: 8,
  changedSegmentWithoutEvidence: false,
  saysWhatIsLeftOut: false,
  namesTradeOffUnprompted: false,
  ...parts,
})
const metric = (parts: Partial<MetricMarks> = {}): MetricMarks => ({
  goal: 10,
  definition: 15,
  guardrails: 10,
  why: 15,
  decisionRule: 10,
  ...parts,
})
const estimate: EstimateMarks = { structure: 10, assumptions: 10, arithmetic: 8, crossCheck: 7, sensitivity: 5 }

describe('a story’s hundred points', () => {
  it('[RB-26] full marks are 100, and no mark counts beyond its part', () => {
    expect(scoreStory(story())).toEqual({ total: 100, why: 30, ratingCap: 5 })
    expect(scoreStory(story({ action: 90, situation: -5 })).total).toBe(90)
  })
  it.each([
    [9, 3],
    [10, 5],
  ])('[RB-27] [W1] a why of %i supports a rating of %i at most, however good the result', (reason, cap) => {
    expect(
      scoreStory(story({ why: { reason: Math.min(10, reason), alternative: 0, cost: 0, counterfactual: 0 } }))
        .ratingCap,
    ).toBe(cap)
  })
  it('[RB-27] [W4] a failed outcome costs 8 at most when its reasoning holds', () => {
    expect(scoreStory(story({ result: 0, failed: true })).total).toBe(92)
    expect(scoreStory(story({ result: 15, failed: true })).total).toBe(95)
    expect(scoreStory(story({ result: 0, failed: true, why: { ...fullWhy, cost: 0, counterfactual: 4 } })).total).toBe(
      71,
    )
    expect(scoreStory(story({ result: 0 })).total).toBe(80)
  })
})

describe('a design round', () => {
  it('[RB-28] the weights add up to 100', () => {
    expect(scoreDesign(design())).toEqual({ score: 100, band: 'strong' })
    expect(scoreDesign(design({ problem: 0 })).score).toBe(75)
  })
  it.each<[string, Partial<DesignMarks>, number]>([
    ['one idea too many', { ideasBeforeChoice: 4 }, 95],
    ['two', { ideasBeforeChoice: 5 }, 90],
    ['three', { ideasBeforeChoice: 6 }, 85],
    ['four cost no more', { ideasBeforeChoice: 7 }, 85],
    ['three ideas at minute eight', { ideasBeforeChoice: 3, commitMinutes: 8 }, 100],
    ['a quarter of a point is not shown', { role: 3, metric: 3, saysWhatIsLeftOut: true }, 96],
    ['half a point counts up', { problem: 1, role: 3 }, 78],
    ['nothing below nothing', { problem: 0, role: 0, insight: 0, metric: 1, execution: 0, commitMinutes: null }, 0],
    ['nothing above a hundred', { saysWhatIsLeftOut: true, namesTradeOffUnprompted: true }, 100],
    ['twelve ideas', { ideasBeforeChoice: 12 }, 85],
    ['a late choice', { commitMinutes: 8.1 }, 90],
    ['no choice', { commitMinutes: null }, 90],
    ['a new segment', { changedSegmentWithoutEvidence: true }, 95],
    ['a late choice that says what is left out', { commitMinutes: 9, saysWhatIsLeftOut: true }, 95],
    [
      'a late choice with both extras',
      { commitMinutes: 9, saysWhatIsLeftOut: true, namesTradeOffUnprompted: true },
      100,
    ],
  ])('[RB-28] %s', (_, parts, score) => expect(scoreDesign(design(parts)).score).toBe(score))
  it('[RB-28] [W10] twelve ideas and no choice end below 50', () => {
    expect(
      scoreDesign(
        design({
          problem: 1,
          role: 2,
          insight: 2,
          metric: 2,
          execution: 2,
          ideasBeforeChoice: 12,
          commitMinutes: null,
        }),
      ).band,
    ).toBe('below')
  })
  it.each<[Partial<DesignMarks>, number, string]>([
    [{ role: 3, metric: 1, problem: 4 }, 81, 'strong'],
    [{ execution: 0 }, 80, 'strong'],
    [{ problem: 1 }, 81, 'strong'],
    [{ problem: 3, role: 0 }, 79, 'meets'],
    [{ problem: 0, commitMinutes: 9 }, 65, 'meets'],
    [{ execution: 0, role: 0 }, 65, 'meets'],
    [{ problem: 3, role: 1, insight: 2, metric: 3, execution: 3 }, 63, 'mixed'],
    [{ problem: 0, metric: 0, changedSegmentWithoutEvidence: true }, 50, 'mixed'],
    [{ problem: 0, metric: 0, commitMinutes: 9 }, 45, 'below'],
  ])('[RB-28] %j scores %i, %s', (parts, score, band) => expect(scoreDesign(design(parts))).toEqual({ score, band }))
  it.each([
    [80, 'strong'],
    [75, 'meets'],
    [55, 'mixed'],
    [35, 'below'],
  ])('[RB-28] a score of %i is %s', (score, band) => {
    const lost: Record<number, Partial<DesignMarks>> = {
      80: { execution: 0 },
      75: { problem: 0 },
      55: { problem: 0, metric: 0 },
      35: { problem: 0, metric: 0, execution: 0 },
    }
    expect(scoreDesign(design(lost[score]))).toEqual({ score, band })
  })
  it('[RB-28] what each dimension speaks for', () => {
    expect(principlesOfDimension).toEqual({
      problem: ['CO'],
      role: ['OW', 'SS'],
      insight: ['DD'],
      metric: ['DR', 'DD'],
      execution: ['BA', 'FR', 'IS'],
    })
  })
})

describe('a metric round', () => {
  it('[RB-29] 60 and 40 make 100', () =>
    expect(scoreMetric(metric(), estimate)).toEqual({ metric: 60, estimate: 40, total: 100 }))
  it('[RB-29] [W5] without a reason for the metric its half is 20 at most', () => {
    expect(scoreMetric(metric({ why: 0 }), estimate)).toEqual({ metric: 20, estimate: 40, total: 60 })
    expect(scoreMetric(metric({ why: 0, goal: 0, definition: 0, guardrails: 5 }), estimate).metric).toBe(15)
    expect(scoreMetric(metric({ why: 1 }), estimate).metric).toBe(46)
  })
})

describe('a writing sample', () => {
  it('[RB-30] seven marks make 100', () => {
    const full = {
      answerFirst: 15,
      narrative: 15,
      specific: 20,
      reasoning: 25,
      ownership: 10,
      honesty: 10,
      mechanics: 5,
    }
    expect(scoreWriting(full)).toBe(100)
    expect(scoreWriting({ ...full, mechanics: 50, reasoning: 0 })).toBe(75)
  })
  it('[RB-31] counts sentences, numbers, soft words, list points and whose voice it is', () => {
    const counted = countWriting('I cut 3 forms. We kept many very old ones.\n\n- one point\n- another point')
    expect(counted).toMatchObject({
      words: 14,
      numberShare: 0.25,
      bulletShare: 2 / 3,
      tooManyBullets: true,
      ownToShared: 1,
      sentencesTooLong: false,
    })
    expect(counted.softWordsPer100).toBeCloseTo(200 / 14, 9)
    expect(countWriting('').ownToShared).toBeNull()
  })
  it('[RB-31] a quarter of the lines as list points is not yet many', () => {
    expect(countWriting('One.\nTwo.\nThree.\n• four')).toMatchObject({ bulletShare: 0.25, tooManyBullets: false })
    expect(countWriting('One.\nTwo.\n1. three\n• four')).toMatchObject({ bulletShare: 0.5, tooManyBullets: true })
  })
  it('[RB-31] a ratio of "I" to "we"', () =>
    expect(countWriting('I cut it. I read it. I sold it. We met; our team, us.').ownToShared).toBe(1))
  it('[RB-31] long sentences are marked by their mean', () => {
    expect(countWriting(`${'word '.repeat(31)}.`).sentencesTooLong).toBe(true)
    expect(countWriting(`${'word '.repeat(31)}. Short one.`).sentencesTooLong).toBe(false)
  })
  it('[RB-31] no text makes it fail', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(Object.values(countWriting(text)).some(Number.isNaN)).toBe(false)
      }),
    )
  })
})

describe('how a story was told', () => {
  const told = (parts: Partial<Parameters<typeof storyDelivery>[0]>) =>
    storyDelivery({ situation: 20, task: 10, action: 60, why: 50, result: 40, longestStretch: 180, ...parts })
  it('[RB-35] three minutes, in one go, are the most', () => {
    expect(told({})).toEqual({
      seconds: 180,
      tooLong: false,
      monologue: false,
      setupShare: 30 / 180,
      setup: 'onTarget',
    })
    expect(told({ result: 41 }).tooLong).toBe(true)
    expect(told({ longestStretch: 181 }).monologue).toBe(true)
  })
  it.each([
    [25, 'onTarget'],
    [26, 'aboveTarget'],
    [35, 'aboveTarget'],
    [36, 'warn'],
    [50, 'warn'],
    [51, 'error'],
  ])('[RB-35] %i of 100 seconds on situation and task: %s', (setup, name) => {
    expect(told({ situation: setup - 10, action: 100 - setup, why: 0, result: 0 }).setup).toBe(name)
  })
  it('[RB-35] nothing told has no share', () => {
    expect(told({ situation: 0, task: 0, action: 0, why: 0, result: 0 })).toMatchObject({
      setupShare: 0,
      setup: 'onTarget',
    })
  })
})
