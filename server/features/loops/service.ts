// Creates and cancels loops, and lets interviewers leave their seat.
import { AppError } from '#server/lib/app-error.ts'
import type { PersonActor } from '#server/lib/actor.ts'
import { audit } from '#server/db/audit.ts'
import type { Deps } from '#server/deps.ts'
import type { CreateLoop } from '#shared/contracts/loops.ts'
import { requireLoop } from './access.ts'
import { announceLoop } from './announce.ts'
import { solve } from './assignment.ts'
import * as repository from './repository.ts'
import { noticesOf, withdrawRound } from './rounds.ts'
import { reopenSeat } from './seating.ts'
import { moveLoop } from './state.ts'

export { listOwnLoops, refuseInDemo, requireLoop, type LoopContext } from './access.ts'
export { assignmentView } from './assignment.ts'
export { loopNames } from './names.ts'

export async function createLoop(deps: Deps, actor: PersonActor, input: CreateLoop): Promise<string> {
  const template = deps.principlePack.templates[input.templateId]
  const now = deps.clock.now()
  const loopId = deps.ids.next()
  const seats = template.slots.map((slot) => ({
    id: deps.ids.next(),
    loopId,
    roundNumber: slot.roundNumber,
    roundType: slot.roundType,
    minutes: slot.minutes,
    barRaiser: slot.barRaiser,
    hiringManager: slot.hiringManager,
    principles: [],
    openedAt: now,
  }))
  await deps.db.transaction(async (tx) => {
    await repository.insert(
      tx,
      {
        id: loopId,
        candidateId: actor.userId,
        ...input,
        status: 'DRAFT',
        statusAt: now,
        weakness: await repository.lastWeakness(tx, actor.userId),
        createdAt: now,
      },
      seats,
    )
    await moveLoop(tx, { loopId, event: 'submit', input: { lacking: [] }, now })
    await solve(tx, deps, loopId)
    await audit(tx, deps, {
      actorId: actor.userId,
      loopId,
      action: 'loop.created',
      details: { templateId: input.templateId },
    })
  })
  return loopId
}

/** An interviewer leaves their seat before the round begins: the seat opens again, and unfrozen principles are reassigned. */
export async function leaveSeat(deps: Deps, actor: PersonActor, { loopId }: { loopId: string }): Promise<void> {
  await deps.events.transact(async (tx) => {
    const { loop, mySeat: seat, userId } = await requireLoop(tx, actor, { loopId, access: 'interviewer', lock: true })
    if (seat === null) throw new AppError('NOT_FOUND', 'You don’t have a seat in this loop.')
    if (seat.frozenAt !== null)
      throw new AppError(
        'ILLEGAL_TRANSITION',
        'Your round has already begun, so you can’t leave your seat. You can wrap up the round early.',
      )
    const now = deps.clock.now()
    const noticesMs = await noticesOf(tx, [seat], now)
    await reopenSeat(tx, deps, { loop, seatId: seat.id, now })
    await audit(tx, deps, { actorId: userId, loopId, action: 'seat.left', details: { n: seat.roundNumber, noticesMs } })
    await withdrawRound(tx, seat.id)
  })
  await announceLoop(deps, loopId)
}

export async function cancelLoop(deps: Deps, actor: PersonActor, { loopId }: { loopId: string }): Promise<void> {
  await deps.events.transact(async (tx) => {
    const { seats, userId } = await requireLoop(tx, actor, { loopId, access: 'candidate', lock: true })
    const now = deps.clock.now()
    await moveLoop(tx, { loopId, event: 'cancel', input: {}, now })
    const noticesMs = await noticesOf(tx, seats, now)
    await audit(tx, deps, { actorId: userId, loopId, action: 'loop.cancelled', details: { noticesMs } })
  })
  await announceLoop(deps, loopId)
}
