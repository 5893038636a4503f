// Sets of principles as 16-bit numbers: bit n is the n-th principle in canonical order, so a set needs no sorting (LP-2).
import { principleCodes } from '#shared/contracts/vocabulary.ts'
import type { Principle } from '#shared/contracts/vocabulary.ts'

export const bitOf = (principle: Principle): number => 1 << principleCodes.indexOf(principle)

export const maskOf = (principles: readonly Principle[]): number =>
  principles.reduce((mask, principle) => mask | bitOf(principle), 0)

/** In canonical order. */
export const principlesIn = (mask: number): Principle[] => principleCodes.filter((_, at) => (mask & (1 << at)) !== 0)

export function countIn(mask: number): number {
  let count = 0
  for (let rest = mask; rest !== 0; rest &= rest - 1) count += 1
  return count
}
