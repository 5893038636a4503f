import type { TestPerson } from '#tests/support/factories.ts'
import type { Seated, StaffedLoop } from '#tests/support/loop-factory.ts'

/** A word that names its author and place. */
export const markOf = (person: Pick<TestPerson, 'id'>, field = ''): string => `mark${person.id.slice(-8)}${field}`

export function seatOf(loop: StaffedLoop, barRaiser: boolean): Seated {
  const seat = loop.seats.find((seat) => seat.barRaiser === barRaiser)
  if (seat === undefined) throw new Error('a mini loop has a bar raiser and one more')
  return seat
}
