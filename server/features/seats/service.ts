// Filling a seat by a single-use link.
import { AppError, forbidden } from '#server/lib/app-error.ts'
import type { PersonActor } from '#server/lib/actor.ts'
import { audit } from '#server/db/audit.ts'
import type { Db } from '#server/db/client.ts'
import type { Deps } from '#server/deps.ts'
import type { DomainEvent } from '#server/events.ts'
import { links, type Link } from '#server/features/auth/system.ts'
import * as loopService from '#server/features/loops/service.ts'
import * as loops from '#server/features/loops/system.ts'
import * as people from '#server/features/people/system.ts'
import type { InvitePreview } from '#shared/contracts/loops.ts'
import { seatProblem } from './eligibility.ts'

/** One answer for expired, used, revoked and unknown links, so a link never reveals whether it exists. */
const unusable = () =>
  new AppError('INVITE_UNUSABLE', 'This invitation was used, was withdrawn, or has expired. Ask for a new link.')

export async function createInvite(
  deps: Deps,
  actor: PersonActor,
  target: { loopId: string; seatId: string },
): Promise<{ url: string; expiresAt: number }> {
  const { token, expiresAt } = await deps.events.transact(async (tx) => {
    const context = await loopService.requireLoop(tx, actor, { loopId: target.loopId, access: 'member', lock: true })
    if (!context.roles.includes('candidate')) throw forbidden('Only the candidate of this loop can create invitations.')
    const seat = context.seats.find((seat) => seat.id === target.seatId)
    if (seat === undefined) throw new AppError('NOT_FOUND', 'This seat does not exist.')
    loops.assertSeatFree(context.loop, seat)
    const link = await links.issue(tx, deps, { purpose: 'invite', subject: seat.id, createdBy: actor.userId })
    await audit(tx, deps, {
      actorId: actor.userId,
      loopId: target.loopId,
      action: 'invite.created',
      details: { n: seat.roundNumber },
    })
    return link
  })
  return { url: `${deps.publicUrl()}/invite/${token}`, expiresAt }
}

export async function readInvite(deps: Deps, actor: PersonActor | null, token: string): Promise<InvitePreview> {
  const invite = await links.find(deps.db, 'invite', token)
  const mine = invite !== null && actor !== null && invite.usedBy === actor.userId
  if (invite === null || (!links.isUsable(invite, deps.clock.now()) && !mine)) throw unusable()
  const { loop, seat } = await loadSeat(deps.db, invite)
  if (!mine && !loops.isSeatFree(loop, seat)) throw unusable()
  const names = await people.displayNames(deps.db, [loop.candidateId])
  const profile = actor === null ? null : await people.findProfile(deps.db, actor.userId)
  const problem =
    actor === null || mine ? null : await seatProblem(deps, { loop, seat, actor, profile, acceptDuties: true })
  return {
    loopId: loop.id,
    roleTitle: loop.roleTitle,
    role: loop.role,
    targetLevel: loop.targetLevel,
    roundType: seat.roundType,
    minutes: seat.minutes,
    barRaiser: seat.barRaiser,
    candidateName: names.get(loop.candidateId) ?? 'the candidate',
    expiresAt: invite.expiresAt,
    note: problem,
    accepted: mine,
  }
}

export async function acceptInvite(
  deps: Deps,
  actor: PersonActor,
  input: { token: string; acceptDuties: boolean },
): Promise<{ loopId: string; roundId: string }> {
  const now = deps.clock.now()
  const invite = await links.find(deps.db, 'invite', input.token)
  if (invite === null) throw unusable()
  const { loopId } = await seatOf(deps.db, invite)
  const taken = await deps.events.transact(async (tx) => {
    // The loop is always locked first, so an invite and a match can't deadlock.
    const loop = await loops.lockLoop(tx, loopId)
    if (loop === null) throw unusable()
    const again = await alreadyMine(tx, invite, actor)
    if (again !== null) return again
    const { seat } = await loadSeat(tx, invite)
    if (!links.isUsable(invite, now) || !loops.isSeatFree(loop, seat)) throw unusable()
    const profile = await people.findProfile(tx, actor.userId)
    const problem = await seatProblem(
      { ...deps, db: tx },
      { loop, seat, actor, profile, acceptDuties: input.acceptDuties },
    )
    if (problem !== null) throw new AppError('NOT_ELIGIBLE', problem)
    if (!(await links.use(tx, invite.id, { userId: actor.userId, now }))) throw unusable()
    const filled = await loops.fillSeat(tx, deps, { loopId: loop.id, seatId: seat.id, userId: actor.userId, now })
    const roundId = await loops.planRound(tx, deps, { loop, seat: filled, interviewerId: actor.userId, startsAt: null })
    await audit(tx, deps, {
      actorId: actor.userId,
      loopId: loop.id,
      action: 'seat.filled',
      details: { n: seat.roundNumber, by: 'invite' },
    })
    return { loopId: loop.id, roundId }
  })
  await loops.announceLoop(deps, taken.loopId)
  return taken
}

/** Opening a used link again returns the same seat. */
async function alreadyMine(
  tx: Db,
  invite: Link,
  actor: PersonActor,
): Promise<{ loopId: string; roundId: string } | null> {
  const { seat } = await loadSeat(tx, invite)
  if (invite.usedBy !== actor.userId || seat.interviewerId !== actor.userId) return null
  const round = await loops.newestOfSeat(tx, seat.id)
  return round === null ? null : { loopId: seat.loopId, roundId: round.id }
}

async function seatOf(db: Db, invite: Link): Promise<loops.Seat> {
  const seat = await loops.findSeat(db, invite.subject)
  if (seat === null) throw unusable()
  return seat
}

async function loadSeat(db: Db, invite: Link) {
  const seat = await seatOf(db, invite)
  const loop = await loops.findLoop(db, seat.loopId)
  if (loop === null) throw unusable()
  return { loop, seat }
}

/** Revokes links created before the seat was filled: their recipients may no longer be wanted. */
export async function whenSeatReopened(
  tx: Db,
  _deps: Deps,
  { seatId, at }: Extract<DomainEvent, { type: 'seatReopened' }>,
): Promise<void> {
  await links.revoke(tx, { purpose: 'invite', subject: seatId }, at)
}
