// Assigns principles to seats without changing frozen seats, and shows the reasons.
import { AppError } from '#server/lib/app-error.ts'
import type { Db } from '#server/db/client.ts'
import type { Deps } from '#server/deps.ts'
import * as people from '#server/features/people/system.ts'
import { assignmentViewSchema, type AssignmentView } from '#shared/contracts/loops.ts'
import {
  assignPrinciples,
  defaultAssignmentPolicy,
  openSeat,
  type SeatInput,
} from '#shared/domain/lp-assignment/assign-principles.ts'
import type { Authorized } from '#server/lib/authorized.ts'
import type { LoopContext } from './access.ts'
import * as repository from './repository.ts'
import type { Seat } from './repository.ts'

/** Assigns a loop's principles again, in the caller's transaction. Frozen seats keep theirs; those of lost seats are reassigned. */
export async function solve(tx: Db, { principlePack }: Pick<Deps, 'principlePack'>, loopId: string): Promise<void> {
  const loop = await repository.find(tx, loopId)
  if (loop === null) return
  const all = await repository.listSeats(tx, loopId)
  const seats = all.filter((seat) => seat.lostAt === null)
  const profiles = await people.listProfiles(
    tx,
    seats.flatMap((seat) => seat.interviewerId ?? []),
  )
  const result = assignPrinciples({
    principlePack,
    role: loop.role,
    level: loop.targetLevel,
    weakness: loop.weakness,
    policy: defaultAssignmentPolicy,
    seats: seats.map((seat) => toSeatInput(seat, profiles.get(seat.interviewerId ?? '')?.skills ?? {})),
  })
  if (!result.feasible) {
    // A loop that has begun or lost seats continues with declared gaps: every seat keeps its principles.
    if (all.some((seat) => seat.frozenAt !== null || seat.lostAt !== null)) return
    throw new AppError(
      'INFEASIBLE_ASSIGNMENT',
      'These seats can’t cover the core principles. Choose a template with more rounds.',
      { details: result.relaxations },
    )
  }
  for (const seat of seats) await repository.updateSeat(tx, seat.id, { principles: result.assignment[seat.id] ?? [] })
  await repository.updateLoop(tx, loopId, { assignment: result })
}

function toSeatInput(seat: Seat, skill: SeatInput['skill']): SeatInput {
  const base = openSeat(seat.id, seat.roundType, seat.barRaiser)
  return { ...base, skill, frozen: seat.frozenAt === null ? null : seat.principles }
}

/** For the bar raiser and the hiring manager. */
export function assignmentView(context: Authorized<LoopContext, 'assignmentReader'>): AssignmentView {
  const stored = context.loop.assignment as ReturnType<typeof assignPrinciples> | null
  if (stored === null || !stored.feasible) return { score: 0, cells: [], leftOut: [] }
  const byId = new Map(context.seats.map((seat) => [seat.id, seat]))
  return assignmentViewSchema.parse({
    score: stored.score,
    cells: stored.reasons.cells.flatMap((cell) => {
      const seat = byId.get(cell.seatId)
      return seat === undefined ? [] : [{ ...cell, roundNumber: seat.roundNumber, frozen: seat.frozenAt !== null }]
    }),
    leftOut: stored.reasons.leftOut,
  })
}
