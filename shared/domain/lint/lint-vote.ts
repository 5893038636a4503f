// A vote's rationale must let a reader weigh the vote: long enough, citing an assigned principle, naming the concern (L27),
// and free of what must not stand in a note (L28 to L31).
import { concerns } from '../language/lexicon/style.ts'
import { findingOn, passage } from './passage.ts'
import { protectedFindings } from './protected-rules.ts'
import { comparisonFindings, weaselFindings } from './style-rules.ts'
import { lintPolicy } from './policy.ts'
import { matches } from '../language/text.ts'
import { countWords } from '../language/words.ts'
import { principleCodes } from '#shared/contracts/vocabulary.ts'
import { principleNamesOf } from '../language/principle-names.ts'
import type { NamedPrinciples } from '../language/principle-names.ts'
import type { Passage } from './passage.ts'
import type { Finding } from '#shared/contracts/notes.ts'
import type { Principle, Rating, Vote } from '#shared/contracts/vocabulary.ts'

interface VoteReading {
  /** Whose names count as citing a principle. */
  principlePack: NamedPrinciples
  /** Assigned to the voter. */
  principles: readonly Principle[]
  ratings: Readonly<Partial<Record<Principle, Rating | null>>>
  value: Vote | null
  rationale: Passage
}

function cites({ principlePack, rationale: { text } }: VoteReading, principles: readonly Principle[]): boolean {
  const { cited } = principleNamesOf(principlePack)
  return principles.some((principle) => matches(cited[principle], text))
}

function namesConcern(vote: VoteReading): boolean {
  const low = principleCodes.filter((principle) => (vote.ratings[principle] ?? Infinity) <= lintPolicy.concernRating)
  return matches(concerns, vote.rationale.text) || cites(vote, low)
}

const isReasoned = (vote: VoteReading): boolean => {
  const { text } = vote.rationale
  if (countWords(text, lintPolicy.rationaleWords) < lintPolicy.rationaleWords) return false
  if (vote.principles.length > 0 && !cites(vote, vote.principles)) return false
  return (vote.value !== 'NI' && vote.value !== 'SNH') || namesConcern(vote)
}

export const lintVoteReading = (vote: VoteReading): Finding[] => [
  ...(isReasoned(vote) ? [] : [findingOn('L27', 'block', vote.rationale.field)]),
  ...protectedFindings([vote.rationale]),
  ...comparisonFindings([vote.rationale]),
  ...weaselFindings([vote.rationale]),
]

interface VoteLintInput {
  principlePack: NamedPrinciples
  principles: readonly Principle[]
  ratings: Readonly<Partial<Record<Principle, Rating | null>>>
  vote: { value: Vote | null; rationale: string }
}

export const lintVote = ({ principlePack, principles, ratings, vote }: VoteLintInput): Finding[] =>
  lintVoteReading({
    principlePack,
    principles,
    ratings,
    value: vote.value,
    rationale: passage('rationale', vote.rationale),
  })
