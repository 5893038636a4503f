// Changes rounds and debriefs without a socket, as the server or as one of their members.
import type { Deps } from '#server/deps.ts'
import { liveDebriefs } from '#server/features/debriefs/live.ts'
import { liveRounds } from '#server/features/rooms/live.ts'
import type { PersonActor } from '#server/lib/actor.ts'
import type { RoomActor, RoomCommand } from '#shared/contracts/room-state.ts'
import type { DebriefCommand } from '#shared/domain/debrief/types.ts'

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

export const applyToDebrief = (
  deps: Deps,
  change: { loopId: string; actorId: string | null; command: DebriefCommand },
) =>
  liveDebriefs.apply(deps, {
    target: change.loopId,
    party: change.actorId,
    actorId: change.actorId,
    command: change.command,
  })

export const enter = (deps: Deps, actor: PersonActor, loopId: string) =>
  liveDebriefs.enter(deps, { actor, target: loopId })
