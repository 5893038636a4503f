// Words for a person's character and comparisons with other people (RP-4): a report has none, and a speaker who uses a word of
// character is asked what the person did or said. The lists are the lint's, with the honest uses they let pass.
import { comparisons, traits } from '../language/lexicon/fairness.ts'
import { matches } from '../language/text.ts'

// The lists want single spaces.
const even = (text: string): string => text.replace(/\s+/gu, ' ')

export const hasTraitWord = (text: string): boolean => matches(traits, even(text))
export const hasComparison = (text: string): boolean => matches(comparisons, even(text))
