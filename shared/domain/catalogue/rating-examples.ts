// What each rating on a principle looks like for a level: the examples, and with a 4 what the level asks of it (PP-1).
import type { PrincipleEntry } from '#shared/contracts/pack.ts'
import type { Level, Rating } from '#shared/contracts/vocabulary.ts'

/** A rating without an example is left out. */
export function ratingExamples(
  { anchors, fourAtLevel }: Pick<PrincipleEntry, 'anchors' | 'fourAtLevel'>,
  level: Level,
): Partial<Record<Rating, string>> {
  const atLevel: Partial<Record<Level, string>> = fourAtLevel ?? {}
  const four = [anchors[4], atLevel[level]].filter((line) => line !== undefined).join(' ')
  return { ...anchors, ...(four === '' ? {} : { 4: four }) }
}
