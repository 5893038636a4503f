// What a feature brings: its routes, its live events, its jobs and what it does when something happened elsewhere.
import type { FastifyInstance } from 'fastify'
import type { DebriefStep } from '#shared/contracts/debrief-state.ts'
import type { NoteSetStatus } from '#shared/contracts/notes.ts'
import type { TableClaim } from './db/claim.ts'
import type { Db } from './db/client.ts'
import type { Deps } from './deps.ts'
import type { Announcement, DomainEvent, EventName } from './events.ts'
import type { Job } from './jobs/ticker.ts'
import type { LiveSocket } from './realtime/io.ts'

/** Runs in the transaction that raised the event. What it answers is published after the commit. */
type Subscriber<E extends EventName> = (
  tx: Db,
  deps: Deps,
  event: Extract<DomainEvent, { type: E }>,
) => Promise<readonly Announcement[] | void>

export interface Merge {
  from: string
  to: string
  now: number
}

/** What a feature holds about a person. A feature with tables has one; tests/server/person fails where a column is unclaimed. */
export interface PersonData {
  tables: readonly TableClaim[]
  /** Throws when these two cannot become one now. Every feature is asked before anything moves. */
  mayMerge?(tx: Db, merge: Merge): Promise<void>
  /** A guest signs in to an account they already have: what the guest holds becomes the account's. */
  merge(tx: Db, merge: Merge): Promise<void>
  /** As JSON, for that person to keep. What others wrote about them under a seal is not in it. */
  export(db: Db, personId: string): Promise<Record<string, unknown>>
  /** Throws when this person cannot be erased now. Every feature is asked before anything goes. */
  mayErase?(tx: Db, personId: string): Promise<void>
  /**
   * The person's own data goes; their id stays as that of a former member. What others rely on stays: an author's sealed notes, and
   * a candidate's loops and rounds as counts. Runs from the top floor down, while the rows below still say whose they are.
   */
  erase(tx: Db, deps: Deps, personId: string): Promise<void>
}

/** What a loop has come to, as the feature that knows tells it. Absent: it has nothing to say. */
export interface LoopStage {
  noteSets?: readonly { seatId: string; authorId: string; status: NoteSetStatus; dueAt: number | null }[]
  debrief?: { step: DebriefStep; isVoid: boolean }
  selfRated?: boolean
  reportReleasedAt?: number | null
  /** A line of its own on the home page and the loop's, for the candidate or for the panel. */
  notices?: readonly { text: string; href: string | null; audience: 'candidate' | 'panel' }[]
}

/** By loop id, in a number of statements that does not grow with the loops. */
export type Stages = (db: Db, loopIds: readonly string[]) => Promise<ReadonlyMap<string, LoopStage>>

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
  person?: PersonData
  stages?: Stages
  /** Flushes what it still holds, before the database closes. */
  close?(deps: Deps): Promise<void>
}
