import { describe, expect, it } from 'vitest'
import { missingCore, ratingNames, withRating } from '#client/features/reports/ratings.ts'
import { drillTitle, pressedOn, weaknessWords } from '#client/features/reports/words.ts'
import { probeKinds } from '#shared/contracts/vocabulary.ts'

describe('rating oneself', () => {
  it('needs the core four and nothing else', () => {
    expect(missingCore({ CO: 3, TB: 5 }, ['CO', 'OW', 'IS', 'DD'])).toEqual(['OW', 'IS', 'DD'])
    expect(missingCore({ CO: 3, OW: 1, IS: 5, DD: 4 }, ['CO', 'OW', 'IS', 'DD'])).toEqual([])
  })
  it('changes one principle, or leaves it out again', () => {
    expect(withRating({ CO: 3 }, 'TB', 4)).toEqual({ CO: 3, TB: 4 })
    expect(withRating({ CO: 3, TB: 4 }, 'TB', null)).toEqual({ CO: 3 })
  })
  it('has five names in order, no middle left unnamed', () => {
    expect(ratingNames.map((name) => name.rating)).toEqual([1, 2, 3, 4, 5])
    expect(new Set(ratingNames.map((name) => name.name)).size).toBe(5)
  })
})

describe('words of the report', () => {
  it('names the drill by its question, and no rule by its id', () => {
    expect(drillTitle({ kind: 'rule', ref: 'L10', text: '' })).toBe('Drill')
    for (const ref of probeKinds) expect(drillTitle({ kind: 'probe', ref, text: '' })).not.toContain('undefined')
  })
  it('[RP-5] presses on the weakest few', () => {
    const nextLoop = (['CO', 'OW', 'IS', 'AR', 'LC', 'HD', 'HS'] as const).map((principle, at) => ({
      principle,
      before: 0,
      weakness: at === 6 ? 0 : 0.9 - at / 10,
      reason: '',
    }))
    expect(pressedOn({ nextLoop }).map(({ principle }) => principle)).toEqual(['CO', 'OW', 'IS', 'AR', 'LC'])
    expect([weaknessWords(0.44), weaknessWords(1)]).toEqual(['.44', '1.00'])
  })
})
