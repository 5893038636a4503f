// When no assignment exists: what stands in the way, and the fewest changes that would allow one, cheapest first (LP-6, LP-7).
import { principleCodes, roundTypes } from '#shared/contracts/vocabulary.ts'
import type { RoundType } from '#shared/contracts/vocabulary.ts'
import type { AssignmentInput, InfeasibleAssignment, Relaxation, RelaxationChange, SeatInput } from './assignment-types.ts'
import { isFeasible } from './feasibility.ts'
import { openSeat } from './open-seat.ts'
import { countIn, principlesIn } from './principle-mask.ts'
import { coreMaskOf, fixedMask, freeSeats, holdableMask, seatOptions } from './seat-options.ts'
import type { Table } from './seat-options.ts'
import { roundNames, shortName } from './spoken-names.ts'

const shownAtMost = 8
const addedRound: RoundType = 'BEH'

/** Cheapest kind first. A bar raiser's round is for bar raisers. */
function possibleChanges(seats: readonly SeatInput[]): RelaxationChange[] {
  const roundsFor = (seat: SeatInput): RoundType[] =>
    roundTypes.filter((round) => round !== seat.round && (round !== 'BRR' || seat.barRaiser))
  return [
    ...seats.filter((seat) => seat.cap === 1).map((seat) => ({ kind: 'raise_cap' as const, seatId: seat.id })),
    ...seats.flatMap((seat) => roundsFor(seat).map((round) => ({ kind: 'swap_round' as const, seatId: seat.id, round }))),
    ...seats.flatMap((seat) => principleCodes.filter((code) => seat.forbid.includes(code))
      .map((principle) => ({ kind: 'lift_forbid' as const, seatId: seat.id, principle }))),
    { kind: 'add_slot' as const, round: addedRound },
  ]
}

function changeSeat(seat: SeatInput, change: RelaxationChange): SeatInput {
  if (change.kind === 'add_slot' || change.seatId !== seat.id) return seat
  if (change.kind === 'raise_cap') return { ...seat, cap: 2 }
  if (change.kind === 'swap_round') return { ...seat, round: change.round }
  return { ...seat, forbid: seat.forbid.filter((principle) => principle !== change.principle) }
}

function applyChanges(table: Table, changes: readonly RelaxationChange[]): Table {
  const added = changes.filter((change) => change.kind === 'add_slot').map((change, at) => openSeat(`added ${at + 1}`, change.round, false))
  return { ...table, seats: [...table.seats.map((seat) => changes.reduce(changeSeat, seat)), ...added] }
}

/** One change is enough, or else two: adding two rounds counts as two. */
function* combinations(changes: readonly RelaxationChange[], size: 1 | 2): Generator<RelaxationChange[]> {
  for (const [at, first] of changes.entries()) {
    if (size === 1) yield [first]
    else for (const second of changes.slice(first.kind === 'add_slot' ? at : at + 1)) yield [first, second]
  }
}

function sentenceFor(table: Table, changes: readonly RelaxationChange[]): string {
  const seatName = (seatId: string): string => `seat ${table.seats.findIndex((seat) => seat.id === seatId) + 1}`
  const parts = changes.map((change) => {
    if (change.kind === 'raise_cap') return `let ${seatName(change.seatId)} take two principles`
    if (change.kind === 'swap_round') return `make ${seatName(change.seatId)} ${roundNames[change.round]}`
    if (change.kind === 'lift_forbid') return `let ${seatName(change.seatId)} judge ${shortName(change.principle)}`
    return `add ${roundNames[change.round]}`
  })
  const text = `${parts.join(' and ')}.`
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** A seat that can be cured by several rounds is offered the first of them. */
const swapKey = (changes: readonly RelaxationChange[]): string =>
  changes.map((change) => (change.kind === 'swap_round' ? `swap ${change.seatId}` : JSON.stringify(change))).join('+')

function findRelaxations(table: Table): Relaxation[] {
  const changes = possibleChanges(freeSeats(table))
  for (const size of [1, 2] as const) {
    const found = new Map<string, Relaxation>()
    for (const combination of combinations(changes, size)) {
      if (found.size === shownAtMost) break
      if (found.has(swapKey(combination)) || !isFeasible(applyChanges(table, combination))) continue
      found.set(swapKey(combination), { changes: combination, sentence: sentenceFor(table, combination) })
    }
    if (found.size > 0) return [...found.values()]
  }
  return []
}

function sentenceWhy(answer: Pick<InfeasibleAssignment, 'uncoverable' | 'slots' | 'needed' | 'unfillable'>): string {
  const names = answer.uncoverable.map(shortName)
  if (names.length > 0) return `Nobody in this loop can judge ${names.join(' or ')}.`
  if (answer.slots < answer.needed) return `${answer.needed} core principles need a place and the seats have ${answer.slots}.`
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
  return { feasible: false, ...answer, relaxations: findRelaxations(table), sentence: sentenceWhy(answer) }
}
