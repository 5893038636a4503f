// What a feature brings: its routes, its live events, its jobs and what it does when something happened elsewhere.
import type { FastifyInstance } from 'fastify'
import type { Db } from './db/client.ts'
import type { Deps } from './deps.ts'
import type { Announcement, DomainEvent, EventName } from './events.ts'
import type { Job } from './jobs/ticker.ts'
import type { LiveSocket } from './realtime/io.ts'

/** Runs in the transaction that raised the event. What it answers is published after the commit. */
type Subscriber<E extends EventName> = (tx: Db, deps: Deps, event: Extract<DomainEvent, { type: E }>) => Promise<readonly Announcement[] | void>

export interface Feature {
  name: string
  routes?(app: FastifyInstance, deps: Deps): void
  /** Binds its events on a new connection of a person's own channel. */
  peopleSockets?(socket: LiveSocket, deps: Deps): void
  /** Binds its events on a new connection to a round or a debrief. */
  roomSockets?(socket: LiveSocket, deps: Deps): void
  jobs?: readonly Job[]
  /** What follows here from what happened on any floor, by event. */
  on?: { readonly [E in EventName]?: Subscriber<E> }
  /** Flushes what it still holds, before the database closes. */
  close?(deps: Deps): Promise<void>
}
