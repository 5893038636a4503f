// The sentences of a note as interviewers write them: also a line, and a clause after a semicolon that begins with a capital.
const sentenceBreak = /(?<=[.!?]["”)]?)\s+|(?<=;)\s+(?=\p{Lu})|\n+/u

export const sentencesOf = (text: string): string[] =>
  text
    .split(sentenceBreak)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /\p{L}/u.test(sentence))
