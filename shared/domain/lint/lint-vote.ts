// A vote's rationale must let a stranger weigh the vote: long enough, citing an assigned principle, naming the concern (L27),
// and free of what must not stand in a note (L28 to L31).
import { principleMentions } from './lexicon/names.ts'
import { lintSettings } from './lexicon/settings.ts'
import { blame } from './lexicon/style.ts'
import { findingOn, passage } from './passage.ts'
import { comparisonFindings, protectedFindings, weaselFindings } from './style-rules.ts'
import { matches } from './text.ts'
import { countWords } from './words.ts'
import { principleCodes } from '#shared/contracts/vocabulary.ts'
import type { Passage } from './passage.ts'
import type { Finding } from '#shared/contracts/notes.ts'
import type { Principle, Rating, Vote } from '#shared/contracts/vocabulary.ts'

interface VoteReading {
  /** Assigned to the voter. */
  principles: readonly Principle[]
  ratings: Readonly<Partial<Record<Principle, Rating | null>>>
  value: Vote | null
  rationale: Passage
}

const cites = (text: string, principles: readonly Principle[]): boolean =>
  principles.some((principle) => matches(principleMentions[principle], text))

const namesConcern = ({ ratings, rationale: { text } }: VoteReading): boolean => {
  const low = principleCodes.filter((principle) => (ratings[principle] ?? 5) <= 3)
  return matches(blame, text) || cites(text, low)
}

const isReasoned = (vote: VoteReading): boolean => {
  const { text } = vote.rationale
  if (countWords(text) < lintSettings.rationaleWords) return false
  if (vote.principles.length > 0 && !cites(text, vote.principles)) return false
  return (vote.value !== 'NI' && vote.value !== 'SNH') || namesConcern(vote)
}

export const lintVoteReading = (vote: VoteReading): Finding[] => [
  ...(isReasoned(vote) ? [] : [findingOn('L27', 'block', vote.rationale.field)]),
  ...protectedFindings([vote.rationale]),
  ...comparisonFindings([vote.rationale]),
  ...weaselFindings([vote.rationale]),
]

interface VoteLintInput {
  principles: readonly Principle[]
  ratings: Readonly<Partial<Record<Principle, Rating | null>>>
  vote: { value: Vote | null; rationale: string }
}

export const lintVote = ({ principles, ratings, vote }: VoteLintInput): Finding[] =>
  lintVoteReading({ principles, ratings, value: vote.value, rationale: passage('rationale', vote.rationale) })
