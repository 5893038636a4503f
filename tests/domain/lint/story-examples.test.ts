import { describe, expect, it } from 'vitest'
import { lintParts, severityOf, storyOf } from './story-of.ts'
import { defaultPack } from '#shared/packs/sixteen/pack.ts'
import { lintNote } from '#shared/domain/lint/lint-note.ts'
import { lintStory } from '#shared/domain/lint/lint-story.ts'
import type { Finding } from '#shared/contracts/notes.ts'
import type { StoryLintInput } from '#shared/domain/lint/lint-story.ts'

type Parts = Partial<StoryLintInput['story']>
interface Example {
  title: string
  rule: string
  severity: string
  bad: Parts
  good: Parts
  rest?: Partial<Omit<StoryLintInput, 'story'>>
  /** What the finding points at; nothing where it is about something absent. */
  words?: string
  /** Everything else that points at words of the bad sentence; each is a hit of its own. */
  also?: string[]
}

const co = { principles: ['CO'] } as const

const examples: Example[] = [
  {
    title: '[L01] a weak verb needs a decision beside it',
    rule: 'L01',
    severity: 'warn',
    words: 'worked closely with',
    bad: { action: 'I worked closely with engineering on the returns page.' },
    good: { action: 'I worked with two engineers and cut the returns page from five steps to two.' },
  },
  {
    title: '[L02] a story told by "we" names no owner',
    rule: 'L02',
    severity: 'error',
    words: 'We',
    also: ['L12 built'],
    bad: { action: 'We looked, we agreed, we built, our users liked it.' },
    good: { action: 'I pulled the data and chose; the team built; I owned rollback.' },
  },
  {
    title: '[L03] a passive hides who acted',
    rule: 'L03',
    severity: 'warn',
    words: 'was cancelled',
    bad: { action: 'The old flow was cancelled.' },
    good: { action: 'I cancelled the old flow.' },
  },
  {
    title: '[L04] a reason borrowed from others is no reason',
    rule: 'L04',
    severity: 'error',
    words: 'because the engineers wanted',
    bad: { why: 'Bugs went first because the engineers wanted it.' },
    good: { why: 'Bugs went first because one crash hit 8 % of paid orders.' },
  },
  {
    title: '[L05] escalation is not persuasion at level 6',
    rule: 'L05',
    severity: 'warn',
    words: 'I would have escalated',
    rest: { level: 6 },
    bad: { action: 'Had they refused I would have escalated.' },
    good: { action: 'I offered to write their migration script and showed them the hours saved.' },
  },
  {
    title: '[L06] a result needs a number',
    rule: 'L06',
    severity: 'warn',
    bad: { result: 'Customers were much happier.' },
    good: { result: 'Refund contacts fell from 31 to 12 per 1,000 orders in six weeks.' },
  },
  {
    title: '[L07] a change needs its start',
    rule: 'L07',
    severity: 'warn',
    words: 'improved',
    also: ['L08 14', 'L10 14', 'L11 14 %'],
    bad: { result: 'Conversion improved 14 %.' },
    good: { result: '22 % to 25 %.' },
  },
  {
    title: '[L08] a number needs its window',
    rule: 'L08',
    severity: 'warn',
    words: '22',
    also: ['L10 22', 'L11 22 %'],
    bad: { result: '22 % to 25 %.' },
    good: { result: '22 % to 25 % over nine weeks.' },
  },
  {
    title: '[L09] vanity needs an outcome',
    rule: 'L09',
    severity: 'error',
    words: 'Time spent',
    also: ['L07 rose', 'L08 30', 'L10 30', 'L11 30 %'],
    bad: { result: 'Time spent rose 30 %, clicks doubled.' },
    good: { result: 'Clicks doubled and first-order completion rose from 41 % to 47 %.' },
  },
  {
    title: '[L10] a gain needs its side effect',
    rule: 'L10',
    severity: 'info',
    words: '47',
    also: ['L07 rose', 'L08 47', 'L11 47 %'],
    bad: { result: 'Completion rose to 47 %.' },
    good: { result: 'Completion rose to 47 % while refunds held at 2.1 %.' },
  },
  {
    title: '[L11] a per cent needs its whole',
    rule: 'L11',
    severity: 'info',
    words: '38 %',
    also: ['L08 38', 'L10 38'],
    bad: { result: '38 % abandoned.' },
    good: { result: '38 % of 1,900 claims abandoned.' },
  },
  {
    title: '[L12] an action needs its why',
    rule: 'L12',
    severity: 'error',
    words: 'cut',
    bad: { action: 'I cut the wizard and shipped one page.' },
    good: { action: 'I cut the wizard and shipped one page because 6 of 10 people quit at step two.' },
  },
  {
    title: '[L13] a choice costs something',
    rule: 'L13',
    severity: 'warn',
    bad: { action: 'I shipped the reminder because people forgot.' },
    good: { action: 'I shipped the reminder because people forgot and deferred calendar sync to do it.' },
  },
  {
    title: '[L14] a choice has a second-best',
    rule: 'L14',
    severity: 'info',
    also: ['L12 shipped'],
    bad: { action: 'I shipped SMS.' },
    good: { action: 'I weighed e-mail, SMS and calls; SMS won as 84 % had opted in.' },
  },
  {
    title: '[L18] a request is not a pain',
    rule: 'L18',
    severity: 'error',
    words: 'Sales had requested',
    rest: co,
    bad: { action: 'Sales had requested bulk export, so it went first.' },
    good: { action: 'Sales had requested bulk export; I read 58 tickets and found people wanted a monthly statement.' },
  },
  {
    title: '[L19] a guessed pain is not observed',
    rule: 'L19',
    severity: 'error',
    words: 'We assumed users',
    rest: co,
    bad: { situation: 'We assumed users would love a dark theme.' },
    good: { situation: 'In 14 interviews nine people said glare made them stop reading.' },
  },
  {
    title: '[L20] a framework needs its limit',
    rule: 'L20',
    severity: 'error',
    words: 'MoSCoW',
    bad: { action: 'I used MoSCoW.' },
    good: { action: 'I began with MoSCoW and dropped it, because every sponsor marked their item a must.' },
  },
  {
    title: '[L21] a principle is shown, not named',
    rule: 'L21',
    severity: 'warn',
    words: 'This really shows ownership',
    bad: { result: 'This really shows ownership.' },
    good: { result: 'I stayed until the last refund cleared at 02:40.' },
  },
]

