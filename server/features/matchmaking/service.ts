// The live queue: one ticket per person, shared by all tabs. A cancel and a match can't both win.
import { AppError, notFound } from '#server/lib/app-error.ts'
import type { PersonActor } from '#server/lib/actor.ts'
import { audit } from '#server/db/audit.ts'
import type { Db } from '#server/db/client.ts'
import type { Deps } from '#server/deps.ts'
import * as loopService from '#server/features/loops/service.ts'
import * as loops from '#server/features/loops/system.ts'
import * as people from '#server/features/people/system.ts'
import { durations } from '#shared/contracts/limits.ts'
import type { JoinQueue } from '#shared/contracts/queue.ts'
import { announceQueue } from './announce.ts'
import { holdOn, standingOf } from './holds.ts'
import { closeProposal, sweepQueue, withdraw } from './pairing.ts'
import { wantedSeat } from './pool.ts'
import * as repository from './repository.ts'
import type { MatchProposal, Ticket } from './repository.ts'

export { sweepQueue } from './pairing.ts'
export { queueStatus } from './status.ts'

export async function joinQueue(deps: Deps, actor: PersonActor, input: JoinQueue): Promise<void> {
  const now = deps.clock.now()
  await deps.db.transaction(async (tx) => {
    await repository.lockPairing(tx)
    if ((await repository.findOpen(tx, actor.userId)) !== null) return
    await assertMayJoin(tx, actor, { input, now })
    await repository.insertTicket(tx, {
      id: deps.ids.next(),
      personId: actor.userId,
      kind: input.kind,
      loopId: input.kind === 'candidate' ? input.loopId : null,
      status: 'waiting',
      barRaiser: input.kind === 'interviewer' && input.barRaiser,
      enqueuedAt: now,
      expiresAt: now + durations.ticketLifeMs,
    })
  })
  await sweepQueue(deps, now)
  announceQueue(deps, [actor.userId])
}

async function assertMayJoin(
  tx: Db,
  actor: PersonActor,
  { input, now }: { input: JoinQueue; now: number },
): Promise<void> {
  if ((await loops.findDueRound(tx, actor.userId)) !== null)
    throw new AppError('CONFLICT', 'You’re in a round, or one is about to start. Finish it, then search again.')
  const held = holdOn(input.kind, await standingOf(tx, actor.userId, now))
  if (held !== null) throw new AppError('NOT_ELIGIBLE', held)
  if (input.kind === 'interviewer') {
    if (input.barRaiser) assertNotGuest(actor)
    await people.requireProfile(tx, actor.userId)
    return
  }
  await loopService.requireLoop(tx, actor, { loopId: input.loopId, access: 'candidate' })
  if ((await wantedSeat(tx, input.loopId)) === null)
    throw new AppError('ILLEGAL_TRANSITION', 'Every seat of this loop is filled.')
}

/** In a running search: the ticket and its waiting time stay (MT-19f). A match that is being confirmed is not touched. */
export async function setBarRaiserSeats(deps: Deps, actor: PersonActor, barRaiser: boolean): Promise<void> {
  const now = deps.clock.now()
  await deps.db.transaction(async (tx) => {
    await repository.lockPairing(tx)
    const ticket = await repository.findOpen(tx, actor.userId)
    if (ticket?.status !== 'waiting' || ticket.kind !== 'interviewer')
      throw new AppError('ILLEGAL_TRANSITION', 'You’re not searching for a candidate right now.')
    if (barRaiser) assertNotGuest(actor)
    await repository.updateTicket(tx, ticket.id, { barRaiser })
  })
  await sweepQueue(deps, now)
  announceQueue(deps, [actor.userId])
}

function assertNotGuest(actor: PersonActor): void {
  if (actor.isGuest)
    throw new AppError('NOT_ELIGIBLE', 'Guests can interview, but the bar raiser needs an account.', {
      path: 'barRaiser',
    })
}

/** Canceling during a proposal declines it; the other person returns to the front. */
export async function leaveQueue(deps: Deps, actor: PersonActor): Promise<void> {
  const now = deps.clock.now()
  const told = await deps.db.transaction(async (tx) => {
    await repository.lockPairing(tx)
    const ticket = await repository.findOpen(tx, actor.userId)
    return ticket === null ? [] : withdraw(tx, ticket, now)
  })
  announceQueue(deps, told)
  await sweepQueue(deps, now)
}

interface MyProposal {
  proposal: MatchProposal
  candidate: Ticket
  interviewer: Ticket
  side: 'candidate' | 'interviewer'
}

