// Fills, reopens and closes seats. Each change reassigns the principles of seats that are not frozen.
import { AppError } from '#server/lib/app-error.ts'
import type { Db } from '#server/db/client.ts'
import type { Deps } from '#server/deps.ts'
import { solve } from './assignment.ts'
import * as repository from './repository.ts'
import type { Loop, Seat } from './repository.ts'
import { isOpenForSeats } from '#shared/domain/loop/loop-state.ts'
import { moveLoop, settleRounds } from './state.ts'

/** Gives an open seat to a person. The caller has checked eligibility and has locked the loop. */
export async function fillSeat(
  tx: Db,
  deps: Deps,
  fill: { loopId: string; seatId: string; userId: string; now: number },
): Promise<Seat> {
  const loop = await repository.lock(tx, fill.loopId)
  const seats = await repository.listSeats(tx, fill.loopId)
  const seat = seats.find(({ id }) => id === fill.seatId)
  if (loop === null || seat === undefined) throw new AppError('NOT_FOUND', 'This seat doesn’t exist.')
  assertSeatOpen(loop, seats, { seat, userId: fill.userId })
  await repository.updateSeat(tx, seat.id, { interviewerId: fill.userId, filledAt: fill.now })
  await solve(tx, deps, loop.id)
  const allFilled = seats.every((other) => other.id === seat.id || other.interviewerId !== null)
  if (loop.status === 'IN_PROGRESS')
    await moveLoop(tx, { loopId: loop.id, event: 'seat_filled', input: {}, now: fill.now })
  else if (allFilled)
    await moveLoop(tx, {
      loopId: loop.id,
      event: 'all_slots_filled',
      input: { openSeats: 0, feasible: true, barRaiserEligible: true },
      now: fill.now,
    })
  return { ...seat, interviewerId: fill.userId, filledAt: fill.now }
}

function assertSeatOpen(loop: Loop, seats: readonly Seat[], { seat, userId }: { seat: Seat; userId: string }): void {
  if (loop.candidateId === userId)
    throw new AppError('NOT_ELIGIBLE', 'You are the candidate of this loop, so you can’t take a seat in it.')
  if (seats.some(({ interviewerId }) => interviewerId === userId))
    throw new AppError('NOT_ELIGIBLE', 'You already have a seat in this loop. Each person can have one seat.')
  assertSeatFree(loop, seat)
}

/** Throws unless the seat can be taken: it is empty, was not closed, and its loop accepts interviewers. */
export function assertSeatFree(loop: Loop, seat: Seat): void {
  if (seat.interviewerId !== null) throw new AppError('SEAT_TAKEN', 'This seat is already taken.')
  if (seat.lostAt !== null) throw new AppError('SEAT_TAKEN', 'This seat is closed because it was open too long.')
  if (!isOpenForSeats(loop.status))
    throw new AppError('ILLEGAL_TRANSITION', 'This loop doesn’t need more interviewers.')
}

export const isSeatFree = (loop: Loop, seat: Seat): boolean =>
  seat.interviewerId === null && seat.lostAt === null && isOpenForSeats(loop.status)

/** Opens the seat for matching again and reassigns the principles that are not frozen. */
export async function reopenSeat(
  tx: Db,
  deps: Deps,
  { loop, seatId, now }: { loop: Loop; seatId: string; now: number },
): Promise<void> {
  await repository.updateSeat(tx, seatId, { interviewerId: null, filledAt: null, openedAt: now })
  await deps.events.raise(tx, { type: 'seatReopened', loopId: loop.id, seatId, at: now })
  if (loop.status !== 'STAFFING') await moveLoop(tx, { loopId: loop.id, event: 'interviewer_dropped', input: {}, now })
  await solve(tx, deps, loop.id)
}

/** Closes a seat for good: its unfrozen principles are reassigned, and what can't be covered becomes a declared gap. */
export async function loseSeat(
  tx: Db,
  deps: Deps,
  loss: { loopId: string; seatId: string; now: number; sessionFailed: boolean; openForMs: number },
): Promise<void> {
  await moveLoop(tx, {
    loopId: loss.loopId,
    event: 'seat_lost',
    input: { sessionFailed: loss.sessionFailed, lastedMs: loss.openForMs },
    now: loss.now,
  })
  await repository.updateSeat(tx, loss.seatId, { lostAt: loss.now })
  await solve(tx, deps, loss.loopId)
  await settleRounds(tx, loss.loopId, loss.now)
}
