// A vote that its own author's ratings do not carry is asked about, never refused (RB-5).
import type { Rating, Vote } from '#shared/contracts/vocabulary.ts'

export interface VoteWarning {
  code: 'SH_WITH_CONCERN' | 'I_BELOW_BAR' | 'NI_ABOVE_BAR' | 'SNH_WITHOUT_CONCERN'
  message: string
}

/** `assigned` are the author's ratings on the principles assigned to them, `all` every rating they gave. */
export function voteConsistency(vote: Vote, assigned: readonly Rating[], all: readonly Rating[] = assigned): VoteWarning[] {
  const mean = assigned.length === 0 ? null : assigned.reduce((sum, rating) => sum + rating, 0) / assigned.length
  switch (vote) {
    case 'SH':
      return assigned.some((rating) => rating <= 2)
        ? [{ code: 'SH_WITH_CONCERN', message: 'A strong hire beside a rating of 2 or less: which of the two is right?' }] : []
    case 'I':
      return mean !== null && mean < 3
        ? [{ code: 'I_BELOW_BAR', message: 'Inclined, but the ratings average below 3: what outweighs them?' }] : []
    case 'NI':
      return mean !== null && mean >= 4
        ? [{ code: 'NI_ABOVE_BAR', message: 'Not inclined, but the ratings average 4 or more: which concern do they leave out?' }] : []
    case 'SNH':
      return all.includes(1)
        ? [] : [{ code: 'SNH_WITHOUT_CONCERN', message: 'A strong no needs evidence rated 1, or a question of integrity.' }]
  }
}
