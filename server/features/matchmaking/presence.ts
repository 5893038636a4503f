// Reconciles queue presence with open sockets: a crashed node reports nobody as gone. Flags everyone with an open ticket and no
// connection on any node as gone, and clears the flag for anyone who is connected after all.
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
