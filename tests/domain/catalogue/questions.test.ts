import { describe, expect, it } from 'vitest'
import { principleCodes } from '#shared/contracts/vocabulary.ts'
import { questionsOfRound, questionText } from '#shared/domain/catalogue/questions.ts'
import { ratingExamples } from '#shared/domain/catalogue/rating-examples.ts'
import { taskText } from '#shared/domain/catalogue/prompts.ts'
import { defaultPack } from '#shared/packs/sixteen/pack.ts'

const { OW, BA } = defaultPack.principles

describe('the questions of a round', () => {
  it('[PP-14] three are planned, the rest stay at hand, and none is lost', () => {
    for (const code of principleCodes) {
      const entry = defaultPack.principles[code]
      const { planned, more } = questionsOfRound(entry, { loopId: 'loop-1', roundNumber: 2 })
      expect([planned.length, more.length]).toEqual([3, entry.questions.length - 3])
      expect(new Set([...planned, ...more])).toEqual(new Set(entry.questions))
    }
  })

  it('[PP-14] the same loop and round give the same ones; over many loops each comes first', () => {
    const firstOf = (loopId: string) => questionsOfRound(OW, { loopId, roundNumber: 1 }).planned[0].id
    expect(firstOf('loop-1')).toBe(firstOf('loop-1'))
    const firsts = new Set(Array.from({ length: 200 }, (_, at) => firstOf(`loop ${at}`)))
    expect(firsts.size).toBe(OW.questions.length)
  })

  it.each([
    [OW, 7],
    [BA, 5],
  ])('[PP-14] the rounds of one loop begin with different questions', (entry, rounds) => {
    const firsts = Array.from(
      { length: rounds },
      (_, at) => questionsOfRound(entry, { loopId: 'loop-1', roundNumber: at + 1 }).planned[0].id,
    )
    expect(new Set(firsts).size).toBe(rounds)
  })

  it('[PP-14] a principle with three questions plans all three, in any round', () => {
    const [a, b, c] = OW.questions
    const small = { code: OW.code, questions: [a, b, c] as [typeof a, typeof b, typeof c] }
    for (const roundNumber of [1, 2, 3, 4]) {
      const { planned, more } = questionsOfRound(small, { loopId: 'loop-1', roundNumber })
      expect(new Set(planned)).toEqual(new Set([a, b, c]))
      expect(more).toEqual([])
    }
  })
})

describe('a question at a level', () => {
  const question = { text: 'For all', levels: { 6: 'For six' } }
  it.each([
    [4, 'For all'],
    [5, 'For all'],
    [6, 'For six'],
    [7, 'For all'],
    [8, 'For all'],
  ])('[PP-14] level %i reads %j', (level, text) => expect(questionText(question, level)).toBe(text))

  it('[PP-14] a question without levels is the same for all', () =>
    expect(questionText({ text: 'For all' }, 6)).toBe('For all'))
})

describe('rating examples', () => {
  it('[PP-1] a 4 on a core principle also says what the level asks for', () => {
    const at6 = ratingExamples(OW, 6)
    expect(at6[4]).toBe(`${OW.anchors[4]} ${OW.fourAtLevel?.[6]}`)
    expect(at6[2]).toBe(OW.anchors[2])
    expect(ratingExamples(OW, 8)[4]).toBe(OW.anchors[4])
  })

  it('[PP-1] a principle without examples for 4 and 2 shows 5, 3 and 1', () =>
    expect(Object.keys(ratingExamples(BA, 6))).toEqual(['1', '3', '5']))
})

describe('the task of a prompt', () => {
  it('[PP-9] has the task and the limit, and never the twist', () => {
    expect(taskText({ text: 'A problem.', ask: 'Solve it.', limit: 'In a week.' })).toBe(
      'A problem.\nSolve it.\nIn a week.',
    )
    expect(taskText({ text: 'A problem.' })).toBe('A problem.')
    for (const prompt of defaultPack.prompts)
      if (prompt.twist !== undefined) expect(taskText(prompt)).not.toContain(prompt.twist)
  })
})
