// How much each principle counts for a role at a level, 0 (not assessed) to 5 (PP-5).
// A role and level without a row takes the nearest level of that role; between two as near, the lower (PP-6).
import type { PrinciplePack, WeightRow } from '#shared/contracts/pack.ts'
import type { Level, RoleFamily } from '#shared/contracts/vocabulary.ts'

type PrincipleWeights = Readonly<WeightRow['weights']>

export function nearestRow(rows: readonly WeightRow[], level: Level): WeightRow | undefined {
  return rows.toSorted((a, b) => Math.abs(a.level - level) - Math.abs(b.level - level) || a.level - b.level)[0]
}

export function weightsFor(pack: Pick<PrinciplePack, 'weights'>, role: RoleFamily, level: Level): PrincipleWeights {
  const found = nearestRow(pack.weights[role], level)
  if (found === undefined) throw new Error(`The pack holds no weights for ${role}`)
  return found.weights
}
