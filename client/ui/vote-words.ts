import type { Vote } from '#shared/contracts/vocabulary.ts'

export const voteWords = {
  SH: 'Strong hire',
  I: 'Inclined',
  NI: 'Not inclined',
  SNH: 'Strong no hire',
} as const satisfies Record<Vote, string>
/** Left to right, as the mark is drawn. */
export const votesInOrder = ['SNH', 'NI', 'I', 'SH'] as const satisfies readonly Vote[]

/** Said where votes or an outcome first appear on the page. */
export const inclinedMeaning = '“Inclined” means the voter would hire this candidate at that level.'

/** Said with a vote, once it is open. */
export const voteReasonWords = {
  on: (principle: string) => `${principle}:`,
  changed: (text: string) => `Would have changed it: ${text}`,
} as const

interface Split {
  attendees: readonly { personId: string; role: string }[]
  /** Null while the final votes are sealed. */
  ballots: { final: readonly { personId: string; target: Vote }[] | null }
  targetLevel: number
}

/**
 * Who was for the target level when the outcome is lower: a list of dissents alone reads as if one person disagreed. Null while the final
 * votes are sealed, and where all of them agree on the target.
 */
export function splitSentence({ attendees, ballots, targetLevel }: Split): string | null {
  const votes = ballots.final ?? []
  const isYes = (vote: Vote): boolean => vote === 'SH' || vote === 'I'
  const yes = votes.filter(({ target }) => isYes(target)).length
  if (yes === 0 || yes === votes.length) return null
  const raiser = attendees.find(({ role }) => role === 'barRaiser')?.personId
  const veto = votes.some(({ personId, target }) => personId === raiser && !isYes(target))
  const line = `${String(yes)} of ${String(votes.length)} voted for L${String(targetLevel)}.`
  return veto ? `${line} The bar raiser’s no decides the level.` : line
}
