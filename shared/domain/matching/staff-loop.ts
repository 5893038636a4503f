// Staffs a whole loop (MT-13): the bar raiser's seat first, as bar raisers are the scarcest, then the seats with the fewest eligible
// people; of all ways that fill as much, the one with the greatest sum of scores and assignment. Two people are kept in reserve (MT-14).
import { compatibility } from './compatibility.ts'
import { hardFilters } from './hard-filters.ts'
import { staffingPolicy } from './policy.ts'
import { chooseStandbys } from './standbys.ts'
import { assignmentFor, meetingOf, standApart, valueOf } from './staffing-value.ts'
import type { Filled, Valued } from './staffing-value.ts'
import type { Staffing, StaffingInput, StaffingPerson, StaffingSeat } from './staffing-types.ts'
import { isWithinTaste, tasteAfter } from './widening.ts'

const compareText = (a: string, b: string): number => (a < b ? -1 : Number(a > b))

/** May this person take this seat of this loop, other seats aside? */
function isEligible(input: StaffingInput, seat: StaffingSeat, person: StaffingPerson): boolean {
  const meeting = meetingOf(input, { seat, person, principles: [] })
  return (
    hardFilters(meeting, { mode: 'scheduled' }).length === 0 &&
    isWithinTaste(meeting, tasteAfter(input.waitMs, 'scheduled'), 'scheduled')
  )
}

interface OpenSeat {
  seat: StaffingSeat
  /** Best first by score with the principles an empty loop would give the seat. */
  eligible: readonly { person: StaffingPerson; score: number }[]
}

function openSeats(input: StaffingInput, people: readonly StaffingPerson[], held: Filled): OpenSeat[] {
  const empty = assignmentFor(input, held)
  return input.seats
    .filter((seat) => !held.has(seat.id))
    .map((seat) => {
      const principles = empty.feasible ? (empty.assignment[seat.id] ?? []) : []
      const eligible = people
        .filter((person) => isEligible(input, seat, person))
        .map((person) => ({ person, score: compatibility(meetingOf(input, { seat, person, principles })).score }))
      return { seat, eligible: eligible.toSorted((a, b) => b.score - a.score) }
    })
    .toSorted((a, b) => Number(b.seat.barRaiser) - Number(a.seat.barRaiser) || a.eligible.length - b.eligible.length)
}

interface Way {
  filled: Filled
  score: number
}

/** Every way to fill one seat more; it stays open only where nobody is left for it. */
function fillNext(input: StaffingInput, ways: readonly Way[], { seat, eligible }: OpenSeat): Way[] {
  return ways
    .flatMap((way) => {
      const taken = new Set([...way.filled.values()].map(({ id }) => id))
      const next = eligible
        .filter(({ person }) => !taken.has(person.id))
        .map(({ person, score }): Way => ({
          filled: new Map(way.filled).set(seat.id, person),
          score: way.score + score,
        }))
        .filter(({ filled }) => standApart(input.seats, filled))
      return next.length === 0 ? [way] : next
    })
    .toSorted((a, b) => b.filled.size - a.filled.size || b.score - a.score)
    .slice(0, staffingPolicy.waysCompared)
}

/** A bar raiser first, then an assignment, then more seats filled, then the greater value. */
function isBetter(input: StaffingInput, one: Valued, other: Valued): boolean {
  const rank = ({ filled, assignment }: Valued): number[] => [
    Number(input.seats.some((seat) => seat.barRaiser && filled.has(seat.id))),
    Number(assignment.feasible),
    filled.size,
  ]
  const [mine, theirs] = [rank(one), rank(other)]
  const at = mine.findIndex((value, index) => value !== theirs[index])
  return at === -1 ? one.value > other.value + staffingPolicy.tolerance : (mine[at] ?? 0) > (theirs[at] ?? 0)
}

/** Never throws; the same for the same input, in whatever order its people come. Exact where there are few enough ways to compare. */
export function staffLoop(input: StaffingInput): Staffing {
  const people = input.people.toSorted((a, b) => compareText(a.id, b.id))
  const byId = new Map(people.map((person) => [person.id, person]))
  const held: Filled = new Map(
    input.seats.flatMap((seat) => {
      const person = byId.get(seat.heldBy ?? '')
      return person === undefined ? [] : [[seat.id, person] as const]
    }),
  )
  const holders = new Set([...held.values()].map(({ id }) => id))
  const free = people.filter(({ id }) => !holders.has(id))
  const open = openSeats(input, free, held)
  const ways = open.reduce<Way[]>((all, seat) => fillNext(input, all, seat), [{ filled: held, score: 0 }])
  const best = ways
    .map(({ filled }) => valueOf(input, filled))
    .reduce((kept, next) => (isBetter(input, next, kept) ? next : kept))
  const { filled, scores, assignment, value } = best
  return {
    people: Object.fromEntries(input.seats.map((seat) => [seat.id, filled.get(seat.id)?.id ?? null])),
    scores,
    assignment,
    value,
    standbys: chooseStandbys(input, best, (seat, person) => isEligible(input, seat, person)),
  }
}
