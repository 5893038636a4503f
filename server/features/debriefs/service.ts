// Reads a debrief as one of its attendees.
import type { PersonActor } from '#server/lib/actor.ts'
import type { Deps } from '#server/deps.ts'
import type { DebriefSnapshot } from '#shared/contracts/debriefs.ts'
import { liveDebriefs } from './live.ts'

export const snapshot = (deps: Deps, actor: PersonActor, loopId: string): Promise<DebriefSnapshot> =>
  liveDebriefs.snapshot(deps, { actor, target: loopId })
