// What a no must name before it is sealed (RB-36): a strong no its line, a bar raiser's no at the target also the principle and what
// would have changed it. Asked in the notes (NT-20) and in every ballot (DR-6).
import { integrityWords } from '../language/lexicon/integrity.ts'
import { saysSomething } from '../language/substance.ts'
import { matches } from '../language/text.ts'
import { evidencePolicy } from './policy.ts'
import type { VoteReason } from '#shared/contracts/ballots.ts'
import type { NoteContent } from '#shared/contracts/notes.ts'
import type { Rating, Vote } from '#shared/contracts/vocabulary.ts'

const { strongNoRating } = evidencePolicy.voteDoubts
const { wordsOfReason } = evidencePolicy

interface VoteAsked {
  target: Vote | null
  fallback: Vote | null
  barRaiser: boolean
}

export const emptyReason: VoteReason = { principle: null, line: '', wouldChange: '' }

export const isVeto = ({ target, barRaiser }: VoteAsked): boolean => barRaiser && (target === 'NI' || target === 'SNH')
const isStrongNo = ({ target, fallback }: VoteAsked): boolean => target === 'SNH' || fallback === 'SNH'

export const needsReason = (vote: VoteAsked): boolean => isVeto(vote) || isStrongNo(vote)

type ReasonPart = 'principle' | 'line' | 'concern' | 'wouldChange'

export interface Lacking {
  part: ReasonPart
  message: string
  question: string
}

const words: Readonly<Record<ReasonPart, Omit<Lacking, 'part'>>> = {
  principle: {
    message: 'A bar raiser’s no names its principle.',
    question: 'Choose the principle that decides your vote.',
  },
  line: {
    message: 'This no needs the line it rests on.',
    question: 'Write in a sentence what was said or done.',
  },
  concern: {
    message: 'A strong no needs a rating of 1, or a concern about integrity.',
    question: 'Name the integrity concern in the line, rate the principle 1, or vote not inclined.',
  },
  wouldChange: {
    message: 'A bar raiser’s no says what would have changed it.',
    question: 'Write what you would have needed to hear.',
  },
}

const says = (text: string): boolean => saysSomething(text, wordsOfReason)

/** What is missing before the vote can be sealed, in the order of the form. `ratings` are all that the voter gave. */
export function lackingReason(vote: VoteAsked, reason: VoteReason, ratings: readonly Rating[]): Lacking[] {
  const veto = isVeto(vote)
  const hasLine = says(reason.line)
  const hasConcern = ratings.includes(strongNoRating) || matches(integrityWords, reason.line)
  const lacks: Record<ReasonPart, boolean> = {
    principle: veto && reason.principle === null,
    line: needsReason(vote) && !hasLine,
    concern: isStrongNo(vote) && hasLine && !hasConcern,
    wouldChange: veto && !says(reason.wouldChange),
  }
  return (['principle', 'line', 'concern', 'wouldChange'] as const).flatMap((part) =>
    lacks[part] ? [{ part, ...words[part] }] : [],
  )
}

/** Only what this vote has to name: a reason written for an earlier choice does not travel with a yes. */
export function reasonFor(vote: VoteAsked, reason: VoteReason): VoteReason | null {
  if (!needsReason(vote)) return null
  return isVeto(vote) ? reason : { ...emptyReason, line: reason.line }
}

type ReasonFields = Partial<Pick<NoteContent, 'votePrinciple' | 'voteLine' | 'voteWouldChange'>>

/** Sets stored before these fields lack them. */
export const reasonIn = ({ votePrinciple, voteLine, voteWouldChange }: ReasonFields): VoteReason => ({
  principle: votePrinciple ?? null,
  line: voteLine ?? '',
  wouldChange: voteWouldChange ?? '',
})

/** Null where the author named nothing. */
export function statedReason(content: ReasonFields): VoteReason | null {
  const reason = reasonIn(content)
  return reason.principle === null && reason.line === '' && reason.wouldChange === '' ? null : reason
}
