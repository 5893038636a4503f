// Loops: starting one, filling and losing seats, and the state table that everything later leans on.
import { AppError, refuse } from '#server/lib/app-error.ts'
import type { PersonActor } from '#server/lib/actor.ts'
import type { Authorized } from '#server/lib/authorized.ts'
import type { Db } from '#server/db/client.ts'
import type { Deps } from '#server/deps.ts'
import { audit } from '#server/db/audit.ts'
import { personChannel } from '#server/realtime/channels.ts'
import { loopFacts, type CreateLoop } from '#shared/contracts/loops.ts'
import { loopNext, type LoopEvent, type LoopFacts } from '#shared/domain/loop/loop-state.ts'
import type { LoopContext } from './access.ts'
import { solve } from './assignment.ts'
import * as repository from './repository.ts'
import type { Loop, Seat } from './repository.ts'

export { requireLoop, type LoopContext } from './access.ts'
export type { Loop, Seat } from './repository.ts'
export { assignmentView } from './assignment.ts'
export { listLoopViews, loopView } from './views.ts'

export async function createLoop(deps: Deps, actor: PersonActor, input: CreateLoop): Promise<string> {
  const template = deps.principlePack.templates[input.templateId]
  const now = deps.clock.now()
  const loopId = deps.ids.next()
  const seats = template.slots.map((slot) => ({
    id: deps.ids.next(), loopId, n: slot.n, round: slot.round, minutes: slot.minutes, barRaiser: slot.barRaiser,
    hiringManager: slot.hiringManager, principles: [], openedAt: now,
  }))
  await deps.db.transaction(async (tx) => {
    await repository.insert(tx, {
      id: loopId, candidateId: actor.userId, ...input, status: 'DRAFT', statusAt: now, weakness: await repository.lastWeakness(tx, actor.userId), createdAt: now,
    }, seats)
    await moveLoop(tx, { loopId, event: 'submit', facts: { lacking: [] }, now })
    await solve(tx, deps, loopId)
    await audit(tx, deps, { actorId: actor.userId, loopId, action: 'loop.created', details: { templateId: input.templateId } })
  })
  return loopId
}

/** Applies one event of the loop's state table; an unlisted transition is refused with its reason. */
export async function moveLoop(tx: Db, move: { loopId: string; event: LoopEvent; facts: LoopFacts; now: number }): Promise<Loop['status']> {
  const loop = await repository.lock(tx, move.loopId)
  if (loop === null) throw new AppError('NOT_FOUND', 'This loop does not exist.')
  const next = loopNext(loop.status, move.event, move.facts)
  if (!next.ok) throw refuse(next.rejection)
  if (next.value !== loop.status) await repository.updateLoop(tx, loop.id, { status: next.value, statusAt: move.now })
  if (move.event === 'no_bar_raiser_found') await repository.updateLoop(tx, loop.id, { practiceOnly: true })
  return next.value
}

/** Puts a person into an open seat. The caller has checked that the person may hold it and holds the loop's lock. */
export async function fillSeat(tx: Db, deps: Deps, fill: { loopId: string; seatId: string; userId: string; now: number }): Promise<Seat> {
  const loop = await repository.lock(tx, fill.loopId)
  const seats = await repository.listSeats(tx, fill.loopId)
  const seat = seats.find((one) => one.id === fill.seatId)
  if (loop === null || seat === undefined) throw new AppError('NOT_FOUND', 'This seat does not exist.')
  assertSeatOpen(loop, seats, { seat, userId: fill.userId })
  await repository.updateSeat(tx, seat.id, { interviewerId: fill.userId, filledAt: fill.now })
  await solve(tx, deps, loop.id)
  const allFilled = seats.every((one) => one.id === seat.id || one.interviewerId !== null)
  if (loop.status === 'IN_PROGRESS') await moveLoop(tx, { loopId: loop.id, event: 'seat_filled', facts: {}, now: fill.now })
  else if (allFilled) await moveLoop(tx, { loopId: loop.id, event: 'all_slots_filled', facts: { openSeats: 0, feasible: true, barRaiserEligible: true }, now: fill.now })
  return { ...seat, interviewerId: fill.userId, filledAt: fill.now }
}

function assertSeatOpen(loop: Loop, seats: readonly Seat[], { seat, userId }: { seat: Seat; userId: string }): void {
  if (loop.candidateId === userId) throw new AppError('NOT_ELIGIBLE', 'You are the candidate of this loop, so you cannot hold a seat in it.')
  if (seats.some((one) => one.interviewerId === userId)) throw new AppError('NOT_ELIGIBLE', 'You already hold a seat in this loop; one seat a person.')
  if (seat.interviewerId !== null) throw new AppError('SEAT_TAKEN', 'Somebody already holds this seat.')
  if (seat.lostAt !== null) throw new AppError('SEAT_TAKEN', 'This seat was closed: it stayed open too long.')
  if (!['STAFFING', 'IN_PROGRESS'].includes(loop.status)) throw new AppError('ILLEGAL_TRANSITION', 'This loop takes no more interviewers.')
}

/** An interviewer gives a seat back, or the candidate's loop lost them; that slot is matched again and unfrozen principles are solved again. */
export async function leaveSeat(deps: Deps, context: Authorized<LoopContext, 'interviewer'>, tx: Db): Promise<Seat> {
  const seat = context.mySeat
  if (seat === null) throw new AppError('NOT_FOUND', 'You hold no seat in this loop.')
  if (seat.frozenAt !== null) throw new AppError('ILLEGAL_TRANSITION', 'Your round has begun, so the seat stays yours. Wrap up early if you must stop.')
  const now = deps.clock.now()
  const noticesMs = await noticesOf(tx, [seat], now)
  await reopenSeat(tx, deps, { loop: context.loop, seatId: seat.id, now })
  await audit(tx, deps, { actorId: context.userId, loopId: context.loop.id, action: 'seat.left', details: { n: seat.n, noticesMs } })
  return seat
}

