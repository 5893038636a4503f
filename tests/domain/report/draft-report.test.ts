import { describe, expect, it } from 'vitest'
import { reportContentSchema, type ReportContent } from '#shared/contracts/report-content.ts'
import type { PackageContent } from '#shared/contracts/package-content.ts'
import type { Outcome } from '#shared/contracts/vocabulary.ts'
import { draftReport, type ReportInput } from '#shared/domain/report/draft-report.ts'
import { demoReportInput } from './demo-input.ts'

const report = draftReport(demoReportInput)
const drafted = (parts: Partial<ReportInput>): ReportContent => draftReport({ ...demoReportInput, ...parts })

/** Every sentence a candidate reads, without the words for outcomes and statuses. */
function textsOf(content: ReportContent): string[] {
  const points = [...content.keep, ...content.change].flatMap((point) => [
    point.point,
    point.detail,
    point.said ?? '',
    point.missing ?? '',
    point.drill?.text ?? '',
  ])
  const { weakest, strongest } = content.turnedOn
  return [
    content.why,
    content.wouldHaveChanged,
    ...[weakest, strongest].flatMap((evidence) => (evidence === null ? [] : [evidence.quote, evidence.text])),
    content.levelReading?.quote ?? '',
    ...(content.levelReading?.rows ?? []).map(({ heard }) => heard),
    ...points,
    ...content.notAsked.map(({ text }) => text),
    ...content.weakNotes,
    ...content.principles.map(({ text }) => text),
  ].filter((text) => text !== '')
}

/** The demo's package with its notes changed. */
type OpenNotes = PackageContent['noteSets'][number]['content']
function withNotes(change: (notes: OpenNotes) => OpenNotes): ReportInput {
  const { content } = demoReportInput
  const noteSets = content.noteSets.map((set) => ({ ...set, content: change(set.content) }))
  return { ...demoReportInput, content: { ...content, noteSets } }
}