async function requireMyProposal(tx: Db, actor: PersonActor, proposalId: string): Promise<MyProposal> {
  const proposal = await repository.lockProposal(tx, proposalId)
  if (proposal === null) throw notFound('match')
  const candidate = await repository.findTicket(tx, proposal.candidateTicketId)
  const interviewer = await repository.findTicket(tx, proposal.interviewerTicketId)
  if (candidate === null || interviewer === null) throw notFound('match')
  if (candidate.personId !== actor.userId && interviewer.personId !== actor.userId) throw notFound('match')
  return { proposal, candidate, interviewer, side: candidate.personId === actor.userId ? 'candidate' : 'interviewer' }
}

export async function declineProposal(deps: Deps, actor: PersonActor, proposalId: string): Promise<void> {
  const now = deps.clock.now()
  const told = await deps.db.transaction(async (tx) => {
    await repository.lockPairing(tx)
    const { proposal } = await requireMyProposal(tx, actor, proposalId)
    return proposal.status === 'open'
      ? closeProposal(tx, { proposal, status: 'declined', now, declinedBy: actor.userId })
      : []
  })
  announceQueue(deps, told)
  await sweepQueue(deps, now)
}

export async function confirmProposal(deps: Deps, actor: PersonActor, proposalId: string): Promise<void> {
  const now = deps.clock.now()
  const done = await deps.events.transact(async (tx) => {
    await repository.lockPairing(tx)
    const peek = await repository.findProposal(tx, proposalId)
    if (peek === null) throw notFound('match')
    await loops.lockLoop(tx, peek.loopId)
    const mine = await requireMyProposal(tx, actor, proposalId)
    if (mine.proposal.status !== 'open' || mine.proposal.expiresAt <= now)
      throw new AppError('PROPOSAL_OVER', 'The time to confirm is over. You’re searching again.')
    if (!(await isStillPossible(tx, mine)))
      return {
        people: await closeProposal(tx, { proposal: mine.proposal, status: 'lapsed', now, bothStay: true }),
        loopId: null,
        sweep: true,
      }
    const confirmed = mine.side === 'candidate' ? { candidateConfirmedAt: now } : { interviewerConfirmedAt: now }
    await repository.updateProposal(tx, proposalId, confirmed)
    const both = { ...mine.proposal, ...confirmed }
    const met = both.candidateConfirmedAt !== null && both.interviewerConfirmedAt !== null
    if (met) await meet(tx, deps, mine)
    return {
      people: [mine.candidate.personId, mine.interviewer.personId],
      loopId: met ? mine.proposal.loopId : null,
      sweep: false,
    }
  })
  announceQueue(deps, done.people)
  if (done.loopId !== null) await loops.announceLoop(deps, done.loopId)
  if (done.sweep) await sweepQueue(deps, now)
}

/** Before both confirm, the seat may be filled by link, the loop canceled, or one of the two may block the other or go live elsewhere. */
async function isStillPossible(tx: Db, { proposal, candidate, interviewer }: MyProposal): Promise<boolean> {
  const wanted = await wantedSeat(tx, proposal.loopId)
  const isOpen =
    wanted?.seats.some((seat) => seat.id === proposal.seatId && seat.interviewerId === null && seat.lostAt === null) ??
    false
  const isNew = wanted?.seats.every((seat) => seat.interviewerId !== interviewer.personId) ?? false
  if (!isOpen || !isNew || (await people.areBlocked(tx, candidate.personId, interviewer.personId))) return false
  const inRound = [await loops.findDueRound(tx, candidate.personId), await loops.findDueRound(tx, interviewer.personId)]
  return inRound.every((round) => round === null)
}

/** Seat, round and tickets change together, or nothing changes and both return to the queue with their waiting time. */
async function meet(tx: Db, deps: Deps, { proposal, candidate, interviewer }: MyProposal): Promise<void> {
  const now = deps.clock.now()
  const seat = await loops.fillSeat(tx, deps, {
    loopId: proposal.loopId,
    seatId: proposal.seatId,
    userId: interviewer.personId,
    now,
  })
  const loop = await loops.findLoop(tx, proposal.loopId)
  if (loop === null) throw notFound('loop')
  const roundId = await loops.planRound(tx, deps, { loop, seat, interviewerId: interviewer.personId, startsAt: now })
  await repository.updateProposal(tx, proposal.id, { status: 'confirmed', roundId })
  for (const ticket of [candidate, interviewer])
    await repository.updateTicket(tx, ticket.id, { status: 'matched', closedAt: now })
  await audit(tx, deps, {
    actorId: interviewer.personId,
    loopId: loop.id,
    action: 'seat.filled',
    details: { n: seat.roundNumber, by: 'queue', score: proposal.score },
  })
}

/** A connection opened or closed; the grace period starts when the last one closes. */
export async function setPresence(deps: Deps, personId: string, present: boolean): Promise<void> {
  await repository.setGone(deps.db, personId, present ? null : deps.clock.now())
}
