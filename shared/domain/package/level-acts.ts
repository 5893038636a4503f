// The level of the evidence in words (PK-21): for each scale the median level and one act that stands for it, with its place.
import type { PackageContent } from '#shared/contracts/package-content.ts'
import { levelScales, type Level, type Principle } from '#shared/contracts/vocabulary.ts'
import { sentencesOf } from '../language/written-sentences.ts'
import { packagePolicy } from './policy.ts'
import { readingsOf } from './readings.ts'
import { scaleReadings, type MarkedItem, type Scale } from './scale-readings.ts'

export interface LevelAct {
  scale: Scale
  level: Level
  /** Null if no item at the median says what was done. */
  act: { text: string; principle: Principle; seatId: string; noteSetId: string; itemId: string } | null
}

const { wordsOfAct } = packagePolicy.levelActs

/** The first sentence on what was done; in a long one, as many words as a reader takes in at a glance. */
function actOf({ item }: MarkedItem): string {
  const [sentence = ''] = [item.action, item.result, item.why].flatMap(sentencesOf)
  const words = sentence.split(/\s+/u)
  return words.length <= wordsOfAct ? sentence : `${words.slice(0, wordsOfAct).join(' ')} …`
}

/** How far the mark is below the item's mean: an act that shows more on the other scales is a poor example of this one. */
function fallsBack({ item: { scales } }: MarkedItem, scale: Scale): number {
  const marks = levelScales.flatMap((each) => scales[each] ?? [])
  return Math.max(0, marks.reduce((sum, mark) => sum + mark, 0) / marks.length - (scales[scale] ?? 0))
}

/** One act stands for one scale, as long as there are others. */
export function levelActs(content: PackageContent): LevelAct[] {
  const used = new Set<unknown>()
  return scaleReadings(readingsOf(content)).map(({ scale, level, typical }) => {
    const telling = typical
      .filter((marked) => actOf(marked) !== '')
      .toSorted((a, b) => fallsBack(a, scale) - fallsBack(b, scale))
    const found = telling.find(({ item }) => !used.has(item)) ?? telling[0]
    if (found === undefined) return { scale, level, act: null }
    used.add(found.item)
    const { principle, seatId, noteSetId } = found.reading
    return { scale, level, act: { text: actOf(found), principle, seatId, noteSetId, itemId: found.item.id } }
  })
}
