// Whether two principles pull against each other, in either order: one story in which both are at stake shows more than two stories in
// which each is free (PP-3).
import type { PrinciplePack } from '#shared/contracts/pack.ts'
import type { Principle } from '#shared/contracts/vocabulary.ts'

const joins = (pairs: PrinciplePack['tensionPairs'], a: Principle, b: Principle): boolean =>
  pairs.some(([one, other]) => (one === a && other === b) || (one === b && other === a))

export const areInTension = (pack: Pick<PrinciplePack, 'tensionPairs'>, a: Principle, b: Principle): boolean =>
  joins(pack.tensionPairs, a, b)

/** Whether one interviewer holding both is worth a bonus (LP-1). */
export const areSeatPair = (
  { seatPairs, tensionPairs }: Pick<PrinciplePack, 'seatPairs' | 'tensionPairs'>,
  a: Principle,
  b: Principle,
): boolean => joins(seatPairs ?? tensionPairs, a, b)

/** What the two pull over, the first one's side first. Empty for principles that don't pull against each other. */
export const tensionBetween = (pack: Pick<PrinciplePack, 'principles'>, a: Principle, b: Principle): string =>
  pack.principles[a].tensions.find((tension) => tension.partner === b)?.between ?? ''
