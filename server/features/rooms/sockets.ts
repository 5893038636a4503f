// A connection to one round. Joining answers a snapshot; leaving is noticed by the connection itself.
import type { Deps } from '#server/deps.ts'
import { deviceChannel, sideChannel } from '#server/realtime/channels.ts'
import { handle } from '#server/realtime/handle.ts'
import type { LiveSocket } from '#server/realtime/io.ts'
import type { RoomSide } from '#shared/contracts/room-state.ts'
import { roomFacts, roomRequests } from '#shared/contracts/rooms.ts'
import * as service from './service.ts'

interface Joined {
  roundId: string
  side: RoomSide
  device: string
}

export function roomRoomSockets(socket: LiveSocket, deps: Deps): void {
  let joined: Joined | null = null
  const { actor, context, raw } = socket

  handle(raw, { name: 'room:join', def: roomRequests['room:join'], context }, async ({ roundId, device }) => {
    const { side } = await service.requireRound(deps.db, actor, roundId)
    joined = { roundId, side, device }
    await raw.join([sideChannel(roundId, side), deviceChannel(sideChannel(roundId, side), device)])
    await arrive(deps, joined)
    return service.snapshot(deps, actor, roundId)
  })
  handle(raw, { name: 'room:snapshot', def: roomRequests['room:snapshot'], context }, ({ roundId }) =>
    service.snapshot(deps, actor, roundId),
  )
  handle(raw, { name: 'room:command', def: roomRequests['room:command'], context }, async ({ roundId, command }) => {
    const { side } = await service.requireRound(deps.db, actor, roundId)
    const { seq } = await service.applyToRoom(deps, { roundId, actor: side, actorId: actor.userId, command })
    return { seq }
  })
  handle(raw, { name: 'room:signal', def: roomRequests['room:signal'], context }, async (relayed) => {
    const { side } = await service.requireRound(deps.db, actor, relayed.roundId)
    const other: RoomSide = side === 'candidate' ? 'interviewer' : 'candidate'
    deps.realtime.publish(
      { namespace: 'rooms', channels: [deviceChannel(sideChannel(relayed.roundId, other), relayed.to)] },
      { name: 'room:signal', def: roomFacts['room:signal'], payload: relayed },
    )
    return {}
  })
  // The library's own event, not a message of ours: there is nothing to parse.
  raw.once('disconnect', () => {
    if (joined !== null)
      void leave(deps, joined).catch((error: unknown) => deps.logger.warn({ err: error }, 'leaving a room'))
  })
}

async function arrive(deps: Deps, { roundId, side, device }: Joined): Promise<void> {
  await changePresence(deps, roundId, { type: 'presenceChanged', side, state: 'present', device })
}

/** Only the last connection of a side makes that side away. */
async function leave(deps: Deps, { roundId, side }: Joined): Promise<void> {
  const others = await deps.realtime.roomSocketsIn(sideChannel(roundId, side))
  if (others > 0) return
  await changePresence(deps, roundId, { type: 'presenceChanged', side, state: 'away', device: null })
}

/** A round that is over takes no presence any more; that is no failure. */
async function changePresence(
  deps: Deps,
  roundId: string,
  command: Parameters<typeof service.applyToRoom>[1]['command'],
): Promise<void> {
  await service.applyToRoom(deps, { roundId, actor: 'server', actorId: null, command }).catch((error: unknown) => {
    if (!service.isRoundOver(error)) throw error
  })
}
