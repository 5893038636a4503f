// Everything that can happen in one feature and matter to another. An event says what happened, never what to do; it is raised inside
// the transaction in which it happened, and whoever hears it acts in that same transaction.
import type { Db } from './db/client.ts'

interface RoundRef { roundId: string; loopId: string; seatId: string; interviewerId: string }

interface Payloads {
  /** The clock of a round started, for the first time or again after it broke off. */
  roundWentLive: RoundRef & { at: number }
  /** A round was held to its end. */
  roundEnded: RoundRef & { at: number }
  /** A round broke off: what was written may still be submitted. */
  roundAborted: RoundRef & { at: number }
  /** A required note set came in, or is no longer waited for. */
  noteSetSettled: { loopId: string; noteSetId: string; at: number }
}

export type EventName = keyof Payloads
export type DomainEvent = { [E in EventName]: { type: E } & Payloads[E] }[EventName]

/** Tells people that something they may see changed. Runs after the commit; of two with one key only the first runs. */
export interface Announcement {
  key: string
  publish(): Promise<void> | void
}

export interface Events {
  /** Opens the transaction in which events are raised. What they announce leaves after the commit, or never. */
  transact<T>(work: (tx: Db) => Promise<T>): Promise<T>
  /** Runs every subscriber, in the order of the feature list, before it resolves. `tx` comes from `transact`. */
  raise(tx: Db, event: DomainEvent): Promise<void>
}
