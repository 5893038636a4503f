import { describe, expect, it } from 'vitest'
import { defaultPack } from '#shared/packs/sixteen/pack.ts'
import { lintNote } from '#shared/domain/lint/lint-note.ts'
import type { NoteLintInput } from '#shared/domain/lint/lint-note.ts'
import { lintVote } from '#shared/domain/lint/lint-vote.ts'
import { severityOf } from './story-of.ts'

type Note = NoteLintInput['note']
const lint = (note: Partial<Note>, rest: Partial<Omit<NoteLintInput, 'note'>> = {}) =>
  lintNote({
    principlePack: defaultPack,
    principles: ['OW'],
    barRaiser: false,
    ...rest,
    note: { text: '', justification: '', rating: null, quotes: [], probes: [], ...note },
  })

const words = (count: number) => Array.from({ length: count }, (_, index) => `word${String(index)}`).join(' ')
const asked = (...texts: string[]): Note['probes'] => texts.map((text) => ({ kind: 'num', text, answer: '' }))

const bad = 'Strong ownership. Worked with engineering on latency. Disagreed with PM. Smart and confident. Inclined.'
const good = `Asked: a gap nobody owned. She read three weeks of pager logs (61 pages), found that 44 came from one cache, proposed to the search team to own it, they refused. 'I offered to take their two worst pages in return.' They agreed in week two. Cut pages from 61 to 15 over five weeks; gave up her dashboard work. Why not escalate? 'They would have fixed it once.' If they had still refused: she would have put a limit on her side and lived with slower results. Not asked: who watches it now. r = 4, M, L6 influence.`

describe('the bad and the good note', () => {
  const findings = [
    ...lint({ text: bad, rating: 4 }),
    ...lintVote({
      principlePack: defaultPack,
      principles: ['OW'],
      ratings: { OW: 4 },
      vote: { value: 'I', rationale: 'Inclined.' },
    }),
  ]
  it.each([
    ['[L21n] a principle’s name as evidence', 'L21n', 'error'],
    ['[L01] worked with', 'L01', 'warn'],
    ['[L06] no number', 'L06', 'warn'],
    ['[L22] a disagreement without a frame', 'L22', 'error'],
    ['[L23] trait words', 'L23', 'error'],
    ['[L24] no words heard', 'L24', 'error'],
    ['[L15] no counterfactual probe', 'L15', 'warn'],
    ['[L16] no why probe', 'L16', 'warn'],
    ['[L17] too few probes', 'L17', 'warn'],
    ['[L26] no justification', 'L26', 'block'],
    ['[L27] a vote of one word', 'L27', 'block'],
  ])('%s', (_title, rule, severity) => {
    expect(severityOf(findings, rule)).toBe(severity)
  })
  it('[L23] points at the words in the original text', () => {
    const trait = findings.find(({ rule }) => rule === 'L23')
    expect(bad.slice(trait?.start, trait?.end)).toBe('Smart')
  })
  it('[L24] the bad note as printed earns these and no others', () => {
    expect([...new Set(findings.map(({ rule }) => rule))].toSorted()).toEqual([
      'L01',
      'L06',
      'L15',
      'L16',
      'L17',
      'L21n',
      'L22',
      'L23',
      'L24',
      'L26',
      'L27',
    ])
  })
  it('[L24] the good note as printed, single marks and all, earns nothing that points at its words', () => {
    expect(lint({ text: good, rating: 4 }).filter(({ end, rule }) => end > 0 && rule !== 'L32')).toEqual([])
    expect(severityOf(lint({ text: good, rating: 4 }), 'L24')).toBeNull()
  })
})

