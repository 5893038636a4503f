// The sentences of a note as interviewers write them: also a line, a clause after a semicolon that begins with a capital, and one after a
// dash.
const abbreviated = String.raw`(?<!\b(?:i\.e|e\.g|a\.m|p\.m|vs|approx|Mr|Mrs|Ms|Dr|No|resp|min|max)\.)`
const sentenceBreak = new RegExp(
  String.raw`(?<=[.!?])${abbreviated}\s+|(?<=[.!?]["”)])\s+(?!\p{Ll})|(?<=;)\s+(?=\p{Lu})|\s+[–—]\s+(?=\p{Lu})|\n+`,
  'u',
)

export const sentencesOf = (text: string): string[] =>
  text
    .split(sentenceBreak)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /\p{L}/u.test(sentence))
