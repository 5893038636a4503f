// An interviewer's question should ask one thing (L46), hold no answer (L45) and, as a main question of a behavioral round,
// ask for what happened (L47).
import {
  hypotheticalQuestions,
  joinedAsks,
  leadingOpeners,
  questionMarks,
  quotedQuestions,
} from '../language/lexicon/style.ts'
import { findingAt, firstPlace, passage } from './passage.ts'
import { lintPolicy } from './policy.ts'
import { allMatches, without } from '../language/text.ts'
import type { Passage } from './passage.ts'
import type { Finding } from '#shared/contracts/notes.ts'
import type { RoundType } from '#shared/contracts/vocabulary.ts'

interface QuestionLintInput {
  roundType: RoundType
  question: { text: string; main: boolean }
}

const multiBarrel = (asked: Passage): Finding[] => {
  if (allMatches(questionMarks, asked.text).length >= lintPolicy.questionMarks)
    return [findingAt('L46', 'info', { passage: asked, range: { start: 0, end: asked.text.length } })]
  const joined = firstPlace(joinedAsks, [asked])
  return joined === null ? [] : [findingAt('L46', 'info', joined)]
}

export const lintQuestion = ({ roundType: round, question }: QuestionLintInput): Finding[] => {
  const whole = passage('text', question.text)
  const asked = { ...whole, text: without(quotedQuestions, whole.text) }
  const leading = firstPlace(leadingOpeners, [asked])
  const supposed =
    question.main && (round === 'BEH' || round === 'BRR') ? firstPlace(hypotheticalQuestions, [asked]) : null
  return [
    ...(leading === null ? [] : [findingAt('L45', 'info', leading)]),
    ...multiBarrel(asked),
    ...(supposed === null ? [] : [findingAt('L47', 'warn', supposed)]),
  ]
}
