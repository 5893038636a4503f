// A recording is a list of lines, one JSON object each: a request with its answer, an event, a mail, or a stored row.
export interface Line {
  /** What happened. Two recordings are compared line by line where this is equal. */
  at: string
  /** Everything that was visible, with stable names. */
  [seen: string]: unknown
}

export const toText = (lines: readonly Line[]): string => lines.map((line) => `${JSON.stringify(line)}\n`).join('')
export const fromText = (text: string): Line[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line)
