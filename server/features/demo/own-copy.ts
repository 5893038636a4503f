// The one way to a copy: its owner may know that it exists, and no one else.
import type { Db } from '#server/db/client.ts'
import * as loops from '#server/features/loops/system.ts'
import type { PersonActor } from '#server/lib/actor.ts'
import { forbidden, notFound } from '#server/lib/app-error.ts'

export async function requireCopy(db: Db, actor: PersonActor, loopId: string): Promise<loops.Loop> {
  const loop = await loops.findLoop(db, loopId)
  if (loop === null || loop.demoOwnerId !== actor.userId) throw notFound('demo')
  return loop
}

/** For what visitors do themselves: a seat has no part in it. */
export async function requireCopyAsVisitor(db: Db, actor: PersonActor, loopId: string): Promise<loops.Loop> {
  const copy = await requireCopy(db, actor, loopId)
  if (actor.viewAs !== null) throw forbidden('Only you can do this, not a seat. Leave the seat’s view, then try again.')
  return copy
}