describe('the draft', () => {
  it.each<[Outcome, string]>([
    ['INCLINED', 'The panel would hire you at L6.'],
    ['INCLINED_DOWNLEVEL', 'The panel would hire you at L5, not at L6.'],
    ['NOT_INCLINED', 'The panel would not hire you at L6.'],
    ['RELOOP_TARGETED', 'Not decided at L6: one more round on what was not heard.'],
  ])('[RP-1] %s reads in plain words', (outcome, headline) => {
    const decision = { outcome, level: 5, override: false, isProposed: true, reason: '' }
    expect(drafted({ decision }).headline).toBe(headline)
  })
  it('[RP-1] a practice loop has no outcome and no why, an override is marked', () => {
    const practice = drafted({ decision: null, gates: [], rationale: null, resolutions: [], movedLines: [] })
    expect(practice).toMatchObject({ outcome: null, level: null, why: '', wouldHaveChanged: '' })
    expect(practice.headline).toBe('A practice loop: what was heard, without an outcome.')
    const decision = {
      outcome: 'INCLINED',
      level: 6,
      override: true,
      isProposed: false,
      reason: 'All agreed.',
    } as const
    expect(drafted({ decision }).override).toBe(true)
  })
  it('[RP-1] keeps its contract', () => expect(reportContentSchema.parse(report)).toEqual(report))
  it('[RP-1] a report stored before there were sections reads as it did', () => {
    const { why: _, turnedOn: __, levelReading: ___, notAsked: ____, ...old } = report
    expect(reportContentSchema.parse(old)).toMatchObject({ why: '', levelReading: null, notAsked: [] })
  })

  it('[RP-2] [RP-7] each principle begins with what was observed, the mixed one with what the room resolved', () => {
    const textOn = (code: string) => report.principles.find(({ principle }) => principle === code)?.text
    expect(report.principles.slice(0, 4).map(({ principle }) => principle)).toEqual(['CO', 'OW', 'IS', 'DD'])
    expect(textOn('DD')).toMatch(/^You phoned 40 patients.*True delivery 71% to 94%/u)
    expect(textOn('OW')).toContain('You own gaps and defects you found; did not own a harm created by your own lever')
    expect(textOn('HS')).toMatch(/harm created by your own change|tested four weeks/u)
  })
  it('[RP-2] keeps what was put on the side for, then checkable acts on validated principles', () => {
    expect(report.keep.map(({ point }) => point)).toEqual([
      'You read 212 transcripts, gave up $400K, contacts 18.4 to 7.1.',
      expect.stringMatching(/^You broke a metric/u),
      expect.stringMatching(/^You filed 12 claims yourself in gloves/u),
    ])
    expect(report.keep.every(({ standsOn }) => standsOn.length > 0)).toBe(true)
  })
  it('[RP-2] nothing against a candidate becomes praise, and nothing is added when nothing was validated', () => {
    const { rationale, content } = demoReportInput
    const bullets = (rationale?.bullets ?? []).map((bullet) => ({ ...bullet, side: 'against' as const }))
    const rows = content.rows.map((row) => ({ ...row, status: 'failed' as const }))
    const weak = drafted({ rationale: rationale && { ...rationale, bullets }, content: { ...content, rows } })
    expect(weak.keep).toEqual([])
    expect(weak.change.length).toBeGreaterThan(0)
  })

  it('[RP-7] no codes, no ratings, no third person, no rule ids', () => {
    const all = textsOf(report).join('\n')
    expect(all).not.toMatch(/\bST-\d+|\bL\d\d\b|\b[A-Z]{2} [1-5]\b/u)
    expect(all).not.toMatch(/\b(?:she|her|herself)\b/iu)
    expect(all).not.toMatch(/\b(?:confidence|short of 5|held back from|inclined)\b/iu)
    expect(all).toContain('“Basket booster”')
  })
  it('[RP-8] [I-30] words of private remarks never come in', () => {
    const input = withNotes((notes) => ({ ...notes, strengths: 'PRIVATE', concerns: 'PRIVATE', handoff: 'PRIVATE' }))
    expect(JSON.stringify(draftReport(input))).not.toContain('PRIVATE')
  })
  it('[RP-10] no sentence stands twice', () => {
    const sentences = textsOf(report).flatMap((text) => text.split(/(?<=[.!?])\s+/u))
    const repeated = sentences.filter((sentence, at) => sentences.indexOf(sentence) !== at)
    expect(repeated).toEqual([])
  })

  it('[RP-11] says which gate decided, with the concern, and nothing of votes', () => {
    expect(report.why).toBe(
      'Ownership decided the level, met only in part at L6: a harm created by your own lever was left with another team once the goal was met.',
    )
    const no = { outcome: 'NOT_INCLINED', level: null, override: false, isProposed: true, reason: '' } as const
    const why = (gate: string, inputs = {}) => drafted({ decision: no, gates: [{ gate, fired: true, inputs }] }).why
    expect(why('G3', { failed: ['OW', 'DD'] })).toMatch(/^Ownership and Dive Deep decided it/u)
    expect(why('G6', { uncovered: ['DD'] })).toMatch(/^Dive Deep decided it, because too little was asked or heard/u)
    expect(why('G7', { mixed: ['OW', 'IS'] })).toMatch(/^Ownership and Invent and Simplify were met only in part/u)
    for (const gate of ['G1', 'G4', 'G5', 'G9']) expect(why(gate)).not.toMatch(/vote|bar raiser|veto/iu)
  })
  it('[RP-11] a fabricated claim is said plainly', () => {
    const no = { outcome: 'NOT_INCLINED', level: null, override: false, isProposed: true, reason: '' } as const
    const settled = [{ key: 'churn', verdict: 'fabricated', reason: 'Two numbers for the same six weeks.' }] as const
    const { why } = drafted({ decision: no, gates: [{ gate: 'G1', fired: true, inputs: {} }], settled })
    expect(why).toMatch(/^A claim you made did not hold.*two numbers for the same six weeks/u)
  })
  it('[RP-12] turned on the lowest and the highest evidence, the line that moved a vote first', () => {
    const { weakest, strongest } = report.turnedOn
    expect(weakest).toMatchObject({ principle: 'OW', source: { round: 3 } })
    expect(weakest?.quote).toContain('it sat with the retention team')
    expect(strongest).toMatchObject({ principle: 'CO', source: { round: 2 } })
  })
  it('[RP-12] evidence nobody could judge by is not called the strongest', () => {
    const vague = withNotes((notes) => ({
      ...notes,
      items: notes.items.map((item) => ({ ...item, why: '', probes: [] })),
      cells: Object.fromEntries(
        Object.entries(notes.cells).map(([code, cell]) => [code, { ...cell, rating: 4, confidence: 'M' }]),
      ),
    }))
    const rows = vague.content.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) =>
        cell.state === 'rated' ? { ...cell, rating: 4, confidence: 'M' as const } : cell,
      ),
    }))
    expect(draftReport({ ...vague, content: { ...vague.content, rows } }).turnedOn.strongest).toBeNull()
  })
  it('[RP-13] one act for each level scale, and the line that read lower', () => {
    expect(report.levelReading?.rows.map(({ scale, level }) => [scale, level])).toEqual([
      ['scope', 6],
      ['ambiguity', 6],
      ['influence', 6],
      ['horizon', 5],
    ])
    expect(report.levelReading?.quote).toBe('We hit the goal, so I moved on to the next one.')
  })
  it('[RP-14] each change is on another story, with a question that failed or was never asked', () => {
    expect(report.change).toHaveLength(3)
    expect(report.change[0]).toMatchObject({
      point: 'Give your own reason in “Basket booster”.',
      missing: 'The quarter was owned and the year was not.',
      drill: { ref: 'why', text: expect.stringContaining('Why did you not act on it?') as string },
    })
    expect(report.change[1]?.said).toBe('He was right to be angry, there was a pager and I did not know it.')
    expect(report.change[2]?.point).toBe(
      '“One photo” stopped short: the simplification stayed inside one surface you already owned.',
    )
  })
  it('[RP-9] [RP-15] what nobody asked and where notes were weak', () => {
    expect(report.notAsked.map(({ principle }) => principle)).toEqual(['DR', 'ET'])
    expect(report.notAsked[0]?.text).toMatch(
      /^In round 1, on “.+”, no one asked you for anything beyond the quarter\.$/u,
    )
    expect(report.weakNotes[0]).toBe('One set of notes came 27 hours after its round, and counted less.')
    expect(report.weakNotes[1]).toMatch(/^Two rounds wrote down repeat orders differently\./u)
  })
  it('[RP-5] the next loop asks first about what decided', () => {
    expect(report.nextLoop.map(({ principle, reason }) => [principle, reason])).toEqual([
      ['OW', 'decided this loop'],
      ['ET', 'met in part'],
      ['HS', 'below the bar'],
      ['IS', ''],
    ])
    expect(report.nextLoop[0]?.weakness).toBeCloseTo(0.198, 3)
  })
})

