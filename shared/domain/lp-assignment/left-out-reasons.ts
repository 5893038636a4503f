// Why a principle is in nobody's hands: it does not count at this level, nobody can hold it, or it was beaten, and then by what
// and by how much (LP-9).
import { weightsFor } from '../catalogue/weights.ts'
import { principleCodes } from '#shared/contracts/vocabulary.ts'
import type { Principle } from '#shared/contracts/vocabulary.ts'
import type { LeftOutReason, SeatInput } from './assignment-types.ts'
import { assignmentPolicy } from './policy.ts'
import { bitOf, principlesIn } from './principle-mask.ts'
import { coreMaskOf, freeSeats, holdableMask } from './seat-options.ts'
import type { Table } from './seat-options.ts'
import { shortName } from './spoken-names.ts'

interface Solved {
  table: Table
  sets: ReadonlyMap<string, number>
  score: (seat: SeatInput, mask: number) => number
}

interface Swap {
  seat: SeatInput
  principle: Principle
  /** Tenths that the loop would lose. */
  loss: number
}

/** What the principle could replace without leaving a core principle uncovered, the smallest loss first. */
function nearestSwap({ table, sets, score }: Solved, principle: Principle): Swap | null {
  const core = coreMaskOf(table)
  const swaps = freeSeats(table).flatMap((seat) => {
    const held = sets.get(seat.id) ?? 0
    if ((holdableMask(table, seat) & bitOf(principle)) === 0) return []
    return principlesIn(held & ~core).map((out) => ({
      seat,
      principle: out,
      loss: score(seat, held) - score(seat, (held & ~bitOf(out)) | bitOf(principle)),
    }))
  })
  return swaps.toSorted((a, b) => a.loss - b.loss)[0] ?? null
}

function explainWithoutSwap(table: Table, principle: Principle): LeftOutReason {
  const couldHold = (seat: SeatInput): boolean => (holdableMask(table, seat) & bitOf(principle)) !== 0
  if (freeSeats(table).some(couldHold)) {
    return {
      principle,
      cause: 'beaten',
      beatenBy: null,
      sentence: 'No place left: where it could be held, core principles stand.',
    }
  }
  const sentence = table.seats.some(couldHold)
    ? 'Only seats whose principles are settled already could hold it.'
    : 'Nobody in this loop can judge it.'
  return { principle, cause: 'no_holder', beatenBy: null, sentence }
}

function explainBeaten(solved: Solved, principle: Principle): LeftOutReason {
  const swap = nearestSwap(solved, principle)
  if (swap === null) return explainWithoutSwap(solved.table, principle)
  const where = `seat ${solved.table.seats.indexOf(swap.seat) + 1}`
  const by = swap.loss / assignmentPolicy.decimalUnit
  const replaced = shortName(solved.table.principlePack, swap.principle)
  return {
    principle,
    cause: 'beaten',
    beatenBy: { seatId: swap.seat.id, principle: swap.principle, by },
    sentence:
      by === 0
        ? `No place left: in ${where} it is worth as much as ${replaced}, which comes first in order.`
        : `No place left: in ${where} it would replace ${replaced} and cost the loop ${by} ${by === 1 ? 'point' : 'points'}.`,
  }
}

export function explainLeftOut(solved: Solved): LeftOutReason[] {
  const weights = weightsFor(solved.table.principlePack, solved.table.role, solved.table.level)
  const held = [...solved.sets.values()].reduce((mask, set) => mask | set, 0)
  return principleCodes
    .filter((code) => (held & bitOf(code)) === 0)
    .map((principle) =>
      weights[principle] === 0
        ? {
            principle,
            cause: 'weight_zero' as const,
            beatenBy: null,
            sentence: 'Not assessed for this role at this level.',
          }
        : explainBeaten(solved, principle),
    )
}
