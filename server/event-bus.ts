// Carries domain events to their subscribers inside one transaction, and announcements to people after it.
import type { Db } from './db/client.ts'
import type { Announcement, DomainEvent, Events } from './events.ts'
import type { Logger } from './lib/logger.ts'

export type Heard = (tx: Db, event: DomainEvent) => Promise<readonly Announcement[] | void>

interface EventBus extends Events {
  /** Subscribers run in the order in which they were added. */
  subscribe(type: DomainEvent['type'], heard: Heard): void
}

export function createEventBus({ db, logger }: { db: Db; logger: Logger }): EventBus {
  const subscribers: { type: DomainEvent['type']; heard: Heard }[] = []
  const waiting = new WeakMap<Db, Announcement[]>()
  return {
    subscribe: (type, heard) => void subscribers.push({ type, heard }),
    async raise(tx, event) {
      const announcements = waiting.get(tx)
      if (announcements === undefined)
        throw new Error(`${event.type} was raised outside of a transaction that was opened to raise events`)
      for (const { type, heard } of subscribers) {
        if (type === event.type) announcements.push(...((await heard(tx, event)) ?? []))
      }
    },
    async transact(work) {
      const announcements: Announcement[] = []
      const result = await db.transaction((tx) => {
        waiting.set(tx, announcements)
        return work(tx)
      })
      await publishAll(announcements, logger)
      return result
    },
  }
}

/** What was committed stays committed: an announcement that fails holds up neither the answer nor the others. */
export async function publishAll(announcements: readonly Announcement[], logger: Logger): Promise<void> {
  const once = new Map<string, Announcement>()
  for (const announcement of announcements) if (!once.has(announcement.key)) once.set(announcement.key, announcement)
  for (const announcement of once.values()) {
    try {
      await announcement.publish()
    } catch (error) {
      logger.error({ err: error, announcement: announcement.key }, 'an announcement was not published')
    }
  }
}
