// Two rounds that give one measure different values (PK-10, I-22): more than a tenth apart, or moving another way. When the window or
// the population differs both can be true; otherwise one of them is wrong, and only a person may say which.
import type { SeatNotes } from './input.ts'
import { heardItems } from './stories.ts'
import type { Contradiction, MetricMention } from '#shared/contracts/package-content.ts'

const tolerance = 0.1

const normal = (text: string): string => text.toLowerCase().normalize('NFKC').match(/[\p{L}\p{N}%$€£]+/gu)?.join('_') ?? ''

function mentionsByKey(received: readonly SeatNotes[]): Map<string, MetricMention[]> {
  const found = new Map<string, MetricMention[]>()
  for (const { seat, item, noteSetId } of heardItems(received)) {
    for (const { key, ...metric } of item.metrics) {
      if (normal(key) === '') continue
      const mention = { seatId: seat.seatId, noteSetId, itemId: item.id, principle: item.principle, ...metric }
      found.set(normal(key), [...(found.get(normal(key)) ?? []), mention])
    }
  }
  return found
}

function apart(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return false
  return Math.sign(a) * Math.sign(b) < 0 || Math.abs(a - b) > tolerance * Math.max(Math.abs(a), Math.abs(b))
}

function conflict(a: MetricMention, b: MetricMention): boolean {
  if (a.seatId === b.seatId) return false
  if (a.direction !== b.direction) return true
  const comparable = a.unit === '' || b.unit === '' || normal(a.unit) === normal(b.unit)
  return comparable && (apart(a.from, b.from) || apart(a.to, b.to))
}

const isSameView = (a: MetricMention, b: MetricMention): boolean =>
  normal(a.window) === normal(b.window) && normal(a.population) === normal(b.population)

function contradictionOn(key: string, mentions: readonly MetricMention[]): Contradiction | null {
  const pairs = mentions.flatMap((a, at) => mentions.slice(at + 1).filter((b) => conflict(a, b)).map((b) => [a, b] as const))
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
