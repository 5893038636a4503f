// Two rounds that give one measure different values (PK-10, I-22): more than a tenth apart, or moving another way. When the window or
// the population differs both can be true; otherwise one of them is wrong, and only a person may say which.
import type { SeatNotes } from './input.ts'
import { heardItems } from './stories.ts'
import { keyOf, unitOf, windowOf } from './measures.ts'
import { packagePolicy } from './policy.ts'
import type { Contradiction, MetricMention } from '#shared/contracts/package-content.ts'

/** Keeps two values exactly a tenth apart from counting as more by the last digit of a double. */
const rounding = 1e-9

function mentionsByKey(received: readonly SeatNotes[]): Map<string, MetricMention[]> {
  const found = new Map<string, MetricMention[]>()
  for (const { seat, item, noteSetId } of heardItems(received)) {
    for (const { key, ...metric } of item.metrics) {
      const measure = keyOf(key)
      if (measure === '') continue
      const mention = { seatId: seat.seatId, noteSetId, itemId: item.id, principle: item.principle, ...metric }
      found.set(measure, [...(found.get(measure) ?? []), mention])
    }
  }
  return found
}

function apart(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return false
  const larger = Math.max(Math.abs(a), Math.abs(b))
  return Math.sign(a) * Math.sign(b) < 0 || Math.abs(a - b) > (packagePolicy.contradictionBeyond + rounding) * larger
}

function conflict(a: MetricMention, b: MetricMention): boolean {
  if (a.seatId === b.seatId) return false
  if (a.direction !== b.direction) return true
  const comparable = a.unit === '' || b.unit === '' || unitOf(a.unit) === unitOf(b.unit)
  return comparable && (apart(a.from, b.from) || apart(a.to, b.to))
}

const isSameView = (a: MetricMention, b: MetricMention): boolean =>
  windowOf(a.window) === windowOf(b.window) && keyOf(a.population) === keyOf(b.population)

function contradictionOn(key: string, mentions: readonly MetricMention[]): Contradiction | null {
  const pairs = mentions.flatMap((a, at) =>
    mentions
      .slice(at + 1)
      .filter((b) => conflict(a, b))
      .map((b) => [a, b] as const),
  )
  if (pairs.length === 0) return null
  const involved = new Set(pairs.flat())
  return {
    key,
    kind: pairs.some(([a, b]) => isSameView(a, b)) ? 'fact' : 'window',
    mentions: mentions.filter((mention) => involved.has(mention)),
  }
}

/** One for each measure, with every mention that conflicts with another. */
export function contradictions(received: readonly SeatNotes[]): Contradiction[] {
  return [...mentionsByKey(received)]
    .map(([key, mentions]) => contradictionOn(key, mentions))
    .filter((found) => found !== null)
}
