// Access to a debrief: interviewers of the loop. Nobody acts in a finished demo.
import { AppError } from '#server/lib/app-error.ts'
import type { PersonActor } from '#server/lib/actor.ts'
import type { Authorized } from '#server/lib/authorized.ts'
import type { Db } from '#server/db/client.ts'
import * as loopService from '#server/features/loops/service.ts'
import type { LoopContext } from '#server/features/loops/service.ts'

export async function requireDebrief(
  db: Db,
  actor: PersonActor,
  want: { loopId: string; to: 'look' | 'act' },
): Promise<Authorized<LoopContext, 'interviewer'>> {
  const context = await loopService.requireLoop(db, actor, { loopId: want.loopId, access: 'interviewer' })
  if (want.to === 'act' && context.loop.demoOwnerId !== null)
    throw new AppError('FORBIDDEN', 'This is a finished demo: look around freely, nothing in it changes.')
  return context
}
