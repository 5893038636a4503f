// Live rounds: commands become numbered facts in one transaction, then both sides hear them. The row is locked for every
// command, so two clicks cannot both advance a phase; whoever missed a number asks for a snapshot.
import { AppError, notFound, refuse } from '#server/lib/app-error.ts'
import type { PersonActor } from '#server/lib/actor.ts'
import { grant, type Authorized } from '#server/lib/authorized.ts'
import type { Db } from '#server/db/client.ts'
import type { Deps } from '#server/deps.ts'
import * as loopService from '#server/features/loops/service.ts'
import { sideChannel } from '#server/realtime/channels.ts'
import type { ErrorCode } from '#shared/contracts/errors.ts'
import { roomSides, type RoomActor, type RoomCommand, type RoomEvent, type RoomSide, type RoomState } from '#shared/contracts/room-state.ts'
import { roomFacts } from '#shared/contracts/rooms.ts'
import { decideRoom, settleRoom } from '#shared/domain/room/decide-room.ts'
import { nextDeadline } from '#shared/domain/room/deadlines.ts'
import { newRoom } from '#shared/domain/room/new-room.ts'
import { redactRoomEvent, redactRoomState } from '#shared/domain/room/redact-room.ts'
import { reduceRoom } from '#shared/domain/room/reduce-room.ts'
import { applyConsequences } from './consequences.ts'
import * as repository from './repository.ts'
import type { Round } from './repository.ts'

export interface RoundMember { round: Round; side: RoomSide }

/** The two people of a round, and nobody else. */
export async function requireRound(db: Db, actor: PersonActor, roundId: string): Promise<Authorized<RoundMember, 'inRoom'>> {
  const round = await repository.find(db, roundId)
  if (round === null) throw notFound('round')
  const side: RoomSide = round.candidateId === actor.userId ? 'candidate' : 'interviewer'
  return grant({ round, side }, 'inRoom', () => {
    if (round.candidateId !== actor.userId && round.interviewerId !== actor.userId) throw notFound('round')
  })
}

/** Makes the round of a filled seat, in the caller's transaction. `startsAt` null: the lobby is open at once. */
export async function planRound(tx: Db, deps: Deps, plan: { loop: loopService.Loop; seat: loopService.Seat; interviewerId: string; startsAt: number | null }): Promise<string> {
  const now = deps.clock.now()
  const previous = await repository.newestOfSeat(tx, plan.seat.id)
  const state = newRoom({ roundType: plan.seat.round, minutes: plan.seat.minutes, startsAt: plan.startsAt, now })
  const id = deps.ids.next()
  await repository.insert(tx, {
    id, loopId: plan.loop.id, seatId: plan.seat.id, attempt: (previous?.attempt ?? 0) + 1, interviewerId: plan.interviewerId,
    candidateId: plan.loop.candidateId, status: state.status, state, seq: 0, nextDeadlineAt: nextDeadline(state), createdAt: now,
  })
  return id
}

export async function currentRoundId(tx: Db, seatId: string): Promise<string | null> {
  return (await repository.newestOfSeat(tx, seatId))?.id ?? null
}

/** The interviewer left before the round began: nothing of it is kept. */
export async function withdrawRound(tx: Db, _deps: Deps, seatId: string): Promise<void> {
  const round = await repository.newestOfSeat(tx, seatId)
  if (round !== null && round.liveAt === null) await repository.remove(tx, round.id)
}

export interface Snapshot { state: RoomState; seq: number; serverNow: number }

export async function snapshot(deps: Deps, actor: PersonActor, roundId: string): Promise<Snapshot> {
  const { round, side } = await requireRound(deps.db, actor, roundId)
  return { state: redactRoomState(round.state, side), seq: round.seq, serverNow: deps.clock.now() }
}

interface Change { roundId: string; actor: RoomActor; actorId: string | null; command: RoomCommand | 'settle' }

