// Runs the subscribers of domain events inside one transaction, and publishes their announcements after the commit.
import type { Db } from './db/client.ts'
import type { Announcement, DomainEvent, Events } from './events.ts'
import type { Logger } from './lib/logger.ts'

export type EventListener = (tx: Db, event: DomainEvent) => Promise<readonly Announcement[] | void>

interface EventBus extends Events {
  /** Listeners run in the order in which they were added. */
  subscribe(type: DomainEvent['type'], listener: EventListener): void
}

export function createEventBus({ db, logger }: { db: Db; logger: Logger }): EventBus {
  const subscribers: { type: DomainEvent['type']; listener: EventListener }[] = []
  const waiting = new WeakMap<Db, Announcement[]>()
  return {
    subscribe: (type, listener) => void subscribers.push({ type, listener }),
    async raise(tx, event) {
      const announcements = waiting.get(tx)
      if (announcements === undefined)
        throw new Error(`${event.type} was raised outside a transaction that was opened with transact()`)
      for (const { type, listener } of subscribers) {
        if (type === event.type) announcements.push(...((await listener(tx, event)) ?? []))
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

/** The commit is done, so a failing announcement must not delay the answer or the other announcements. */
export async function publishAll(announcements: readonly Announcement[], logger: Logger): Promise<void> {
  const once = new Map<string, Announcement>()
  for (const announcement of announcements) if (!once.has(announcement.key)) once.set(announcement.key, announcement)
  for (const announcement of once.values()) {
    try {
      await announcement.publish()
    } catch (error) {
      logger.error({ err: error, announcement: announcement.key }, 'An announcement was not published')
    }
  }
}
