// What a principle is worth in a seat, in tenths of a point so that sums stay exact (LP-1, LP-3), with the bar raiser's
// extra (LP-4) and the bonus for holding two principles that pull against each other.
import { areSeatPair } from '../catalogue/tension-pairs.ts'
import { weightsFor } from '../catalogue/weights.ts'
import { principleCodes } from '#shared/contracts/vocabulary.ts'
import type { Principle } from '#shared/contracts/vocabulary.ts'
import type { AssignmentInput, SeatInput, TermName } from './assignment-types.ts'
import { assignmentPolicy } from './policy.ts'
import { principlesIn } from './principle-mask.ts'

const { points, decimalUnit } = assignmentPolicy

export type CellTerms = Record<Exclude<TermName, 'pair'>, number>

/** Weakness in whole tenths: rounded to one decimal, kept between 0 and 1. */
export const weaknessTenths = (input: AssignmentInput, principle: Principle): number =>
  Math.min(decimalUnit, Math.max(0, Math.round((input.weakness[principle] ?? 0) * decimalUnit)))

/** 0 to 3. */
export const skillOf = (seat: SeatInput, principle: Principle): number =>
  seat.skill[principle] ?? assignmentPolicy.unknownSkill

/** The principle that the bar raiser gets extra points for, if any is weak at all. */
function barRaiserFocus(input: AssignmentInput): Principle | null {
  const { barRaiser } = input.policy
  if (barRaiser === 'random' || barRaiser === 'none') return null
  const among = barRaiser === 'weakest_core' ? input.principlePack.coreSets[input.role] : input.principlePack.longTerm
  const weakest = principleCodes
    .filter((principle) => among.includes(principle) && weaknessTenths(input, principle) > 0)
    .toSorted((a, b) => weaknessTenths(input, b) - weaknessTenths(input, a))
  return weakest[0] ?? null
}

/** In tenths of a point. */
export function cellTerms(input: AssignmentInput, seat: SeatInput, principle: Principle): CellTerms {
  const focus = seat.barRaiser && barRaiserFocus(input) === principle
  return {
    weight: decimalUnit * points.weight * weightsFor(input.principlePack, input.role, input.level)[principle],
    weakness: points.weakness * weaknessTenths(input, principle),
    skill: decimalUnit * points.skill * skillOf(seat, principle),
    preference: decimalUnit * points.preference * (seat.preference[principle] ?? 0),
    fit: decimalUnit * points.fit * input.principlePack.roundFit[seat.roundType][principle],
    repeat: seat.prior.includes(principle) ? decimalUnit * points.repeat : 0,
    barRaiser: focus ? decimalUnit * points.barRaiser : 0,
  }
}

export const sumTerms = (terms: CellTerms): number => Object.values(terms).reduce((sum, value) => sum + value, 0)

export function pairTenths(input: AssignmentInput, held: readonly Principle[]): number {
  const [first, second] = held
  const paired =
    held.length === 2 && first !== undefined && second !== undefined && areSeatPair(input.principlePack, first, second)
  return paired ? Math.round(input.policy.pairBonus * decimalUnit) : 0
}

/** Reads the worth of any set in any seat from a table of cells that is worked out once. */
export function setScorer(input: AssignmentInput): (seat: SeatInput, mask: number) => number {
  const cells = new Map(
    input.seats.map((seat) => [
      seat.id,
      new Map(principleCodes.map((code) => [code, sumTerms(cellTerms(input, seat, code))])),
    ]),
  )
  return (seat, mask) => {
    const held = principlesIn(mask)
    return held.reduce((sum, code) => sum + (cells.get(seat.id)?.get(code) ?? 0), pairTenths(input, held))
  }
}
