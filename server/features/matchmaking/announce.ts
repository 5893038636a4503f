import type { Deps } from '#server/deps.ts'
import { personChannel } from '#server/realtime/channels.ts'
import { queueEvents } from '#shared/contracts/queue.ts'

export function announceQueue(deps: Deps, people: readonly string[]): void {
  const channels = [...new Set(people)].filter((userId) => userId !== '').map(personChannel)
  deps.realtime.publish(
    { namespace: 'people', channels },
    { name: 'queue:changed', def: queueEvents['queue:changed'], payload: {} },
  )
}
