// Everything that can happen in one feature and matter to another. An event says what happened, never what to do; it is raised inside
// the transaction in which it happened, and whoever hears it acts in that same transaction.
import type { Principle, RoundType } from '#shared/contracts/vocabulary.ts'
import type { DebriefStep } from '#shared/contracts/debrief-state.ts'
import type { Db } from './db/client.ts'

interface RoundRef {
  roundId: string
  loopId: string
  seatId: string
  interviewerId: string
}

interface NoteSetRef {
  noteSetId: string
  roundId: string
  loopId: string
}

interface Payloads {
  /** A seat was filled and its round is to be held. `startsAt` null: as soon as both come. */
  roundPlanned: RoundRef & { roundType: RoundType; minutes: number; startsAt: number | null; at: number }
  /** The clock of a round started, for the first time or again after it broke off. */
  roundWentLive: RoundRef & { at: number }
  /** A round was held to its end. */
  roundEnded: RoundRef & { at: number }
  /** A round broke off: what was written may still be submitted. */
  roundAborted: RoundRef & { at: number }
  /** A filled seat is open again: its interviewer left it, or their round failed before the loop began. */
  seatReopened: { loopId: string; seatId: string; at: number }
  /** An author handed in their notes. Quality runs from 0 to 100. */
  noteSetSubmitted: NoteSetRef & { quality: number; at: number }
  /** The bar raiser gave a submitted set back, so it is out again. */
  noteSetReturned: NoteSetRef & { at: number }
  /** A late set is no longer waited for. */
  noteSetWaived: NoteSetRef & { at: number }
  /** The panel's meeting over a package went on to its next step. */
  debriefStepEntered: { loopId: string; packageId: string; step: DebriefStep; at: number }
  /** The candidate may read what was concluded. `weakness`, by principle from 0 to 1, is where the next loop begins. */
  reportReleased: {
    loopId: string
    packageId: string
    practiceOnly: boolean
    weakness: Partial<Record<Principle, number>>
    at: number
  }
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
