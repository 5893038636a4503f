// The seats and inputs that the assignment tests share.
import type {
  AssignmentInput,
  AssignmentResult,
  FeasibleAssignment,
  InfeasibleAssignment,
  SeatInput,
} from '#shared/domain/lp-assignment/assignment-types.ts'
import { defaultAssignmentPolicy, openSeat } from '#shared/domain/lp-assignment/assign-principles.ts'
import { defaultPack } from '#shared/packs/sixteen/pack.ts'
import type { RoundType, TemplateId } from '#shared/contracts/vocabulary.ts'

export const seat = (round: RoundType, id: string, more: Partial<SeatInput> = {}): SeatInput => ({
  ...openSeat(id, round, round === 'BRR'),
  ...more,
})

export const input = (seats: SeatInput[], more: Partial<AssignmentInput> = {}): AssignmentInput => ({
  principlePack: defaultPack,
  role: 'PM',
  level: 5,
  seats,
  weakness: {},
  policy: defaultAssignmentPolicy,
  ...more,
})

export const templateSeats = (id: TemplateId): SeatInput[] =>
  defaultPack.templates[id].slots.map((slot) => openSeat(`R${slot.roundNumber}`, slot.roundType, slot.barRaiser))

/** The loop of the demo: five people with skills, wishes, a refusal and a repeat. */
export const staffedLoop = (): AssignmentInput =>
  input(
    [
      seat('BEH', 'HM', { skill: { OW: 3, DR: 2, CO: 2 } }),
      seat('PDX', 'PEER', { skill: { CO: 3, IS: 2 }, preference: { CO: 1 } }),
      seat('BRR', 'BR', { skill: { ET: 3, AR: 3, HS: 2 }, preference: { ET: 1 } }),
      seat('MET', 'DATA', { skill: { DD: 3, AR: 2 }, forbid: ['CO'] }),
      seat('BEH', 'ENG', { skill: { HB: 2, ET: 2 }, prior: ['ET'] }),
    ],
    { level: 6, weakness: { ET: 0.8, IS: 0.5 } },
  )

export function solved(result: AssignmentResult): FeasibleAssignment {
  if (!result.feasible) throw new Error(`No assignment: ${result.sentence}`)
  return result
}

export function unsolved(result: AssignmentResult): InfeasibleAssignment {
  if (result.feasible) throw new Error('There is an assignment after all')
  return result
}
