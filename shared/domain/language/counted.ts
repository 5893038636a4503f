// A number counts as evidence only beside what it counts, and once per sentence (LN-4): "went from 18.4 to 7.1 per 1,000" does, "1 thing,
// 2 things" and "gave up 7" do not.
import { readText } from './text.ts'

const number = /\p{Nd}+(?:[.,:]\p{Nd}+)*|\b(?:halved|doubled|tripled)\b/giu
/** Words that count nothing anyone could check. */
const fillerAfter =
  /^ ?(?:(?:\p{L}+ly|other|more|different|big|main|key) )?(?:things?|reasons?|stuff|ways?|aspects?|points?|bits?|instead|and|or|but)\b/iu
const unitAfter = /^ ?(?:%|‰|°|percent|per\b|[km]\b)|^[\p{L}]/iu
const wordAfter = /^ ?[-–]?(?!(?:it|is|was|were|so|for|the|then|now|all|as|if|because|to)\b)\p{L}{2,}/iu
const moneyBefore = /[$€£¥]$/u
/** "to 7.1", "by 40", "was 12": what is counted stands before. */
const relationBefore = /\b(?:to|by|at|from|was|were|is|are|under|over|above|below|(?<!\binstead )of|reached|hit) $/iu
const countedBefore = /\p{L}{3,}/u
/** Units read on each side of a number, so that a sentence full of numbers stays cheap (LN-2). */
const reach = 60

function countsSomething(sentence: string, match: RegExpExecArray): boolean {
  const [found] = match
  if (!/\p{Nd}/u.test(found)) return true
  const end = match.index + found.length
  const before = sentence.slice(Math.max(0, match.index - reach), match.index)
  const after = sentence.slice(end, end + reach)
  if (fillerAfter.test(after)) return false
  if (moneyBefore.test(before) || unitAfter.test(after) || wordAfter.test(after)) return true
  return relationBefore.test(before) && countedBefore.test(before)
}

const namesOwnMeasure = (sentence: string): string | null => {
  for (const match of sentence.matchAll(number)) if (countsSomething(sentence, match)) return match[0].toLowerCase()
  return null
}

/** One number for each sentence that holds one beside what it counts; a sentence written twice counts once. */
export function countedNumbers(text: string): string[] {
  const { text: read, sentences } = readText(text)
  const written = new Set(sentences.map(({ start, end }) => read.slice(start, end)))
  return [...written].flatMap((sentence) => namesOwnMeasure(sentence) ?? [])
}
