// How well a kind of round can show a principle: 0 cannot be assessed there, 3 made for it (PP-7).
import type { Principle, RoundType } from '#shared/contracts/vocabulary.ts'
import { numbersByPrinciple as row } from './numbers-by-principle.ts'

export const roundFit: Record<RoundType, Record<Principle, number>> = {
  //        CO OW IS AR LC HD HS TB BA FR ET DD HB DR EE SS
  BEH: row('2 3 2 2 2 2 2 2 2 2 3 2 3 3 2 2'),
  BRR: row('2 3 2 3 2 2 3 3 2 1 3 2 3 2 2 2'),
  PDX: row('3 1 3 1 1 0 1 2 2 1 0 1 0 1 0 1'),
  MET: row('1 1 1 3 1 0 2 0 1 2 0 3 0 3 0 0'),
  SYS: row('1 2 3 2 1 0 3 1 1 2 1 3 1 2 0 1'),
  COD: row('1 2 3 1 2 0 3 0 2 1 1 3 1 2 0 0'),
}
