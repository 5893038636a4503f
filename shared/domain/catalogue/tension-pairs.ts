// Pairs of principles that pull against each other, in no order: one story in which both are at stake shows more than two
// stories in which each is free (PP-3).
import type { Principle } from '#shared/contracts/vocabulary.ts'

export type TensionPair = readonly [Principle, Principle]

export const tensionPairs: readonly TensionPair[] = [
  ['CO', 'FR'], ['CO', 'DR'], ['CO', 'SS'],
  ['OW', 'HB'], ['OW', 'BA'],
  ['IS', 'HS'], ['IS', 'DR'],
  ['AR', 'LC'], ['AR', 'HB'],
  ['BA', 'DD'], ['BA', 'HS'],
  ['TB', 'FR'], ['TB', 'DD'], ['TB', 'SS'],
  ['ET', 'HB'], ['ET', 'BA'],
  ['DR', 'HS'], ['DR', 'EE'], ['HD', 'DR'],
  ['EE', 'HS'], ['FR', 'HD'], ['LC', 'DR'],
]

const known = new Set(tensionPairs.flatMap(([a, b]) => [`${a}-${b}`, `${b}-${a}`]))

export const isTensionPair = (a: Principle, b: Principle): boolean => known.has(`${a}-${b}`)
