import { describe, expect, it } from 'vitest'
import { levelSchema, principleCodes, roleFamilies, roundTypes, templateIds } from '#shared/contracts/vocabulary.ts'
import type { Level, Principle, RoleFamily } from '#shared/contracts/vocabulary.ts'
import { promptsForRound } from '#shared/domain/catalogue/prompts.ts'
import { defaultPack } from '#shared/packs/sixteen/pack.ts'
import { areInTension, tensionBetween } from '#shared/domain/catalogue/tension-pairs.ts'
import { nearestRow, weightsFor } from '#shared/domain/catalogue/weights.ts'

const { coreSets, roundFit, templates, tensionPairs } = defaultPack
const baseWeights = (role: RoleFamily, level: Level) => weightsFor(defaultPack, role, level)
const isTensionPair = (a: Principle, b: Principle) => areInTension(defaultPack, a, b)
const draw = (seed: string, programPrompt = false) => ({ pack: defaultPack, seed, programPrompt })

describe('weights', () => {
  it('[PP-5] reads the row of a role and level', () => {
    expect(Object.values(baseWeights('PM', 5))).toEqual([5, 5, 5, 3, 2, 0, 2, 2, 3, 1, 3, 5, 3, 4, 0, 0])
    expect(baseWeights('PM', 7).TB).toBe(5)
    expect(baseWeights('TPM', 6).ET).toBe(5)
    expect(baseWeights('SDE', 6).HS).toBe(5)
  })

  it.each<[RoleFamily, Level, Level]>([
    ['PM', 4, 5],
    ['PM', 8, 7],
    ['TPM', 4, 6],
    ['TPM', 7, 6],
    ['SDE', 4, 5],
    ['SDE', 7, 6],
    ['SDE', 8, 6],
  ])('[PP-6] %s at level %i uses the weights of level %i', (role, level, used) => {
    expect(baseWeights(role, level)).toBe(baseWeights(role, used))
  })

  it('[PP-6] of two levels as near, the lower counts, wherever it stands in the list', () => {
    const weights = baseWeights('PM', 5)
    expect(
      nearestRow(
        [
          { level: 7, weights },
          { level: 5, weights },
        ],
        6,
      )?.level,
    ).toBe(5)
    expect(
      nearestRow(
        [
          { level: 7, weights },
          { level: 4, weights },
        ],
        6,
      )?.level,
    ).toBe(7)
  })
})

describe('core sets and fits', () => {
  it('[PP-4] each role has its core four, in canonical order', () => {
    expect(coreSets).toEqual({
      PM: ['CO', 'OW', 'IS', 'DD'],
      TPM: ['OW', 'ET', 'DD', 'DR'],
      SDE: ['OW', 'HS', 'DD', 'DR'],
    })
  })

  it('[PP-4] core principles weigh 3 or more at every level', () => {
    for (const role of roleFamilies) {
      for (const level of [4, 5, 6, 7, 8].map((each) => levelSchema.parse(each))) {
        for (const code of coreSets[role]) expect(baseWeights(role, level)[code]).toBeGreaterThanOrEqual(3)
      }
    }
  })

  it('[PP-7] behavioral and bar raiser rounds can show every principle, exercises cannot', () => {
    const closed = (round: (typeof roundTypes)[number]) => principleCodes.filter((code) => roundFit[round][code] === 0)
    expect(Object.fromEntries(roundTypes.map((round) => [round, closed(round)]))).toEqual({
      BEH: [],
      BRR: [],
      PDX: ['HD', 'ET', 'HB', 'EE'],
      MET: ['HD', 'TB', 'ET', 'HB', 'EE', 'SS'],
      SYS: ['HD', 'EE'],
      COD: ['HD', 'TB', 'EE', 'SS'],
    })
  })
})

describe('tension pairs', () => {
  it('[PP-3] hold in either order and only where listed', () => {
    expect(tensionPairs).toHaveLength(27)
    for (const [a, b] of tensionPairs) expect([isTensionPair(a, b), isTensionPair(b, a)]).toEqual([true, true])
    expect(principleCodes.flatMap((a) => principleCodes.filter((b) => isTensionPair(a, b)))).toHaveLength(54)
  })

  it('[PP-3] are worded from either side', () => {
    expect(tensionBetween(defaultPack, 'OW', 'ET')).toBe(
      'stepping into work that belongs to others versus keeping the trust of its owners',
    )
    expect(tensionBetween(defaultPack, 'ET', 'OW')).toMatch(/^keeping the trust of its owners versus /)
    expect(tensionBetween(defaultPack, 'ET', 'LC')).toBe('')
  })
})

describe('templates', () => {
  it('[PP-8] one bar raiser; a hiring manager in the first seat of four or more', () => {
    for (const id of templateIds.filter((each) => each !== 'hc-only')) {
      const { slots } = templates[id]
      const managers = slots.filter((slot) => slot.hiringManager)
      expect(slots.map((slot) => slot.roundNumber)).toEqual(slots.map((_, at) => at + 1))
      expect(slots.filter((slot) => slot.barRaiser).map((slot) => slot.roundType)).toEqual(['BRR'])
      expect(managers.map((slot) => slot.roundNumber)).toEqual(slots.length >= 4 ? [1] : [])
      expect(managers.some((slot) => slot.barRaiser)).toBe(false)
    }
  })

  it.each([
    ['mini-2', 'BEH 30 · BRR 30', 2],
    ['seed-pm-4', 'BEH 45 · BRR 45 · PDX 45 · MET 45', 2],
    ['official-pm-5', 'BEH 55 · PDX 55 · BRR 55 · MET 55 · BEH 55', 3],
    ['tpm-5', 'BEH 55 · SYS 55 · BRR 55 · BEH 55 · BEH 55', 3],
    ['sde-5', 'COD 60 · COD 60 · SYS 60 · BRR 60 · BEH 60', 4],
  ] as const)('[PP-8] %s is %s', (id, rounds, barRaiserSlot) => {
    const { slots } = templates[id]
    expect(slots.map((slot) => `${slot.roundType} ${slot.minutes}`).join(' · ')).toBe(rounds)
    expect(slots.find((slot) => slot.barRaiser)?.roundNumber).toBe(barRaiserSlot)
  })

  it('[PP-8] a committee reading has no rounds, and names are for people', () => {
    expect(templates['hc-only'].slots).toEqual([])
    for (const id of templateIds)
      expect(templates[id]).toMatchObject({ id, name: expect.stringMatching(/^[A-Z].* .*rounds$/) })
  })
})

describe('prompts', () => {
  it.each([
    ['BEH', []],
    ['BRR', []],
    ['PDX', ['design']],
    ['MET', ['metric', 'estimate']],
    ['SYS', ['system']],
    ['COD', ['coding']],
  ] as const)('[PP-9] a %s round opens with %j', (round, kinds) => {
    expect(promptsForRound(round, draw('loop 1')).map((prompt) => prompt.kind)).toEqual(kinds)
  })

  it('[PP-9] a program deep dive opens with a program prompt', () => {
    expect(promptsForRound('BEH', draw('loop 1', true)).map((prompt) => prompt.kind)).toEqual(['program'])
  })

  it('[PP-9] the same seed gives the same prompt, and all of a kind come up', () => {
    expect(promptsForRound('MET', draw('a'))).toEqual(promptsForRound('MET', draw('a')))
    const drawn = Array.from({ length: 100 }, (_, at) => promptsForRound('PDX', draw(`loop ${at}`))[0]?.id)
    expect(new Set(drawn).size).toBe(10)
  })
})
