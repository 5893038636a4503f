// A vote that its own author's ratings do not carry is asked about, never refused (RB-5, RB-32).
import { evidencePolicy } from './policy.ts'
import type { Rating, Vote } from '#shared/contracts/vocabulary.ts'

const { strongHireRatingAtMost, inclinedMeanBelow, notInclinedMeanFrom, strongNoRating } = evidencePolicy.voteDoubts

interface VoteWarning {
  code: 'SH_WITH_CONCERN' | 'I_BELOW_BAR' | 'NI_ABOVE_BAR' | 'SNH_WITHOUT_CONCERN'
  message: string
}

const messages: Record<VoteWarning['code'], string> = {
  SH_WITH_CONCERN: 'A strong hire beside a rating of 2 or less: which of the two is right?',
  I_BELOW_BAR: 'Inclined, but the ratings average below 3: what outweighs them?',
  NI_ABOVE_BAR: 'Not inclined, but the ratings average 4 or more: which concern do they leave out?',
  SNH_WITHOUT_CONCERN: 'A strong no needs evidence rated 1, or a question of integrity.',
}

/** `assigned` are the author's ratings on the principles assigned to them, `all` every rating they gave. */
export function voteConsistency(
  vote: Vote,
  assigned: readonly Rating[],
  all: readonly Rating[] = assigned,
): VoteWarning[] {
  // Without an assigned rating the mean is NaN, which no comparison holds for.
  const mean = assigned.reduce((sum, rating) => sum + rating, 0) / assigned.length
  const doubts: Record<Vote, [VoteWarning['code'], boolean]> = {
    SH: ['SH_WITH_CONCERN', assigned.some((rating) => rating <= strongHireRatingAtMost)],
    I: ['I_BELOW_BAR', mean < inclinedMeanBelow],
    NI: ['NI_ABOVE_BAR', mean >= notInclinedMeanFrom],
    SNH: ['SNH_WITHOUT_CONCERN', !all.includes(strongNoRating)],
  }
  const [code, isDoubtful] = doubts[vote]
  return isDoubtful ? [{ code, message: messages[code] }] : []
}
