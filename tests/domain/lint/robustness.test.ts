import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultPack } from '#shared/packs/sixteen/pack.ts'
import { lintDesign } from '#shared/domain/lint/lint-design.ts'
import { lintNote } from '#shared/domain/lint/lint-note.ts'
import { lintQuestion } from '#shared/domain/lint/lint-question.ts'
import { lintStory } from '#shared/domain/lint/lint-story.ts'
import { lintVote } from '#shared/domain/lint/lint-vote.ts'
import { readText } from '#shared/domain/language/text.ts'
import { countWords } from '#shared/domain/language/words.ts'
import { lexiconVersion } from '#shared/domain/language/lexicon/lexicon.ts'
import { lintParts } from './story-of.ts'
import type { Lexicon } from '#shared/domain/language/lexicon/lexicon.ts'
import type { Finding } from '#shared/contracts/notes.ts'

const lintAll = (text: string): Finding[] => [
  ...lintStory({
    principlePack: defaultPack,
    level: 6,
    principles: ['CO', 'AR'],
    story: { situation: text, task: text, action: text, why: text, result: text },
  }),
  ...lintNote({
    principlePack: defaultPack,
    principles: ['CO'],
    barRaiser: true,
    note: {
      text,
      justification: text,
      rating: 4,
      quotes: [text],
      probes: [{ kind: 'num', text, answer: text }],
      lateHours: 30,
    },
  }),
  ...lintQuestion({ roundType: 'BEH', question: { text, main: true } }),
  ...lintVote({ principlePack: defaultPack, principles: ['OW'], ratings: {}, vote: { value: 'NI', rationale: text } }),
  ...lintDesign({ ideasBeforeChoice: 5, commitMinutes: null, execution: text }),
]

const fragments = fc.constantFrom(
  'We worked with sales because they wanted it',
  'was shipped',
  'smart',
  '38 %',
  '“',
  '"',
  '.',
  '\n\n',
  ' \u00a0\t',
  '’',
  'е́',
  '👩‍💻',
  '\ud800',
  'データを見た。',
  'في ٢٠٢١',
  'Her husband',
  'better than the last',
  'RICE',
  'from 3 to',
  'I would',
  'shows ownership',
  'It was decided by',
  '\u2028',
)
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fragments, { maxLength: 40 }).map((parts) => parts.join(' ')),
)

describe('any text', () => {
  it('[I-28] never throws, answers the same twice, and points inside the original text', { timeout: 20_000 }, () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const findings = lintAll(text)
        expect(lintAll(text)).toEqual(findings)
        for (const { start, end, version } of findings) {
          expect(version).toBe(lexiconVersion)
          expect(0 <= start && start <= end && end <= text.length).toBe(true)
        }
      }),
      { numRuns: 300 },
    )
  })
  it('[I-28] spans survive runs of spaces, typographic marks and digits of other scripts', () => {
    const original = 'One.  \n It\u00a0\u00a0was   shipped — don’t ask. 𝟙𝟚'
    const { text, origin } = readText(original)
    const start = text.indexOf('was shipped')
    const { start: from, end } = origin({ start, end: start + 'was shipped'.length })
    expect(original.slice(from, end)).toBe('was   shipped')
    expect(text.endsWith("don't ask. 11")).toBe(true)
  })
  it('[LN-1] sentences end at marks, at line breaks and at the full stops of other scripts, not at abbreviations', () => {
    const { text, sentences } = readText('She cut it, e.g. step two. Then left!\n- next\n彼女は読んだ。決めた。')
    expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual([
      'She cut it, e.g. step two.',
      'Then left!',
      '- next',
      '彼女は読んだ。',
      '決めた。',
    ])
  })
  it('[LN-1] a word is a run with a letter or digit', () => {
    expect([countWords('one — two ... 3'), countWords(''), countWords('ภาษาไทย')]).toEqual([3, 0, 2])
  })
})

