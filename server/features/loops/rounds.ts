// The rounds of a loop: created when a seat is filled, removed when it is vacated, and updated by events of their rooms.
import { AppError } from '#server/lib/app-error.ts'
import type { Db } from '#server/db/client.ts'
import type { Deps } from '#server/deps.ts'
import type { DomainEvent } from '#server/events.ts'
import * as repository from './repository.ts'
import type { Loop, Seat } from './repository.ts'
import * as rounds from './round-repository.ts'
import { isOverForGood, moveLoop, settleRounds } from './state.ts'

type Event<T extends DomainEvent['type']> = Extract<DomainEvent, { type: T }>

/** Creates the round of a filled seat and returns its id. `startsAt` null: its lobby opens at once. */
export async function planRound(
  tx: Db,
  deps: Deps,
  plan: { loop: Loop; seat: Seat; interviewerId: string; startsAt: number | null },
): Promise<string> {
  const { loop, seat, interviewerId, startsAt } = plan
  const previous = await rounds.newestOfSeat(tx, seat.id)
  const now = deps.clock.now()
  const id = deps.ids.next()
  await rounds.insert(tx, {
    id,
    loopId: loop.id,
    seatId: seat.id,
    attempt: (previous?.attempt ?? 0) + 1,
    interviewerId,
    candidateId: loop.candidateId,
    status: 'PLANNED',
    startsAt,
    createdAt: now,
  })
  await deps.events.raise(tx, {
    type: 'roundPlanned',
    roundId: id,
    loopId: loop.id,
    seatId: seat.id,
    interviewerId,
    roundType: seat.roundType,
    minutes: seat.minutes,
    startsAt,
    at: now,
  })
  return id
}

/** Deletes the round of an interviewer who left before it began. */
export async function withdrawRound(tx: Db, seatId: string): Promise<void> {
  const round = await rounds.newestOfSeat(tx, seatId)
  if (round !== null && round.liveAt === null) await rounds.remove(tx, round.id)
}

/** How long before their start the rounds of these seats are canceled. Rounds without a start time, or already over, don't count (I-24). */
export async function noticesOf(tx: Db, seats: readonly Seat[], now: number): Promise<number[]> {
  const loopId = seats[0]?.loopId
  const newest = loopId === undefined ? [] : await rounds.listNewest(tx, [loopId])
  return newest.flatMap(({ seatId, interviewerId, status, startsAt }) => {
    const isCanceled = seats.some(
      (seat) => seat.id === seatId && seat.interviewerId === interviewerId && seat.lostAt === null,
    )
    return isCanceled && startsAt !== null && ['PLANNED', 'LOBBY'].includes(status) ? [startsAt - now] : []
  })
}

/** When a round goes live, its principles freeze, and its loop is in progress. */
export async function whenRoundWentLive(
  tx: Db,
  _deps: Deps,
  { loopId, seatId, at }: Event<'roundWentLive'>,
): Promise<void> {
  await repository.lock(tx, loopId)
  await repository.updateSeat(tx, seatId, { frozenAt: at })
  const loop = await repository.find(tx, loopId)
  if (loop !== null && isOverForGood(loop))
    throw new AppError('ILLEGAL_TRANSITION', 'This loop is over, so its rounds can’t start.')
  if (loop !== null && loop.status !== 'IN_PROGRESS') {
    await moveLoop(tx, { loopId, event: 'first_session_live', input: { feasible: true }, now: at })
  }
}

export async function whenRoundEnded(tx: Db, _deps: Deps, { loopId, at }: Event<'roundEnded'>): Promise<void> {
  await settleRounds(tx, loopId, at)
}

/** Stores the weakness that the candidate's next loop targets. */
export async function whenReportReleased(
  tx: Db,
  _deps: Deps,
  { loopId, weakness }: Event<'reportReleased'>,
): Promise<void> {
  await repository.updateLoop(tx, loopId, { weaknessAfter: weakness })
}
