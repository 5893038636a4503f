// Time-based loop transitions (LO-4): a loop without enough interviewers expires, and a seat without a completed round is closed.
// If a round failed before the loop began, its seat opens again.
import { audit } from '#server/db/audit.ts'
import type { Db } from '#server/db/client.ts'
import type { Deps } from '#server/deps.ts'
import { durations } from '#shared/contracts/limits.ts'
import { seatLost } from '#shared/domain/loop/note-sets.ts'
import * as repository from './repository.ts'
import type { Loop, Seat } from './repository.ts'
import { announceLoop } from './announce.ts'
import * as roundRepository from './round-repository.ts'
import type { Round } from './round-repository.ts'
import { loseSeat, reopenSeat } from './seating.ts'
import { moveLoop } from './state.ts'

export async function settleStaffing(deps: Deps, now: number): Promise<void> {
  for (const loopId of await repository.listStaffingDue(deps.db, now - durations.seatOpenMs)) {
    await deps.events.transact((tx) => settleLoop(tx, deps, { loopId, now }))
    await announceLoop(deps, loopId)
  }
}

async function settleLoop(tx: Db, deps: Deps, { loopId, now }: { loopId: string; now: number }): Promise<void> {
  const loop = await repository.lock(tx, loopId)
  if (loop === null) return
  const seats = await repository.listSeats(tx, loopId)
  const lastedMs = now - loop.statusAt
  if (loop.status === 'STAFFING' && lastedMs >= durations.seatOpenMs) {
    await moveLoop(tx, {
      loopId,
      event: 'staffing_timeout',
      input: { lastedMs, anyRoundLive: seats.some((seat) => seat.frozenAt !== null) },
      now,
    })
    await audit(tx, deps, { actorId: null, loopId, action: 'loop.expired', details: {} })
    return
  }
  const rounds = await roundRepository.listNewest(tx, [loopId])
  for (const seat of seats.filter(({ lostAt }) => lostAt === null)) {
    const round = rounds.find(({ seatId, interviewerId }) => seatId === seat.id && interviewerId === seat.interviewerId)
    await settleSeat(tx, deps, { loop, seat, failed: failureOf(round, now), now })
  }
}

type Failure = 'none' | 'failed' | 'known'

/** Whether a round failed for good: only people who don't know each other can reschedule, once, within `durations.seatOpenMs`. */
function failureOf(round: Round | undefined, now: number): Failure {
  if (round === undefined || !['ABORTED', 'NO_SHOW_CAND', 'NO_SHOW_INT'].includes(round.status)) return 'none'
  if (round.endReason === 'known') return 'known'
  return round.try === 2 || now - (round.endedAt ?? now) >= durations.seatOpenMs ? 'failed' : 'none'
}

async function settleSeat(
  tx: Db,
  deps: Deps,
  { loop, seat, failed, now }: { loop: Loop; seat: Seat; failed: Failure; now: number },
): Promise<void> {
  // Two people who know each other stopped in the lobby, or the loop hasn't begun: the seat opens for someone else.
  if (failed !== 'none' && (loop.status !== 'IN_PROGRESS' || (failed === 'known' && seat.frozenAt === null))) {
    await reopenSeat(tx, deps, { loop: await current(tx, loop), seatId: seat.id, now })
    await audit(tx, deps, { actorId: null, loopId: loop.id, action: 'seat.reopened', details: { n: seat.roundNumber } })
    return
  }
  const sessionFailed = failed !== 'none'
  if (
    loop.status !== 'IN_PROGRESS' ||
    !seatLost({ openedAt: seat.openedAt, filled: seat.interviewerId !== null, sessionFailed }, now)
  )
    return
  if ((await current(tx, loop)).status !== 'IN_PROGRESS') return
  await loseSeat(tx, deps, { loopId: loop.id, seatId: seat.id, now, sessionFailed, openForMs: now - seat.openedAt })
  await audit(tx, deps, { actorId: null, loopId: loop.id, action: 'seat.lost', details: { n: seat.roundNumber } })
}

/** Reads the loop again, because an earlier seat of this run may have changed it. */
const current = async (tx: Db, loop: Loop): Promise<Loop> => (await repository.find(tx, loop.id)) ?? loop
