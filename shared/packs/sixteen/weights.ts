// How much each principle counts for a role at a level, 0 (not assessed) to 5 (PP-5).
import type { WeightRow } from '#shared/contracts/pack.ts'
import type { RoleFamily } from '#shared/contracts/vocabulary.ts'
import { numbersByPrinciple } from './numbers-by-principle.ts'

const row = (level: number, values: string): WeightRow => ({ level, weights: numbersByPrinciple(values) })

export const weightRows: Record<RoleFamily, WeightRow[]> = {
  //       CO OW IS AR LC HD HS TB BA FR ET DD HB DR EE SS
  PM: [
    row(5, '5 5 5 3 2 0 2 2 3 1 3 5 3 4 0 0'),
    row(6, '5 5 5 3 1 2 3 3 2 1 4 5 4 4 1 1'),
    row(7, '5 5 5 4 1 4 3 5 2 1 4 4 4 4 2 2'),
  ],
  TPM: [row(6, '4 5 3 3 1 2 4 2 3 1 5 5 4 5 1 1')],
  SDE: [row(5, '3 5 4 3 3 1 4 1 4 1 3 5 3 4 0 0'), row(6, '3 5 5 4 2 3 5 3 3 1 4 5 4 4 1 1')],
}