describe('probes', () => {
  it('[L15] the printed pair', () => {
    expect(severityOf(lint({ rating: 3, probes: asked('How many users?') }), 'L15')).toBe('warn')
    expect(severityOf(lint({ rating: 3, probes: asked('What if the partner had said no?') }), 'L15')).toBeNull()
  })
  it('[L15] and [L16] are errors for the bar raiser', () => {
    const findings = lint({ rating: 3, probes: asked('How many users?') }, { barRaiser: true })
    expect([severityOf(findings, 'L15'), severityOf(findings, 'L16'), severityOf(findings, 'L17')]).toEqual([
      'error',
      'error',
      'warn',
    ])
  })
  it('[L16] why, or how somebody decided', () => {
    for (const text of ['Why that?', 'How did you decide?'])
      expect(severityOf(lint({ rating: 3, probes: asked(text) }), 'L16')).toBeNull()
  })
  it('[L16] the author’s own chip counts, so that other languages are not punished', () => {
    expect(severityOf(lint({ rating: 3, probes: [{ kind: 'why', text: 'Pourquoi ?', answer: '' }] }), 'L16')).toBeNull()
    expect(severityOf(lint({ rating: 3, probes: [{ kind: 'why', text: '  ', answer: '' }] }), 'L16')).toBe('warn')
  })
  it('[L17] two probes are enough', () => {
    expect(severityOf(lint({ rating: 3, probes: asked('a?', 'b?') }), 'L17')).toBeNull()
  })
  it('[L24] what was heard in passing owes neither probes nor a quote', () => {
    const rules = lint({ text: 'She cut 3 steps.', rating: 3 }, { assigned: false }).map(({ rule }) => rule)
    expect(rules.filter((rule) => ['L15', 'L16', 'L17', 'L24'].includes(rule))).toEqual([])
  })
  it('[L24] a stated gap owes nothing', () => {
    expect(lint({ noData: 'Ran out of time.' })).toEqual([])
  })
})

describe('words heard', () => {
  it('[L24] [LN-3] eight characters of a quote, in a field or in the text', () => {
    expect(severityOf(lint({ rating: 3, quotes: ['I took the pages.'] }), 'L24')).toBeNull()
    expect(severityOf(lint({ rating: 3, text: 'She said “I took the pages”.' }), 'L24')).toBeNull()
    expect(severityOf(lint({ rating: 3, text: 'She said "no".', quotes: ['Yes.'] }), 'L24')).toBe('error')
    expect(severityOf(lint({ rating: 3, text: 'She said ‘I took the pages’.' }), 'L24')).toBeNull()
    expect(
      severityOf(lint({ rating: 3, text: "It's the users' plan and the drivers' logs aren't there." }), 'L24'),
    ).toBe('error')
  })
  it('[L23] the printed pair', () => {
    expect(severityOf(lint({ text: 'Came across as arrogant.' }), 'L23')).toBe('error')
    expect(severityOf(lint({ text: 'Interrupted twice: "that part does not matter".' }), 'L23')).toBeNull()
    expect(severityOf(lint({ text: 'Seemed arrogant. Said "that part does not matter".' }), 'L23')).toBeNull()
  })
  it('[L22] the printed pair', () => {
    expect(severityOf(lint({ text: 'She disagreed with the PM.' }), 'L22')).toBe('error')
    expect(
      severityOf(
        lint({
          text: 'She disagreed with the PM because refund contacts had doubled in 3 weeks; raised it in review, lost, shipped his version on the date.',
        }),
        'L22',
      ),
    ).toBeNull()
    expect(severityOf(lint({ text: 'She disagreed with the PM because of the risk.' }), 'L22')).toBe('warn')
  })
  it('[L21n] a quote or a number carries the name', () => {
    expect(severityOf(lint({ text: 'Strong ownership: took 3 pages.' }), 'L21n')).toBeNull()
    expect(severityOf(lint({ text: 'Strong ownership.', quotes: ['I took the pages.'] }), 'L21n')).toBeNull()
  })
  it('[L03] every sentence hit is reported, each with its own place', () => {
    const text = 'It was decided.\n  It was shipped.  It was built by her.'
    const spans = lint({ text })
      .filter(({ rule }) => rule === 'L03')
      .map(({ start, end }) => text.slice(start, end))
    expect(spans).toEqual(['was decided', 'was shipped'])
  })
  it('[L01] the interviewer’s questions and the candidate’s own words are not claims', () => {
    expect(
      severityOf(
        lint({ text: 'x', quotes: ['We worked with legal.'], probes: asked('Who worked with legal?') }),
        'L01',
      ),
    ).toBeNull()
    expect(
      severityOf(lint({ text: 'x', probes: [{ kind: 'who', text: 'Who?', answer: 'She worked with legal.' }] }), 'L01'),
    ).toBe('warn')
  })
})

