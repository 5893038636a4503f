import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultPack } from '#shared/packs/sixteen/pack.ts'
import { lintNoteSet } from '#shared/domain/notes/submit.ts'
import { noteQuality, qualityParts } from '#shared/domain/rubrics/note-quality.ts'
import { buildContent, buildItem } from '#tests/domain/package/build-input.ts'
import type { Finding, NoteContent } from '#shared/contracts/notes.ts'

const full = buildItem('OW', {
  id: 'a',
  action: 'Read 61 pages of pager logs in 3 weeks, then cut them.',
  why: 'Considered escalation; gave up her dashboard work.',
  quotes: ['I offered to take their two worst pages in return', 'They would have fixed it once and never looked again'],
  probes: [
    ['why', 'They would have fixed it once.'],
    ['cf', 'A limit on her side.'],
    ['who', 'Her.'],
  ],
})
const cell = {
  rating: 4,
  noData: '',
  confidence: 'H' as const,
  justification: 'Pages fell from 61 to 15, at the scope of this level.',
}
const note = (parts: Parameters<typeof buildItem>[1] = {}, justification = cell.justification): NoteContent =>
  buildContent({
    items: [{ ...buildItem('OW', { quotes: full.quotes.map(({ text }) => text), ...parts }) }],
    cells: { OW: { ...cell, justification } },
  })
const fullNote = buildContent({ items: [full], cells: { OW: cell } })
const finding = (rule: string, severity: Finding['severity'], field = 'item.a.action'): Finding => ({
  rule,
  severity,
  field,
  version: 1,
  start: 0,
  end: 1,
  message: '',
  question: '',
})
const score = (content: NoteContent, findings: Finding[] = [], lateHours = 0): number =>
  noteQuality({ content, assigned: ['OW'], findings, lateHours })
const withItem = (parts: Partial<typeof full>): NoteContent =>
  buildContent({ items: [{ ...full, ...parts }], cells: { OW: cell } })

it('[RB-9] a note that reaches every mark scores 100, an empty one 0', () => {
  expect(score(fullNote)).toBe(100)
  expect(score(buildContent())).toBe(0)
})

it('[RB-9] an assigned principle without any note halves the score, one honestly without data does not', () => {
  const both = (content: NoteContent) => noteQuality({ content, assigned: ['OW', 'DR'], findings: [], lateHours: 0 })
  const honest = {
    ...fullNote,
    cells: { OW: cell, DR: { rating: null, noData: 'Ran out of time', confidence: null, justification: '' } },
  }
  expect(both(fullNote)).toBe(50)
  expect(both(honest)).toBe(100)
})

