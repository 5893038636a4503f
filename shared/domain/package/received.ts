// Which note sets a package holds: one per seat, in seat order, without shadows' and waived ones (I-34, PK-2).
import type { AssembleInput, PackageLoop, LoopSeat, PackageNoteSet, SeatNotes } from './input.ts'
import type { PackageSeat } from '#shared/contracts/package-content.ts'

export const isOfPanel = (set: PackageNoteSet): boolean => set.shadow !== true

export function receivedNotes({ loop, noteSets }: Pick<AssembleInput, 'loop' | 'noteSets'>): SeatNotes[] {
  return seatsInOrder(loop).flatMap((seat) => {
    const set = setOf(seat, noteSets)
    return set === undefined ? [] : [{ seat, set }]
  })
}

/** Of two sets for one seat the sitting interviewer's counts, whichever order they come in. */
function setOf(seat: LoopSeat, noteSets: readonly PackageNoteSet[]): PackageNoteSet | undefined {
  const own = noteSets.filter((set) => set.seatId === seat.seatId && isOfPanel(set) && !set.waived)
  const sitting = (one: PackageNoteSet): number => Number(one.authorId === seat.interviewerId)
  return own.toSorted((a, b) => sitting(b) - sitting(a) || (a.noteSetId < b.noteSetId ? -1 : 1))[0]
}

export const seatsInOrder = (loop: PackageLoop): LoopSeat[] => loop.seats.toSorted((a, b) => a.n - b.n)

function arrivalOf(seat: LoopSeat, noteSets: readonly PackageNoteSet[]): PackageSeat['notes'] {
  const received = setOf(seat, noteSets)
  if (received !== undefined) return received.lateHours > 0 ? 'late' : 'in'
  if (noteSets.some((set) => set.seatId === seat.seatId && isOfPanel(set))) return 'waived'
  return seat.roundStatus === 'ENDED' ? 'missing' : 'none'
}

export function packageSeats({ loop, noteSets }: Pick<AssembleInput, 'loop' | 'noteSets'>): PackageSeat[] {
  return seatsInOrder(loop).map((seat) => ({ ...seat, notes: arrivalOf(seat, noteSets) }))
}

/** A seat whose round was not held owes no notes, but a decision always lacks the bar raiser's. */
export function missingSeats(seats: readonly PackageSeat[]): { seatId: string; barRaiser: boolean }[] {
  return seats
    .filter((seat) => seat.notes === 'missing' || seat.notes === 'waived' || (seat.barRaiser && seat.notes === 'none'))
    .map(({ seatId, barRaiser }) => ({ seatId, barRaiser }))
}
