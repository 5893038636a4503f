// Four courses of a mini loop. People rate the same evidence differently, so the outcomes differ.
import type { Opinion } from './notes.ts'

export interface Plot {
  name: string
  interviewer: Opinion
  barRaiser: Opinion
}

const weak = { CO: 2, OW: 2, IS: 2, DD: 2 } as const
const inclined: Opinion = { vote: 'I', fallbackVote: 'I', ratings: {} }

export const plots: readonly Plot[] = [
  { name: 'everyone inclined', interviewer: inclined, barRaiser: inclined },
  {
    name: 'the bar raiser dissents',
    interviewer: { vote: 'SH', fallbackVote: 'I', ratings: {} },
    barRaiser: { vote: 'NI', fallbackVote: 'I', ratings: { DD: 3 } },
  },
  {
    name: 'a core principle fails',
    interviewer: inclined,
    barRaiser: { vote: 'NI', fallbackVote: 'NI', ratings: { DD: 2 } },
  },
  {
    name: 'no core principle is validated',
    interviewer: { vote: 'NI', fallbackVote: 'NI', ratings: weak },
    barRaiser: { vote: 'NI', fallbackVote: 'NI', ratings: weak },
  },
]
