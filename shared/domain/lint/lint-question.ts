// An interviewer's question should ask one thing (L46), hold no answer (L45) and, as a main question of a behavioural round,
// ask for what happened (L47).
import { hypotheticalQuestions, joinedAsks, leadingOpeners } from './lexicon/style.ts'
import { findingAt, firstPlace, passage } from './passage.ts'
import type { Passage } from './passage.ts'
import type { Finding } from '#shared/contracts/notes.ts'
import type { RoundType } from '#shared/contracts/vocabulary.ts'

interface QuestionLintInput { round: RoundType; question: { text: string; main: boolean } }

const questionMarks = /[?？؟]/gu

const multiBarrel = (asked: Passage): Finding[] => {
  if ([...asked.text.matchAll(questionMarks)].length > 1) return [findingAt('L46', 'info', { passage: asked, range: { start: 0, end: asked.text.length } })]
  const joined = firstPlace(joinedAsks, [asked])
  return joined === null ? [] : [findingAt('L46', 'info', joined)]
}

export const lintQuestion = ({ round, question }: QuestionLintInput): Finding[] => {
  const asked = passage('text', question.text)
  const leading = firstPlace(leadingOpeners, [asked])
  const supposed = question.main && (round === 'BEH' || round === 'BRR') ? firstPlace(hypotheticalQuestions, [asked]) : null
  return [
    ...(leading === null ? [] : [findingAt('L45', 'info', leading)]),
    ...multiBarrel(asked),
    ...(supposed === null ? [] : [findingAt('L47', 'warn', supposed)]),
  ]
}
