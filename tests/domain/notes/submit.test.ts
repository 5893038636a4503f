import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultPack } from '#shared/packs/sixteen/pack.ts'
import { parseFieldKey } from '#shared/contracts/note-fields.ts'
import { noteContentSchema, type NoteCell, type NoteContent } from '#shared/contracts/notes.ts'
import { assembleNoteContent, emptyNoteContent } from '#shared/domain/notes/note-content.ts'
import { blockingFindings, canSubmit, lintNoteSet } from '#shared/domain/notes/submit.ts'
import { withOwnReason } from '#shared/domain/notes/vote-reason.ts'
import { statedReason } from '#shared/domain/rubrics/vote-reason.ts'
import type { NoteSetLintInput } from '#shared/domain/notes/submit.ts'
import { demoLoop } from '#shared/demo/loop.ts'
import { demoNoteSets } from '#shared/demo/package-input.ts'

const reason =
  'She read 61 pages of logs herself, asked the owner first, gave up her dashboard, and could say what would have changed her mind.'
const rationale =
  'OW 4 with numbers I could check and a cost she accepted; she moved the owner by offering work and not by asking a manager, and she said what she would have done had they refused.'

const evidence = (id: string, principle: string) => [
  { key: `item.${id}.principle`, value: principle },
  { key: `item.${id}.action`, value: 'She cut pages from 61 to 15.' },
  { key: `item.${id}.quotes`, value: [{ id: 'q1', text: 'I offered to take two pages.', atMs: null }] },
  {
    key: `item.${id}.probes`,
    value: [
      { id: 'p1', kind: 'why', text: 'Why not escalate?', answer: 'It fixes it once.', atMs: null },
      { id: 'p2', kind: 'cf', text: 'What if they had refused?', answer: 'A limit on her side.', atMs: null },
    ],
  },
]
const complete = assembleNoteContent([
  ...evidence('a', 'OW'),
  { key: 'cell.OW.rating', value: 4 },
  { key: 'cell.OW.justification', value: reason },
  { key: 'cell.IS.noData', value: 'Ran out of time.' },
  { key: 'set.vote', value: 'I' },
  { key: 'set.fallbackVote', value: 'I' },
  { key: 'set.rationale', value: rationale },
])
const lint = (content: NoteContent, rest: Partial<NoteSetLintInput> = {}) =>
  lintNoteSet({
    principlePack: defaultPack,
    content,
    assigned: ['OW', 'IS'],
    level: 6,
    fallbackLevel: 5,
    barRaiser: false,
    lateHours: 0,
    ...rest,
  })
const blocks = (content: NoteContent, rest: Partial<NoteSetLintInput> = {}) =>
  blockingFindings(lint(content, rest)).map(({ rule, field }) => `${rule} ${field}`)
const withCell = (principle: 'OW' | 'IS' | 'CO', cell: Partial<NoteCell>): NoteContent => ({
  ...complete,
  cells: {
    ...complete.cells,
    [principle]: {
      rating: null,
      noData: '',
      confidence: null,
      justification: '',
      ...complete.cells[principle],
      ...cell,
    },
  },
})

