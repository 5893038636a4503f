// What each principle lacks for the target level: every kind by a small package of its own, their order, and the demo's package.
import { describe, expect, it } from 'vitest'
import { demoPackageInput } from '#shared/demo/package-input.ts'
import { assemblePackage } from '#shared/domain/package/assemble.ts'
import { statedLacks } from '#shared/domain/package/stated-lacks.ts'
import { storyYear } from '#shared/domain/package/story-year.ts'
import { targetLacks, type TargetLack } from '#shared/domain/package/target-lacks.ts'
import { defaultPack } from '#shared/packs/sixteen/pack.ts'
import type { EvidenceItem, NoteContent } from '#shared/contracts/notes.ts'
import type { Principle } from '#shared/contracts/vocabulary.ts'
import { buildContent, buildItem, buildLoop, buildSeat, buildSet } from './build-input.ts'

const year = 2026
const atTarget = { scope: 3, ambiguity: 3, influence: 3, horizon: 3 }

/** Evidence at the target level with nothing missing; a test takes one thing away. */
const whole = (principle: Principle, parts: Parameters<typeof buildItem>[1] = {}): EvidenceItem =>
  buildItem(principle, {
    action: 'Read 212 transcripts herself.',
    why: 'Chose the default over a setting because few people open settings.',
    quotes: ['I read all of them'],
    probes: [
      ['why', 'Because few people open settings.'],
      ['cf', 'Only the two worst items.'],
      ['num', '212'],
    ],
    scales: atTarget,
    ...parts,
  })

interface Given {
  items?: EvidenceItem[]
  justification?: string
  rating?: number
  confidence?: 'H' | 'M' | 'L'
  content?: Partial<NoteContent>
  principle?: Principle
}

function lacksOf({
  items,
  justification = 'As seen.',
  rating = 4,
  confidence = 'H',
  content,
  principle = 'CO',
}: Given) {
  const given = buildContent({
    items: items ?? [whole(principle)],
    cells: { [principle]: { rating, noData: '', confidence, justification } },
    ...content,
  })
  const input = {
    principlePack: defaultPack,
    loop: buildLoop([buildSeat(1, [principle])], { targetLevel: 6 }),
    noteSets: [buildSet('s1', given)],
  }
  return targetLacks(assemblePackage(input).content, year).find((row) => row.principle === principle)?.lacks ?? []
}
const kinds = (lacks: readonly TargetLack[]) => lacks.map(({ kind }) => kind)

