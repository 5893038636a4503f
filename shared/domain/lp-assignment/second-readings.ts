// Second readings (H7): once everything that matters is covered, free places may take a core or weak principle a second time,
// in another kind of round. Best cell first; equal cells in canonical order, then seat order.
import { weightsFor } from '../catalogue/weights.ts'
import { principleCodes } from '#shared/contracts/vocabulary.ts'
import type { Principle } from '#shared/contracts/vocabulary.ts'
import type { AssignmentInput, SeatInput } from './assignment-types.ts'
import { assignmentPolicy } from './policy.ts'
import { bitOf, countIn } from './principle-mask.ts'
import { weaknessTenths } from './score-cells.ts'
import { holdableMask } from './seat-options.ts'
import type { Table } from './seat-options.ts'

const { secondReading: policy, decimalUnit } = assignmentPolicy

export interface SecondReading {
  seatId: string
  principle: Principle
}

type Score = (seat: SeatInput, mask: number) => number

const isWeak = (input: AssignmentInput, code: Principle): boolean =>
  weaknessTenths(input, code) >= policy.weaknessFirst * decimalUnit

function allThatMattersIsCovered(input: AssignmentInput, sets: ReadonlyMap<string, number>): boolean {
  const weights = weightsFor(input.principlePack, input.role, input.level)
  const covered = [...sets.values()].reduce((mask, set) => mask | set, 0)
  return principleCodes.every((code) => {
    const matters = weights[code] >= policy.weightFirst || (weights[code] > 0 && isWeak(input, code))
    return !matters || (covered & bitOf(code)) !== 0
  })
}

function mayReadAgain(
  input: AssignmentInput,
  sets: ReadonlyMap<string, number>,
  reading: { seat: SeatInput; code: Principle },
): boolean {
  const { seat, code } = reading
  const holders = input.seats.filter((other) => ((sets.get(other.id) ?? 0) & bitOf(code)) !== 0)
  return (
    (input.principlePack.coreSets[input.role].includes(code) || isWeak(input, code)) &&
    holders.length < policy.holdersAtMost &&
    holders.every((holder) => holder.id !== seat.id && holder.roundType !== seat.roundType)
  )
}

function bestReading(
  table: Table & AssignmentInput,
  sets: ReadonlyMap<string, number>,
  score: Score,
): SecondReading | null {
  let best: (SecondReading & { gain: number }) | null = null
  for (const code of principleCodes) {
    for (const seat of table.seats) {
      const held = sets.get(seat.id) ?? 0
      if (seat.frozen !== null || countIn(held) >= seat.cap || (holdableMask(table, seat) & bitOf(code)) === 0) continue
      if (!mayReadAgain(table, sets, { seat, code })) continue
      const gain = score(seat, held | bitOf(code)) - score(seat, held)
      if (best === null || gain > best.gain) best = { seatId: seat.id, principle: code, gain }
    }
  }
  return best
}

/** Adds second readings to `sets` while any is allowed, and lists them. */
export function addSecondReadings(
  table: Table & AssignmentInput,
  sets: Map<string, number>,
  score: Score,
): SecondReading[] {
  const added: SecondReading[] = []
  if (!allThatMattersIsCovered(table, sets)) return added
  for (let next = bestReading(table, sets, score); next !== null; next = bestReading(table, sets, score)) {
    sets.set(next.seatId, (sets.get(next.seatId) ?? 0) | bitOf(next.principle))
    added.push({ seatId: next.seatId, principle: next.principle })
  }
  return added
}
