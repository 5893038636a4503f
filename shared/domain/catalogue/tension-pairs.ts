// Whether two principles pull against each other, in either order: one story in which both are at stake shows more than two stories in
// which each is free (PP-3).
import type { PrinciplePack } from '#shared/contracts/pack.ts'
import type { Principle } from '#shared/contracts/vocabulary.ts'

export const areInTension = (pack: Pick<PrinciplePack, 'tensionPairs'>, a: Principle, b: Principle): boolean =>
  pack.tensionPairs.some(([one, other]) => (one === a && other === b) || (one === b && other === a))

/** What the two pull over, the first one's side first. Empty for principles that don't pull against each other. */
export const tensionBetween = (pack: Pick<PrinciplePack, 'principles'>, a: Principle, b: Principle): string =>
  pack.principles[a].tensions.find((tension) => tension.partner === b)?.between ?? ''
