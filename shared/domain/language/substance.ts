// What a text says once digits and words that carry nothing are taken out (LN-5): "Because of 5 reasons instead of 6; gave up 7" says nothing.
import { countWords } from './words.ts'

const empty = new RegExp(
  String.raw`\p{Nd}+(?:[.,:]\p{Nd}+)*|\b(?:because|since|instead|rather|than|of|gave|give|given|giving|up|` +
    String.raw`things?|reasons?|stuff|ways?|aspects?|points?|bits?|a|an|the|and|or|but|to|in|for|so|it|i|he|she|they|we|not|no|yes)\b`,
  'giu',
)

/** Words that carry something. With `enough`, reading may stop there. */
export const substance = (text: string, enough = Infinity): number => countWords(text.replace(empty, ' '), enough)

/** At least so many words, of which two carry something. */
export const saysSomething = (text: string, words: number): boolean =>
  countWords(text, words) >= words && substance(text, 2) >= 2

/** The same words in the same order, whatever their case, spaces and marks. */
export const sameWords = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')