describe('each printed pair', () => {
  it.each(examples)('$title', ({ rule, severity, bad, good, rest = {}, words: place = '', also = [] }) => {
    const findings = lintParts(bad, rest)
    const slice = ({ field, start, end }: Finding) =>
      (Object.entries(bad).find(([part]) => part === field)?.[1] ?? '').slice(start, end)
    expect(
      findings.filter((finding) => finding.rule === rule).map((finding) => [finding.severity, slice(finding)]),
    ).toEqual([[severity, place]])
    expect(
      findings
        .filter((finding) => finding.rule !== rule && finding.end > 0)
        .map((finding) => `${finding.rule} ${slice(finding)}`)
        .toSorted(),
    ).toEqual(also)
    expect(severityOf(lintParts(good, rest), rule)).toBeNull()
  })
  it.each(examples.filter(({ rule }) => ['L01', 'L03', 'L04', 'L06', 'L11', 'L18', 'L19'].includes(rule)))(
    '$title, and in a note',
    ({ rule, severity, bad, good, words: place = '' }) => {
      const inNote = (parts: Parts) => {
        const text = Object.values(parts).join(' ')
        return lintNote({
          principlePack: defaultPack,
          principles: ['CO'],
          barRaiser: false,
          note: { text, justification: '', rating: 3, quotes: [], probes: [] },
        })
          .filter((finding) => finding.rule === rule)
          .map((finding) => [finding.severity, text.slice(finding.start, finding.end)])
      }
      expect(inNote(bad)).toEqual([[severity, place]])
      expect(inNote(good)).toEqual([])
    },
  )
})

const words = (count: number, word = 'word') => Array.from({ length: count }, () => word).join(' ')

