// Who must be in the room before a debrief opens (LO-5): the bar raiser, the hiring manager where there is one, and three in five
// (rounded up, those two counted) of the interviewers whose round ended and whose set was not waived.
import type { LoopSeat } from './note-sets.ts'
import { isIn, requiredNoteSets } from './note-sets.ts'
import { loopPolicy } from './policy.ts'

export interface Quorum {
  met: boolean
  needed: number
  here: number
  /** What is still missing, one sentence each. */
  waitingFor: string[]
}

/** `present` holds seat ids. Somebody whose own notes are not in does not count. */
export function quorum({ seats, present }: { seats: readonly LoopSeat[]; present: ReadonlySet<string> }): Quorum {
  const counted = requiredNoteSets(seats).filter((seat) => seat.notes !== 'WAIVED')
  const needed = Math.ceil((counted.length * loopPolicy.quorumPercent) / 100)
  const here = counted.filter((seat) => present.has(seat.id) && isIn(seat))
  const manager = counted.find((seat) => seat.hiringManager)
  const waitingFor = [
    ...(here.some((seat) => seat.barRaiser) ? [] : ['The bar raiser is not here with notes submitted.']),
    ...(manager === undefined || here.includes(manager)
      ? []
      : ['The hiring manager is not here with notes submitted.']),
    ...(here.length >= needed ? [] : [`${here.length} of the ${needed} interviewers a debrief needs are here.`]),
  ]
  return { met: waitingFor.length === 0, needed, here: here.length, waitingFor }
}
