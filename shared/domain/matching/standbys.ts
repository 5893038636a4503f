// Who is kept in reserve for a staffed loop (MT-14): one who could be its bar raiser and one for the other seats, pinged when
// someone has not come. And what becomes of a loop for which no bar raiser is found (MT-18).
import type { TemplateId } from '#shared/contracts/vocabulary.ts'
import { compatibility } from './compatibility.ts'
import { staffingPolicy } from './policy.ts'
import { meetingOf, standApart } from './staffing-value.ts'
import type { Valued } from './staffing-value.ts'
import type { Standby, StaffingInput, StaffingPerson, StaffingSeat } from './staffing-types.ts'

type Eligible = (seat: StaffingSeat, person: StaffingPerson) => boolean

interface Reserve {
  person: StaffingPerson
  /** The seats this person could step into, with how well they fit. */
  seats: { seat: StaffingSeat; score: number }[]
}

const barRaiserScore = ({ seats }: Reserve): number => seats.find(({ seat }) => seat.barRaiser)?.score ?? -1
const bestScore = ({ seats }: Reserve): number => Math.max(...seats.map(({ score }) => score))

function reserves(input: StaffingInput, { filled, assignment }: Valued, isEligible: Eligible): Reserve[] {
  const busy = new Set([...filled.values()].map(({ id }) => id))
  return input.people
    .filter(({ id }) => !busy.has(id))
    .map((person) => ({
      person,
      seats: input.seats
        .filter(
          (seat) =>
            seat.frozen === null &&
            isEligible(seat, person) &&
            standApart(input.seats, new Map(filled).set(seat.id, person)),
        )
        .map((seat) => {
          const principles = assignment.feasible ? (assignment.assignment[seat.id] ?? []) : []
          return { seat, score: compatibility(meetingOf(input, { seat, person, principles })).score }
        }),
    }))
    .filter(({ seats }) => seats.length > 0)
}

/** The best reserve bar raiser first, then people who fit most seats; ties by fit, then by id. */
export function chooseStandbys(input: StaffingInput, staffed: Valued, isEligible: Eligible): Standby[] {
  const all = reserves(input, staffed, isEligible).toSorted((a, b) => (a.person.id < b.person.id ? -1 : 1))
  const raiser = all
    .toSorted((a, b) => barRaiserScore(b) - barRaiserScore(a))
    .filter((item) => barRaiserScore(item) >= 0)
    .slice(0, 1)
  const others = all
    .filter((item) => !raiser.includes(item))
    .toSorted((a, b) => b.seats.length - a.seats.length || bestScore(b) - bestScore(a))
  return [...raiser, ...others].slice(0, staffingPolicy.standbys).map(({ person, seats }) => ({
    personId: person.id,
    seatIds: seats.map(({ seat }) => seat.id),
    barRaiser: seats.some(({ seat }) => seat.barRaiser),
  }))
}

/** When a standby is asked to step in for someone who has not come to a round that starts at `startsAt`. */
export const standbyPingAt = (startsAt: number): number => startsAt + staffingPolicy.pingStandbyAfterMs

/** Null while a bar raiser is still looked for; afterwards a short loop for practice only, which decides nothing (I-03). */
export const withoutBarRaiser = (openMs: number): { templateId: TemplateId; practiceOnly: true; note: string } | null =>
  openMs < staffingPolicy.giveUpBarRaiserMs
    ? null
    : { templateId: staffingPolicy.fallback, practiceOnly: true, note: 'No bar raiser: practice only.' }
