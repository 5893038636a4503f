// The people of the demo: what the solver knows about them, and what a visitor reads before choosing a view.
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

/** All people of a copy, with new ids. */
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
  if (found === undefined) throw new Error(`The demo has no seat ${seatId}`)
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
  'The report, and the self-rating given before reading it. Nothing of the notes, the votes or the debrief.'

const views: Record<string, string> = {
  HM: 'Influence across four regions without authority. Didn’t ask what happened after the quarter.',
  PEER: 'The best customer evidence of the loop: a design exercise, and a story that shows the habit.',
  BR: 'Asked what happened two quarters later. Votes last and can veto the level.',
  DATA: 'A misleading metric, forty phone calls, and a stop condition set before the launch.',
  ENG: 'The weakest notes: three hours late, few follow-up questions, vague words.',
}
export const seesOf = ({ seatId }: Pick<DemoSeat, 'seatId'>): string => views[seatId] ?? ''
