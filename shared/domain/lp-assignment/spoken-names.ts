// How rounds and principles are called inside a reason (LP-9).
import type { AssignmentPack } from './assignment-types.ts'
import type { Principle, RoundType } from '#shared/contracts/vocabulary.ts'

export const roundNames: Readonly<Record<RoundType, string>> = {
  BEH: 'a behavioral round',
  BRR: 'a bar raiser round',
  PDX: 'a product design round',
  MET: 'a metric and estimation round',
  SYS: 'a system design round',
  COD: 'a coding round',
}

/** A name's second half would break the sentence it stands in. */
export const shortName = ({ principles }: AssignmentPack, principle: Principle): string =>
  principles[principle].name.replace(/;.*$/, '')