/** One command, or what fell due: decided, stored and only then announced. */
export async function applyToRoom(deps: Deps, change: Change): Promise<{ seq: number; state: RoomState }> {
  const peek = await repository.find(deps.db, change.roundId)
  if (peek === null) throw notFound('round')
  const done = await deps.db.transaction(async (tx) => {
    // The loop first, always: a round that goes live or ends changes its loop.
    await loopService.lockLoop(tx, peek.loopId)
    const round = await repository.lock(tx, change.roundId)
    if (round === null) throw notFound('round')
    const now = deps.clock.now()
    const events = decide(round.state, change, now)
    const state = events.reduce(reduceRoom, round.state)
    if (events.length > 0) await store(tx, { round, events, state, actorId: change.actorId })
    const moved = await applyConsequences(tx, deps, { round, events, now })
    return { round, events, state, moved }
  })
  publishEvents(deps, done.round, done.events)
  if (done.moved) await loopService.announceLoop(deps, done.round.loopId)
  return { seq: done.round.seq + done.events.length, state: done.state }
}

function decide(state: RoomState, change: Change, now: number): RoomEvent[] {
  if (change.command === 'settle') return settleRoom(state, now)
  const decided = decideRoom(state, change.command, { actor: change.actor, now })
  if (!decided.ok) throw refuse(decided.rejection, codeOf(decided.rejection.code))
  return decided.value
}

const passedOn: readonly ErrorCode[] = ['FORBIDDEN', 'CONFLICT', 'INVALID_INPUT']
const codeOf = (code: string): ErrorCode => passedOn.find((one) => one === code) ?? 'ILLEGAL_TRANSITION'

async function store(tx: Db, change: { round: Round; events: RoomEvent[]; state: RoomState; actorId: string | null }): Promise<void> {
  const { round, events, state, actorId } = change
  await repository.insertEvents(tx, events.map((event, index) => ({ roundId: round.id, seq: round.seq + index + 1, at: event.at, actorId, event })))
  await repository.update(tx, round.id, {
    state, seq: round.seq + events.length, status: state.status, nextDeadlineAt: nextDeadline(state), liveAt: state.liveSince, endedAt: state.endedAt,
  })
}

function publishEvents(deps: Deps, round: Round, events: readonly RoomEvent[]): void {
  for (const [index, event] of events.entries()) {
    for (const side of roomSides) {
      deps.realtime.publish(
        { namespace: 'rooms', channels: [sideChannel(round.id, side)] },
        { name: 'room:event', def: roomFacts['room:event'], payload: { roundId: round.id, seq: round.seq + index + 1, event: redactRoomEvent(event, side) } },
      )
    }
  }
}

export async function setTime(deps: Deps, actor: PersonActor, input: { roundId: string; startsAt: number }): Promise<void> {
  const { round } = await requireRound(deps.db, actor, input.roundId)
  if (input.startsAt < deps.clock.now()) throw new AppError('INVALID_INPUT', 'Choose a time that is still to come.', { path: 'startsAt' })
  const type = ['ABORTED', 'NO_SHOW_CAND', 'NO_SHOW_INT'].includes(round.status) ? 'reschedule' as const : 'setTime' as const
  await applyToRoom(deps, { roundId: round.id, actor: 'server', actorId: actor.userId, command: { type, startsAt: input.startsAt } })
  await loopService.announceLoop(deps, round.loopId)
}

/** The clock: settles every room in which something fell due. */
export async function settleDueRooms(deps: Deps, now: number): Promise<void> {
  for (const { id } of await repository.listDue(deps.db, now)) {
    // One room that cannot go on must not stop the clocks of all others.
    await applyToRoom(deps, { roundId: id, actor: 'server', actorId: null, command: 'settle' })
      .catch((error: unknown) => deps.logger.error({ err: error, roundId: id }, 'a round could not be settled'))
  }
}

/** The refusal that a finished round gives to everything. */
export const isRoundOver = (error: unknown): boolean => error instanceof AppError && error.code === 'ILLEGAL_TRANSITION'
