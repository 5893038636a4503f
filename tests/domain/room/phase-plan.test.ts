import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { roundTypes, type RoundType } from '#shared/contracts/vocabulary.ts'
import { phasePlan } from '#shared/domain/room/phase-plan.ts'

const print = (roundType: RoundType, minutes: number) =>
  phasePlan(roundType, minutes)
    .map((p) => `${p.phase} ${p.minutes}`)
    .join(' · ')

describe('phasePlan', () => {
  it.each<[RoundType, number, string]>([
    ['BEH', 45, 'INTRO 2 · Q1 16 · Q2 16 · SPARE 6 · WRAP 5'],
    ['BRR', 45, 'INTRO 2 · Q1 16 · Q2 16 · SPARE 6 · WRAP 5'],
    ['BEH', 30, 'INTRO 2 · Q1 10 · Q2 10 · SPARE 3 · WRAP 5'],
    ['BRR', 30, 'INTRO 2 · Q1 10 · Q2 10 · SPARE 3 · WRAP 5'],
    ['BEH', 55, 'INTRO 2 · Q1 20 · Q2 20 · SPARE 8 · WRAP 5'],
    ['PDX', 45, 'INTRO 2 · PROMPT 3 · NARROW 6 · DIVE 22 · TWIST 7 · WRAP 5'],
    ['MET', 45, 'INTRO 2 · METRIC 18 · ESTIMATE 13 · BEHAVIOURAL 7 · WRAP 5'],
    ['SYS', 55, 'INTRO 2 · EXERCISE 33 · LP 15 · WRAP 5'],
    ['COD', 55, 'INTRO 2 · EXERCISE 33 · LP 15 · WRAP 5'],
    ['SYS', 60, 'INTRO 2 · EXERCISE 38 · LP 15 · WRAP 5'],
    ['COD', 60, 'INTRO 2 · EXERCISE 38 · LP 15 · WRAP 5'],
  ])('[RM-1] %s of %i minutes is as printed', (roundType, minutes, plan) => {
    expect(print(roundType, minutes)).toBe(plan)
  })

  it.each<[RoundType, number, string]>([
    ['PDX', 55, 'INTRO 2 · PROMPT 3 · NARROW 7 · DIVE 30 · TWIST 8 · WRAP 5'],
    ['MET', 55, 'INTRO 2 · METRIC 24 · ESTIMATE 16 · BEHAVIOURAL 8 · WRAP 5'],
    ['BEH', 60, 'INTRO 2 · Q1 23 · Q2 22 · SPARE 8 · WRAP 5'],
    ['COD', 45, 'INTRO 2 · EXERCISE 27 · LP 11 · WRAP 5'],
  ])('[RM-2] %s of %i minutes is scaled', (roundType, minutes, plan) => {
    expect(print(roundType, minutes)).toBe(plan)
  })

  it('[RM-2] the minutes always add up, and INTRO and WRAP keep theirs', () => {
    fc.assert(
      fc.property(fc.constantFrom(...roundTypes), fc.integer({ min: 10, max: 180 }), (roundType, minutes) => {
        const plan = phasePlan(roundType, minutes)
        expect(plan.reduce((total, phase) => total + phase.minutes, 0)).toBe(minutes)
        expect(plan.at(0)).toEqual({ phase: 'INTRO', minutes: 2 })
        expect(plan.at(-1)).toEqual({ phase: 'WRAP', minutes: 5 })
        expect(plan.every((phase) => phase.minutes > 0)).toBe(true)
      }),
    )
  })

  it('[RM-2] a round of no whole length is a broken promise, not a plan', () => {
    expect(() => phasePlan('BEH', 9)).toThrow(RangeError)
    expect(() => phasePlan('BEH', 30.5)).toThrow(RangeError)
  })
})
