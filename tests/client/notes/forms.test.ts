import { describe, expect, it } from 'vitest'
import '#tests/support/default-pack.ts'
import { capReason } from '#client/features/notes/confidence-reason.ts'
import { conflictWords } from '#client/features/notes/conflict-words.ts'
import { modeOfKey, suggestedProbe } from '#client/features/notes/entry-mode.ts'
import { liveLines } from '#client/features/notes/live-lines.ts'
import { emptyItem, newProbe } from '#client/features/notes/note-edits.ts'
import { partOf } from '#client/features/notes/part-of-form.ts'
import { sessionStamp } from '#client/ui/format-duration.ts'
import { emptyNoteContent } from '#shared/domain/notes/note-content.ts'
import { probeKinds, type ProbeKind } from '#shared/contracts/vocabulary.ts'
import { confidenceCap } from '#shared/domain/rubrics/confidence.ts'
import type { EvidenceItem } from '#shared/contracts/notes.ts'

const itemWith = (change: Partial<EvidenceItem>): EvidenceItem => ({ ...emptyItem('i1', 'OW'), ...change })
const probes = (...kinds: ProbeKind[]) => kinds.map((kind) => newProbe(kind, 'Asked.'))
const quotes = [{ id: 'q', text: 'I did.', atMs: 3_000 }]

describe('shortcuts', () => {
  const press = (change: object) => ({
    key: '',
    code: '',
    ctrlKey: true,
    metaKey: false,
    altKey: false,
    shiftKey: false,
    ...change,
  })
  it.each([
    [press({ key: '1', code: 'Digit1' }), { kind: 'part', part: 'situation' }],
    [press({ key: '&', code: 'Digit1' }), { kind: 'part', part: 'situation' }],
    [press({ key: '5', code: 'Digit5' }), { kind: 'part', part: 'result' }],
    [press({ key: '6', code: 'Digit6' }), null],
    [press({ key: "'", code: 'Backslash' }), { kind: 'quote' }],
    [press({ key: 'ä', code: 'Quote' }), { kind: 'quote' }],
    [press({ key: 'p', code: 'KeyP' }), { kind: 'probe', probe: 'cf' }],
    [press({ key: 'p', code: 'KeyP', ctrlKey: false, metaKey: true }), { kind: 'probe', probe: 'cf' }],
    [press({ key: 'p', code: 'KeyP', ctrlKey: false }), null],
    [press({ key: 'P', code: 'KeyP', shiftKey: true }), null],
    [press({ key: '1', code: 'Digit1', altKey: true }), null],
  ])('%j', (pressed, mode) => expect(modeOfKey(pressed, 'cf')).toEqual(mode))
})

describe('the palette', () => {
  it('suggests a kind not asked yet, then the one asked least', () => {
    expect(suggestedProbe([])).toBe('why')
    expect(suggestedProbe([itemWith({ probes: probes('why') })])).toBe('cf')
    expect(
      suggestedProbe([itemWith({ probes: probes('why', 'cf') }), itemWith({ probes: probes('not', 'num', 'who') })]),
    ).toBe('post')
    expect(suggestedProbe([itemWith({ probes: probes(...probeKinds, 'why') })])).toBe('cf')
  })
})

describe('lines', () => {
  it('are in the order of their times, those without a time first', () => {
    const item = itemWith({
      situation: 'Five regions.\nLate freight.',
      result: '31 h to 12 h.',
      quotes,
      probes: [newProbe('why', 'Why you?', 2_000)],
    })
    const times: Record<string, number> = { 'Late freight.': 1_000, '31 h to 12 h.': 4_000 }
    expect(
      liveLines(item, (_part, text) => times[text] ?? null).map((line) =>
        line.kind === 'part' ? line.text : line.kind,
      ),
    ).toEqual(['Five regions.', 'Late freight.', 'probe', 'quote', '31 h to 12 h.'])
  })
  it.each([
    [0, '00:00'],
    [280_400, '04:40'],
    [3_723_000, '62:03'],
  ])('%d ms is %s', (ms, stamp) => expect(sessionStamp(ms)).toBe(stamp))
})

describe('why confidence is capped', () => {
  it.each<[EvidenceItem[], 'H' | 'M' | 'L', RegExp]>([
    [[], 'L', /nothing heard yet/],
    [[itemWith({})], 'L', /one story and no follow-up question/],
    [[itemWith({ probes: probes('cf', 'num') })], 'L', /no “why” question/],
    [[itemWith({ provenance: 'inferred', quotes, probes: probes('why', 'cf', 'not') })], 'L', /inferred/],
    [[itemWith({ probes: probes('why', 'cf', 'not') })], 'M', /no quote/],
    [[itemWith({ quotes, probes: probes('why', 'num') })], 'M', /ask 3 follow-up questions/],
    [[itemWith({ quotes, probes: probes('why', 'cf', 'not') })], 'H', /one story, tested and quoted/],
  ])('case %#', (items, cap, reason) => {
    expect(confidenceCap(items)).toBe(cap)
    expect(capReason(items, null)).toMatch(reason)
  })
})

describe('a finding', () => {
  it('knows its part of the form', () => {
    const content = { ...emptyNoteContent(), items: [itemWith({ principle: 'DD' })] }
    expect(
      ['cell.OW.rating', 'item.i1.probes.p.text', 'item.gone.why', 'set.vote'].map((field) => partOf(field, content)),
    ).toEqual(['OW', 'DD', 'vote', 'vote'])
  })
})

describe('two versions side by side', () => {
  it.each([
    ['cell.OW.noData', 'Ownership, no data'],
    ['set.handoff', 'for the panel'],
    ['item.x.action', 'action'],
    ['nonsense', 'nonsense'],
  ])('%s is called %s', (key, words) => expect(conflictWords(key)).toBe(words))
})
