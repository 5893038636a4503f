// The round as a live room: two sides, each with its own copy of states and events.
import { rooms, roundEvents } from '#server/db/schema/rooms.ts'
import * as loops from '#server/features/loops/system.ts'
import type { Round } from '#server/features/loops/system.ts'
import { notFound } from '#server/lib/app-error.ts'
import type { LiveMember } from '#server/live/description.ts'
import { createLive } from '#server/live/engine.ts'
import { roomSides } from '#shared/contracts/room-state.ts'
import type { RoomActor, RoomCommand, RoomEvent, RoomSide, RoomState } from '#shared/contracts/room-state.ts'
import { roomEvents, roomRequests } from '#shared/contracts/rooms.ts'
import { nextDeadline } from '#shared/domain/room/deadlines.ts'
import { decideRoom, settleRoom } from '#shared/domain/room/decide-room.ts'
import { redactRoomEvent, redactRoomState } from '#shared/domain/room/redact-room.ts'
import { reduceRoom } from '#shared/domain/room/reduce-room.ts'
import { ok, type Result } from '#shared/lib/result.ts'
import { requireRound } from './access.ts'
import { afterRound } from './consequences.ts'

type Command = RoomCommand | 'settle'
interface Types {
  Row: typeof rooms.$inferSelect
  State: RoomState
  Event: RoomEvent
  Sealed: never
  Command: Command
  Party: RoomActor
  Loaded: Round
  Member: LiveMember & { audience: RoomSide; presence: RoomSide; round: Round }
  View: { state: RoomState }
}

export const liveRounds = createLive<Types>({
  noun: 'round',
  jobs: { due: 'rooms-due', presence: 'rooms-presence' },
  wire: { prefix: 'room', requests: roomRequests, events: roomEvents, target: 'roundId', room: 'roundId' },
  tables: { rooms, id: 'roundId', target: 'roundId', events: roundEvents, eventRoom: 'roundId' },
  // A round that goes live or ends changes its loop, so the loop is locked first.
  lockFirst: loops.lockLoopOfRound,
  stored: { read: (row) => row.state, write: (state) => ({ state }) },
  rules: {
    async load(tx, _deps, { row, member }) {
      const round = member?.round ?? (await loops.findRound(tx, row.roundId))
      if (round === null) throw notFound('round')
      return round
    },
    partyOf: (member) => member?.audience ?? 'server',
    decide: (state, command, { party, now }) => eventsOf(state, command, { actor: party, now }),
    fold: reduceRoom,
    ownCodes: ['FORBIDDEN', 'CONFLICT', 'INVALID_INPUT'],
    nextDeadline,
    due: 'settle',
    eventAt: (event) => event.at,
    after: afterRound,
  },
  audiences: {
    all: roomSides,
    async admit(db, actor, { target }) {
      const { round, side } = await requireRound(db, actor, target)
      return { audience: side, personId: actor.userId, presence: side, counts: true, round }
    },
    view: async (_deps, { state, member }) => ({ state: redactRoomState(state, member.audience) }),
    event: redactRoomEvent,
    calls: (side) => roomSides.filter((other) => other !== side),
  },
  presence: {
    listOccupied: loops.listOccupied,
    of: (state) => roomSides.filter((side) => state.presence[side].state === 'present'),
    arrive: (side, device) => ({ type: 'presenceChanged', side, state: 'present', device }),
    leave: (side) => ({ type: 'presenceChanged', side, state: 'away', device: null }),
  },
})

function eventsOf(
  state: RoomState,
  command: Command,
  context: { actor: RoomActor; now: number },
): Result<{ events: RoomEvent[] }> {
  const decided = command === 'settle' ? ok(settleRoom(state, context.now)) : decideRoom(state, command, context)
  return decided.ok ? ok({ events: decided.value }) : decided
}
