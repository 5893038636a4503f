// Finding the few sentences a list is about without trying the list on each: a text's sentences stand one to a line, and every
// expression walks the lines once (LN-2). A line that matches alone also matches here, since line ends stop words and anchors
// alike; the reverse need not hold, so a rule reads the sentences it is handed again.
import { patternsOf } from './patterns.ts'
import type { Lexicon } from './lexicon/lexicon.ts'
import type { Range } from './normalise.ts'

export interface Lined {
  text: string
  /** Where each line starts. */
  starts: readonly number[]
}

export const linedUp = (text: string, ranges: readonly Range[]): Lined => {
  const starts: number[] = []
  let at = 0
  for (const { start, end } of ranges) {
    starts.push(at)
    at += end - start + 1
  }
  return { text: ranges.map(({ start, end }) => text.slice(start, end)).join('\n'), starts }
}

const markLines = (pattern: RegExp, { text, starts }: Lined, marked: Set<number>): void => {
  let line = 0
  let next: number | undefined = 0
  while (next !== undefined) {
    pattern.lastIndex = next
    const match = pattern.exec(text)
    if (match === null) break
    while ((starts[line + 1] ?? Infinity) <= match.index) line += 1
    marked.add(line)
    next = starts[line + 1]
  }
  pattern.lastIndex = 0
}

/** Lines that may hold a match of any of the lists, in order; no other line holds one. */
export const linesToRead = (lists: readonly Lexicon[], lined: Lined): number[] => {
  const marked = new Set<number>()
  for (const list of lists) for (const pattern of patternsOf(list).all) markLines(pattern, lined, marked)
  return [...marked].sort((a, b) => a - b)
}
