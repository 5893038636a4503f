// Who may take a seat by invite: blocks, "not the candidate", one seat a person, never twice in a loop (I-23) and the bar-raiser
// rules bind; nothing else does.
import type { PersonActor } from '#server/lib/actor.ts'
import type { Deps } from '#server/deps.ts'
import * as loops from '#server/features/loops/system.ts'
import type { Loop, Seat } from '#server/features/loops/system.ts'
import * as people from '#server/features/people/system.ts'
import { barRaiserEligible } from '#shared/domain/loop/bar-raiser.ts'

interface Question {
  loop: Loop
  seat: Seat
  actor: PersonActor
  profile: Awaited<ReturnType<typeof people.findProfile>>
  acceptDuties: boolean
}

/** A sentence that says why not, or null. */
export async function seatProblem(deps: Pick<Deps, 'db' | 'config'>, question: Question): Promise<string | null> {
  const { loop, seat, actor } = question
  if (loop.candidateId === actor.userId) return 'You are the candidate of this loop, so you cannot hold a seat in it.'
  const seats = await loops.listSeats(deps.db, loop.id)
  if (seats.some((one) => one.interviewerId === actor.userId))
    return 'You already hold a seat in this loop; one seat a person.'
  const past = await loops.listPastInterviewers(deps.db, [loop.id])
  if (past.some((one) => one.interviewerId === actor.userId))
    return 'You have sat in this loop before; an interviewer meets a candidate once in a loop.'
  if (await people.areBlocked(deps.db, loop.candidateId, actor.userId)) return 'This seat is not open to you.'
  return seat.barRaiser ? barRaiserProblem(deps, question, seats) : null
}

async function barRaiserProblem(
  deps: Pick<Deps, 'db' | 'config'>,
  question: Question,
  seats: readonly Seat[],
): Promise<string | null> {
  const { loop, actor, profile, acceptDuties } = question
  if (actor.isGuest)
    return 'A guest may interview, but the bar raiser needs an account. Make one, then open the link again.'
  if (profile === null) return 'The bar raiser states a level first. Fill in your profile, then open the link again.'
  const manager = seats.find((one) => one.hiringManager)?.interviewerId ?? null
  const groupsOf = async (userId: string | null) =>
    userId === null ? [] : ((await people.findProfile(deps.db, userId))?.groups ?? [])
  const verdict = barRaiserEligible({
    policy: deps.config.barRaiserPolicy,
    certified: false,
    dutiesAccepted: acceptDuties,
    level: profile.level,
    targetLevel: loop.targetLevel,
    groups: profile.groups,
    candidateGroups: await groupsOf(loop.candidateId),
    hiringManagerGroups: await groupsOf(manager),
    isHiringManager: manager === actor.userId,
  })
  return verdict.ok ? null : verdict.rejection.message
}
