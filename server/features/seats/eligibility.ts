// Who may accept a seat by invitation (MT-17), in sentences for the invited person.
import type { PersonActor } from '#server/lib/actor.ts'
import type { Deps } from '#server/deps.ts'
import * as loops from '#server/features/loops/system.ts'
import type { Loop, Seat } from '#server/features/loops/system.ts'
import * as people from '#server/features/people/system.ts'
import type { Profile } from '#shared/contracts/people.ts'
import { barRaiserEligible } from '#shared/domain/loop/bar-raiser.ts'
import { inviteRefusal, type InviteRefusal } from '#shared/domain/matching/invites.ts'

interface Question {
  loop: Loop
  seat: Seat
  actor: PersonActor
  profile: Profile | null
  acceptDuties: boolean
}

const sentences: Record<InviteRefusal, string> = {
  candidate: 'You’re the candidate of this loop, so you can’t take a seat in it.',
  seated: 'You already have a seat in this loop: one seat per person.',
  satBefore: 'You already had a seat in this loop. An interviewer meets a candidate only once per loop.',
  blocked: 'This seat is not open to you.',
  guest: 'Guests can interview, but the bar raiser needs an account. Create one, then open the link again.',
  noLevel: 'The bar raiser needs a level. Add it to your profile, then open the link again.',
}

/** A sentence that says why not, or null. */
export async function seatProblem(deps: Pick<Deps, 'db' | 'config'>, question: Question): Promise<string | null> {
  const { loop, seat, actor, profile } = question
  const seats = await loops.listSeats(deps.db, loop.id)
  const past = await loops.listPastInterviewers(deps.db, [loop.id])
  const refusal = inviteRefusal({
    isCandidate: loop.candidateId === actor.userId,
    isSeated: seats.some((other) => other.interviewerId === actor.userId),
    hasSatBefore: past.some((former) => former.interviewerId === actor.userId),
    isBlocked: await people.areBlocked(deps.db, loop.candidateId, actor.userId),
    forBarRaiser: seat.barRaiser,
    isGuest: actor.isGuest,
    hasLevel: profile !== null,
  })
  if (refusal !== null) return sentences[refusal]
  return seat.barRaiser && profile !== null ? barRaiserProblem(deps, { ...question, profile }, seats) : null
}

async function barRaiserProblem(
  deps: Pick<Deps, 'db' | 'config'>,
  { loop, actor, profile, acceptDuties }: Question & { profile: Profile },
  seats: readonly Seat[],
): Promise<string | null> {
  const manager = seats.find((seat) => seat.hiringManager)?.interviewerId ?? null
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
