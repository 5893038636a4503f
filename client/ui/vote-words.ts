import type { Vote } from '#shared/contracts/vocabulary.ts'

export const voteWords = {
  SH: 'Strong hire',
  I: 'Inclined',
  NI: 'Not inclined',
  SNH: 'Strong no hire',
} as const satisfies Record<Vote, string>
/** Left to right, as the mark is drawn. */
export const votesInOrder = ['SNH', 'NI', 'I', 'SH'] as const satisfies readonly Vote[]

/** Said with a vote, once it is open. */
export const voteReasonWords = {
  on: (principle: string) => `${principle}:`,
  changed: (text: string) => `Would have changed it: ${text}`,
} as const
