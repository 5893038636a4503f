// What must never stand in a note or a vote: age, family, religion, origin, health, gender and the like, said of the candidate
// (L28, I-25). Customers, colleagues and products have them too, so each place is read with who was named before it.
import {
  colleagues,
  leaves,
  otherPeople,
  otherPerson,
  otherPersonFirst,
  pluralPronoun,
  protectedInOwnWords,
  protectedOfCandidate,
  protectedUnlessOthers,
  saidOfThings,
  singularPronoun,
  things,
} from '../language/lexicon/protected.ts'
import { findingAt, sentenceAt, sentencesToRead, within } from './passage.ts'
import { lintPolicy } from './policy.ts'
import { allMatches, matches } from '../language/text.ts'
import type { Passage, Sentence } from './passage.ts'
import type { Range } from '../language/normalise.ts'
import type { Finding } from '#shared/contracts/notes.ts'

/** How far a leave looks to both sides for whose it is. */
const leaveUnits = { before: 80, after: 24 }

const belongsToOthers = (sentence: Sentence, { start, end }: Range): boolean => {
  const { text, passage, index } = sentence
  const found = text.slice(start, end)
  const before = text.slice(Math.max(0, start - lintPolicy.otherPeopleUnits), start)
  const lastSentence = (sentenceAt(passage, index - 1)?.text ?? '').slice(0, lintPolicy.otherPeopleUnits)
  if (
    matches(leaves, found) &&
    matches(colleagues, text.slice(Math.max(0, start - leaveUnits.before), end + leaveUnits.after))
  )
    return true
  if (matches(singularPronoun, found)) return matches(otherPerson, before) || matches(otherPersonFirst, lastSentence)
  const reach = matches(pluralPronoun, found) ? `${lastSentence} ${before}` : before
  return matches(otherPeople, reach) || (matches(saidOfThings, found) && matches(things, reach))
}

const protectedIn = (sentence: Sentence): Range[] => [
  ...allMatches(protectedOfCandidate, sentence.text),
  ...[
    ...allMatches(protectedUnlessOthers, sentence.text),
    ...(sentence.passage.voice === 'quoted' ? allMatches(protectedInOwnWords, sentence.text) : []),
  ].filter((range) => !belongsToOthers(sentence, range)),
]

export const protectedFindings = (passages: readonly Passage[]): Finding[] =>
  sentencesToRead(passages, protectedOfCandidate, protectedUnlessOthers, protectedInOwnWords).flatMap((sentence) =>
    withoutOverlaps(protectedIn(sentence)).map((range) => findingAt('L28', 'block', within(sentence, range))),
  )

const withoutOverlaps = (ranges: readonly Range[]): Range[] =>
  ranges
    .toSorted((a, b) => a.start - b.start)
    .reduce<Range[]>((kept, range) => {
      const last = kept.at(-1)
      if (last === undefined || range.start >= last.end) kept.push(range)
      return kept
    }, [])
