// The part of a why that is the candidate's own (LN-8): "the team agreed on it" and "because sales wanted it" give someone else's
// reason. In a field that asks why, a sentence is read as if it began with "because".
import { borrowedReasons, ownReasons } from './lexicon/ownership.ts'
import { matches, readText } from './text.ts'

const isBorrowed = (sentence: string): boolean => {
  const read = sentence.toLowerCase().replace(/^(?:because|since|as|and|so) /u, '')
  return (
    (matches(borrowedReasons, sentence) || matches(borrowedReasons, `because ${read}`)) &&
    !matches(ownReasons, sentence)
  )
}

/** The sentences of a why that give no one else's reason. */
export function ownReason(why: string): string {
  const { text, sentences } = readText(why)
  return sentences
    .map(({ start, end }) => text.slice(start, end))
    .filter((sentence) => !isBorrowed(sentence))
    .join(' ')
}
