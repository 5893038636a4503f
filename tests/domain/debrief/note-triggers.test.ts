import { describe, expect, it } from 'vitest'
import { defaultPack } from '#shared/packs/sixteen/pack.ts'
import type { NoteContent } from '#shared/contracts/notes.ts'
import type { PackageContent } from '#shared/contracts/package-content.ts'
import type { Principle, Rating } from '#shared/contracts/vocabulary.ts'
import { noteTriggers } from '#shared/domain/debrief/note-triggers.ts'
import { windowDays } from '#shared/domain/debrief/window-days.ts'
import { assemblePackage } from '#shared/domain/package/assemble.ts'
import { demoPackageInput } from '#shared/demo/package-input.ts'
import { buildLoop, buildSeat, buildSet, readingsContent, type buildItem } from '#tests/domain/package/build-input.ts'

type ItemParts = Parameters<typeof buildItem>[1]
const noted = (
  readings: readonly { principle: Principle; rating: Rating; item?: ItemParts }[],
  parts: Partial<NoteContent> = {},
) => readingsContent(readings, parts)
/** Two more sets, so that nothing fires but what a test adds. */
const quiet: ItemParts = {
  tension: { pair: ['CO', 'FR'], givenUp: 'A quarter of revenue' },
  action: 'I gave up revenue to fix it',
  why: 'I traded revenue for trust instead of growth.',
}

function packageOf(content: NoteContent, lateHours = 0): PackageContent {
  const other = readingsContent([{ principle: 'CO', rating: 4, item: { ...quiet, story: 'Another' } }])
  return assemblePackage({
    principlePack: defaultPack,
    loop: buildLoop([buildSeat(1, ['CO', 'OW']), buildSeat(2, ['CO'], { barRaiser: true }), buildSeat(3, ['CO'])]),
    stories: [],
    noteSets: [buildSet('s1', content, { lateHours }), buildSet('s2', other), buildSet('s3', other)],
  }).content
}
const fired = (content: NoteContent, lateHours = 0): string[] =>
  noteTriggers(packageOf(content, lateHours)).map(({ trigger, personId, principle }) =>
    [trigger, personId, principle].filter((part) => part !== null).join(' '),
  )

const item = (parts: ItemParts) =>
  noted([{ principle: 'OW', rating: 4, item: { story: 'One', why: 'Nobody else would.', ...parts } }])
const metric = (window: string) => ({ metrics: [{ key: 'repeat orders', window }] })

