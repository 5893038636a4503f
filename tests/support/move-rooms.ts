// Changes rounds without a socket, as the server or as one of their members.
import type { Deps } from '#server/deps.ts'
import { liveRounds } from '#server/features/rooms/live.ts'
import type { RoomActor, RoomCommand } from '#shared/contracts/room-state.ts'

export const applyToRoom = (
  deps: Deps,
  change: { roundId: string; actor: RoomActor; actorId: string | null; command: RoomCommand | 'settle' },
) =>
  liveRounds.apply(deps, {
    target: change.roundId,
    party: change.actor,
    actorId: change.actorId,
    command: change.command,
  })