/** How long ahead of their set time the rounds of these seats are called off; a round without a time, or one that is over, is nobody's loss (I-24). */
async function noticesOf(tx: Db, seats: readonly Seat[], now: number): Promise<number[]> {
  const loopId = seats[0]?.loopId
  const rounds = loopId === undefined ? [] : await repository.listRounds(tx, loopId)
  return rounds.flatMap(({ seatId, interviewerId, status, startsAt }) => {
    const isHeld = seats.some((seat) => seat.id === seatId && seat.interviewerId === interviewerId && seat.lostAt === null)
    return isHeld && startsAt !== null && ['PLANNED', 'LOBBY'].includes(status) ? [startsAt - now] : []
  })
}

/** The seat is matched again, and what is not frozen is dealt again. Links from before end: whom they were for may no longer be wanted. */
export async function reopenSeat(tx: Db, deps: Deps, { loop, seatId, now }: { loop: Loop; seatId: string; now: number }): Promise<void> {
  await repository.updateSeat(tx, seatId, { interviewerId: null, filledAt: null, openedAt: now })
  await repository.revokeInvites(tx, seatId, now)
  if (loop.status !== 'STAFFING') await moveLoop(tx, { loopId: loop.id, event: 'interviewer_dropped', facts: {}, now })
  await solve(tx, deps, loop.id)
}

export async function cancelLoop(deps: Deps, context: Authorized<LoopContext, 'candidate'>, tx: Db): Promise<void> {
  const now = deps.clock.now()
  await moveLoop(tx, { loopId: context.loop.id, event: 'cancel', facts: {}, now })
  const noticesMs = await noticesOf(tx, context.seats, now)
  await audit(tx, deps, { actorId: context.userId, loopId: context.loop.id, action: 'loop.cancelled', details: { noticesMs } })
}

const overForGood = new Set<Loop['status']>(['CANCELLED', 'EXPIRED'])
/** Nothing of it begins any more, and nobody is expected. */
export const isOverForGood = ({ status }: Loop): boolean => overForGood.has(status)

/** A round went live: its principles freeze, and a loop still being staffed is in progress. */
export async function roundWentLive(tx: Db, live: { loopId: string; seatId: string; now: number }): Promise<void> {
  await repository.lock(tx, live.loopId)
  await repository.updateSeat(tx, live.seatId, { frozenAt: live.now })
  const loop = await repository.find(tx, live.loopId)
  if (loop !== null && isOverForGood(loop)) throw new AppError('ILLEGAL_TRANSITION', 'This loop is over, so none of its rounds begins any more.')
  if (loop !== null && loop.status !== 'IN_PROGRESS') {
    await moveLoop(tx, { loopId: live.loopId, event: 'first_session_live', facts: { feasible: true }, now: live.now })
  }
}

/** A round is over, or a seat was lost: when nothing is left to hold, the notes are due. Returns whether that happened. */
export async function settleRounds(tx: Db, loopId: string, now: number): Promise<boolean> {
  const loop = await repository.lock(tx, loopId)
  if (loop === null || loop.status !== 'IN_PROGRESS') return false
  const seats = await repository.listSeats(tx, loopId)
  const rounds = new Map((await repository.listRounds(tx, loopId)).map((round) => [round.seatId, round]))
  const open = seats.filter((seat) => seat.lostAt === null && !isOver(rounds.get(seat.id)?.status))
  if (open.length > 0) return false
  const roundsEnded = [...rounds.values()].filter((round) => round.status === 'ENDED').length
  await moveLoop(tx, { loopId, event: 'last_session_terminal', facts: { roundsToCome: 0, roundsEnded }, now })
  return roundsEnded > 0
}

const isOver = (status: string | undefined): boolean => status === 'ENDED'

/** Marks a seat as lost: its unfrozen principles are dealt again, what cannot be covered becomes a declared gap. */
export async function loseSeat(tx: Db, deps: Deps, loss: { loopId: string; seatId: string; now: number; sessionFailed: boolean; openForMs: number }): Promise<void> {
  await moveLoop(tx, { loopId: loss.loopId, event: 'seat_lost', facts: { sessionFailed: loss.sessionFailed, lastedMs: loss.openForMs }, now: loss.now })
  await repository.updateSeat(tx, loss.seatId, { lostAt: loss.now })
  await solve(tx, deps, loss.loopId)
  await settleRounds(tx, loss.loopId, loss.now)
}

export async function membersOf(db: Db, loopId: string): Promise<string[]> {
  const loop = await repository.find(db, loopId)
  if (loop === null) return []
  const seats = await repository.listSeats(db, loopId)
  return [...new Set([loop.candidateId, ...seats.flatMap((seat) => (seat.interviewerId === null ? [] : [seat.interviewerId]))])]
}

/** After commit: tells people that something they may see changed. The candidate is left out of what would give the panel's work away. */
export async function announceLoop(deps: Deps, loopId: string, audience: 'everyone' | 'panel' = 'everyone'): Promise<void> {
  const loop = await repository.find(deps.db, loopId)
  if (loop === null) return
  const members = (await membersOf(deps.db, loopId)).filter((userId) => audience === 'everyone' || userId !== loop.candidateId)
  deps.realtime.publish(
    { namespace: 'people', channels: members.map(personChannel) },
    { name: 'loop:changed', def: loopFacts['loop:changed'], payload: { loopId } },
  )
}

export { debriefStep as debriefStepOf, find as findLoop, listPastInterviewers, listRounds, listSeats, listWithSeats, lock as lockLoop } from './repository.ts'
