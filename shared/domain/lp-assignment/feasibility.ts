// Whether the hard rules leave any assignment at all (H1 to H6), without looking for the best one. If the core principles can all
// be placed, and the seats can all be filled, then both can be had at once (Mendelsohn and Dulmage), so two matchings decide.
import type { SeatInput } from './assignment-types.ts'
import { coreMaskOf, fixedMask, freeSeats, holdableMask } from './seat-options.ts'
import type { Table } from './seat-options.ts'
import { principlesIn, bitOf } from './principle-mask.ts'

/** What a free seat asks for and may hold. */
export interface Room {
  open: number
  min: number
  cap: number
  needsCore: boolean
}

/** Gives each need one target of its own from its mask, moving earlier ones along where that helps. */
function canServeAll(needs: readonly number[]): boolean {
  const takenBy = new Map<number, number>()
  const serve = (need: number, tried: Set<number>): boolean => {
    for (let left = needs[need] ?? 0; left !== 0; left &= left - 1) {
      const target = left & -left
      if (tried.has(target)) continue
      tried.add(target)
      const holder = takenBy.get(target)
      if (holder === undefined || serve(holder, tried)) {
        takenBy.set(target, need)
        return true
      }
    }
    return false
  }
  return needs.every((_, need) => serve(need, new Set()))
}

/** What each place may hold. */
function placesIn(rooms: readonly Room[], countOf: (room: Room) => number): number[] {
  const places: number[] = []
  for (const room of rooms) for (let left = countOf(room); left > 0; left -= 1) places.push(room.open)
  return places
}

/** One bit per place, so a loop can have 31 of them. */
const placesFor = (places: readonly number[], principle: number): number =>
  places.reduce((mask, open, at) => ((open & principle) === 0 ? mask : mask | (1 << at)), 0)

const splitMask = (mask: number): number[] => principlesIn(mask).map(bitOf)

function canFill(rooms: readonly Room[], core: number): boolean {
  const barRaiser = rooms.find((room) => room.needsCore)
  if (barRaiser !== undefined) {
    return splitMask(barRaiser.open & core).some((given) =>
      canFill(
        rooms.map((room) => {
          const served =
            room === barRaiser ? { min: Math.max(0, room.min - 1), cap: room.cap - 1, needsCore: false } : {}
          return { ...room, ...served, open: room.open & ~given }
        }),
        core & ~given,
      ),
    )
  }
  const places = placesIn(rooms, ({ cap }) => cap)
  return (
    canServeAll(splitMask(core).map((principle) => placesFor(places, principle))) &&
    canServeAll(placesIn(rooms, ({ min }) => min))
  )
}

export const roomOf = (table: Table, seat: SeatInput): Room => ({
  open: holdableMask(table, seat) & ~fixedMask(table),
  min: seat.min,
  cap: seat.cap,
  needsCore: seat.barRaiser,
})

/** Whether these seats can be filled and cover `core`, the core principles that no fixed seat holds. */
export const roomsSuffice = (rooms: readonly Room[], core: number): boolean =>
  rooms.every((room) => room.min <= room.cap) && canFill(rooms, core)

export const isFeasible = (table: Table): boolean =>
  roomsSuffice(
    freeSeats(table).map((seat) => roomOf(table, seat)),
    coreMaskOf(table) & ~fixedMask(table),
  )
