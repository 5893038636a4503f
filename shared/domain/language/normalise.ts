// A text made even: spaces collapsed, typographic marks made plain, digits of other scripts made digits, while every place still
// leads back to the original text in UTF-16 units (LN-1, I-28).
export interface Range {
  start: number
  end: number
}

const plainMarks: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '−': '-',
  '‑': '-',
  '‐': '-',
  '％': '%',
  '٪': '%',
}
/** What does not stand in the normalised text as it is: runs of spaces, typographic marks, digits of other scripts. */
const uneven = /\s{2,}|[^\S ]|[’‘ʼ−‑‐％٪]|(?![0-9])\p{Nd}/gu
const lineBreaks = /\r\n|[\n\r\u2028\u2029]/g
const smallLetter = /^\p{Ll}/u

export interface Normalised {
  text: string
  /** Each piece that was replaced by one unit: that unit's place, and the piece's in the original. */
  replaced: { at: number; start: number; end: number }[]
  /** Spaces that were a line's end, and those that parted paragraphs. */
  lines: Set<number>
  blanks: Set<number>
}

export const normalise = (original: string): Normalised => {
  const pieces: string[] = []
  const result: Normalised = { text: '', replaced: [], lines: new Set(), blanks: new Set() }
  let at = 0
  let read = 0
  for (const { 0: piece, index } of original.matchAll(uneven)) {
    const end = index + piece.length
    at += index - read
    const isSpace = piece.trim() === ''
    const breaks = isSpace ? [...piece.matchAll(lineBreaks)].length : 0
    // A line that starts with a small letter is a wrapped one.
    if (breaks > 1 || (breaks === 1 && !smallLetter.test(original.slice(end, end + 2)))) result.lines.add(at)
    if (breaks > 1) result.blanks.add(at)
    // A digit of another script becomes a digit the lists know.
    pieces.push(original.slice(read, index), isSpace ? ' ' : (plainMarks[piece] ?? '1'))
    result.replaced.push({ at, start: index, end })
    at += 1
    read = end
  }
  result.text = pieces.join('') + original.slice(read)
  return result
}

/** Where one unit of the normalised text stands in the original. */
export const originOf = (replaced: Normalised['replaced'], unit: number): Range => {
  let low = 0
  let high = replaced.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((replaced[middle]?.at ?? Infinity) <= unit) low = middle + 1
    else high = middle
  }
  const last = replaced[low - 1]
  if (last === undefined) return { start: unit, end: unit + 1 }
  if (last.at === unit) return { start: last.start, end: last.end }
  const start = last.end + unit - last.at - 1
  return { start, end: start + 1 }
}
