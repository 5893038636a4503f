// The rounds of a loop: planned when a seat is filled, withdrawn with it, and kept true by what their rooms report.
import { AppError } from '#server/lib/app-error.ts'
import type { Db } from '#server/db/client.ts'
import type { Deps } from '#server/deps.ts'
import type { DomainEvent } from '#server/events.ts'
import * as repository from './repository.ts'
import type { Loop, Seat } from './repository.ts'
import * as rounds from './round-repository.ts'
import { isOverForGood, moveLoop, settleRounds } from './state.ts'

type Event<T extends DomainEvent['type']> = Extract<DomainEvent, { type: T }>

/** Makes the round of a filled seat. `startsAt` null: its lobby is open at once. Returns its id. */
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
    roundType: seat.round,
    minutes: seat.minutes,
    startsAt,
    at: now,
  })
  return id
}

/** The interviewer left before the round began: nothing of it is kept. */
export async function withdrawRound(tx: Db, seatId: string): Promise<void> {
  const round = await rounds.newestOfSeat(tx, seatId)
  if (round !== null && round.liveAt === null) await rounds.remove(tx, round.id)
}

/** How long ahead of their set time the rounds of these seats are called off; a round without a time, or one that is over, is nobody's loss (I-24). */
export async function noticesOf(tx: Db, seats: readonly Seat[], now: number): Promise<number[]> {
  const loopId = seats[0]?.loopId
  const newest = loopId === undefined ? [] : await rounds.listNewest(tx, [loopId])
  return newest.flatMap(({ seatId, interviewerId, status, startsAt }) => {
    const isHeld = seats.some(
      (seat) => seat.id === seatId && seat.interviewerId === interviewerId && seat.lostAt === null,
    )
    return isHeld && startsAt !== null && ['PLANNED', 'LOBBY'].includes(status) ? [startsAt - now] : []
  })
}

/** A round went live: its principles freeze, and a loop still being staffed is in progress. */
export async function whenRoundWentLive(
  tx: Db,
  _deps: Deps,
  { loopId, seatId, at }: Event<'roundWentLive'>,
): Promise<void> {
  await repository.lock(tx, loopId)
  await repository.updateSeat(tx, seatId, { frozenAt: at })
  const loop = await repository.find(tx, loopId)
  if (loop !== null && isOverForGood(loop))
    throw new AppError('ILLEGAL_TRANSITION', 'This loop is over, so none of its rounds begins any more.')
  if (loop !== null && loop.status !== 'IN_PROGRESS') {
    await moveLoop(tx, { loopId, event: 'first_session_live', input: { feasible: true }, now: at })
  }
}

export async function whenRoundEnded(tx: Db, _deps: Deps, { loopId, at }: Event<'roundEnded'>): Promise<void> {
  await settleRounds(tx, loopId, at)
}

/** The next loop presses on what this one showed. */
export async function whenReportReleased(
  tx: Db,
  _deps: Deps,
  { loopId, weakness }: Event<'reportReleased'>,
): Promise<void> {
  await repository.updateLoop(tx, loopId, { weaknessAfter: weakness })
}
