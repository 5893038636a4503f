// The one way in to a loop: load, check, and hand out a value that proves the check ran.
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
  /** Whose eyes: differs from the actor only in the actor's own demo copy. */
  userId: string
  roles: LoopRole[]
  mySeat: Seat | null
}

const sentences: Record<LoopAccess, string> = {
  member: 'Only people of this loop can do this.',
  candidate: 'Only the candidate of this loop can do this.',
  interviewer: 'Only interviewers of this loop can do this.',
  barRaiser: 'Only the bar raiser of this loop can do this.',
  assignmentReader: 'Only the bar raiser and the hiring manager see the whole assignment.',
}

/** Strangers hear "not found"; members without the right hear why. `lock` takes the loop for a change. */
export async function requireLoop<A extends LoopAccess>(
  db: Db,
  actor: PersonActor,
  want: { loopId: string; access: A; lock?: boolean; named?: string },
): Promise<Authorized<LoopContext, A>> {
  const loop = want.lock === true ? await repository.lock(db, want.loopId) : await repository.find(db, want.loopId)
  // What the caller asked for by name: a thing inside a loop of others must sound like one that is not there.
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

/** A demo is looked at, never changed. */
export function refuseInDemo({ demoOwnerId }: Pick<Loop, 'demoOwnerId'>): void {
  if (demoOwnerId !== null) throw forbidden('This is a finished demo: look around freely, nothing in it changes.')
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

/** The loops in which this person has a part, newest first; demo copies are left out. */
export async function listOwnLoops(db: Db, actor: PersonActor): Promise<LoopContext[]> {
  const ids = await repository.listIdsOf(db, actor.userId)
  const found = new Map((await repository.listWithSeats(db, ids)).map((entry) => [entry.loop.id, entry]))
  return ids.flatMap((id) => {
    const entry = found.get(id)
    return entry === undefined ? [] : [contextFor(actor, entry.loop, entry.seats)]
  })
}
