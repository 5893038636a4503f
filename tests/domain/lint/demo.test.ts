import { describe, expect, it } from 'vitest'
import { defaultPack } from '#shared/packs/sixteen/pack.ts'
import { lintPackage } from '#shared/domain/lint/lint-package.ts'
import { lintStory } from '#shared/domain/lint/lint-story.ts'
import { demoPackageInput, demoStories } from '#shared/demo/package-input.ts'
import { receivedNotes } from '#shared/domain/package/received.ts'

const expected: Record<string, string[]> = {
  'ST-01': ['L39'],
  'ST-02': ['L39'],
  'ST-03': [],
  'ST-04': ['L39'],
  'ST-05': ['L10', 'L39'],
  'ST-06': ['L10', 'L14', 'L39'],
  'ST-07': ['L39'],
  'ST-08': ['L10', 'L39'],
  'ST-09': ['L10', 'L13'],
  'ST-10': ['L39'],
}

describe('ten stories', () => {
  it.each(demoStories)(
    '[L39] $id at level 6 gives exactly the known findings',
    ({ id, principles, seconds, ...story }) => {
      const rules = lintStory({ principlePack: defaultPack, level: 6, principles, story, seconds }).map(
        ({ rule }) => rule,
      )
      expect(rules.toSorted()).toEqual(expected[id])
    },
  )
  it('[L35] the setting takes 14 to 20 per cent of 92 to 162 seconds', () => {
    const shapes = demoStories.map(({ seconds: { situation, task, action, why, result } }) => {
      const total = situation + task + action + why + result
      return { total, setting: Math.round((100 * (situation + task)) / total) }
    })
    expect([Math.min(...shapes.map(({ total }) => total)), Math.max(...shapes.map(({ total }) => total))]).toEqual([
      92, 162,
    ])
    expect([
      Math.min(...shapes.map(({ setting }) => setting)),
      Math.max(...shapes.map(({ setting }) => setting)),
    ]).toEqual([14, 20])
  })
})

describe('a package', () => {
  const received = receivedNotes(demoPackageInput)
  const findings = lintPackage({ received, stories: demoStories })
  const fieldsOf = (rule: string) =>
    findings.filter((finding) => finding.rule === rule).map(({ severity, field }) => `${severity} ${field}`)

  it('[L40] every assigned principle has an item or a stated gap', () => {
    expect(fieldsOf('L40')).toEqual([])
    const bare = received.map(({ seat, set }) => ({ seat, set: { ...set, content: { ...set.content, items: [] } } }))
    expect(
      lintPackage({ received: bare, stories: [] }).filter(
        ({ rule, severity }) => rule === 'L40' && severity === 'block',
      ),
    ).toHaveLength(10)
  })
  it('[L41] one story in two rounds is noted, in three a warning', () => {
    expect(fieldsOf('L41')).toEqual(['info NS-1/item.NS-1-DR.story', 'info NS-1/item.NS-1-ET.story'])
    const everywhere = received.map(({ seat, set }) => ({
      seat,
      set: {
        ...set,
        content: { ...set.content, items: set.content.items.map((item) => ({ ...item, story: 'ST-06' })) },
      },
    }))
    expect(
      lintPackage({ received: everywhere, stories: [] })
        .filter(({ rule }) => rule === 'L41')
        .map(({ severity }) => severity),
    ).toEqual(['warn'])
  })
  it('[L42] one measure given two ways', () => {
    expect(fieldsOf('L42')).toEqual(['error NS-3/item.NS-3-HS.metrics'])
  })
  it('[L43] claimed by the candidate, seen by nobody who heard it', () => {
    expect(fieldsOf('L43')).toEqual([
      'warn NS-2/cell.DD.rating',
      'warn NS-4/cell.CO.rating',
      'warn NS-1/cell.ET.rating',
      'warn NS-5/cell.CO.rating',
      'warn NS-4/cell.LC.rating',
      'warn NS-3/cell.FR.rating',
      'warn NS-1/cell.BA.rating',
    ])
  })
})
