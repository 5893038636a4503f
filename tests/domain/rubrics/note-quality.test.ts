import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultPack } from '#shared/packs/sixteen/pack.ts'
import { lintNoteSet } from '#shared/domain/notes/submit.ts'
import { noteQuality, qualityParts } from '#shared/domain/rubrics/note-quality.ts'
import { buildContent, buildItem } from '#tests/domain/package/build-input.ts'
import type { EvidenceItem, Finding, NoteContent } from '#shared/contracts/notes.ts'
import type { Principle } from '#shared/contracts/vocabulary.ts'

const full = buildItem('OW', {
  id: 'a',
  action: 'Read 61 pages of pager logs. Then cut them in 3 weeks.',
  why: 'Considered escalation; gave up her dashboard work.',
  quotes: ['I offered to take their two worst pages in return', 'They would have fixed it once and never looked again'],
  probes: [
    ['why', 'They would have fixed it once.'],
    ['cf', 'A limit on her side.'],
    ['who', 'She did it alone.'],
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
const long = 'I offered to take their two worst pages in return and they agreed in the second week'
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
const pointsOf = (content: NoteContent, principle: Principle = 'OW') =>
  qualityParts({ content, assigned: [principle], findings: [], lateHours: 0 }).dimensions
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

describe('digits and copies', () => {
  const twice = 'I did it and it was good for all'
  const keys = buildItem('OW', {
    action: 'She did 1 thing, 2 things, 3 things and 4 things.',
    why: 'Because of 5 reasons instead of 6; gave up 7.',
    quotes: [twice, twice],
    probes: [
      ['why', 'Because.'],
      ['cf', 'Then not.'],
      ['num', '9.'],
    ],
  })
  const honest = buildItem('OW', {
    action: 'She read three weeks of pager logs (61 pages) and asked the search team to own the cache.',
    why: 'Turned down asking the director because they would have fixed it once; gave up her dashboard work.',
    result: 'Pages fell from 61 to 15 in five weeks. Not asked: who owns it now; time ran out.',
    quotes: ['I offered to take their two worst pages in return.'],
    probes: [
      ['why', 'They would have fixed it once.'],
      ['cf', 'A limit on her side.'],
    ],
  })
  const judged = (item: EvidenceItem, justification: string) =>
    score(buildContent({ items: [item], cells: { OW: { ...cell, justification } } }))
  it('[RB-9] [RB-10] [RB-12] [RB-14] a note of digits scores far below an honest short one', () => {
    const digits = judged(keys, 'She did 4 things for 5 reasons at the scope of this level.')
    const short = judged(honest, 'Moved a peer team by their own gain, pages fell to 15, influence at this level.')
    expect(short).toBeGreaterThanOrEqual(90)
    expect(digits).toBeLessThanOrEqual(40)
  })
  it('[RB-9] a copied line earns nothing, wherever it is copied to', () => {
    const line = 'Read 61 pages of pager logs instead of asking and gave up her dashboard for it.'
    const single = buildItem('OW', { action: line })
    const copied = buildItem('OW', {
      action: line,
      why: line,
      result: line,
      quotes: [line, `${line.toUpperCase()}!`],
      probes: [
        ['why', line],
        ['cf', line],
        ['who', line],
      ],
    })
    expect(judged(copied, line)).toBe(judged(single, ''))
  })
  it('[RB-9] a justification counts for the first principle it is given for', () => {
    const both = (second: string) =>
      noteQuality({
        content: buildContent({
          items: [full, { ...full, id: 'b', principle: 'DR' }],
          cells: { OW: cell, DR: { ...cell, justification: second } },
        }),
        assigned: ['OW', 'DR'],
        findings: [],
        lateHours: 0,
      })
    expect(both(cell.justification)).toBe(both(''))
    expect(both('Pages fell to 15, at the scope of this level.')).toBe(100)
  })
  it.each([
    ['digits', '1 thing 2 things '.repeat(6_000)],
    ['letters', 'a'.repeat(100_000)],
    ['gaps', 'not asked because '.repeat(5_600)],
    ['clauses', 'she told her manager;'.repeat(4_800)],
    ['sentences', 'No. '.repeat(25_000)],
  ])('[RB-10] [LN-2] 100 kB of %s are judged quickly', (_, text) => {
    const start = performance.now()
    for (const principle of ['OW', 'ET'] as const) {
      const item = buildItem(principle, { action: text, why: `${text}.`, result: `${text}!`, quotes: [text] })
      pointsOf(buildContent({ items: [item], cells: { [principle]: cell } }), principle)
    }
    expect(performance.now() - start).toBeLessThan(3_000)
  })
})

describe('what each dimension is measured by', () => {
  const justified = (justification: string, principle: Principle = 'OW') =>
    pointsOf(
      buildContent({ items: [buildItem(principle)], cells: { [principle]: { ...cell, justification } } }),
      principle,
    )
  it.each([
    [5, 'She read 61 pages. He read 61 pages too. So 61 pages.'],
    [5, 'Went from 61 to 15 pages in 3 weeks.'],
    [0, 'She did 1 thing, 2 things, 3 things and 4 things.'],
    [0, 'Because of 5 reasons instead of 6; gave up 7.'],
    [5, 'She read the log. Then more logs.'],
    [20, 'She read 61 pages. She cut 44 of them. She wrote the memo.'],
    [0, 'She told her manager. She called the two leads. She took back her note.'],
  ])('[RB-10] %i points for: %s', (points, text) => expect(justified(text).specificity).toBe(points))
  it.each<[number, Principle, string]>([
    [20, 'ET', 'She told her manager. She called the two leads. She asked Dana to read it first.'],
    [20, 'EE', 'She told her manager; she called the two leads; she asked Dana to read it first.'],
    [5, 'ET', 'She told her manager. She told her manager. She told her manager!'],
    [0, 'ET', 'She told. Her manager. It was honest and kind.'],
  ])('[RB-10] %i points for a story of %s without numbers: %s', (points, principle, text) =>
    expect(justified(text, principle).specificity).toBe(points),
  )
  it('[RB-11] an action with an ownership finding loses half its attribution, an unresolved "we" too', () => {
    expect(score(fullNote, [finding('L01', 'info')])).toBe(93)
    const we = 'We read 61 pages of pager logs. Then cut them in 3 weeks.'
    expect(score(withItem({ action: we }))).toBe(100)
    expect(
      score(
        withItem({
          action: we,
          probes: [
            ...full.probes.filter(({ kind }) => kind !== 'who'),
            ...full.probes
              .filter(({ kind }) => kind === 'why')
              .map((probe) => ({ ...probe, answer: 'Nobody else would.  Ever.' })),
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
      text: Array.from({ length: count }, (_, at) => `word${at}of${n}`).join(' '),
      atMs: null,
    }))
    expect(
      qualityParts({ content: withItem({ quotes }), assigned: ['OW'], findings: [], lateHours: 0 }).dimensions.verbatim,
    ).toBe(points)
  })
  it.each([
    [15, [long]],
    [7.5, [long.split(' ').slice(0, 15).join(' ')]],
    [7.5, ['I offered to take their two worst pages', 'I offered to take their two worst pages!']],
    [0, ['1 2 3 4 5 6 7 8', '9 10 11 12 13 14 15 16']],
  ])('[RB-12] %f points for %j', (points, texts) => {
    const quotes = texts.map((text, at) => ({ id: `q${at}`, text, atMs: null }))
    expect(pointsOf(withItem({ quotes })).verbatim).toBe(points)
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
      specificity: 5,
      ratingFit: 5,
    })
  })
  it('[RB-13] a why without an alternative or a cost reaches a third, shown as a quarter', () => {
    const bare = { action: 'Read 61 pages of pager logs in 3 weeks.', quotes: full.quotes }
    expect(pointsOf(withItem({ ...bare, why: 'It was really loud.' })).reason).toBe(5)
    expect(pointsOf(withItem({ ...bare, why: 'It was loud.' })).reason).toBe(0)
  })
  it('[RB-13] an alternative or a cost says of what', () => {
    const reason = (why: string) => pointsOf(withItem({ action: 'Read the pages.', why })).reason
    expect(reason('Because of 5 reasons instead of 6; gave up 7.')).toBe(0)
    expect(reason('Because pages woke people instead of machines; gave up her dashboard.')).toBe(20)
  })
  it('[RB-14] two answered probes without a why reach two fifths, shown as a quarter', () => {
    const [who] = full.probes.slice(2)
    const again = who === undefined ? [] : [who, { ...who, answer: 'The others only watched.' }]
    expect(score(withItem({ probes: again }))).toBe(89)
    expect(score(withItem({ probes: full.probes.slice(2).concat(full.probes.slice(2)) }))).toBe(85)
    expect(score(withItem({ probes: full.probes.map((probe) => ({ ...probe, answer: '' })) }))).toBe(85)
  })
  it.each([
    [15, 'Not asked: who watches it now; time ran out.'],
    [11.25, 'Not asked: who watches it now.'],
    [11.25, 'Not asked because.'],
    [11.25, 'She was asked who watches it now because time ran out.'],
  ])('[RB-14] two answers and a gap reach %f points: %s', (points, gap) => {
    const item = { ...full, probes: full.probes.slice(0, 2), result: gap }
    expect(pointsOf(buildContent({ items: [item], cells: { OW: cell } })).probing).toBe(points)
  })
  it('[RB-14] an answer counts from four words up, a number alone does not', () => {
    const answers = (...texts: string[]) =>
      pointsOf(withItem({ probes: full.probes.map((probe, at) => ({ ...probe, answer: texts[at] ?? '' })) })).probing
    expect(answers('Because.', 'Then not.', '9.')).toBe(0)
    expect(answers('9 9 9 9', '1 of 2 or 3', '4 5 6 7 8')).toBe(0)
    expect(answers('Nobody else would do.', 'A limit on mine.', 'She did it alone.')).toBe(15)
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
