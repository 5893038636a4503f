// Filling a seat by a single-use link.
import { createHash } from 'node:crypto'
import { AppError, forbidden } from '#server/lib/app-error.ts'
import type { PersonActor } from '#server/lib/actor.ts'
import { audit } from '#server/db/audit.ts'
import type { Db } from '#server/db/client.ts'
import type { Deps } from '#server/deps.ts'
import type { DomainEvent } from '#server/events.ts'
import * as loopService from '#server/features/loops/service.ts'
import * as loops from '#server/features/loops/system.ts'
import * as people from '#server/features/people/system.ts'
import { durations } from '#shared/contracts/limits.ts'
import type { InvitePreview } from '#shared/contracts/loops.ts'
import { seatProblem } from './eligibility.ts'
import * as repository from './repository.ts'
import type { Invite } from './repository.ts'

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex')
/** One answer for expired, used, revoked and unknown: a link never tells whether it exists. */
const unusable = () =>
  new AppError(
    'INVITE_UNUSABLE',
    'This link cannot be used: it has expired, was used already, or was never made. Ask for a new one.',
  )

export async function createInvite(
  deps: Deps,
  actor: PersonActor,
  target: { loopId: string; seatId: string },
): Promise<{ url: string; expiresAt: number }> {
  const token = deps.ids.secret()
  const now = deps.clock.now()
  const expiresAt = now + durations.inviteLifeMs
  await deps.events.transact(async (tx) => {
    const context = await loopService.requireLoop(tx, actor, { loopId: target.loopId, access: 'member', lock: true })
    if (!context.roles.includes('candidate'))
      throw forbidden('Only the candidate of this loop makes links for its seats.')
    const seat = context.seats.find((one) => one.id === target.seatId)
    if (seat === undefined) throw new AppError('NOT_FOUND', 'This seat does not exist.')
    loops.assertSeatFree(context.loop, seat)
    await repository.insert(tx, {
      id: deps.ids.next(),
      ...target,
      tokenHash: hashOf(token),
      createdBy: actor.userId,
      createdAt: now,
      expiresAt,
    })
    await audit(tx, deps, {
      actorId: actor.userId,
      loopId: target.loopId,
      action: 'invite.created',
      details: { n: seat.n },
    })
  })
  return { url: `${deps.publicUrl()}/invite/${token}`, expiresAt }
}

export async function readInvite(deps: Deps, actor: PersonActor | null, token: string): Promise<InvitePreview> {
  const invite = await repository.findByHash(deps.db, hashOf(token))
  const mine = invite !== null && actor !== null && invite.usedBy === actor.userId
  if (invite === null || (!isUsable(invite, deps.clock.now()) && !mine)) throw unusable()
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
    round: seat.round,
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
  const invite = await repository.findByHash(deps.db, hashOf(input.token))
  if (invite === null) throw unusable()
  const taken = await deps.events.transact(async (tx) => {
    // The loop's lock comes first everywhere, so that an invite and a match cannot wait for each other.
    const loop = await loops.lockLoop(tx, invite.loopId)
    if (loop === null) throw unusable()
    const again = await alreadyMine(tx, invite, actor)
    if (again !== null) return again
    const { seat } = await loadSeat(tx, invite)
    if (!isUsable(invite, now) || !loops.isSeatFree(loop, seat)) throw unusable()
    const profile = await people.findProfile(tx, actor.userId)
    const problem = await seatProblem(
      { ...deps, db: tx },
      { loop, seat, actor, profile, acceptDuties: input.acceptDuties },
    )
    if (problem !== null) throw new AppError('NOT_ELIGIBLE', problem)
    if (!(await repository.use(tx, invite.id, { userId: actor.userId, now }))) throw unusable()
    const filled = await loops.fillSeat(tx, deps, { loopId: loop.id, seatId: seat.id, userId: actor.userId, now })
    const roundId = await loops.planRound(tx, deps, { loop, seat: filled, interviewerId: actor.userId, startsAt: null })
    await audit(tx, deps, {
      actorId: actor.userId,
      loopId: loop.id,
      action: 'seat.filled',
      details: { n: seat.n, by: 'invite' },
    })
    return { loopId: loop.id, roundId }
  })
  await loops.announceLoop(deps, taken.loopId)
  return taken
}

/** A second press on the same link lands in the same seat. */
async function alreadyMine(
  tx: Db,
  invite: Invite,
  actor: PersonActor,
): Promise<{ loopId: string; roundId: string } | null> {
  const { seat } = await loadSeat(tx, invite)
  if (invite.usedBy !== actor.userId || seat.interviewerId !== actor.userId) return null
  const round = await loops.newestOfSeat(tx, seat.id)
  return round === null ? null : { loopId: invite.loopId, roundId: round.id }
}

async function loadSeat(db: Db, invite: Invite) {
  const loop = await loops.findLoop(db, invite.loopId)
  const seat = (await loops.listSeats(db, invite.loopId)).find((one) => one.id === invite.seatId)
  if (loop === null || seat === undefined) throw unusable()
  return { loop, seat }
}

const isUsable = (invite: Invite, now: number): boolean =>
  invite.usedAt === null && invite.revokedAt === null && invite.expiresAt > now

/** Links from before it was filled end: whom they were for may no longer be wanted. */
export async function whenSeatReopened(
  tx: Db,
  _deps: Deps,
  { seatId, at }: Extract<DomainEvent, { type: 'seatReopened' }>,
): Promise<void> {
  await repository.revoke(tx, seatId, at)
}
