// What a feature provides: routes, live events, jobs, and reactions to events of other features.
import type { FastifyInstance } from 'fastify'
import type { DebriefStep } from '#shared/contracts/debrief-state.ts'
import type { NoteSetStatus } from '#shared/contracts/notes.ts'
import type { TableClaim } from './db/claim.ts'
import type { Db } from './db/client.ts'
import type { Deps } from './deps.ts'
import type { Announcement, DomainEvent, EventName } from './events.ts'
import type { Job } from './jobs/ticker.ts'
import type { LiveSocket } from './realtime/io.ts'

/** Runs in the transaction that raised the event. The announcements it returns are published after the commit. */
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

/** What a feature stores about a person. Every feature with tables has one; tests/server/person fails on an unclaimed column. */
export interface PersonData {
  tables: readonly TableClaim[]
  /** Throws if these two can't be merged now. Every feature is asked before anything moves. */
  mayMerge?(tx: Db, merge: Merge): Promise<void>
  /** A guest signs in to an existing account: the guest's data becomes the account's. */
  merge(tx: Db, merge: Merge): Promise<void>
  /** JSON for that person to keep. It leaves out what others wrote about them under a seal. */
  export(db: Db, personId: string): Promise<Record<string, unknown>>
  /** Throws if this person can't be erased now. Every feature is asked before anything is erased. */
  mayErase?(tx: Db, personId: string): Promise<void>
  /**
   * Erases the person's own data; their id stays as that of a former member. What others rely on stays: an author's sealed
   * notes, and a candidate's loops and rounds as counts. Runs from the top floor down, while lower rows still name their owner.
   */
  erase(tx: Db, deps: Deps, personId: string): Promise<void>
}

/** The progress of a loop as one feature knows it. A missing field means that the feature has nothing to report. */
export interface LoopStage {
  noteSets?: readonly { seatId: string; authorId: string; status: NoteSetStatus; dueAt: number | null }[]
  debrief?: { step: DebriefStep; isVoid: boolean }
  selfRated?: boolean
  reportReleasedAt?: number | null
  /** Extra lines on the home page and the loop page, for the candidate or for the panel. */
  notices?: readonly { text: string; href: string | null; audience: 'candidate' | 'panel' }[]
}

/** By loop id. The number of queries must not depend on the number of loops. */
export type Stages = (db: Db, loopIds: readonly string[]) => Promise<ReadonlyMap<string, LoopStage>>

export interface Feature {
  name: string
  routes?(app: FastifyInstance, deps: Deps): void
  /** Binds its events on a new connection to a person's own channel. */
  peopleSockets?(socket: LiveSocket, deps: Deps): void
  /** Binds its events on a new connection to a round or a debrief. */
  roomSockets?(socket: LiveSocket, deps: Deps): void
  jobs?: readonly Job[]
  /** Reactions to events of any floor, by event name. */
  on?: { readonly [E in EventName]?: Subscriber<E> }
  person?: PersonData
  stages?: Stages
  /** Flushes pending writes before the database closes. */
  close?(deps: Deps): Promise<void>
}
