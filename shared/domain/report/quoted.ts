// What stands between quotation marks is the candidate's, word for word: no rule changes it or reads it as the author's.

/** Bounded, so that a run of opening marks costs nothing. */
const quoted = /["“][^"”]{0,400}["”]/gu

export const withoutQuotes = (text: string): string => text.replace(quoted, ' ')

/** Text outside quotation marks, turned part by part; quotes in between untouched. */
export function outsideQuotes(text: string, turn: (part: string, at: number) => string): string {
  let result = ''
  let from = 0
  for (const match of text.matchAll(quoted)) {
    result += turn(text.slice(from, match.index), from) + match[0]
    from = match.index + match[0].length
  }
  return result + turn(text.slice(from), from)
}
