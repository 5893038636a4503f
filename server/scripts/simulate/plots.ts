// Three ways a mini loop can go. They differ in what people think of the same evidence, so their outcomes differ too.
import type { Opinion } from './notes.ts'

export interface Plot {
  name: string
  interviewer: Opinion
  barRaiser: Opinion
}

const inclined: Opinion = { vote: 'I', fallbackVote: 'I', ratings: {} }

export const plots: readonly Plot[] = [
  { name: 'everybody inclined', interviewer: inclined, barRaiser: inclined },
  { name: 'the bar raiser dissents', interviewer: { vote: 'SH', fallbackVote: 'I', ratings: {} }, barRaiser: { vote: 'NI', fallbackVote: 'I', ratings: { DD: 3 } } },
  { name: 'a core principle fails', interviewer: inclined, barRaiser: { vote: 'NI', fallbackVote: 'NI', ratings: { DD: 2 } } },
]
