import { describe, expect, it } from 'vitest'
import { demoPackageInput } from '#shared/demo/package-input.ts'
import { lintNoteSet } from '#shared/domain/notes/submit.ts'
import { cleanTip, principleTips, setTips } from '#shared/domain/report/note-tip-words.ts'
import { noteTip } from '#shared/domain/report/note-tip.ts'
import { defaultPack } from '#shared/packs/sixteen/pack.ts'
import { countWords } from '#shared/domain/language/words.ts'
import { buildContent, buildItem } from '#tests/domain/package/build-input.ts'
import type { EvidenceItem, Finding, NoteContent } from '#shared/contracts/notes.ts'
import type { Principle } from '#shared/contracts/vocabulary.ts'

const nameOf = (principle: Principle) => defaultPack.principles[principle].name
const finding = (rule: string, severity: Finding['severity'], field: string): Finding => ({
  rule,
  version: 1,
  severity,
  field,
  start: 0,
  end: 0,
  message: '',
  question: '',
})
const full = (principle: Principle, parts: Partial<EvidenceItem> = {}): EvidenceItem => ({
  ...buildItem(principle, {
    action: 'Read 61 pages of pager logs. Told her manager. Then cut them in 3 weeks.',
    why: 'Considered escalation; gave up her dashboard work.',
    quotes: [
      'I offered to take their two worst pages in return',
      'They would have fixed it once and never looked again',
    ],
    probes: [
      ['why', 'They would have fixed it once.'],
      ['cf', 'A limit on her side.'],
      ['who', 'She did it alone.'],
    ],
  }),
  ...parts,
})
const content = (...items: EvidenceItem[]): NoteContent =>
  buildContent({
    items,
    cells: Object.fromEntries(
      items.map(({ principle }) => [
        principle,
        { rating: 4, noData: '', confidence: null, justification: `On ${principle}, pages fell to 15 at this level.` },
      ]),
    ),
  })
const tip = (notes: NoteContent, findings: Finding[] = [], lateHours = 0) =>
  noteTip({
    content: notes,
    assigned: [...new Set(notes.items.map(({ principle }) => principle))],
    findings,
    lateHours,
    nameOf,
  })
const without = (item: EvidenceItem, ...kinds: string[]): EvidenceItem => ({
  ...item,
  probes: item.probes.filter(({ kind }) => !kinds.includes(kind)),
})

describe('a tip for an interviewer', () => {
  it('[I-32] a missing why that capped a rating outranks “by whom?”', () => {
    const notes = content(full('OW'), full('ET', { ...without(full('ET'), 'why') }))
    const byWhom = [1, 2, 3].map(() => finding('L03', 'warn', 'item.OW-1.action'))
    expect(tip(notes, byWhom)).toBe(
      'On Earn Trust, nobody asked why, so your rating had low confidence. Ask why once before you rate.',
    )
  })
  it('[I-32] names the principle that lacks the question, not the one that has it', () => {
    expect(tip(content(full('OW'), full('DR', without(full('DR'), 'cf'))))).toBe(
      'On Deliver Results, nobody asked what would have happened otherwise, so confidence stayed medium. Ask what was left undone.',
    )
  })
  it.each<[string, NoteContent, Finding[], number, string]>([
    ['nothing that cost anything', content(full('OW')), [], 0, cleanTip],
    ['late notes', content(full('OW')), [], 30, setTips.late],
    ['one story without follow-ups', content(full('OW', { probes: [] })), [], 0, principleTips.followUps('Ownership')],
    ['only inferred', content(full('OW', { provenance: 'inferred' })), [], 0, principleTips.inferred('Ownership')],
    ['no quote', content(full('OW', { quotes: [] })), [], 0, principleTips.verbatim('Ownership')],
    [
      'no reason',
      content(full('OW', { why: '', action: 'Read 61 pages. Told her manager. Read the log.' })),
      [],
      0,
      principleTips.reason('Ownership'),
    ],
    [
      'a frequent warning before a rare one',
      content(full('OW')),
      [
        finding('L31', 'warn', 'set.rationale'),
        finding('L06', 'warn', 'item.OW-1.action'),
        finding('L08', 'warn', 'item.OW-1.result'),
      ],
      0,
      principleTips.specificity('Ownership'),
    ],
    [
      'an error before two warnings',
      content(full('OW')),
      [finding('L06', 'warn', 'item.OW-1.action'), finding('L23', 'error', 'cell.OW.justification')],
      0,
      principleTips.framing('Ownership'),
    ],
  ])('[I-32] %s', (_, notes, findings, lateHours, expected) => expect(tip(notes, findings, lateHours)).toBe(expected))

  it('[I-32] every tip is one or two sentences of at most twenty words, without a question put to the wrong person', () => {
    const all = [cleanTip, ...Object.values(setTips), ...Object.values(principleTips).map((say) => say('Earn Trust'))]
    for (const text of all) {
      const sentences = text.match(/[^.!?]+[.!?]/g) ?? []
      expect(sentences.join('')).toBe(text)
      expect(sentences.length).toBeLessThanOrEqual(2)
      for (const sentence of sentences) expect(countWords(sentence)).toBeLessThanOrEqual(20)
      expect(text).not.toMatch(/ask: |\?/i)
    }
  })

  it('[I-32] in the demo, each interviewer is told of a principle by its name', () => {
    const tips = demoPackageInput.noteSets.map(({ seatId, content: notes, lateHours }) => {
      const seat = demoPackageInput.loop.seats.find((each) => each.seatId === seatId)
      const assigned = seat?.principles ?? []
      const { targetLevel: level, fallbackLevel } = demoPackageInput.loop
      const barRaiser = seat?.barRaiser === true
      const findings = lintNoteSet({
        principlePack: defaultPack,
        content: notes,
        assigned,
        level,
        fallbackLevel,
        barRaiser,
        lateHours,
      })
      return noteTip({ content: notes, assigned, findings, lateHours, nameOf })
    })
    expect(tips.filter((each) => /^On [A-Z]/.test(each))).toHaveLength(5)
    expect(tips).toMatchInlineSnapshot(`
      [
        "On Deliver Results, nobody asked what would have happened otherwise, so confidence stayed medium. Ask what was left undone.",
        "On Think Big, nobody asked what would have happened otherwise, so confidence stayed medium. Ask what was left undone.",
        "On Insist on the Highest Standards, the reason, the alternative or the cost is missing. Ask what else was possible and what it cost.",
        "On Are Right, A Lot, nobody asked what would have happened otherwise, so confidence stayed medium. Ask what was left undone.",
        "On Earn Trust, nobody asked why, so your rating had low confidence. Ask why once before you rate.",
      ]
    `)
  })
})