describe('word lists', () => {
  const modules = import.meta.glob<Record<string, unknown>>('../../../shared/domain/language/lexicon/*.ts', {
    eager: true,
  })
  const exported = Object.entries(modules).flatMap(([path, names]) =>
    Object.entries(names).map(([name, value]) => ({ path, name, value })),
  )
  const isList = (value: unknown): value is Lexicon => typeof value === 'object' && value !== null && 'folded' in value
  const lists = exported.flatMap(({ value }) => {
    if (isList(value)) return [value]
    return typeof value === 'object' && value !== null ? Object.values(value).filter(isList) : []
  })

  it('[I-28] are plain data with a version', () => {
    expect(lists.length).toBeGreaterThan(60)
    for (const list of lists) {
      expect(list.version).toBe(lexiconVersion)
      expect(JSON.parse(JSON.stringify(list))).toEqual(list)
    }
    const makers = exported
      .filter(({ value }) => typeof value === 'function')
      .map(({ path, name }) => `${path.split('/').at(-1)} ${name}`)
    expect(makers.toSorted()).toEqual(['lexicon.ts lexicon', 'lexicon.ts withExact', 'lexicon.ts withExcept'])
  })
  it('[LN-2] hold no repeat without a bound', () => {
    const unbounded = lists
      .flatMap(({ folded, exact, except }) => [...folded, ...exact, ...except])
      .filter((source) => /(?<!\\)[*+]|\{\d+,\}/.test(source.replace(/\[[^\]]*\]/g, '')))
    expect(unbounded).toEqual([])
  })
  it('[I-28] every finding carries its rule and the version', () => {
    const findings = lintAll('We worked with legal. Smart. Her husband. It was decided.')
    expect(findings.length).toBeGreaterThan(10)
    for (const { rule, version } of findings)
      expect([/^(?:L\d\dn?|C[12])$/.test(rule), version]).toEqual([true, lexiconVersion])
  })
})

const units = 100_000
const fill = (piece: string) => piece.repeat(Math.ceil(units / piece.length)).slice(0, units)

describe('hostile text of 100 kB', () => {
  it.each([
    '“',
    '"',
    ' ',
    'in ',
    'a',
    'a. ',
    '1',
    '%',
    '1 % ',
    'i is ',
    'i ',
    'we were ',
    'sales ',
    'sales,,,,',
    'from 1 a b c ',
    'because the ',
    'because all the all the ',
    'because we agreed on the ',
    'chose ',
    'stop ',
    'if ',
    'was ',
    'we ',
    '7',
    'e\u0301',
    'if if if',
    "'a ",
    'users would ',
    'strong ',
    'shows showed is ',
    'she has a ',
    'was was was. ',
    'her kids ',
    '字',
    '์',
    'の。',
    '\n',
    '\ud83d',
    'compared with the ',
    '.!?',
    'what and ',
    'P-',
    "'",
    'in  \t',
    '\u00a0in the first ',
  ])('[LN-2] %j finishes', { timeout: 20_000 }, (piece) => {
    const text = fill(piece)
    const note = { text, justification: '', rating: 4, quotes: [], probes: [] }
    expect(lintNote({ principlePack: defaultPack, principles: ['CO'], barRaiser: true, note })).toContainEqual(
      expect.objectContaining({ rule: 'L26' }),
    )
    expect(Array.isArray(lintParts({ action: text }, { level: 6, principles: ['CO'] }))).toBe(true)
  })
  it('[LN-2] pieces put together in any way finish too', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fragments, fc.constantFrom('in ', 'if ', 'we ', 'her ', 'users ', '7', ' ', '"')), {
          minLength: 1,
          maxLength: 5,
        }),
        (pieces) => {
          expect(Array.isArray(lintAll(fill(`${pieces.join('')} `)))).toBe(true)
        },
      ),
      { numRuns: 6 },
    )
  })
})
