// Live rounds: commands become numbered facts in one transaction, then both sides hear them. The row is locked for every
// command, so two clicks cannot both advance a phase; whoever missed a number asks for a snapshot.
import { AppError, notFound, refuse } from '#server/lib/app-error.ts'
import type { PersonActor } from '#server/lib/actor.ts'
import { grant, type Authorized } from '#server/lib/authorized.ts'
import type { Db } from '#server/db/client.ts'
import type { Deps } from '#server/deps.ts'
import type { DomainEvent } from '#server/events.ts'
import * as loops from '#server/features/loops/system.ts'
import type { Round } from '#server/features/loops/system.ts'
import { sideChannel } from '#server/realtime/channels.ts'
import type { ErrorCode } from '#shared/contracts/errors.ts'
import {
  roomSides,
  type RoomActor,
  type RoomCommand,
  type RoomEvent,
  type RoomSide,
  type RoomState,
} from '#shared/contracts/room-state.ts'
import { roomFacts } from '#shared/contracts/rooms.ts'
import { decideRoom, settleRoom } from '#shared/domain/room/decide-room.ts'
import { nextDeadline } from '#shared/domain/room/deadlines.ts'
import { newRoom } from '#shared/domain/room/new-room.ts'
import { redactRoomEvent, redactRoomState } from '#shared/domain/room/redact-room.ts'
import { reduceRoom } from '#shared/domain/room/reduce-room.ts'
import { applyConsequences } from './consequences.ts'
import * as repository from './repository.ts'
import type { Room } from './repository.ts'

export interface RoundMember {
  round: Round
  side: RoomSide
}

/** The two people of a round, and nobody else. */
export async function requireRound(
  db: Db,
  actor: PersonActor,
  roundId: string,
): Promise<Authorized<RoundMember, 'inRoom'>> {
  const round = await loops.findRound(db, roundId)
  if (round === null) throw notFound('round')
  const side: RoomSide = round.candidateId === actor.userId ? 'candidate' : 'interviewer'
  return grant({ round, side }, 'inRoom', () => {
    if (round.candidateId !== actor.userId && round.interviewerId !== actor.userId) throw notFound('round')
  })
}

/** Every planned round has a room from the start; its lobby opens when it is time. */
export async function whenRoundPlanned(
  tx: Db,
  _deps: Deps,
  planned: Extract<DomainEvent, { type: 'roundPlanned' }>,
): Promise<void> {
  const state = newRoom({
    roundType: planned.roundType,
    minutes: planned.minutes,
    startsAt: planned.startsAt,
    now: planned.at,
  })
  await repository.insert(tx, { roundId: planned.roundId, state, seq: 0, nextDeadlineAt: nextDeadline(state) })
  await loops.updateRound(tx, planned.roundId, roundPart(state))
}

/** What of a room's state its round keeps, for whoever asks about rounds. */
const roundPart = (state: RoomState) => ({
  status: state.status,
  try: state.attempt,
  startsAt: state.startsAt,
  liveAt: state.liveSince,
  endedAt: state.endedAt,
  endReason: state.endReason,
  interviewerPresent: state.presence.interviewer.state === 'present',
})

export interface Snapshot {
  state: RoomState
  seq: number
  serverNow: number
}

export async function snapshot(deps: Deps, actor: PersonActor, roundId: string): Promise<Snapshot> {
  const { side } = await requireRound(deps.db, actor, roundId)
  const room = await repository.find(deps.db, roundId)
  if (room === null) throw notFound('round')
  return { state: redactRoomState(room.state, side), seq: room.seq, serverNow: deps.clock.now() }
}

interface Change {
  roundId: string
  actor: RoomActor
  actorId: string | null
  command: RoomCommand | 'settle'
}

