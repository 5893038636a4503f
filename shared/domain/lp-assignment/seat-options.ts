// Which sets of principles a seat may hold: as many as it must and may (H1), only what its round can show, its person may judge
// and the level asks for (H4, H6), and for the bar raiser at least one core principle (H5). A fixed seat has its one set (LP-5).
import { weightsFor } from '../catalogue/weights.ts'
import { principleCodes } from '#shared/contracts/vocabulary.ts'
import type { Level, RoleFamily } from '#shared/contracts/vocabulary.ts'
import type { AssignmentPack, SeatInput } from './assignment-types.ts'
import { maskOf } from './principle-mask.ts'

/** The seats with what binds them; seats in `fixed` hold that set, whatever the rules say. */
export interface Table {
  principlePack: AssignmentPack
  role: RoleFamily
  level: Level
  seats: readonly SeatInput[]
  fixed: ReadonlyMap<string, number>
}

export const coreMaskOf = ({ principlePack, role }: Pick<Table, 'principlePack' | 'role'>): number =>
  maskOf(principlePack.coreSets[role])

export const fixedMask = (table: Table): number => [...table.fixed.values()].reduce((mask, set) => mask | set, 0)

export const freeSeats = (table: Table): SeatInput[] => table.seats.filter((seat) => !table.fixed.has(seat.id))

/** Everything the seat could hold if it were alone. */
export function holdableMask({ principlePack, role, level }: Table, seat: SeatInput): number {
  const weights = weightsFor(principlePack, role, level)
  return maskOf(
    principleCodes.filter(
      (code) => principlePack.roundFit[seat.roundType][code] >= 1 && weights[code] > 0 && !seat.forbid.includes(code),
    ),
  )
}

/** All sets open to a free seat, in canonical order: a shorter list before the longer ones that begin with it. */
export function seatOptions(table: Table, seat: SeatInput): number[] {
  const core = coreMaskOf(table)
  const open = holdableMask(table, seat) & ~fixedMask(table)
  const options: number[] = []
  const offer = (mask: number, size: number): void => {
    if ((mask & ~open) !== 0 || size < seat.min || size > seat.cap) return
    if (!seat.barRaiser || (mask & core) !== 0) options.push(mask)
  }
  for (let first = 0; first < principleCodes.length; first += 1) {
    offer(1 << first, 1)
    for (let second = first + 1; second < principleCodes.length; second += 1) offer((1 << first) | (1 << second), 2)
  }
  return options
}
