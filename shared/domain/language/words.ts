// Counting words in any script: a run without spaces that holds a letter or digit; where a script writes no spaces,
// the language's own word boundaries (LN-1).
const holdsWord = /[\p{L}\p{N}]/u
const writesNoSpaces =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
const segmenter = new Intl.Segmenter('en', { granularity: 'word' })
/** A segmenter is given short pieces, so that one endless run stays cheap. */
const pieceUnits = 1_000

const segmentedCount = (run: string, enough: number): number => {
  let count = 0
  for (let at = 0; at < run.length && count < enough; at += pieceUnits) {
    for (const { isWordLike } of segmenter.segment(run.slice(at, at + pieceUnits))) if (isWordLike === true) count += 1
  }
  return count
}

/** The words alone, in lower case with single spaces: what two spellings of one text share. */
export const plainWords = (text: string): string =>
  text
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
    ?.join(' ') ?? ''

/** The words of a text. With `enough`, reading may stop there: the answer is then at least that. */
export const countWords = (text: string, enough = Infinity): number => {
  let count = 0
  for (const [run] of text.matchAll(/\S+/gu)) {
    if (writesNoSpaces.test(run)) count += segmentedCount(run, enough - count)
    else if (holdsWord.test(run)) count += 1
    if (count >= enough) return count
  }
  return count
}
