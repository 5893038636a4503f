// What the exact solver knows about each free seat before it starts: the sets open to it, and from that seat on a bound that no
// assignment can exceed, so that most of the search can be skipped without missing the best one (LP-1).
import { principleCodes } from '#shared/contracts/vocabulary.ts'
import type { SeatInput } from './assignment-types.ts'
import { countIn, maskCount } from './principle-mask.ts'
import { freeSeats, seatOptions } from './seat-options.ts'
import type { Table } from './seat-options.ts'

interface Option {
  mask: number
  /** Score first, number of principles second, in one number. */
  rank: number
}

export interface Stage {
  canonical: readonly Option[]
  bestFirst: readonly Option[]
  /** Single principles by the most that this seat or a later one can make of them, best first. */
  singles: readonly Option[]
  /** The most that pairs can add in this seat and later ones. */
  pairs: number
  /** Places in this seat and later ones. */
  places: number
  /** By principles already used: the best rank from here on, where it is known. */
  known: Int32Array
  /** By principles already used: a rank shown to be out of reach from here on. */
  outOfReach: Int32Array
}

export const unknown = -1
export const dead = -1_000_000_000
/** More than the number of principles, so that a count never outweighs a score. */
const scoreStep = 32

export type Score = (seat: SeatInput, mask: number) => number

function singlesOf(options: readonly Option[], rankOf: (mask: number) => number): Option[] {
  const open = options.reduce((mask, option) => mask | option.mask, 0)
  return principleCodes.flatMap((_, at) => ((open & (1 << at)) === 0 ? [] : [{ mask: 1 << at, rank: rankOf(1 << at) }]))
}

const pairRank = ({ mask, rank }: Option, rankOf: (mask: number) => number): number =>
  countIn(mask) === 2 ? rank - rankOf(mask & -mask) - rankOf(mask & (mask - 1)) : 0

const bestFirst = (options: readonly Option[]): Option[] => options.toSorted((a, b) => b.rank - a.rank)

function mergeSingles(own: readonly Option[], later: readonly Option[]): Option[] {
  const best = new Map(later.map((single) => [single.mask, single.rank]))
  for (const { mask, rank } of own) best.set(mask, Math.max(rank, best.get(mask) ?? dead))
  return bestFirst([...best].map(([mask, rank]) => ({ mask, rank })))
}

/** One stage per free seat, in slot order. */
export function stagesFor(table: Table, score: Score): Stage[] {
  const stages: Stage[] = []
  for (const seat of freeSeats(table).toReversed()) {
    const rankOf = (mask: number): number => score(seat, mask) * scoreStep + countIn(mask)
    const canonical = seatOptions(table, seat).map((mask) => ({ mask, rank: rankOf(mask) }))
    const later = stages[0]
    stages.unshift({
      canonical,
      bestFirst: bestFirst(canonical),
      singles: mergeSingles(singlesOf(canonical, rankOf), later?.singles ?? []),
      pairs: Math.max(0, ...canonical.map((option) => pairRank(option, rankOf))) + (later?.pairs ?? 0),
      places: seat.cap + (later?.places ?? 0),
      known: new Int32Array(maskCount).fill(unknown),
      outOfReach: new Int32Array(maskCount).fill(-dead),
    })
  }
  return stages
}

/** As if seats never got in each other's way. */
function boundBySeats(stages: readonly Stage[], at: number, used: number): number {
  let bound = 0
  for (let stage = at; stage < stages.length; stage += 1) {
    const best = stages[stage]?.bestFirst.find((option) => (option.mask & used) === 0)
    if (best === undefined) return dead
    bound += best.rank
  }
  return bound
}

/** As if every principle could go to the seat that makes most of it. */
function boundByPrinciples(stage: Stage, used: number): number {
  let bound = stage.pairs
  let places = stage.places
  for (const single of stage.singles) {
    if (places === 0) break
    if ((single.mask & used) !== 0) continue
    bound += single.rank
    places -= 1
  }
  return bound
}

/** Never lower than the best rank from stage `at` on. */
export function boundFrom(stages: readonly Stage[], at: number, used: number): number {
  const stage = stages[at]
  return stage === undefined ? 0 : Math.min(boundByPrinciples(stage, used), boundBySeats(stages, at, used))
}
