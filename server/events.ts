// Domain events: what happens in one feature and matters to another. An event says what happened, never what to do.
// It is raised inside the transaction in which it happened, and its subscribers act in that same transaction.
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
  /** A seat was filled and its round was created. `startsAt` null: it starts as soon as both join. */
  roundPlanned: RoundRef & { roundType: RoundType; minutes: number; startsAt: number | null; at: number }
  /** The clock of a round started, for the first time or again after an interruption. */
  roundWentLive: RoundRef & { at: number }
  /** A round was completed. */
  roundEnded: RoundRef & { at: number }
  /** A round ended early; its notes may still be submitted. */
  roundAborted: RoundRef & { at: number }
  /** A filled seat is open again: its interviewer left, or their round failed before the loop began. */
  seatReopened: { loopId: string; seatId: string; at: number }
  /** An author submitted their notes. Quality runs from 0 to 100. */
  noteSetSubmitted: NoteSetRef & { quality: number; at: number }
  /** The bar raiser returned a submitted set, so it is a draft again. */
  noteSetReturned: NoteSetRef & { at: number }
  /** The loop no longer waits for a late set. */
  noteSetWaived: NoteSetRef & { at: number }
  /** A debrief entered its next step. */
  debriefStepEntered: { loopId: string; packageId: string; step: DebriefStep; at: number }
  /** The candidate may read the report. The next loop starts from `weakness`: 0 to 1 for each principle. */
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

/** Tells people that something they may see changed. Runs after the commit; of two with the same key, only the first runs. */
export interface Announcement {
  key: string
  publish(): Promise<void> | void
}

export interface Events {
  /** Opens the transaction in which events are raised. Announcements are published after the commit, or never. */
  transact<T>(work: (tx: Db) => Promise<T>): Promise<T>
  /** Runs every subscriber, in the order of the feature list, before it resolves. `tx` comes from `transact`. */
  raise(tx: Db, event: DomainEvent): Promise<void>
}
