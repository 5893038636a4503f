// How long a result was watched, read from what an author wrote as its window (DR-10): the longest stretch named, in days.
const daysOf: readonly (readonly [RegExp, number])[] = [
  [/^h/, 1 / 24],
  [/^d/, 1],
  [/^w/, 7],
  [/^f/, 14],
  [/^m/, 30],
  [/^q/, 90],
  [/^y/, 365],
]
const numbers: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
}
const counted = String.raw`(?<count>\d{1,5}|${Object.keys(numbers).join('|')})[\s-]{0,3}`
const words = 'hours?|days?|weeks?|fortnights?|months?|quarters?|years?'
/** A letter alone is a unit only beside its number. */
const stretch = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?:${counted})?(?<word>${words})|(?<few>\d{1,5})\s?(?<letter>h|d|w|mo|q|y))(?![\p{L}\p{N}])`,
  'giu',
)

function daysIn({ count = '1', word, few = '1', letter = '' }: Record<string, string | undefined>): number {
  const unit = (word ?? letter).toLowerCase()
  const times = numbers[count.toLowerCase()] ?? Number(count)
  return (word === undefined ? Number(few) : times) * (daysOf.find(([start]) => start.test(unit))?.[1] ?? 0)
}

/** Days, or null where no stretch of time is named. */
export function windowDays(window: string): number | null {
  const found = [...window.matchAll(stretch)].map(({ groups }) => daysIn(groups ?? {}))
  return found.length === 0 ? null : Math.max(...found)
}
