// How well a kind of round can show a principle: 0 cannot be assessed there, 3 made for it (PP-7).
import { principleCodes } from '#shared/contracts/vocabulary.ts'
import type { Principle, RoundType } from '#shared/contracts/vocabulary.ts'

export type RoundFit = Readonly<Record<Principle, number>>

function row(values: string): RoundFit {
  const numbers = values.split(' ').map(Number)
  return Object.fromEntries(principleCodes.map((code, at) => [code, numbers[at] ?? 0])) as Record<Principle, number>
}

export const roundFit: Readonly<Record<RoundType, RoundFit>> = {
  //        CO OW IS AR LC HD HS TB BA FR ET DD HB DR EE SS
  BEH: row('2 3 2 2 2 2 2 2 2 2 3 2 3 3 2 2'),
  BRR: row('2 3 2 3 2 2 3 3 2 1 3 2 3 2 2 2'),
  PDX: row('3 1 3 1 1 0 1 2 2 1 0 1 0 1 0 1'),
  MET: row('1 1 1 3 1 0 2 0 1 2 0 3 0 3 0 0'),
  SYS: row('1 2 3 2 1 0 3 1 1 2 1 3 1 2 0 1'),
  COD: row('1 2 3 1 2 0 3 0 2 1 1 3 1 2 0 0'),
}
