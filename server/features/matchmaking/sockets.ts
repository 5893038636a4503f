// A connection keeps a place in the queue; the grace period starts when the last one closes.
import type { Deps } from '#server/deps.ts'
import { personChannel } from '#server/realtime/channels.ts'
import type { LiveSocket } from '#server/realtime/io.ts'
import * as service from './service.ts'

export function matchmakingPeopleSockets({ raw, actor }: LiveSocket, deps: Deps): void {
  const note = (present: boolean) => service.setPresence(deps, actor.userId, present)
  const noteLast = async () => {
    if ((await deps.realtime.peopleSocketsIn(personChannel(actor.userId))) === 0) await note(false)
  }
  deps.background.run('queue presence', note(true))
  // The library's own event, not a message of ours: there is nothing to parse.
  raw.once('disconnect', () => deps.background.run('queue presence', noteLast()))
}
