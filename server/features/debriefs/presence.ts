// As in the rounds: whoever counts as present and holds no connection on any node has left, or a crashed node would keep a quorum.
import type { Deps } from '#server/deps.ts'
import { isExpected } from '#server/lib/app-error.ts'
import { attendeeChannel } from '#server/realtime/channels.ts'
import * as repository from './repository.ts'
import { applyToDebrief } from './service.ts'

export async function sweepDebriefPresence(deps: Deps): Promise<void> {
  for (const { id, loopId, state } of await repository.listAttended(deps.db)) {
    for (const personId of state.present) {
      if ((await deps.realtime.roomSocketsIn(attendeeChannel(id, personId))) === 0)
        await leaveFor(deps, loopId, personId)
    }
  }
}

/** A debrief that closed meanwhile refuses; that is no failure. */
async function leaveFor(deps: Deps, loopId: string, personId: string): Promise<void> {
  await applyToDebrief(deps, { loopId, actorId: null, command: { type: 'leave', personId } }).catch(
    (error: unknown) => {
      if (!isExpected(error)) throw error
    },
  )
}
