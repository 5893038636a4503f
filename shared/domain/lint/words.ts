// Counting words in any script: a run without spaces that holds a letter or digit; where a script writes no spaces,
// the language's own word boundaries.
const holdsWord = /[\p{L}\p{N}]/u
const writesNoSpaces = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
const segmenter = new Intl.Segmenter('en', { granularity: 'word' })
/** A segmenter is given short pieces, so that one endless run stays cheap. */
const pieceUnits = 1_000

const segmentedCount = (run: string): number => {
  let count = 0
  for (let at = 0; at < run.length; at += pieceUnits) {
    for (const { isWordLike } of segmenter.segment(run.slice(at, at + pieceUnits))) if (isWordLike === true) count += 1
  }
  return count
}

export const countWords = (text: string): number =>
  text.split(/\s+/u).reduce((sum, run) => {
    if (writesNoSpaces.test(run)) return sum + segmentedCount(run)
    return sum + (holdsWord.test(run) ? 1 : 0)
  }, 0)
