// Texts that people really write and layouts forget: a name of 80 letters without a space, another direction of writing, emoji.

/** 80 letters, nowhere to break. */
export const unbroken = 'Wolfeschlegelsteinhausenbergerdorff'.repeat(3).slice(0, 80)
export const rightToLeft = 'مارا أويلاران من القاهرة'
export const withEmoji = '👩🏽‍🚀 Zoë 🧑‍🧑‍🧒‍🧒 O’Neill'
export const hostileTexts = [unbroken, rightToLeft, withEmoji] as const

/** Values under these keys are what people typed, even when they are a single word. */
const typedByPeople = new Set(['name', 'firstName', 'roleTitle', 'story', 'when'])

/** Values under these keys are the product's own words, however many they are. */
const ownWords = new Set(['word', 'action'])

/** The same data with every sentence and name replaced. Ids, codes, dates and numbers stay, so the page still works. */
export function withHostileText<T>(data: T): T {
  let count = 0
  const replaced = (text: string): string => `${hostileTexts[(count += 1) % hostileTexts.length] ?? ''} ${text}`
  const walk = (value: unknown, key: string): unknown => {
    if (Array.isArray(value)) return value.map((item) => walk(item, key))
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, walk(part, name)]))
    if (typeof value !== 'string' || ownWords.has(key)) return value
    return typedByPeople.has(key) || value.trim().includes(' ') ? replaced(value) : value
  }
  // Keys and kinds of values are those of the data that came in.
  return walk(data, '') as T
}
