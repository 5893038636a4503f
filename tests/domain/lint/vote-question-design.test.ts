import { describe, expect, it } from 'vitest'
import { defaultPack } from '#shared/packs/sixteen/pack.ts'
import { lintDesign } from '#shared/domain/lint/lint-design.ts'
import { lintQuestion } from '#shared/domain/lint/lint-question.ts'
import { lintVote } from '#shared/domain/lint/lint-vote.ts'
import type { Vote } from '#shared/contracts/vocabulary.ts'
import { severityOf } from './story-of.ts'

const filler = Array.from({ length: 30 }, () => 'word').join(' ')
const vote = (rationale: string, value: Vote = 'I', ratings = { OW: 4, DR: 2 }) =>
  severityOf(
    lintVote({ principlePack: defaultPack, principles: ['OW', 'IS'], ratings, vote: { value, rationale } }),
    'L27',
  )

describe('a vote’s reason', () => {
  it.each([
    ['[L27] a code in capitals', `OW 4. ${filler}`, 'I', null],
    ['[L27] a principle’s name', `Ownership across regions. ${filler}`, 'I', null],
    ['[L27] "is" is no principle', `This is it. ${filler}`, 'I', 'block'],
    ['[L27] a principle not assigned', `DR 2. ${filler}`, 'I', 'block'],
    ['[L27] too short', 'OW 4 and good numbers.', 'I', 'block'],
    ['[L27] against without a concern', `OW 4. ${filler}`, 'NI', 'block'],
    ['[L27] against with a low principle named', `OW 4, DR low. ${filler}`, 'NI', null],
    ['[L27] against with the concern in words', `OW 4, result vague. ${filler}`, 'SNH', null],
  ] as const)('%s', (_title, rationale, value, severity) => {
    expect(vote(rationale, value)).toBe(severity)
  })
  it('[L31] soft words, [L29] comparisons and [L28] private matters are read in a vote', () => {
    const rules = lintVote({
      principlePack: defaultPack,
      principles: ['OW'],
      ratings: {},
      vote: { value: 'I', rationale: 'Really quite some OW. Better than the last. Her husband helped.' },
    }).map(({ rule }) => rule)
    expect(rules).toEqual(expect.arrayContaining(['L31', 'L29', 'L28']))
  })
})

describe('a question', () => {
  const ask = (text: string, main = true, round: 'BEH' | 'PDX' = 'BEH') =>
    lintQuestion({ roundType: round, question: { text, main } }).map(({ rule }) => rule)
  it('[L45] holds no answer', () => {
    expect(ask('Don’t you think it was late?')).toEqual(['L45'])
    expect(ask('  So you must have asked them?')).toEqual(['L45'])
    expect(ask('What did you think?')).toEqual([])
  })
  it('[L46] asks one thing', () => {
    expect(ask('Why? And how many?')).toEqual(['L46'])
    expect(ask('What did you do and why did you do it?')).toEqual(['L46'])
    expect(ask('What did you and the team do?')).toEqual([])
  })
  it('[L47] asks for what happened, as a main question of a behavioral round', () => {
    expect(ask('What would you do if a peer refused?')).toEqual(['L47'])
    expect(ask('What would you do if a peer refused?', false)).toEqual([])
    expect(ask('What would you do if a peer refused?', true, 'PDX')).toEqual([])
  })
})

describe('a design exercise', () => {
  const stop = 'Pause if refunds pass 6%.'
  it('[L37] chooses after at most three ideas and eight minutes', () => {
    const at = (ideasBeforeChoice: number, commitMinutes: number | null) =>
      lintDesign({ ideasBeforeChoice, commitMinutes, execution: stop }).map(({ rule }) => rule)
    expect([at(3, 8), at(4, 5), at(3, 9), at(12, null)]).toEqual([[], ['L37'], ['L37'], ['L37']])
  })
  it('[L38] says when to stop', () => {
    const at = (execution: string) =>
      lintDesign({ ideasBeforeChoice: 1, commitMinutes: 2, execution }).map(({ rule }) => rule)
    expect(at('Ship to everyone in May.')).toEqual(['L38'])
    expect([at(stop), at('5% of people, pause above 15%'), at('Keep going while errors < 2')]).toEqual([[], [], []])
  })
})
