// An explicit gap (LN-7): "Not asked: who watches it now; time ran out". It tells a reader what nobody knows, and why.
import { gapReasons, gaps } from './lexicon/reasons.ts'
import { languagePolicy } from './policy.ts'
import { saysSomething } from './substance.ts'
import { firstMatch, matches, readText } from './text.ts'

function isGap(sentence: string): boolean {
  const found = firstMatch(gaps, sentence)
  if (found === null) return false
  const rest = `${sentence.slice(0, found.start)} ${sentence.slice(found.end)}`
  return matches(gapReasons, rest) && saysSomething(rest, languagePolicy.wordsOfGap)
}

/** Whether a sentence names what was not asked together with the reason. */
export function statesGap(text: string): boolean {
  if (!matches(gaps, text)) return false
  const { text: read, sentences } = readText(text)
  return sentences.some(({ start, end }) => isGap(read.slice(start, end)))
}