describe('thresholds', () => {
  it('[L02] more than half is a warning, more than seven in ten an error, half is neither', () => {
    expect(severityOf(lintParts({ action: 'we we we I I I' }), 'L02')).toBeNull()
    expect(severityOf(lintParts({ action: 'we our us we I I I' }), 'L02')).toBe('warn')
    expect(severityOf(lintParts({ action: 'we our us we we I my' }), 'L02')).toBe('error')
    expect(severityOf(lintParts({ action: 'we our us we I' }), 'L02')).toBeNull()
  })
  it('[L02] the country is not a pronoun', () => {
    expect(severityOf(lintParts({ action: 'US US US US US US' }), 'L02')).toBeNull()
  })
  it('[L05] below level 6 escalation is not asked about', () => {
    expect(
      severityOf(lintParts({ action: 'Had they refused I would have escalated.' }, { level: 5 }), 'L05'),
    ).toBeNull()
  })
  it('[C1] a weak verb and no number come together as an empty claim', () => {
    const parts = { action: 'I collaborated with design.', result: 'It went well.' }
    expect(severityOf(lintParts(parts), 'C1')).toBe('error')
    expect(severityOf(lintParts({ ...parts, result: 'It took 3 days.' }), 'C1')).toBeNull()
  })
  it('[C2] no why and no number come together', () => {
    const parts = { action: 'I cut the wizard.', result: 'It went well.' }
    expect(severityOf(lintParts(parts), 'C2')).toBe('error')
    expect(severityOf(lintParts({ ...parts, why: 'People quit because of it.' }), 'C2')).toBeNull()
  })
  it('[L12] what was observed softens a missing why', () => {
    expect(severityOf(lintParts({ situation: 'I read 40 tickets.', action: 'I cut the wizard.' }), 'L12')).toBe('warn')
  })
  it('[L14] counts as a warning where judgement or invention is claimed', () => {
    expect(severityOf(lintParts({ action: 'I shipped SMS.' }, { principles: ['AR'] }), 'L14')).toBe('warn')
    expect(severityOf(lintParts({ action: 'I shipped SMS.' }, { principles: ['IS'] }), 'L14')).toBe('warn')
  })
  it('[L18] and [L19] are read only where customer obsession is claimed', () => {
    expect(severityOf(lintParts({ action: 'Sales had requested bulk export.' }), 'L18')).toBeNull()
    expect(severityOf(lintParts({ action: 'We assumed users would love it.' }), 'L19')).toBeNull()
  })
  it('[L31] two soft words in more than four per cent', () => {
    expect(severityOf(lintParts({ action: `various many ${words(47)}` }), 'L31')).toBe('info')
    expect(severityOf(lintParts({ action: `various many ${words(48)}` }), 'L31')).toBeNull()
    expect(severityOf(lintParts({ action: 'various things' }), 'L31')).toBeNull()
  })
  it('[L34] a stretch of 150 seconds is a warning, more than 180 an error', () => {
    const at = (seconds: number) =>
      severityOf(lintParts({ action: 'I cut it.' }, { segments: [20, seconds, 40] }), 'L34')
    expect([149, 150, 180, 181].map(at)).toEqual([null, 'warn', 'warn', 'error'])
  })
  it('[L35] setting over 35 per cent is a warning, over half an error, in words from sixty on', () => {
    const at = (setting: number, rest: number) =>
      severityOf(lintParts({ situation: words(setting), result: words(rest) }), 'L35')
    expect([at(35, 65), at(36, 64), at(50, 50), at(51, 49), at(59, 0), at(60, 0)]).toEqual([
      null,
      'warn',
      'warn',
      'error',
      null,
      'error',
    ])
  })
  it('[L35] seconds win over words', () => {
    const seconds = { situation: 10, task: 5, action: 50, why: 20, result: 15 }
    expect(severityOf(lintParts({ situation: words(90), result: words(10) }, { seconds }), 'L35')).toBeNull()
    expect(severityOf(lintParts({ situation: 'Short.' }, { seconds: { ...seconds, situation: 90 } }), 'L35')).toBe(
      'error',
    )
  })
  it('[L36] a result under eight per cent is thin, in stories of sixty words or more', () => {
    const at = (result: number, rest: number) =>
      severityOf(lintParts({ action: words(rest), result: words(result) }), 'L36')
    expect([at(7, 93), at(8, 92), at(2, 50)]).toEqual(['warn', null, null])
  })
  it('[L39] at level 6 somebody else has to move', () => {
    expect(severityOf(lintParts({ action: 'I cut it.' }, { level: 6 }), 'L39')).toBe('warn')
    expect(severityOf(lintParts({ action: 'I cut it.' }, { level: 5 }), 'L39')).toBeNull()
    expect(severityOf(lintParts({ action: 'I persuaded two other teams.' }, { level: 6 }), 'L39')).toBeNull()
  })
  it('[L44] three "I would" without deeds are a wish', () => {
    expect(severityOf(lintParts({ action: 'I would ask. I would cut. I would ship.' }), 'L44')).toBe('warn')
    expect(
      severityOf(lintParts({ action: 'I would ask. I would cut. I would ship. I asked. I cut. I shipped.' }), 'L44'),
    ).toBeNull()
  })
  it('[L06] an empty story is not judged, a story without a result is', () => {
    expect(lintStory({ principlePack: defaultPack, level: 6, principles: ['CO'], story: storyOf({}) })).toEqual([])
    expect(severityOf(lintParts({ action: 'I cut it.' }), 'L06')).toBe('warn')
  })
})
