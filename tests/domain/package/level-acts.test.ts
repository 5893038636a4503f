// The level of the evidence in words: the median of each scale and the act that stands for it.
import { describe, expect, it } from 'vitest'
import { demoPackageInput } from '#shared/demo/package-input.ts'
import { assemblePackage } from '#shared/domain/package/assemble.ts'
import { levelActs } from '#shared/domain/package/level-acts.ts'
import { packagePolicy } from '#shared/domain/package/policy.ts'
import { defaultPack } from '#shared/packs/sixteen/pack.ts'
import { buildLoop, buildSeat, buildSet, readingsContent } from './build-input.ts'

type Marks = readonly [scope: number | null, ambiguity: number | null, influence: number | null, horizon: number | null]
const acts = (given: readonly { action: string; marks: Marks }[]) => {
  const principles = (['CO', 'OW', 'IS', 'DD'] as const).slice(0, given.length)
  const content = readingsContent(
    given.map(({ action, marks: [scope, ambiguity, influence, horizon] }, at) => ({
      principle: principles[at] ?? 'CO',
      rating: 4,
      item: { action, scales: { scope, ambiguity, influence, horizon } },
    })),
  )
  return levelActs(
    assemblePackage({
      principlePack: defaultPack,
      loop: buildLoop([buildSeat(1, [...principles])]),
      noteSets: [buildSet('s1', content)],
    }).content,
  )
}

describe('the level in words', () => {
  it('[PK-21] the demo: each scale has its level and an act of its own', () => {
    const found = levelActs(assemblePackage(demoPackageInput).content)
    expect(found.map(({ scale, level, act }) => [scale, level, act?.principle])).toEqual([
      ['scope', 6, 'IS'],
      ['ambiguity', 6, 'AR'],
      ['influence', 6, 'HB'],
      ['horizon', 5, 'DR'],
    ])
    expect(found[2]?.act).toMatchObject({
      text: 'She pushed back on the VP in review and lost four to one.',
      seatId: 'ENG',
      itemId: 'NS-5-HB',
    })
  })
  it('[PK-21] halves lean down, and a scale that nobody marked is left out', () => {
    const found = acts([
      { action: 'Cut it.', marks: [2, null, null, null] },
      { action: 'Moved four leads.', marks: [3, null, null, null] },
    ])
    expect(found).toEqual([
      {
        scale: 'scope',
        level: 5,
        act: { text: 'Cut it.', principle: 'CO', seatId: 's1', noteSetId: 'notes-s1', itemId: 'CO-1' },
      },
    ])
  })
  it('[PK-21] an act that shows more on other scales comes after one that stands out', () => {
    const found = acts([
      { action: 'Wide.', marks: [null, null, 3, 5] },
      { action: 'Moved four leads.', marks: [null, null, 3, 1] },
    ])
    expect(found.find(({ scale }) => scale === 'influence')?.act?.text).toBe('Moved four leads.')
  })
  it('[PK-21] a long act is cut, and one act may stand twice if there is no other', () => {
    const long = 'word '.repeat(packagePolicy.levelActs.wordsOfAct + 1).trim()
    const found = acts([{ action: long, marks: [3, 3, null, null] }])
    expect(found.map(({ act }) => act?.text.split(' ').length)).toEqual([31, 31])
    expect(found[0]?.act?.text.endsWith(' …')).toBe(true)
  })
  it('[PK-21] a scale is marked, but nobody wrote what was done', () => {
    expect(acts([{ action: '', marks: [3, null, null, null] }])).toEqual([{ scale: 'scope', level: 6, act: null }])
  })
})
