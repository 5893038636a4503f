// The names shown in a loop: first names only, until two people have met in a live round. The panel is one list: its names are whole
// once every one of them is.
import type { Db } from '#server/db/client.ts'
import * as people from '#server/features/people/system.ts'
import { firstName } from '#shared/lib/person-name.ts'
import type { LoopContext } from './access.ts'
import type { Seat } from './repository.ts'
import * as rounds from './round-repository.ts'
import type { Round } from './round-repository.ts'

export const leftName = 'Someone who left'

/** The newest round of this seat, if it is with the current interviewer. */
export const roundOf = (seat: Seat, newest: readonly Round[]): Round | undefined =>
  seat.interviewerId === null
    ? undefined
    : newest.find((round) => round.seatId === seat.id && round.interviewerId === seat.interviewerId)

const hasMet = (round: Round | undefined): boolean =>
  round !== undefined && (round.liveAt !== null || round.status === 'ENDED')

export interface LoopNames {
  candidate: string
  /** By seat id; open seats are missing. */
  bySeat: ReadonlyMap<string, string>
}

/** Everyone whose name a loop may show. */
export const personIdsOf = ({ loop, seats }: Pick<LoopContext, 'loop' | 'seats'>): string[] => [
  loop.candidateId,
  ...seats.flatMap((seat) => seat.interviewerId ?? []),
]

export function namesFor(
  context: LoopContext,
  known: { names: ReadonlyMap<string, string>; newest: readonly Round[] },
): LoopNames {
  const { names, newest } = known
  const shown = (userId: string, whole: boolean): string => {
    const name = names.get(userId)
    if (name === undefined) return leftName
    return whole ? name : firstName(name)
  }
  const { mySeat, roles, loop } = context
  const knowsCandidate = mySeat === null || roles.includes('candidate') || hasMet(roundOf(mySeat, newest))
  const filled = context.seats.flatMap((seat) =>
    seat.interviewerId === null ? [] : [[seat, seat.interviewerId] as const],
  )
  const allMet = filled.every(([seat]) => seat.id === mySeat?.id || hasMet(roundOf(seat, newest)))
  return {
    candidate: shown(loop.candidateId, knowsCandidate),
    bySeat: new Map(filled.map(([seat, userId]) => [seat.id, shown(userId, allMet)])),
  }
}

export async function loopNames(db: Db, context: LoopContext): Promise<LoopNames> {
  return namesFor(context, {
    names: await people.displayNames(db, personIdsOf(context)),
    newest: await rounds.listNewest(db, [context.loop.id]),
  })
}