describe('what the notes call for', () => {
  it('[DR-10] quiet notes call for nothing', () => {
    expect(fired(item({}))).toEqual([])
    expect(noteTriggers(assemblePackage(demoPackageInput).content)).toEqual([
      { trigger: 'lateNote', personId: 'ENG', principle: null },
      { trigger: 'singleSource', personId: 'PEER', principle: 'CO' },
      { trigger: 'flatRatings', personId: 'HM', principle: null },
      { trigger: 'missingReason', personId: 'HM', principle: 'ET' },
      { trigger: 'missingReason', personId: 'DATA', principle: 'OW' },
    ])
  })
  it.each<[Principle, string, boolean]>([
    ['OW', '30 days', true],
    ['DR', 'six weeks', true],
    ['OW', '89d', true],
    ['OW', '90 days', false],
    ['DR', 'quarter', false],
    ['OW', '3 months', false],
    ['OW', '', false],
    ['CO', '30 days', false],
  ])('[DR-10] a short window on %s, %j: %s', (principle, window, fires) => {
    const content = noted([{ principle, rating: 4, item: { story: 'One', ...metric(window) } }])
    expect(fired(content).includes(`shortWindow person-s1 ${principle}`)).toBe(fires)
  })
  it.each<[number, Rating, boolean]>([
    [2, 5, true],
    [3, 5, false],
    [2, 4, false],
  ])('[DR-10] %i probes and a rating of %i untested: %s', (probes, rating, fires) => {
    const asked = (['why', 'cf', 'num'] as const).slice(0, probes).map((kind) => [kind, 'Because'] as const)
    expect(
      fired(noted([{ principle: 'OW', rating, item: { probes: asked } }])).includes('untested5 person-s1 OW'),
    ).toBe(fires)
  })
  it('[DR-10] all of an author’s probes on a principle count together', () => {
    const two = {
      probes: [
        ['why', 'Because'],
        ['cf', 'Less'],
      ] as const,
    }
    expect(
      fired(
        noted([
          { principle: 'OW', rating: 5, item: { id: 'a', ...two } },
          { principle: 'OW', rating: 5, item: { id: 'b', story: 'B', ...two } },
        ]),
      ),
    ).not.toContain('untested5 person-s1 OW')
  })
  it.each<[string, boolean]>([
    ['We met them. We cut it. We shipped. She wrote our note. They called us.', true],
    ['She met them. She cut it. She shipped. We wrote. They called us.', false],
    ['We met. We cut. We shipped.', false],
    ['US sales fell. US costs rose. US users left. US staff came. She cut it. She told me.', false],
  ])('[DR-10] "we" in %j: %s', (action, fires) =>
    expect(fired(item({ action })).includes('weShare person-s1 OW')).toBe(fires),
  )
  it.each<[ItemParts, boolean]>([
    [{ action: 'She ranked them by RICE.' }, true],
    [{ quotes: ['I ran a SWOT on it'] }, true],
    [{ action: 'She ate rice in rapid bites.' }, false],
  ])('[DR-10] a framework in %o: %s', (parts, fires) =>
    expect(fired(item(parts)).includes('framework person-s1 OW')).toBe(fires),
  )
  it('[DR-10] all evidence from one story, when there are two items of it', () => {
    const both = (second: string) =>
      noted([
        { principle: 'OW', rating: 4, item: { story: 'One' } },
        { principle: 'CO', rating: 4, item: { story: second } },
      ])
    expect(fired(both(' one '))).toContain('oneStory person-s1')
    expect(fired(both('Two'))).not.toContain('oneStory person-s1')
    expect(fired(both(''))).not.toContain('oneStory person-s1')
    expect(fired(item({}))).not.toContain('oneStory person-s1')
  })
  it('[DR-10] a late note', () => {
    expect(fired(item({}), 1)).toContain('lateNote person-s1')
    expect(fired(item({}), 0)).not.toContain('lateNote person-s1')
  })
  it('[DR-10] Customer Obsession validated by one source, whose author is asked', () => {
    expect(fired(item({})).some((trigger) => trigger.startsWith('singleSource'))).toBe(false)
    const { content } = assemblePackage({
      principlePack: defaultPack,
      loop: buildLoop([buildSeat(1, ['CO'])]),
      stories: [],
      noteSets: [buildSet('s1', noted([{ principle: 'CO', rating: 4 }]))],
    })
    expect(noteTriggers(content)).toContainEqual({ trigger: 'singleSource', personId: 'person-s1', principle: 'CO' })
  })
  it.each<[number | null, boolean]>([
    [5, true],
    [6, false],
    [null, false],
  ])('[DR-10] a level estimate of %s against a target of 6: %s', (estimate, fires) => {
    const content = packageOf(item({}))
    const raised = {
      ...content,
      header: { ...content.header, targetLevel: 6 as const },
      levels: { ...content.levels, estimate },
    }
    expect(noteTriggers(raised).some(({ trigger }) => trigger === 'levelBelow')).toBe(fires)
  })
  it.each<[number, number, string[]]>([
    [49, 49, ['weakCore CO']],
    [49, 50, []],
    [50, 49, []],
  ])('[DR-10] a core principle noted at qualities of %i and %i', (one, other, triggers) => {
    const content = packageOf(noted([{ principle: 'LC', rating: 4 }]))
    const weak = {
      ...content,
      noteSets: content.noteSets.map((set, at) => ({ ...set, quality: [100, one, other][at] ?? 100 })),
    }
    const found = noteTriggers(weak).filter(({ trigger }) => trigger === 'weakCore')
    expect(found.map(({ trigger, personId, principle }) => [trigger, personId, principle])).toEqual(
      triggers.map((line) => [line.split(' ')[0], null, 'CO']),
    )
  })
  it('[DR-10] a core principle with one weak note is its author’s to answer', () => {
    const content = packageOf(item({}))
    const weak = { ...content, noteSets: content.noteSets.map((set) => ({ ...set, quality: 49 })) }
    expect(noteTriggers(weak)).toContainEqual({ trigger: 'weakCore', personId: 'person-s1', principle: 'OW' })
  })
  it.each<[number, boolean]>([
    [2, false],
    [3, true],
  ])('[DR-10] a story that %i rounds heard: %s', (rounds, fires) => {
    const content = packageOf(item({}))
    const issues = content.issues.slice(0, 1).map((issue) => ({
      ...issue,
      kind: 'storyReuse' as const,
      seatIds: ['s1', 's2', 's3'].slice(0, rounds),
    }))
    expect(noteTriggers({ ...content, issues }).some(({ trigger }) => trigger === 'sameStory')).toBe(fires)
  })
  it.each<[Rating[], boolean]>([
    [[4, 4, 4], true],
    [[5, 5, 5], true],
    [[4, 4], false],
    [[4, 4, 5], false],
    [[3, 3, 3], false],
  ])('[DR-10] one author’s ratings of %j are flat: %s', (ratings, fires) => {
    const principles = ['OW', 'LC', 'BA'] as const
    const content = noted(ratings.map((rating, at) => ({ principle: principles[at] ?? 'OW', rating })))
    expect(fired(content).includes('flatRatings person-s1')).toBe(fires)
  })
  it.each<[Rating, string, boolean]>([
    [4, ' ', true],
    [5, '', true],
    [4, 'The carrier would not.', false],
    [3, '', false],
  ])('[DR-10] a rating of %i with the reason %j lacks one: %s', (rating, why, fires) => {
    expect(fired(noted([{ principle: 'OW', rating, item: { why } }])).includes('missingReason person-s1 OW')).toBe(
      fires,
    )
  })
  it('[DR-10] one reason among an author’s items on a principle is enough', () => {
    const two = noted([
      { principle: 'OW', rating: 4, item: { id: 'a', why: '' } },
      { principle: 'OW', rating: 4, item: { id: 'b', why: 'Nobody else would.' } },
    ])
    expect(fired(two)).not.toContain('missingReason person-s1 OW')
  })
  it('[DR-10] no tension evidence', () => {
    const content = packageOf(item({}))
    const evidence = [
      { pair: ['CO', 'FR'] as ['CO', 'FR'], core: true, story: 'One', givenUp: 'x', seatId: 's1', itemId: 'i' },
    ]
    expect(
      noteTriggers({ ...content, tension: { ...content.tension, evidence } }).some(
        ({ trigger }) => trigger === 'noTension',
      ),
    ).toBe(false)
  })
})

describe('a window in days', () => {
  it.each<[string, number | null]>([
    ['90d', 90],
    ['90 days', 90],
    ['six weeks', 42],
    ['6-week', 42],
    ['a month', 30],
    ['12 w', 84],
    ['3 mo', 90],
    ['2 quarters', 180],
    ['Quarter', 90],
    ['one year', 365],
    ['48 hours', 2],
    ['per day over 6 months', 180],
    ['30 days, then 90 days', 90],
    ['24 devices', null],
    ['Q3 2024', null],
    ['d', null],
    ['monthly', null],
    ['', null],
    ['شهر واحد', null],
    ['九十天', null],
    ['\ud800 30 days', 30],
    ['a'.repeat(10_000), null],
  ])('[DR-10] %j is %s', (window, days) => expect(windowDays(window)).toBe(days))
})