/** One command, or what fell due: decided, stored and only then announced. */
export async function applyToRoom(deps: Deps, change: Change): Promise<{ seq: number; state: RoomState }> {
  const peek = await loops.findRound(deps.db, change.roundId)
  if (peek === null) throw notFound('round')
  const done = await deps.events.transact(async (tx) => {
    // The loop first, always: a round that goes live or ends changes its loop.
    await loops.lockLoop(tx, peek.loopId)
    const room = await repository.lock(tx, change.roundId)
    if (room === null) throw notFound('round')
    const now = deps.clock.now()
    const events = decide(room.state, change, now)
    const state = events.reduce(reduceRoom, room.state)
    if (events.length > 0) await store(tx, { room, events, state, actorId: change.actorId })
    const moved = await applyConsequences(tx, deps, { round: room.round, events, now })
    return { room, events, state, moved }
  })
  publishEvents(deps, done.room, done.events)
  if (done.moved) await loops.announceLoop(deps, done.room.round.loopId)
  return { seq: done.room.seq + done.events.length, state: done.state }
}

function decide(state: RoomState, change: Change, now: number): RoomEvent[] {
  if (change.command === 'settle') return settleRoom(state, now)
  const decided = decideRoom(state, change.command, { actor: change.actor, now })
  if (!decided.ok) throw refuse(decided.rejection, codeOf(decided.rejection.code))
  return decided.value
}

const passedOn: readonly ErrorCode[] = ['FORBIDDEN', 'CONFLICT', 'INVALID_INPUT']
const codeOf = (code: string): ErrorCode => passedOn.find((one) => one === code) ?? 'ILLEGAL_TRANSITION'

async function store(
  tx: Db,
  change: { room: Room; events: RoomEvent[]; state: RoomState; actorId: string | null },
): Promise<void> {
  const { room, events, state, actorId } = change
  const { roundId } = room
  await repository.insertEvents(
    tx,
    events.map((event, index) => ({ roundId, seq: room.seq + index + 1, at: event.at, actorId, event })),
  )
  await repository.update(tx, roundId, { state, seq: room.seq + events.length, nextDeadlineAt: nextDeadline(state) })
  await loops.updateRound(tx, roundId, roundPart(state))
}

function publishEvents(deps: Deps, room: Room, events: readonly RoomEvent[]): void {
  for (const [index, event] of events.entries()) {
    for (const side of roomSides) {
      deps.realtime.publish(
        { namespace: 'rooms', channels: [sideChannel(room.roundId, side)] },
        {
          name: 'room:event',
          def: roomFacts['room:event'],
          payload: { roundId: room.roundId, seq: room.seq + index + 1, event: redactRoomEvent(event, side) },
        },
      )
    }
  }
}

export async function setTime(
  deps: Deps,
  actor: PersonActor,
  input: { roundId: string; startsAt: number },
): Promise<void> {
  const { round } = await requireRound(deps.db, actor, input.roundId)
  if (input.startsAt < deps.clock.now())
    throw new AppError('INVALID_INPUT', 'Choose a time that is still to come.', { path: 'startsAt' })
  const type = ['ABORTED', 'NO_SHOW_CAND', 'NO_SHOW_INT'].includes(round.status)
    ? ('reschedule' as const)
    : ('setTime' as const)
  await applyToRoom(deps, {
    roundId: round.id,
    actor: 'server',
    actorId: actor.userId,
    command: { type, startsAt: input.startsAt },
  })
  await loops.announceLoop(deps, round.loopId)
}

/** The clock: settles every room in which something fell due. */
export async function settleDueRooms(deps: Deps, now: number): Promise<void> {
  for (const { roundId: id } of await repository.listDue(deps.db, now)) {
    // One room that cannot go on must not stop the clocks of all others.
    await applyToRoom(deps, { roundId: id, actor: 'server', actorId: null, command: 'settle' }).catch(
      (error: unknown) => deps.logger.error({ err: error, roundId: id }, 'a round could not be settled'),
    )
  }
}

/** The refusal that a finished round gives to everything. */
export const isRoundOver = (error: unknown): boolean => error instanceof AppError && error.code === 'ILLEGAL_TRANSITION'
