import type { Deps } from '#server/deps.ts'
import type { PersonActor } from '#server/lib/actor.ts'
import { notFound } from '#server/lib/app-error.ts'
import * as loops from '#server/features/loops/system.ts'
import * as people from '#server/features/people/system.ts'
import type { RoundView } from '#shared/contracts/rooms.ts'
import { firstName } from '#shared/lib/person-name.ts'
import { requireRound } from './access.ts'

/** A round as its viewer may see it; the candidate never sees the assignment. */
export async function roundView(
  { db, principlePack }: Pick<Deps, 'db' | 'principlePack'>,
  actor: PersonActor,
  roundId: string,
): Promise<RoundView> {
  const { round, side } = await requireRound(db, actor, roundId)
  const loop = await loops.findLoop(db, round.loopId)
  const seat = (await loops.listSeats(db, round.loopId)).find(({ id }) => id === round.seatId)
  if (loop === null || seat === undefined) throw notFound('round')
  const otherId = side === 'candidate' ? round.interviewerId : round.candidateId
  const names = await people.displayNames(db, [actor.userId, otherId])
  const otherName = names.get(otherId) ?? loops.leftName
  return {
    id: round.id,
    loopId: loop.id,
    roundNumber: seat.roundNumber,
    roundType: seat.roundType,
    minutes: seat.minutes,
    side,
    me: { id: actor.userId, name: names.get(actor.userId) ?? actor.name },
    other: {
      name: round.liveAt === null ? firstName(otherName) : otherName,
      timeZone: (await people.findProfile(db, otherId))?.timeZone ?? null,
    },
    role: loop.role,
    roleTitle: loop.roleTitle,
    targetLevel: loop.targetLevel,
    barRaiser: seat.barRaiser,
    ...(side === 'candidate'
      ? candidatePart
      : {
          programPrompt: principlePack.templates[loop.templateId].slots[seat.roundNumber - 1]?.programPrompt ?? false,
          principles: seat.principles,
          notesOpen: round.liveAt !== null,
        }),
  }
}

const candidatePart: Pick<RoundView, 'programPrompt' | 'principles' | 'notesOpen'> = {
  programPrompt: false,
  principles: null,
  notesOpen: false,
}
