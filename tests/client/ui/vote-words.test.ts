import { describe, expect, it } from 'vitest'
import { splitSentence } from '#client/ui/vote-words.ts'
import type { Vote } from '#shared/contracts/vocabulary.ts'

type Split = Parameters<typeof splitSentence>[0]

const stateWith = (...targets: Vote[]): Split => ({
  attendees: targets.map((_, at) => ({
    personId: `p${String(at)}`,
    role: at === targets.length - 1 ? 'barRaiser' : 'interviewer',
  })),
  ballots: { final: targets.map((target, at) => ({ personId: `p${String(at)}`, target })) },
  targetLevel: 6,
})

describe('who was for the target level', () => {
  it.each<[Vote[], string | null]>([
    [['I', 'I', 'I', 'NI', 'NI'], '3 of 5 voted for L6. The bar raiser’s no decides the level.'],
    [['SH', 'NI', 'I'], '2 of 3 voted for L6.'],
    [['I', 'I'], null],
    [['NI', 'NI'], null],
  ])('%j: %s', (votes, sentence) => expect(splitSentence(stateWith(...votes))).toBe(sentence))
  it('says nothing while the votes are sealed', () => {
    const state = stateWith('I', 'NI')
    expect(splitSentence({ ...state, ballots: { final: null } })).toBeNull()
  })
})