describe('rating and reason', () => {
  const pad = words(20)
  it.each([
    ['[L25] praise words under a low rating', 2, `Clear and thorough. ${pad}`, 'warn'],
    ['[L25] doubts under a high rating', 4, `Vague and thin. ${pad}`, 'warn'],
    ['[L25] one doubt is allowed', 4, `Thin. ${pad}`, null],
    ['[L25] both sides are allowed', 4, `Vague, thin, yet convincing. ${pad}`, null],
    ['[L25] a launch that failed is told, not judged', 4, `The pilot failed and she did not hide it. ${pad}`, null],
    ['[L25] the middle is allowed', 3, `Vague and thin. ${pad}`, null],
  ] as const)('%s', (_title, rating, justification, severity) => {
    expect(severityOf(lint({ text: 'x', rating, justification }), 'L25')).toBe(severity)
  })
  it('[L25] plain verdicts beside the justification count, and point there', () => {
    const text = 'Vague on cause. Unclear on cost. The launch failed.'
    const [found] = lint({ text, rating: 5, justification: pad }).filter(({ rule }) => rule === 'L25')
    expect([found?.field, text.slice(found?.start, found?.end)]).toEqual(['text', 'Vague'])
    expect(
      severityOf(lint({ text: 'The launch failed and the data was missing.', rating: 5, justification: pad }), 'L25'),
    ).toBeNull()
  })
  it('[L26] twenty words, counted in any script', () => {
    expect(severityOf(lint({ rating: 3, justification: words(19) }), 'L26')).toBe('block')
    expect(severityOf(lint({ rating: 3, justification: words(20) }), 'L26')).toBeNull()
    expect(
      severityOf(
        lint({
          rating: 3,
          justification:
            '彼女は三週間分のポケベルの記録を自分で読み、六十一件のうち四十四件が一つのキャッシュから来ていると突き止めた。',
        }),
        'L26',
      ),
    ).toBeNull()
  })
  it('[L32] thirty-one words are a long sentence', () => {
    expect(severityOf(lint({ text: `${words(31)}.` }), 'L32')).toBe('info')
    expect(severityOf(lint({ text: `${words(30)}. ${words(30)}.` }), 'L32')).toBeNull()
  })
  it('[L33] past the due time a warning, a day later an error', () => {
    const at = (lateHours: number) => severityOf(lint({ text: 'She cut 3.', lateHours }), 'L33')
    expect([0, 0.1, 24, 24.1].map(at)).toEqual([null, 'warn', 'warn', 'error'])
  })
})

describe('fairness', () => {
  it('[L28] what is not job-related blocks, wherever it stands', () => {
    expect(severityOf(lint({ text: 'x', quotes: ['She is pregnant.'] }), 'L28')).toBe('block')
    expect(severityOf(lint({ text: 'x', justification: 'Her accent is strong.' }), 'L28')).toBe('block')
  })
  it('[L29] the printed phrases', () => {
    for (const text of [
      'Better than the last.',
      'Best candidate so far.',
      'Compared with the previous candidate she is calm.',
    ]) {
      expect(severityOf(lint({ text }), 'L29')).toBe('warn')
    }
  })
  it('[L30] schools and employers', () => {
    for (const text of ['Impressive background.', 'Went to MIT.', 'An ex-Google PM.'])
      expect(severityOf(lint({ text }), 'L30')).toBe('warn')
  })
})
