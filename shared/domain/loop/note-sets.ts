// Which sets of notes a loop needs, which never came, and when a loop is practice only (LO-2 … LO-4, I-03).
import type { NoteSetStatus } from '#shared/contracts/notes.ts'
import { loopPolicy } from './policy.ts'

export interface LoopSeat {
  id: string
  barRaiser: boolean
  hiringManager: boolean
  /** Its round reached ENDED. */
  roundEnded: boolean
  lost: boolean
  notes: NoteSetStatus
}

export const isIn = (seat: LoopSeat): boolean => seat.notes === 'SUBMITTED' || seat.notes === 'SEALED'
const wasHeld = (seat: LoopSeat) => seat.roundEnded && !seat.lost

/** A set is required from every seat whose round ended; a partial set of an aborted round is welcome, never required. */
export const requiredNoteSets = <S extends LoopSeat>(seats: readonly S[]): S[] => seats.filter(wasHeld)

/** No deciding loop without exactly one bar raiser whose round was held. */
export const practiceOnly = (seats: readonly LoopSeat[]): boolean =>
  seats.filter((seat) => seat.barRaiser && wasHeld(seat)).length !== 1

export interface MissingSeats {
  seatIds: string[]
  /** The decision is held: more than one, or the bar raiser's. */
  holds: boolean
}

/** A seat lost earlier is not missing, its principles are gaps; the bar raiser's counts as missing either way. */
export function missingSeats(seats: readonly LoopSeat[]): MissingSeats {
  const raised = seats.some((seat) => seat.barRaiser && wasHeld(seat) && isIn(seat))
  const missing = seats.filter((seat) => (seat.barRaiser ? !raised && !isIn(seat) : wasHeld(seat) && !isIn(seat)))
  return { seatIds: missing.map((seat) => seat.id), holds: missing.length > loopPolicy.setsWaivedAtMost || !raised }
}

/** An open seat is lost after 72 hours, or when its session is over without having been held. */
export function seatLost(seat: { openedAt: number; filled: boolean; sessionFailed: boolean }, now: number): boolean {
  return seat.sessionFailed || (!seat.filled && now - seat.openedAt >= loopPolicy.seatOpenMs)
}