describe('what blocks a submit', () => {
  it('[NT-12] a complete set has no finding at all', () => {
    expect(lint(complete)).toEqual([])
    expect(canSubmit(lint(complete))).toBe(true)
  })
  it('[I-06] an empty set names every need', () => {
    expect(blocks(emptyNoteContent())).toEqual([
      'L40 cell.OW.noData',
      'L40 cell.IS.noData',
      'I-13 set.vote',
      'I-13 set.fallbackVote',
      'L27 set.rationale',
    ])
  })
  it('[I-06] a rating without evidence is rejected, and a question alone is no evidence', () => {
    expect(blocks(withCell('CO', { rating: 3, justification: reason }))).toEqual(['I-06 cell.CO.rating'])
    const asked: NoteContent = {
      ...complete,
      items: complete.items.map((item) => ({ ...item, question: 'What?', action: '', quotes: [], probes: [] })),
    }
    expect(blocks(asked)).toEqual(['I-06 cell.OW.rating'])
  })
  it('[I-07] a rating and "no data" never stand together', () => {
    expect(blocks(withCell('OW', { noData: 'Ran out of time.' }))).toEqual(['I-07 cell.OW.noData'])
  })
  it('[NT-11] evidence on an assigned principle needs a rating or a reason for none', () => {
    expect(blocks(withCell('OW', { rating: null }))).toEqual(['NT-11 cell.OW.rating'])
    expect(blocks(withCell('OW', { rating: null, noData: 'Story broke off.' }))).toEqual([])
  })
  it('[I-13] a vote, and a second one where there is a fallback level', () => {
    expect(blocks({ ...complete, vote: null })).toEqual(['I-13 set.vote'])
    expect(blocks({ ...complete, fallbackVote: null })).toEqual(['I-13 set.fallbackVote'])
    expect(blocks({ ...complete, fallbackVote: null }, { fallbackLevel: null })).toEqual([])
  })
  it('[L26] a thin justification and [L27] a thin rationale block at their own fields', () => {
    expect(blocks(withCell('OW', { justification: 'Good.' }))).toEqual(['L26 cell.OW.justification'])
    expect(blocks({ ...complete, rationale: 'OW 4.' })).toEqual(['L27 set.rationale'])
  })
  it('[I-25] protected content blocks in every text of a set', () => {
    const text = 'She is pregnant.'
    const [item] = complete.items
    const places: [string, NoteContent][] = [
      ['set.handoff', { ...complete, handoff: text }],
      ['set.strengths', { ...complete, strengths: text }],
      ['cell.IS.noData', withCell('IS', { noData: text })],
      ['cell.OW.justification', withCell('OW', { justification: `${reason} ${text}` })],
      ['item.a.story', { ...complete, items: item === undefined ? [] : [{ ...item, story: text }] }],
      ['item.a.when', { ...complete, items: item === undefined ? [] : [{ ...item, when: text }] }],
      ['item.a.question', { ...complete, items: item === undefined ? [] : [{ ...item, question: text }] }],
      [
        'item.a.quotes.q9',
        {
          ...complete,
          items: item === undefined ? [] : [{ ...item, quotes: [{ id: 'q9', text: `${text} I heard.`, atMs: null }] }],
        },
      ],
    ]
    for (const [field, content] of places) expect(blocks(content)).toEqual([`L28 ${field}`])
  })
})

describe('what a no rests on', () => {
  const against: NoteContent = {
    ...complete,
    vote: 'NI',
    rationale: `${rationale} My concern is OW past the quarter.`,
    votePrinciple: 'OW',
    voteLine: 'It sat with the retention team.',
    voteWouldChange: 'One result that was followed past the quarter.',
  }
  const strong: NoteContent = { ...against, vote: 'SNH', votePrinciple: null, voteWouldChange: '' }
  const low = (content: NoteContent): NoteContent => ({ ...content, cells: { ...withCell('OW', { rating: 1 }).cells } })

  it.each<[string, NoteContent, string[]]>([
    ['a no with all three', against, []],
    ['no principle', { ...against, votePrinciple: null }, ['NT-20 set.votePrinciple']],
    ['no line', { ...against, voteLine: '' }, ['NT-20 set.voteLine']],
    ['a line that says nothing', { ...against, voteLine: '1 2 3 4 5' }, ['NT-20 set.voteLine']],
    ['nothing that would have changed it', { ...against, voteWouldChange: ' ' }, ['NT-20 set.voteWouldChange']],
    [
      'nothing at all',
      { ...against, votePrinciple: null, voteLine: '', voteWouldChange: '' },
      ['NT-20 set.votePrinciple', 'NT-20 set.voteLine', 'NT-20 set.voteWouldChange'],
    ],
    ['a yes', { ...complete, vote: 'I' }, []],
  ])('[NT-20] [RB-36] a bar raiser: %s', (_, content, expected) =>
    expect(blocks(content, { barRaiser: true })).toEqual(expected),
  )
  it.each<[string, NoteContent, string[]]>([
    ['a plain no needs nothing', { ...against, votePrinciple: null, voteLine: '', voteWouldChange: '' }, []],
    ['no line', { ...low(strong), voteLine: '' }, ['NT-20 set.voteLine']],
    ['a line beside a rating of 1', low(strong), []],
    ['a line without a rating of 1', strong, ['NT-20 set.voteLine']],
    ['a line that names integrity', { ...strong, voteLine: 'The number she gave was made up.' }, []],
    ['a strong no at the fallback level', { ...strong, vote: 'NI', fallbackVote: 'SNH' }, ['NT-20 set.voteLine']],
  ])('[NT-20] [RB-36] anyone: %s', (_, content, expected) => expect(blocks(content)).toEqual(expected))

  it('[NT-20] a reason that the vote does not ask for is neither read nor kept', () => {
    const kept = { ...against, vote: 'I' as const, voteLine: 'She is pregnant.' }
    expect(blocks(kept, { barRaiser: true })).toEqual([])
    expect(statedReason(withOwnReason(kept, true))).toBeNull()
    expect(statedReason(withOwnReason(against, false))).toBeNull()
    expect(statedReason(withOwnReason(strong, false))).toEqual({
      principle: null,
      line: strong.voteLine,
      wouldChange: '',
    })
  })
  it('[NT-20] [I-25] protected content blocks in the line and in what would have changed it', () => {
    const text = 'She said that she is pregnant.'
    expect(blocks({ ...against, voteLine: text }, { barRaiser: true })).toEqual(['L28 set.voteLine'])
    expect(blocks({ ...against, voteWouldChange: text }, { barRaiser: true })).toEqual(['L28 set.voteWouldChange'])
  })
  it('[NT-20] a set stored before these fields has no reason and stays valid', () => {
    const { votePrinciple: _principle, voteLine: _line, voteWouldChange: _would, ...old } = complete
    expect(noteContentSchema.parse(old)).toEqual(complete)
    expect(statedReason({})).toBeNull()
  })
})

