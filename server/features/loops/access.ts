// The one way to get a loop for a person: load it, check access, and return a value that proves the check.
import { forbidden, notFound } from '#server/lib/app-error.ts'
import type { PersonActor } from '#server/lib/actor.ts'
import { grant, type Authorized } from '#server/lib/authorized.ts'
import type { Db } from '#server/db/client.ts'
import type { LoopRole } from '#shared/contracts/vocabulary.ts'
import { effectiveUserId, hasAccess, rolesOf, type LoopAccess } from './policy.ts'
import * as repository from './repository.ts'
import type { Loop, Seat } from './repository.ts'

export interface LoopContext {
  loop: Loop
  seats: Seat[]
  /** The person whose view is used; another person than the actor only in the actor's own demo. */
  userId: string
  roles: LoopRole[]
  mySeat: Seat | null
}

const sentences: Record<LoopAccess, string> = {
  member: 'Only people in this loop can do this.',
  candidate: 'Only the candidate of this loop can do this.',
  interviewer: 'Only interviewers in this loop can do this.',
  barRaiser: 'Only the bar raiser of this loop can do this.',
  assignmentReader: 'Only the bar raiser and the hiring manager see the whole assignment.',
}

/** Throws NOT_FOUND for people outside the loop and FORBIDDEN, with the reason, for others. `lock` locks the loop for a change. */
export async function requireLoop<A extends LoopAccess>(
  db: Db,
  actor: PersonActor,
  want: { loopId: string; access: A; lock?: boolean; named?: string },
): Promise<Authorized<LoopContext, A>> {
  const loop = want.lock === true ? await repository.lock(db, want.loopId) : await repository.find(db, want.loopId)
  // The name of what was requested: inside someone else's loop it must look as if it didn't exist.
  const named = want.named ?? 'loop'
  if (loop === null) throw notFound(named)
  const seats = await repository.listSeats(db, loop.id)
  const context = contextFor(actor, loop, seats)
  const { roles } = context
  return grant(context, want.access, () => {
    const isDemoOwner = loop.demoOwnerId === actor.userId
    if (roles.length === 0 && !isDemoOwner) throw notFound(named)
    if (want.lock === true) refuseInDemo(loop)
    if (!hasAccess(roles, want.access) && !(isDemoOwner && want.access === 'member'))
      throw forbidden(sentences[want.access])
  })
}

/** A demo can be viewed, but not changed. */
export function refuseInDemo({ demoOwnerId }: Pick<Loop, 'demoOwnerId'>): void {
  if (demoOwnerId !== null) throw forbidden('This is a finished demo. You can look around, but you can’t change it.')
}

function contextFor(actor: PersonActor, loop: Loop, seats: Seat[]): LoopContext {
  const userId = effectiveUserId(actor, loop)
  return {
    loop,
    seats,
    userId,
    roles: rolesOf(userId, loop, seats),
    mySeat: seats.find((seat) => seat.interviewerId === userId) ?? null,
  }
}

/** A person's loops, newest first, without demo copies. */
export async function listOwnLoops(db: Db, actor: PersonActor): Promise<LoopContext[]> {
  const ids = await repository.listIdsOf(db, actor.userId)
  const found = new Map((await repository.listWithSeats(db, ids)).map((entry) => [entry.loop.id, entry]))
  return ids.flatMap((id) => {
    const entry = found.get(id)
    return entry === undefined ? [] : [contextFor(actor, entry.loop, entry.seats)]
  })
}
