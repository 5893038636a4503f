import { describe, expect, it } from 'vitest'
import { packageRule } from '#server/scripts/rules/package.ts'
import { reportRule } from '#server/scripts/rules/report.ts'
import type { Section } from '#server/scripts/rules/sections.ts'

type Item = Record<string, unknown>
const item = (principle: string, more: Item = {}): Item => ({
  principle,
  story: `Story ${principle}`,
  action: `She read 40 cases on ${principle} herself and cut the queue.`,
  why: 'Turned down a second tool because it moved the work to support.',
  result: `Wait on ${principle} fell from 30 to 12 minutes in six weeks.`,
  quotes: [`On ${principle} I sat with the people who wait there for two days.`],
  probes: [
    { kind: 'why', text: 'Why not a tool?', answer: 'It moved the work to others.' },
    { kind: 'cf', text: 'What if they had refused?', answer: 'Two queues only, and half of it.' },
    { kind: 'num', text: 'How many cases?', answer: 'Forty cases in one week.' },
  ],
  ...more,
})
const justification = (principle: string): string =>
  `Read the ${principle} cases herself and gave a reason with a cost, measured from a baseline over six weeks at this level.`
const set = (seat: string, ratings: Record<string, number>, more: Item = {}): Item => ({
  seat,
  items: Object.keys(ratings).map((principle) => item(principle, more)),
  cells: Object.fromEntries(
    Object.entries(ratings).map(([principle, rating]) => [
      principle,
      { rating, confidence: 'H', justification: justification(principle) },
    ]),
  ),
  vote: 'I',
})
const loop = (noteSets: Item[], more: Item = {}): Item => ({
  role: 'PM',
  level: 5,
  fallback: 4,
  seats: [
    { id: 'A', principles: ['CO', 'OW'], round: 'BEH' },
    { id: 'B', principles: ['IS', 'DD'], round: 'BRR', barRaiser: true },
  ],
  noteSets,
  fallbackVotes: { A: 'I', B: 'I' },
  ...more,
})
const strong = [set('A', { CO: 4, OW: 5 }), set('B', { IS: 4, DD: 4 })]

interface Answer {
  outcome?: string
  gates?: { gate: string }[]
  sections: Section[]
}
function answerOf(rule: typeof packageRule, input: Item): Answer {
  const result = rule.answer(input)
  if (!result.ok) throw new Error(`${result.rejection.path}: ${result.rejection.message}`)
  return result.value as Answer
}
const textsOf = ({ sections }: Answer, id: string): string[] =>
  sections.find((section) => section.id === id)?.items.map(({ text }) => text) ?? []

describe('a whole loop from the shell', () => {
  it('[RP-1] package and report agree on the outcome, and every point stands on something', () => {
    expect(answerOf(packageRule, loop(strong))).toMatchObject({ outcome: 'INCLINED' })
    const report = answerOf(reportRule, loop(strong))
    expect(textsOf(report, 'outcome')).toEqual(['The panel would hire you at L5.'])
    const points = report.sections.filter(({ id }) => ['keep', 'change', 'turned-on'].includes(id))
    expect(points.flatMap(({ items }) => items).length).toBeGreaterThan(2)
    expect(points.flatMap(({ items }) => items).filter(({ stands_on: on }) => on.length === 0)).toEqual([])
  })
  it('[G3] [RP-11] a failed core principle is named as the reason', () => {
    const failed = loop([set('A', { CO: 2, OW: 4 }), set('B', { IS: 4, DD: 4 })])
    expect(answerOf(packageRule, failed)).toMatchObject({ outcome: 'NOT_INCLINED', gates: [{ gate: 'G3' }] })
    expect(textsOf(answerOf(reportRule, failed), 'why')[0]).toMatch(/^Customer Obsession decided it/u)
  })
  it('[G2] [PK-10] two values for one fact wait for a verdict', () => {
    const metric = (to: number): Item => ({
      metrics: [{ key: 'churn', unit: '%', from: 9.1, to, direction: 'down', window: 'six weeks' }],
    })
    const contradicted = [set('A', { CO: 4, OW: 4 }, metric(8.1)), set('B', { IS: 4, DD: 4 }, metric(4.2))]
    expect(answerOf(packageRule, loop(contradicted))).toMatchObject({ outcome: 'NEEDS_DISCUSSION' })
    const verdict = (found: string): Item => ({
      verdicts: { churn: { verdict: found, reason: 'Asked again, she kept both.' } },
    })
    expect(answerOf(packageRule, loop(contradicted, verdict('bothTrue')))).toMatchObject({ outcome: 'INCLINED' })
    const made = answerOf(reportRule, loop(contradicted, verdict('fabricated')))
    expect(textsOf(made, 'why')[0]).toMatch(/^A claim you made did not hold/u)
  })
  it('[PK-4] a vague note of low quality validates nothing', () => {
    const vague = { action: 'Worked on it with the team.', why: '', result: 'It went up.', probes: [], quotes: [] }
    const rows = textsOf(answerOf(packageRule, loop([set('A', { CO: 4, OW: 4 }, vague), ...strong.slice(1)])), 'matrix')
    expect(rows.filter((row) => /^(?:Customer Obsession|Ownership): validated/u.test(row))).toEqual([])
  })
  it('[G6] [G8] a core principle nobody heard is another round, never a lower level', () => {
    const unheard = loop([set('A', { CO: 4, OW: 4 }), set('B', { IS: 4 })], { votes: { A: 'I', B: 'NI' } })
    expect(answerOf(packageRule, unheard)).toMatchObject({ outcome: 'RELOOP_TARGETED' })
  })
})