describe('a lack', () => {
  it('[PK-20] none, if nothing is missing', () => expect(lacksOf({})).toEqual([]))
  it('[PK-20] nothing heard, with the reason of the one who was to ask', () => {
    const content = {
      items: [],
      cells: { CO: { rating: null, noData: 'Not asked', confidence: null, justification: '' } },
    }
    expect(lacksOf({ content })).toEqual([
      { kind: 'noCell', missingSeatIds: [], noData: [{ seatId: 's1', reason: 'Not asked' }] },
    ])
  })
  it('[PK-20] only inferred: its low confidence is no lack of its own', () => {
    expect(kinds(lacksOf({ items: [whole('CO', { provenance: 'inferred' })] }))).toEqual(['inferredOnly'])
  })
  it.each([
    [
      'Short of 5 because it stayed in one team.',
      { kind: 'shortOf', rating: '5', isClause: true, rest: 'it stayed in one team.' },
    ],
    ['A 5 needs one customer named.', { kind: 'needed', isDone: false, rest: 'one customer named.' }],
    ['Held back from 5 because I did not hear who owns it.', { kind: 'unheard', verb: 'hear', rest: ' who owns it.' }],
    ['Solid. I never asked what it cost, so a 4.', { kind: 'unasked', verb: 'ask', rest: ' what it cost' }],
    ['Fine; no number was given for the cost.', { kind: 'notGiven', what: 'number', rest: ' for the cost.' }],
  ])('[PK-20] in the author’s words: %s', (justification, lack) => {
    expect(lacksOf({ justification })).toEqual([
      { kind: 'stated', lack, source: { seatId: 's1', noteSetId: 'notes-s1', itemId: 'CO-1' } },
    ])
    expect(statedLacks([justification], 4)).toEqual([lack])
  })
  it.each([
    'Not a 1: nobody was harmed knowingly.',
    'She went short of 5 as far as I heard.',
    'Not a 4 because it was solid work.',
  ])('[PK-20] no words on what was missing: %s', (text) => expect(statedLacks([text], 4)).toEqual([]))
  it.each([
    ['4 and not 5, since the leads got along before.', 'the leads got along before.'],
    ['4 not 5 – it came up because employers complained.', 'it came up because employers complained.'],
    ['Not a 5: two teachers were not won back.', 'two teachers were not won back.'],
    ['Kept from 5 here because it was one team.', 'it was one team.'],
  ])('[PK-20] what kept a rating down: %s', (text, rest) => {
    expect(statedLacks([text], 4)).toEqual([{ kind: 'shortOf', rating: '5', isClause: true, rest }])
  })
  it('[PK-20] [PK-16] no text makes the reading slow', () => {
    const long = `Short of 5 ${'word '.repeat(4_000)}, ${'because '.repeat(400)}`
    const started = performance.now()
    statedLacks([long, long.replaceAll(' ', ', so ')], 4)
    expect(performance.now() - started).toBeLessThan(500)
  })
  it('[PK-20] low confidence names the kinds of question that no reading has', () => {
    expect(lacksOf({ items: [whole('CO', { probes: [['who', 'Her']] })] })[0]).toEqual({
      kind: 'lowConfidence',
      missing: ['why', 'cf', 'not'],
    })
    expect(
      lacksOf({
        items: [
          whole('CO', {
            probes: [
              ['why', 'So'],
              ['num', '9'],
            ],
          }),
        ],
        confidence: 'L',
      })[0],
    ).toEqual({
      kind: 'lowConfidence',
      missing: ['cf', 'not'],
    })
    expect(lacksOf({ confidence: 'L' })).toEqual([{ kind: 'lowConfidence', missing: [] }])
  })
  it('[PK-20] no reason, no number, no alternative: two at most, in this order', () => {
    const bare = {
      action: 'Read transcripts.',
      why: '',
      probes: [
        ['who', 'Her'],
        ['post', 'Still so'],
      ] as const,
    }
    expect(kinds(lacksOf({ items: [whole('CO', bare)], confidence: 'M' }))).toEqual(['lowConfidence', 'noReason'])
    const asked = {
      ...bare,
      probes: [
        ['why', 'So'],
        ['who', 'Her'],
        ['post', 'Still'],
      ] as const,
    }
    expect(kinds(lacksOf({ items: [whole('CO', asked)], confidence: 'M' }))).toEqual(['noReason', 'noNumber'])
    const reasoned = {
      ...asked,
      why: 'Because few people ever open the settings page.',
      action: 'Read 212 transcripts.',
    }
    expect(kinds(lacksOf({ items: [whole('CO', reasoned)] }))).toEqual(['noAlternative'])
    const named = { ...reasoned, why: 'Ruled out a settings page because few people open it.' }
    expect(lacksOf({ items: [whole('CO', named)] })).toEqual([])
  })
  it('[PK-20] trust needs no number', () => {
    const item = whole('ET', {
      action: 'Told the lead at once.',
      probes: [
        ['why', 'So'],
        ['cf', 'Less'],
        ['who', 'Her'],
      ],
    })
    expect(lacksOf({ principle: 'ET', items: [item], confidence: 'M' })).toEqual([])
  })
  it('[PK-20] the scales below the target, the lowest first, after one lack of evidence', () => {
    const scales = { scope: 2, ambiguity: 3, influence: null, horizon: 1 }
    const lacks = lacksOf({
      items: [whole('CO', { scales })],
      justification: 'I did not hear what it cost.',
      confidence: 'L',
    })
    expect(kinds(lacks)).toEqual(['stated', 'belowLevel'])
    expect(lacks[1]).toMatchObject({
      scales: [
        { scale: 'horizon', level: 4 },
        { scale: 'scope', level: 5 },
      ],
    })
  })
  it('[PK-20] a second story of the same reading may show the level', () => {
    const low = whole('CO', { scales: { ...atTarget, horizon: 1 } })
    expect(lacksOf({ items: [low, whole('CO', { id: 'CO-2', story: 'B' })] })).toEqual([])
  })
  it.each([
    [['2020'], ['oldStories']],
    [['2019 to 2021'], []],
    [['2019', 'fall 2018'], ['oldStories']],
    [['2015', 'last spring'], []],
    [['2015', ''], []],
    [['2015', '2024'], []],
    [['2099'], []],
  ])('[PK-20] stories of %j in 2026: %j', (times, expected) => {
    const items = times.map((when, at) => whole('CO', { id: `CO-${at}`, story: `Story ${at}`, when }))
    expect(kinds(lacksOf({ items }))).toEqual(expected)
  })
  it('[PK-20] a year is read from words, not from quantities', () => {
    expect(storyYear('Q2 2021', year)).toBe(2021)
    expect(storyYear('2019, in spring', year)).toBe(2019)
    expect(storyYear('about 2016–2018.', year)).toBe(2018)
    expect(storyYear('in 2,019 days', year)).toBeNull()
    expect(storyYear('12019', year)).toBeNull()
  })
  it('[PK-20] outside the core, a clear yes lacks nothing; without high confidence it may', () => {
    const items = [whole('DR', { scales: { ...atTarget, horizon: 2 } })]
    expect(lacksOf({ principle: 'DR', items })).toEqual([])
    expect(kinds(lacksOf({ principle: 'DR', items, confidence: 'M' }))).toEqual(['belowLevel'])
  })
  it('[PK-20] [PK-1] is never read from votes or private remarks', () => {
    const words = 'I did not hear SECRET. No reason given for SECRET.'
    const remarks = { strengths: words, concerns: words, unknowns: words, handoff: words }
    const votes = { rationale: words, voteLine: words, voteWouldChange: words }
    expect(lacksOf({ content: { ...remarks, ...votes } })).toEqual([])
  })
})

describe('the demo', () => {
  const found = targetLacks(assemblePackage(demoPackageInput).content, year)
  it('[PK-20] every line is one that a bar raiser would say', () => {
    expect(found.map(({ principle, lacks }) => [principle, ...kinds(lacks)])).toEqual([
      ['OW', 'stated', 'belowLevel'],
      ['IS', 'stated', 'belowLevel'],
      ['AR', 'belowLevel'],
      ['HS', 'stated', 'belowLevel'],
      ['ET', 'lowConfidence', 'belowLevel'],
      ['DR', 'stated', 'belowLevel'],
    ])
  })
})