describe('what each dimension is measured by', () => {
  it('[RB-10] three distinct numbers or artefacts reach the mark; one said thrice is one', () => {
    const bare = { ...full, action: '', why: '', quotes: [], probes: [] }
    const judged = (justification: string) =>
      score(buildContent({ items: [bare], cells: { OW: { ...cell, justification } } }))
    expect(judged('Pages: 61, 61 and 61.')).toBe(judged('') + 5 + 5)
    expect(judged('Pages: 61, 15 and the memo.')).toBe(judged('') + 20 + 5)
  })
  it('[RB-11] an action with an ownership finding loses half its attribution, an unresolved "we" too', () => {
    expect(score(fullNote, [finding('L01', 'info')])).toBe(93)
    const we = 'We read 61 pages of pager logs in 3 weeks, then cut them.'
    expect(score(withItem({ action: we }))).toBe(100)
    expect(
      score(
        withItem({
          action: we,
          probes: [
            ...full.probes.filter(({ kind }) => kind !== 'who'),
            ...full.probes.filter(({ kind }) => kind === 'why'),
          ],
        }),
      ),
    ).toBe(93)
  })
  it('[RB-12] one quote of eight words reaches half', () => {
    expect(score(withItem({ quotes: full.quotes.slice(0, 1) }))).toBe(93)
    expect(score(withItem({ quotes: [{ id: 'q', text: 'I did it', atMs: null }] }))).toBe(85)
  })
  it.each([
    [8, 15],
    [7, 0],
  ])('[RB-12] two quotes of %i words reach %i points', (count, points) => {
    const quotes = [1, 2].map((n) => ({
      id: `q${n}`,
      text: Array.from({ length: count }, (_, at) => `word${at}`).join(' '),
      atMs: null,
    }))
    expect(
      qualityParts({ content: withItem({ quotes }), assigned: ['OW'], findings: [], lateHours: 0 }).dimensions.verbatim,
    ).toBe(points)
  })
  it('[RB-12] words are counted in a script without spaces too', () => {
    const quotes = ['我读了每一条记录然后自己决定删掉这个步骤', '他们拒绝以后我提出替他们做最麻烦的工作'].map(
      (text, at) => ({ id: `q${at}`, text, atMs: null }),
    )
    expect(
      qualityParts({ content: withItem({ quotes }), assigned: ['OW'], findings: [], lateHours: 0 }).dimensions.verbatim,
    ).toBe(15)
  })
  it('[RB-10] a number counts in any script', () => {
    const item = { ...full, action: '', why: '', quotes: [], probes: [] }
    const content = buildContent({
      items: [item],
      cells: { OW: { ...cell, justification: 'من ٦١ إلى ١٥ في ٣ أسابيع' } },
    })
    expect(qualityParts({ content, assigned: ['OW'], findings: [], lateHours: 0 }).dimensions).toMatchObject({
      specificity: 20,
      ratingFit: 5,
    })
  })
  it('[RB-13] a why without an alternative or a cost reaches a third, shown as a quarter', () => {
    const bare = { action: 'Read 61 pages of pager logs in 3 weeks.', why: 'It was loud.', quotes: full.quotes }
    expect(score(withItem(bare))).toBe(85)
  })
  it('[RB-14] two answered probes without a why reach two fifths, shown as a quarter', () => {
    expect(score(withItem({ probes: full.probes.slice(2).concat(full.probes.slice(2)) }))).toBe(89)
    expect(score(withItem({ probes: full.probes.map((probe) => ({ ...probe, answer: '' })) }))).toBe(85)
  })
  it('[RB-15] a justification that cites nothing and names no level scores nothing', () => {
    const judged = (justification: string) =>
      score(buildContent({ items: [full], cells: { OW: { ...cell, justification } } }))
    expect(judged('Quite good overall.')).toBe(90)
    expect(judged('She offered to take their two worst pages, a good sign.')).toBe(95)
    expect(judged('Rated L6.')).toBe(95)
  })
  it('[RB-16] unframed dissent and trait words each cost half the framing', () => {
    expect(score(fullNote, [finding('L22', 'info')])).toBe(98)
    expect(score(fullNote, [finding('L22', 'info'), finding('L23', 'info', 'cell.OW.justification')])).toBe(95)
  })
})

it.each([
  ['an error', [finding('L04', 'error')], 96],
  ['a warning', [finding('L06', 'warn')], 99],
  [
    'one rule twice on an item, once in the justification',
    [finding('L04', 'error'), finding('L04', 'error', 'item.a.why'), finding('L04', 'error', 'cell.OW.justification')],
    96,
  ],
  ['one rule on two items', [finding('L04', 'error'), finding('L04', 'error', 'item.b.why')], 92],
  ['two rules on the vote', [finding('L29', 'warn', 'set.rationale'), finding('L30', 'warn', 'set.rationale')], 98],
  ['information', [finding('L31', 'info', 'set.rationale')], 100],
  [
    'more than twenty points',
    ['L04', 'L18', 'L19', 'L20', 'L21n', 'C1', 'C2'].map((rule) => finding(rule, 'error')),
    80,
  ],
])('[RB-17] %s', (_, findings, expected) => expect(score(fullNote, findings)).toBe(expected))

it.each([
  [0, 100],
  [0.1, 95],
  [24, 95],
  [24.1, 90],
])('[RB-18] %s hours past due scores %s', (late, expected) => {
  expect(score(fullNote, [], late)).toBe(expected)
})

it('[RB-18] Q is a whole number from 0 to 100 for any text', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.nat(100), (action, justification, late) => {
      const found = score(note({ action, why: justification }, justification), [finding('L04', 'error')], late)
      expect(Number.isInteger(found) && found >= 0 && found <= 100).toBe(true)
    }),
    { seed: 3 },
  )
})

it('[RB-17] the findings of a real note set are charged to its items: one rule on two fields of an item counts once', () => {
  const content = buildContent({
    items: [{ ...full, action: 'Worked closely with them.', result: 'Helped them.' }],
    cells: { OW: cell },
  })
  const findings = lintNoteSet({
    principlePack: defaultPack,
    content,
    assigned: ['OW'],
    level: 6,
    fallbackLevel: null,
    barRaiser: false,
    lateHours: 0,
  }).filter(({ rule }) => rule === 'L01')
  expect(new Set(findings.map(({ field }) => field)).size).toBe(2)
  expect(qualityParts({ content, assigned: ['OW'], findings, lateHours: 0 })).toMatchObject({
    findingPoints: 1,
    dimensions: { attribution: 7.5 },
  })
})
