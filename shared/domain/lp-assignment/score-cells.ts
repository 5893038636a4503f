// What a principle is worth in a seat, in tenths of a point so that sums stay exact (LP-1, LP-3), with the bar raiser's
// extra (LP-4) and the bonus for holding two principles that pull against each other.
import { coreSets } from '../catalogue/core-sets.ts'
import { roundFit } from '../catalogue/round-fit.ts'
import { isTensionPair } from '../catalogue/tension-pairs.ts'
import { baseWeights } from '../catalogue/weights.ts'
import { principleCodes } from '#shared/contracts/vocabulary.ts'
import type { Principle } from '#shared/contracts/vocabulary.ts'
import type { AssignmentInput, SeatInput, TermName } from './assignment-types.ts'
import { principlesIn } from './principle-mask.ts'

/** Points for one unit of each term, in tenths. */
const unit = { weight: 40, weaknessTenth: 6, skill: 20, preference: 10, fit: 30, repeat: -50, barRaiser: 40 } as const
const defaultSkill = 1
/** What a bar raiser may lean to instead of the weakest core principle. */
const longTerm: readonly Principle[] = ['AR', 'HS', 'TB', 'ET', 'HB']

export type CellTerms = Record<Exclude<TermName, 'pair'>, number>

/** Weakness in whole tenths: rounded to one decimal, kept between 0 and 1. */
export const weaknessTenths = (input: AssignmentInput, principle: Principle): number =>
  Math.min(10, Math.max(0, Math.round((input.weakness[principle] ?? 0) * 10)))

/** The principle that the bar raiser gets extra points for, if any is weak at all. */
function barRaiserFocus(input: AssignmentInput): Principle | null {
  const { barRaiser } = input.policy
  if (barRaiser === 'random' || barRaiser === 'none') return null
  const among = barRaiser === 'weakest_core' ? coreSets[input.role] : longTerm
  const weakest = principleCodes
    .filter((principle) => among.includes(principle) && weaknessTenths(input, principle) > 0)
    .toSorted((a, b) => weaknessTenths(input, b) - weaknessTenths(input, a))
  return weakest[0] ?? null
}

export function cellTerms(input: AssignmentInput, seat: SeatInput, principle: Principle): CellTerms {
  const focus = seat.barRaiser && barRaiserFocus(input) === principle
  return {
    weight: unit.weight * baseWeights(input.role, input.level)[principle],
    weakness: unit.weaknessTenth * weaknessTenths(input, principle),
    skill: unit.skill * (seat.skill[principle] ?? defaultSkill),
    preference: unit.preference * (seat.preference[principle] ?? 0),
    fit: unit.fit * roundFit[seat.round][principle],
    repeat: seat.prior.includes(principle) ? unit.repeat : 0,
    barRaiser: focus ? unit.barRaiser : 0,
  }
}

export const sumTerms = (terms: CellTerms): number => Object.values(terms).reduce((sum, value) => sum + value, 0)

export function pairTenths(input: AssignmentInput, held: readonly Principle[]): number {
  const [first, second] = held
  const paired = held.length === 2 && first !== undefined && second !== undefined && isTensionPair(first, second)
  return paired ? Math.round(input.policy.pairBonus * 10) : 0
}

/** Reads the worth of any set in any seat from a table of cells that is worked out once. */
export function setScorer(input: AssignmentInput): (seat: SeatInput, mask: number) => number {
  const cells = new Map(input.seats.map((seat) =>
    [seat.id, new Map(principleCodes.map((code) => [code, sumTerms(cellTerms(input, seat, code))]))]))
  return (seat, mask) => {
    const held = principlesIn(mask)
    return held.reduce((sum, code) => sum + (cells.get(seat.id)?.get(code) ?? 0), pairTenths(input, held))
  }
}
