// The fewest changes that would give a loop an assignment, cheapest kind first (LP-7): all single ones that help, or else all pairs,
// or else sets from which nothing can be spared.
import { principleCodes, roundTypes } from '#shared/contracts/vocabulary.ts'
import type { RoundType } from '#shared/contracts/vocabulary.ts'
import type { RelaxationChange, SeatInput } from './assignment-types.ts'
import { roomOf, roomsSuffice } from './feasibility.ts'
import type { Room } from './feasibility.ts'
import { openSeat } from './open-seat.ts'
import { assignmentPolicy } from './policy.ts'
import { bitOf } from './principle-mask.ts'
import { coreMaskOf, fixedMask, freeSeats } from './seat-options.ts'
import type { Table } from './seat-options.ts'

const { addedRound, addedAtMost, shownAtMost } = assignmentPolicy.relaxations

type Changes = readonly RelaxationChange[]
type Suffices = (changes: Changes) => boolean

const addSlot: RelaxationChange = { kind: 'add_slot', round: addedRound }
const isOn = (change: RelaxationChange, seat: SeatInput): boolean =>
  change.kind !== 'add_slot' && change.seatId === seat.id

/** Cheapest kind first. A bar raiser's round is for bar raisers. */
function possibleChanges(seats: readonly SeatInput[]): RelaxationChange[] {
  const roundsFor = (seat: SeatInput): RoundType[] =>
    roundTypes.filter((round) => round !== seat.roundType && (round !== 'BRR' || seat.barRaiser))
  return [
    ...seats.filter((seat) => seat.cap === 1).map((seat) => ({ kind: 'raise_cap' as const, seatId: seat.id })),
    ...seats.flatMap((seat) =>
      roundsFor(seat).map((round) => ({ kind: 'swap_round' as const, seatId: seat.id, round })),
    ),
    ...seats.flatMap((seat) =>
      principleCodes
        .filter((code) => seat.forbid.includes(code))
        .map((principle) => ({ kind: 'lift_forbid' as const, seatId: seat.id, principle })),
    ),
    addSlot,
  ]
}

function changeSeat(seat: SeatInput, change: RelaxationChange): SeatInput {
  if (change.kind === 'add_slot') return seat
  if (change.kind === 'raise_cap') return { ...seat, cap: 2 }
  if (change.kind === 'swap_round') return { ...seat, roundType: change.round }
  return { ...seat, forbid: seat.forbid.filter((principle) => principle !== change.principle) }
}

/** What each seat asks for under some changes; a seat with none or one is looked at once. */
function roomsUnder(table: Table, all: Changes): (changes: Changes) => Room[] {
  const seats = freeSeats(table)
  const now = new Map(seats.map((seat) => [seat.id, roomOf(table, seat)]))
  const added = roomOf(table, openSeat('added', addedRound, false))
  const under = (seat: SeatInput, own: Changes): Room => roomOf(table, own.reduce(changeSeat, seat))
  const once = new Map(
    all.flatMap((change) => seats.filter((seat) => isOn(change, seat)).map((seat) => [change, under(seat, [change])])),
  )
  const roomFor = (seat: SeatInput, own: Changes): Room => {
    const [only, second] = own
    const found = only === undefined ? now.get(seat.id) : once.get(only)
    return (second === undefined ? found : undefined) ?? under(seat, own)
  }
  return (changes) => [
    ...seats.map((seat) =>
      roomFor(
        seat,
        changes.filter((change) => isOn(change, seat)),
      ),
    ),
    ...changes.filter(({ kind }) => kind === 'add_slot').map(() => added),
  ]
}

/** Adding two rounds counts as two changes. */
function* combinations(changes: Changes, size: 1 | 2): Generator<RelaxationChange[]> {
  for (const [at, first] of changes.entries()) {
    if (size === 1) yield [first]
    else for (const second of changes.slice(first.kind === 'add_slot' ? at : at + 1)) yield [first, second]
  }
}

/** A seat that can be cured by several rounds is offered the first of them. */
const swapKey = (changes: Changes): string =>
  changes.map((change) => (change.kind === 'swap_round' ? `swap ${change.seatId}` : JSON.stringify(change))).join('+')

function firstThatSuffice(found: Iterable<RelaxationChange[]>, suffices: Suffices): RelaxationChange[][] {
  const kept = new Map<string, RelaxationChange[]>()
  for (const changes of found) {
    if (kept.size === shownAtMost) break
    if (!kept.has(swapKey(changes)) && suffices(changes)) kept.set(swapKey(changes), changes)
  }
  return [...kept.values()]
}

/**
 * Starts with more than enough and gives up whatever can be spared: leave for a principle outside the core first, then once the
 * dearest first and once the cheapest.
 */
function sparing(table: Table, changes: Changes, suffices: Suffices): RelaxationChange[][] {
  const enough = [
    ...changes.filter(({ kind }) => kind !== 'swap_round'),
    ...Array.from({ length: addedAtMost - 1 }, () => addSlot),
  ]
  if (!suffices(enough)) return []
  const minor = enough.filter(
    (change) => change.kind === 'lift_forbid' && (bitOf(change.principle) & coreMaskOf(table)) === 0,
  )
  const major = enough.filter((change) => !minor.includes(change))
  const ways = [major.toReversed(), major].map((order) =>
    [...minor, ...order].reduce<RelaxationChange[]>((kept, change) => {
      const without = kept.toSpliced(kept.indexOf(change), 1)
      return suffices(without) ? without : kept
    }, enough),
  )
  const fewest = Math.min(...ways.map(({ length }) => length))
  return firstThatSuffice(
    ways.filter(({ length }) => length === fewest),
    suffices,
  )
}

/** No offer where no such changes help. */
export function findRelaxations(table: Table): RelaxationChange[][] {
  const changes = possibleChanges(freeSeats(table))
  const roomsWith = roomsUnder(table, changes)
  const core = coreMaskOf(table) & ~fixedMask(table)
  const suffices: Suffices = (some) => roomsSuffice(roomsWith(some), core)
  for (const size of [1, 2] as const) {
    const found = firstThatSuffice(combinations(changes, size), suffices)
    if (found.length > 0) return found
  }
  return sparing(table, changes, suffices)
}
