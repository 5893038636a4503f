// When no assignment exists: what stands in the way (LP-6), and the changes that would allow one, in words (LP-7).
import type { AssignmentInput, AssignmentPack, InfeasibleAssignment, RelaxationChange } from './assignment-types.ts'
import { countIn, principlesIn } from './principle-mask.ts'
import { findRelaxations } from './relaxation-search.ts'
import { coreMaskOf, fixedMask, freeSeats, holdableMask, seatOptions } from './seat-options.ts'
import type { Table } from './seat-options.ts'
import { roundNames, shortName } from './spoken-names.ts'

function sentenceFor(table: Table, changes: readonly RelaxationChange[]): string {
  const seatName = (seatId: string): string => `seat ${table.seats.findIndex((seat) => seat.id === seatId) + 1}`
  const parts = changes.map((change) => {
    if (change.kind === 'raise_cap') return `let ${seatName(change.seatId)} take two principles`
    if (change.kind === 'swap_round') return `make ${seatName(change.seatId)} ${roundNames[change.round]}`
    if (change.kind === 'lift_forbid')
      return `let ${seatName(change.seatId)} judge ${shortName(table.principlePack, change.principle)}`
    return `add ${roundNames[change.round]}`
  })
  const text = `${parts.join(' and ')}.`
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function sentenceWhy(
  answer: Pick<InfeasibleAssignment, 'uncoverable' | 'slots' | 'needed' | 'unfillable'>,
  pack: AssignmentPack,
): string {
  const names = answer.uncoverable.map((principle) => shortName(pack, principle))
  if (names.length > 0) return `Nobody in this loop can judge ${names.join(' or ')}.`
  if (answer.slots < answer.needed)
    return `${answer.needed} core principles need a place and the seats have ${answer.slots}.`
  if (answer.unfillable.length > 0) return 'A seat has nothing left that it may judge.'
  return 'The seats cannot share the core principles out as their rounds and limits stand.'
}

export function explainInfeasible(input: AssignmentInput, table: Table): InfeasibleAssignment {
  const core = coreMaskOf(table)
  const used = fixedMask(table)
  const free = freeSeats(table)
  const reachable = free.reduce((mask, seat) => mask | holdableMask(table, seat), used)
  const answer = {
    uncoverable: principlesIn(core & ~reachable),
    unfillable: free.filter((seat) => seatOptions(table, seat).length === 0).map((seat) => seat.id),
    slots: input.seats.reduce((sum, seat) => sum + seat.cap, 0),
    needed: countIn(core),
  }
  const relaxations = findRelaxations(table).map((changes) => ({ changes, sentence: sentenceFor(table, changes) }))
  return { feasible: false, ...answer, relaxations, sentence: sentenceWhy(answer, input.principlePack) }
}