describe('findings of a set', () => {
  it('[NT-12] a vote its ratings do not carry is asked about', () => {
    expect(
      lint({ ...withCell('OW', { rating: 2 }), vote: 'SH' }).map(({ rule, severity, field }) => [
        rule,
        severity,
        field,
      ]),
    ).toEqual([['NT-12', 'warn', 'set.vote']])
  })
  it('[NT-10] a justification read with two items is reported once', () => {
    const twice = assembleNoteContent([
      ...evidence('a', 'OW'),
      ...evidence('b', 'OW'),
      { key: 'cell.OW.rating', value: 4 },
      { key: 'cell.OW.justification', value: `${reason} She seemed smart.` },
    ])
    expect(lint(twice).filter(({ rule }) => rule === 'L23')).toHaveLength(1)
  })
  it('[NT-10] probes of all items on a principle count together', () => {
    const content = {
      ...complete,
      items: complete.items.flatMap((item) => item.probes.map((probe) => ({ ...item, id: probe.id, probes: [probe] }))),
    }
    expect(lint(content)).toEqual([])
  })
  it('[NT-9] a finding’s field is the key its text is saved under, and its span lies in that text', () => {
    const text = fc.constantFrom(
      '',
      'It was decided.',
      'Smart. 38 %',
      'We worked with legal.',
      'Her husband.',
      'She refused.',
      'x',
    )
    fc.assert(
      fc.property(
        fc.array(text, { minLength: 8, maxLength: 8 }),
        ([a = '', b = '', c = '', d = '', e = '', f = '', g = '', h = '']) => {
          const fields = new Map<string, string>([
            ['item.a.action', a],
            ['item.a.why', b],
            ['cell.OW.justification', c],
            ['cell.IS.noData', d],
            ['set.rationale', e],
            ['set.handoff', f],
            ['item.a.story', g],
            ['item.b.result', h],
          ])
          const content = assembleNoteContent([
            { key: 'item.a.principle', value: 'OW' },
            { key: 'item.b.principle', value: 'IS' },
            { key: 'cell.OW.rating', value: 4 },
            ...[...fields].map(([key, value]) => ({ key, value })),
          ])
          for (const { field, start, end } of lint(content)) {
            expect(parseFieldKey(field)).not.toBeNull()
            expect(end).toBeLessThanOrEqual(end === 0 ? 0 : (fields.get(field) ?? '').length)
            expect(start).toBeLessThanOrEqual(end)
          }
        },
      ),
    )
  })
})

describe('five note sets', () => {
  const found = demoNoteSets.map(({ seatId, content, lateHours }) => {
    const seat = demoLoop.seats.find((seat) => seat.seatId === seatId)
    return lint(content, { assigned: seat?.principles ?? [], barRaiser: seat?.barRaiser ?? false, lateHours }).map(
      ({ rule, field }) => `${rule} ${field}`,
    )
  })
  it('[L15] the first did not ask past the quarter', () => {
    expect(found[0]).toEqual(['L15 item.NS-1-DR.probes'])
  })
  it('[L22] the second shows a false alarm to keep, and a vote just too soft', () => {
    expect(found[1]).toEqual(['L22 cell.CO.justification', 'L31 set.rationale'])
  })
  it('[L33] the fifth is late, thinly probed, under-framed and soft', () => {
    expect(found[4]).toEqual(
      expect.arrayContaining([
        'L33 set.unknowns',
        'L15 item.NS-5-ET.probes',
        'L16 item.NS-5-ET.probes',
        'L22 cell.ET.justification',
        'L31 set.rationale',
      ]),
    )
  })
  it('[NT-12] all five could be submitted', () => {
    expect(found.flat().filter((finding) => /^(?:I-|L26|L27|L28|L40|NT-11)/.test(finding))).toEqual([])
  })
})