it('[RP-14] [RP-2] other notes give other points: every keep and change line moves with them', () => {
  const other = withNotes((notes) => ({
    ...notes,
    items: notes.items.map((item) => ({
      ...item,
      story: `Other ${item.principle}`,
      action: `Rebuilt the ${item.principle} queue with 12 carriers.`,
      result: `From 40 to 9 late loads on ${item.principle}.`,
      quotes: item.quotes.map((quote) => ({ ...quote, text: `On ${item.principle} I counted the loads myself.` })),
    })),
    cells: Object.fromEntries(
      Object.entries(notes.cells).map(([code, cell]) => [
        code,
        { ...cell, justification: `She read the ${code} loads herself, and left two of them open.` },
      ]),
    ),
  }))
  const rows = other.content.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) =>
      cell.state === 'rated'
        ? { ...cell, justification: `She read the ${row.principle} loads herself, and left two of them open.` }
        : cell,
    ),
  }))
  const moved = draftReport({ ...other, rationale: null, content: { ...other.content, rows } })
  const lines = ({ keep, change }: ReportContent) =>
    [...keep, ...change].flatMap(({ point, said, missing, drill }) => [point, said, missing, drill?.text])
  const before = new Set(lines(draftReport({ ...demoReportInput, rationale: null })).filter((line) => line != null))
  expect(lines(moved).filter((line) => line != null && before.has(line))).toEqual([])
})
