// The questions of a round on one principle, worded for the level the loop aims at.
import { thePack } from '#client/lib/pack.ts'
import type { MainQuestion } from '#shared/contracts/pack.ts'
import type { RoundView } from '#shared/contracts/rooms.ts'
import type { Principle } from '#shared/contracts/vocabulary.ts'
import { questionsOfRound, questionText } from '#shared/domain/catalogue/questions.ts'

interface RoundQuestions {
  planned: [MainQuestion, ...MainQuestion[]]
  more: MainQuestion[]
}

export function roundQuestions(code: Principle, round: RoundView): RoundQuestions {
  const worded = (question: MainQuestion): MainQuestion => ({
    ...question,
    text: questionText(question, round.targetLevel),
  })
  const {
    planned: [first, ...others],
    more,
  } = questionsOfRound(thePack().principles[code], round)
  return { planned: [worded(first), ...others.map(worded)], more: more.map(worded) }
}
