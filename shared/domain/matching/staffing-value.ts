// What one way of staffing a loop is worth (MT-13): how well each person fits their seat with the principles they would be given,
// and how good that sharing out of principles is.
import { assignPrinciples, openSeat } from '../lp-assignment/assign-principles.ts'
import { sharedGroups } from '../loop/bar-raiser.ts'
import type { AssignmentResult } from '../lp-assignment/assignment-types.ts'
import type { Principle } from '#shared/contracts/vocabulary.ts'
import { compatibility } from './compatibility.ts'
import { staffingPolicy } from './policy.ts'
import type { StaffingInput, StaffingPerson, StaffingSeat } from './staffing-types.ts'
import type { MatchInput } from './types.ts'

/** Seat to person; a seat not named is open. */
export type Filled = ReadonlyMap<string, StaffingPerson>

export interface Valued {
  filled: Filled
  scores: Record<string, number>
  assignment: AssignmentResult
  value: number
}

/** The bar raiser comes from outside the hiring manager's groups, whichever of the two seats is filled first (I-04). */
export function standApart(seats: readonly StaffingSeat[], filled: Filled): boolean {
  const holders = (isSought: (seat: StaffingSeat) => boolean): StaffingPerson[] =>
    seats.filter(isSought).flatMap((seat) => filled.get(seat.id) ?? [])
  return holders((seat) => seat.barRaiser).every((raiser) =>
    holders((seat) => seat.hiringManager).every((manager) => sharedGroups(raiser.groups, manager.groups).length === 0),
  )
}

interface Meeting {
  seat: StaffingSeat
  person: StaffingPerson
  principles: readonly Principle[]
}

export function meetingOf(input: StaffingInput, { seat, person, principles }: Meeting): MatchInput {
  return {
    slot: {
      roundType: seat.roundType,
      minutes: seat.minutes,
      role: input.role,
      targetLevel: input.targetLevel,
      principles,
      barRaiser: seat.barRaiser,
    },
    candidate: input.candidate,
    interviewer: person,
    pair: input.pairInput(person.id),
  }
}

/** An open seat counts as a default person (LP-8). */
export function assignmentFor(
  { principlePack, role, targetLevel, weakness, policy, seats }: StaffingInput,
  filled: Filled,
): AssignmentResult {
  return assignPrinciples({
    principlePack,
    role,
    level: targetLevel,
    weakness,
    policy,
    seats: seats.map((seat) => {
      const person = filled.get(seat.id)
      const own =
        person === undefined
          ? {}
          : {
              skill: person.skills,
              preference: person.preference ?? {},
              forbid: person.forbid ?? [],
              prior: person.prior ?? [],
            }
      return { ...openSeat(seat.id, seat.roundType, seat.barRaiser), ...own, frozen: seat.frozen }
    }),
  })
}

export function valueOf(input: StaffingInput, filled: Filled): Valued {
  const assignment = assignmentFor(input, filled)
  const scores = Object.fromEntries(
    input.seats.flatMap((seat) => {
      const person = filled.get(seat.id)
      const principles = assignment.feasible ? (assignment.assignment[seat.id] ?? []) : []
      return person === undefined
        ? []
        : [[seat.id, compatibility(meetingOf(input, { seat, person, principles })).score] as const]
    }),
  )
  const share = assignment.feasible ? assignment.score / staffingPolicy.assignmentDivisor : 0
  return { filled, scores, assignment, value: Object.values(scores).reduce((sum, score) => sum + score, share) }
}
