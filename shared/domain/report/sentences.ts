// How much a sentence of a note says by itself to a reader who has not read the others (RP-17).
import { withoutQuotes } from './quoted.ts'

/** It points back to a sentence that the reader does not have. */
const pointsBack =
  /^(?:it|its|this|that|these|those|they|their|both|neither|either|one of (?:the|them)|two of|the (?:other|same|first|second|third|fourth|rest|latter|former|two|three|four|later|lower|higher|reason|answer|condition|subject|side effect)|others?|another|hence|afterwards|since then|there|here|all|none|some|most|each|again|which|in (?:all|both|\d+ of)|after the|before that)\b/iu
/** Praise or blame without a fact. */
const judges =
  /\b(?:great|good|solid|strong|clear(?:ly)?|very|really|impressive|excellent|fantastic|nice|well|fine|weak|poor|best|exactly|genuine|passionate|innovative|constructive|completely)\b/iu
const reasons = /\b(?:because|since|so that|rather than|instead of|although|in order to|until|without)\b/iu
const doubts =
  /\b(?:not|no(?! (?:sign-in|one))|never|nobody(?!['’]s| (?:owned|had|else had))|no one|nothing|none|only|borrowed|missing|lacks?|lacked|vague|unclear|thin|stopped (?:short|at|there|looking)|late|failed|fails|could ?n[o'’]t|cannot|can['’]t|\w+n['’]t|too (?!well)|second-hand|assumed|unmeasured|careless|skipped|unknown|hardly|merely|one-off)\b/iu

/** It says what was missing or went wrong. */
export const isDoubt = (sentence: string): boolean => doubts.test(withoutQuotes(sentence))

/** It begins with what the reader did. */
export const isAct = (said: string): boolean => /^(?:in “[^”]+” )?you\b/iu.test(said)

export const hasFact = (said: string): boolean => /\d|["“]/u.test(said)

const { few, many } = { few: 5, many: 32 }

/** How much a sentence, addressed to the candidate, says alone: facts, an act of theirs, a reason; less if it points back or only judges. */
export function weightOf(said: string): number {
  const words = said.split(/\s+/u).length
  const parts = [
    hasFact(said) ? 2 : 0,
    isAct(said) ? 2 : 0,
    reasons.test(said) ? 1 : 0,
    words < few ? -3 : 0,
    words > many ? -1 : 0,
    pointsBack.test(said) || /^(?:in “[^”]+” )?you (?:did|do) (?:that|this|it|so)\b/iu.test(said) ? -2 : 0,
    !hasFact(said) && judges.test(withoutQuotes(said)) ? -2 : 0,
  ]
  return parts.reduce((sum, part) => sum + part, 0)
}
