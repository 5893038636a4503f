// Who sits in the demo's seats: what the solver is told of them, and what a visitor reads before choosing whose eyes to use.
import type { SeatInput } from '#shared/domain/lp-assignment/assign-principles.ts'
import { demoLoop } from '#shared/demo/loop.ts'
import type { DemoSeat } from '#shared/demo/types.ts'

type Leanings = Pick<SeatInput, 'skill'> & Partial<Pick<SeatInput, 'preference' | 'forbid' | 'prior'>>

export interface CastMember extends DemoSeat {
  personId: string
  rowId: string
  roundId: string
  noteSetId: string
  leanings: Leanings
}
export interface Cast {
  loopId: string
  ownerId: string
  candidateId: string
  seats: CastMember[]
}

const leaningsOf: Record<string, Leanings> = {
  HM: { skill: { OW: 3, DR: 2, CO: 2 } },
  PEER: { skill: { CO: 3, IS: 2 }, preference: { CO: 1 } },
  BR: { skill: { ET: 3, AR: 3, HS: 2 }, preference: { ET: 1 } },
  DATA: { skill: { DD: 3, AR: 2 }, forbid: ['CO'] },
  ENG: { skill: { HB: 2, ET: 2 }, prior: ['ET'] },
}

/** Everybody with ids of this copy's own. */
export function castOf(ownerId: string, nextId: () => string): Cast {
  return {
    loopId: nextId(),
    ownerId,
    candidateId: nextId(),
    seats: demoLoop.seats.map((seat) => ({
      ...seat,
      personId: nextId(),
      rowId: nextId(),
      roundId: nextId(),
      noteSetId: nextId(),
      leanings: leaningsOf[seat.seatId] ?? { skill: {} },
    })),
  }
}

export function memberOf(cast: Cast, seatId: string): CastMember {
  const found = cast.seats.find((seat) => seat.seatId === seatId)
  if (found === undefined) throw new Error(`the demo has no seat ${seatId}`)
  return found
}

const parts: Record<string, string> = {
  HM: 'Hiring manager',
  PEER: 'Peer',
  BR: 'Bar raiser',
  DATA: 'Data',
  ENG: 'Engineering',
}
export const partOf = ({ seatId }: Pick<DemoSeat, 'seatId'>): string => parts[seatId] ?? 'Interviewer'

export const candidatePart = 'Candidate'
export const candidateSees =
  'The report, and the rating given before reading it. Nothing of the notes, the votes or the debrief.'

const views: Record<string, string> = {
  HM: 'Four regions moved without rank. Never asked what came after the quarter.',
  PEER: 'The best customer work of the loop, and the only strong hire before the reading.',
  BR: 'The one who asked about two quarters later. Votes last and can stop the level.',
  DATA: 'A metric that lied, forty phone calls, and a stop line set before the start.',
  ENG: 'The weak set: three hours late, thinly probed, soft words in the vote.',
}
export const seesOf = ({ seatId }: Pick<DemoSeat, 'seatId'>): string => views[seatId] ?? ''
