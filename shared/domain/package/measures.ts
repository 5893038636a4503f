// How people write one and the same measure, window or unit (PK-10): case, spacing and punctuation do not make a second key, and
// "90 days" and "90d" are not two windows.
const small = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]
const articles = ['a', 'an', 'the']
const units: readonly (readonly [name: string, spelling: RegExp])[] = [
  ['%', /^(?:%|per_?cent|percent|pct)$/],
  ['s', /^(?:s|secs?|seconds?)$/],
  ['min', /^(?:min|mins|minutes?)$/],
  ['h', /^(?:h|hrs?|hours?)$/],
  ['d', /^(?:d|days?)$/],
]
/** A window's spelling, the length it is counted in and how many of them it makes. */
const windows: readonly (readonly [spelling: RegExp, length: 'd' | 'mo', each: number])[] = [
  [/^(?:d|days?)$/, 'd', 1],
  [/^(?:w|wks?|weeks?)$/, 'd', 7],
  [/^(?:mo|mos|months?)$/, 'mo', 1],
  [/^(?:q|qtrs?|quarters?)$/, 'mo', 3],
  [/^(?:y|yrs?|years?)$/, 'mo', 12],
]

export const keyOf = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKC')
    .match(/[\p{L}\p{N}%$€£]+/gu)
    ?.join('_') ?? ''

export function unitOf(text: string): string {
  const key = keyOf(text)
  return units.find(([, spelling]) => spelling.test(key))?.[0] ?? key
}

/** "ten weeks" and "70 d" are one window; what names no length stays as it is written. */
export function windowOf(text: string): string {
  const key = keyOf(text)
  const [, digits, word, spelled = ''] = /^(?:(\d{1,6})_?|([a-z]{1,6})_)?([a-z]{1,8})$/.exec(key) ?? []
  const found = windows.find(([spelling]) => spelling.test(spelled))
  const n = digits === undefined ? countIn(word) : Number(digits)
  return found === undefined || n < 0 ? key : `${n * found[2]}${found[1]}`
}

/** -1 for a word that counts nothing. */
const countIn = (word: string | undefined): number =>
  word === undefined || articles.includes(word) ? 1 : small.indexOf(word)
