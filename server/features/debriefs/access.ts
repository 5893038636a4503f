// Access to a debrief: the loop's interviewers who have a vote in it. A demo can't be changed.
import { AppError, refuse } from '#server/lib/app-error.ts'
import type { PersonActor } from '#server/lib/actor.ts'
import type { Authorized } from '#server/lib/authorized.ts'
import type { Db } from '#server/db/client.ts'
import * as loopService from '#server/features/loops/service.ts'
import type { LoopContext } from '#server/features/loops/service.ts'
import { attending } from '#shared/domain/debrief/quorum.ts'
import * as repository from './repository.ts'

export async function requireDebrief(
  db: Db,
  actor: PersonActor,
  want: { loopId: string; to: 'look' | 'act' },
): Promise<Authorized<LoopContext, 'interviewer'>> {
  const context = await loopService.requireLoop(db, actor, { loopId: want.loopId, access: 'interviewer' })
  if (want.to === 'act' && context.loop.demoOwnerId !== null)
    throw new AppError('FORBIDDEN', 'This is a finished demo. You can look around, but you can’t change it.')
  const attendees = await repository.findAttendees(db, want.loopId)
  const attendee = attendees === null ? null : attending(attendees, context.userId)
  if (attendee?.ok === false) throw refuse(attendee.rejection, 'FORBIDDEN')
  return context
}
