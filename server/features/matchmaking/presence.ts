// A node that crashed told nobody that its people left: whoever holds an open ticket and no connection on any node is gone, and
// whoever was taken for gone and is connected is not.
import type { Deps } from '#server/deps.ts'
import { personChannel } from '#server/realtime/channels.ts'
import * as repository from './repository.ts'

export async function sweepQueuePresence(deps: Deps): Promise<void> {
  for (const { personId, goneAt } of await repository.listOpen(deps.db)) {
    const connected = (await deps.realtime.peopleSocketsIn(personChannel(personId))) > 0
    if (connected !== (goneAt === null))
      await repository.setGone(deps.db, personId, connected ? null : deps.clock.now())
  }
}
