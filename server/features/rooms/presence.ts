// A node that crashed told nobody that its people left. Whoever is said to be present and holds no connection on any node is away.
import type { Deps } from '#server/deps.ts'
import { sideChannel } from '#server/realtime/channels.ts'
import { roomSides, type RoomSide } from '#shared/contracts/room-state.ts'
import * as loops from '#server/features/loops/system.ts'
import * as repository from './repository.ts'
import { applyToRoom, isRoundOver } from './service.ts'

export async function sweepRoomPresence(deps: Deps): Promise<void> {
  for (const { roundId: id, state } of await repository.listOf(deps.db, await loops.listOccupied(deps.db))) {
    for (const side of roomSides) {
      if (state.presence[side].state === 'present' && (await deps.realtime.roomSocketsIn(sideChannel(id, side))) === 0)
        await leaveFor(deps, id, side)
    }
  }
}

async function leaveFor(deps: Deps, roundId: string, side: RoomSide): Promise<void> {
  await applyToRoom(deps, {
    roundId,
    actor: 'server',
    actorId: null,
    command: { type: 'presenceChanged', side, state: 'away', device: null },
  }).catch((error: unknown) => {
    if (!isRoundOver(error)) throw error
  })
}
