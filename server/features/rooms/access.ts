// Access to a round.
import type { Db } from '#server/db/client.ts'
import * as loops from '#server/features/loops/system.ts'
import type { Round } from '#server/features/loops/system.ts'
import type { PersonActor } from '#server/lib/actor.ts'
import { notFound } from '#server/lib/app-error.ts'
import { grant, type Authorized } from '#server/lib/authorized.ts'
import type { RoomSide } from '#shared/contracts/room-state.ts'

export interface RoundMember {
  round: Round
  side: RoomSide
}

/** Only the two people of a round. */
export async function requireRound(
  db: Db,
  actor: PersonActor,
  roundId: string,
): Promise<Authorized<RoundMember, 'inRoom'>> {
  const round = await loops.findRound(db, roundId)
  if (round === null) throw notFound('round')
  const side: RoomSide = round.candidateId === actor.userId ? 'candidate' : 'interviewer'
  return grant({ round, side }, 'inRoom', () => {
    if (round.candidateId !== actor.userId && round.interviewerId !== actor.userId) throw notFound('round')
  })
}
