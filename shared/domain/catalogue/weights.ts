// How much each principle counts for a role at a level, 0 (not assessed) to 5 (PP-5).
// A role and level without a row takes the nearest level of that role; between two as near, the lower (PP-6).
import { principleCodes } from '#shared/contracts/vocabulary.ts'
import type { Level, Principle, RoleFamily } from '#shared/contracts/vocabulary.ts'

type PrincipleWeights = Readonly<Record<Principle, number>>
export type WeightRow = readonly [level: Level, weights: PrincipleWeights]

/** Reads one number per principle, in canonical order. */
function row(level: Level, values: string): WeightRow {
  const numbers = values.split(' ').map(Number)
  const weights = Object.fromEntries(principleCodes.map((code, at) => [code, numbers[at] ?? 0]))
  return [level, weights as Record<Principle, number>]
}

export const weightRows: Readonly<Record<RoleFamily, readonly WeightRow[]>> = {
  //       CO OW IS AR LC HD HS TB BA FR ET DD HB DR EE SS
  PM: [
    row(5, '5 5 5 3 2 0 2 2 3 1 3 5 3 4 0 0'),
    row(6, '5 5 5 3 1 2 3 3 2 1 4 5 4 4 1 1'),
    row(7, '5 5 5 4 1 4 3 5 2 1 4 4 4 4 2 2'),
  ],
  TPM: [
    row(6, '4 5 3 3 1 2 4 2 3 1 5 5 4 5 1 1'),
  ],
  SDE: [
    row(5, '3 5 4 3 3 1 4 1 4 1 3 5 3 4 0 0'),
    row(6, '3 5 5 4 2 3 5 3 3 1 4 5 4 4 1 1'),
  ],
}

export function nearestRow(rows: readonly WeightRow[], level: Level): WeightRow | undefined {
  return rows.toSorted((a, b) => Math.abs(a[0] - level) - Math.abs(b[0] - level) || a[0] - b[0])[0]
}

export function baseWeights(role: RoleFamily, level: Level): PrincipleWeights {
  const found = nearestRow(weightRows[role], level)
  if (found === undefined) throw new Error(`The pack holds no weights for ${role}`)
  return found[1]
}
