// A person's place in the queue, in words: what is sought, what has been relaxed, and when the next step comes.
import type { PersonActor } from '#server/lib/actor.ts'
import type { Deps } from '#server/deps.ts'
import * as loops from '#server/features/loops/system.ts'
import * as people from '#server/features/people/system.ts'
import { durations } from '#shared/contracts/limits.ts'
import { defaultProfile } from '#shared/contracts/people.ts'
import type { QueueStatus } from '#shared/contracts/queue.ts'
import { reputationBand } from '#shared/domain/matching/reliability.ts'
import { neverRelaxed, relaxations } from '#shared/domain/matching/widening.ts'
import { firstName } from '#shared/lib/person-name.ts'
import { holdOn, standingOf, warningOf } from './holds.ts'
import { wantedSeat } from './pool.ts'
import { endOfSearch, noteOfWaiting } from './notes.ts'
import * as repository from './repository.ts'
import type { Ticket } from './repository.ts'

type Proposed = Extract<QueueStatus, { state: 'proposed' }>

export async function queueStatus(deps: Deps, actor: PersonActor): Promise<QueueStatus> {
  const ticket = await repository.findOpen(deps.db, actor.userId)
  if (ticket === null) return matchedOrIdle(deps, actor)
  if (ticket.status === 'offered') {
    const proposed = await proposedStatus(deps, ticket)
    if (proposed !== null) return proposed
  }
  const wanted = ticket.loopId === null ? null : await wantedSeat(deps.db, ticket.loopId)
  const held = holdOn(ticket.kind, await standingOf(deps.db, actor.userId, deps.clock.now()))
  return {
    state: 'waiting',
    kind: ticket.kind,
    seat: wanted === null ? null : seatOf(wanted.loop, wanted.seat),
    since: ticket.enqueuedAt,
    expiresAt: ticket.expiresAt,
    steps: widening(ticket, deps.clock.now()),
    never: neverRelaxed,
    note: held ?? (await noteOfWaiting(deps.db, ticket)),
    apart: ticket.nearMisses,
    others: await repository.countWaiting(deps.db, actor.userId),
  }
}

/** Newly matched people are sent to their lobby from every tab. */
async function matchedOrIdle(deps: Deps, actor: PersonActor): Promise<QueueStatus> {
  const recent = await repository.findNewestMatched(
    deps.db,
    actor.userId,
    deps.clock.now() - durations.proposalConfirmMs,
  )
  const proposal = recent === null ? null : await repository.findConfirmedProposalOf(deps.db, recent.id)
  const isOpen = proposal?.roundId != null && (await loops.isRoundOpen(deps.db, proposal.roundId))
  if (proposal?.roundId == null || !isOpen) return idle(deps, actor.userId)
  return { state: 'matched', loopId: proposal.loopId, roundId: proposal.roundId }
}

/** What just happened, and what closes the queue to them or soon will. */
async function idle(deps: Deps, personId: string): Promise<QueueStatus> {
  const known = await standingOf(deps.db, personId, deps.clock.now())
  const ended = await endOfSearch(deps, personId)
  const sentences = [ended?.text ?? null, holdOn('interviewer', known) ?? warningOf(known)].filter(
    (sentence) => sentence !== null,
  )
  return { state: 'idle', note: sentences.length === 0 ? null : sentences.join(' '), ended }
}

/** The same steps from the interviewer's side. */
const interviewerWords = [
  'Candidates of your role whose target is your level, or up to two below it.',
  'Also candidates for related roles.',
  'Also candidates one level above you, or further below. Never for a bar raiser’s seat.',
  'Any role, and the principles may be reassigned to suit you. The core four stay.',
  'Also candidates you have met before.',
  'Keep waiting, or accept a candidate’s invitation by link.',
]

function widening(ticket: Ticket, now: number): Extract<QueueStatus, { state: 'waiting' }>['steps'] {
  const all = ticket.kind === 'candidate' ? relaxations(Number.MAX_SAFE_INTEGER, 'live').relaxed : interviewerWords
  let at = 0
  return all.map((text) => {
    const step = { text, at: ticket.enqueuedAt + at, reached: now >= ticket.enqueuedAt + at }
    at = relaxations(at, 'live').next?.afterMs ?? at
    return step
  })
}

const seatOf = (loop: loops.Loop, seat: loops.Seat) => ({
  loopId: loop.id,
  roundNumber: seat.roundNumber,
  roundType: seat.roundType,
  minutes: seat.minutes,
  barRaiser: seat.barRaiser,
  roleTitle: loop.roleTitle,
  targetLevel: loop.targetLevel,
})

async function proposedStatus(deps: Deps, ticket: Ticket): Promise<Proposed | null> {
  const proposal = await repository.findOpenProposalOf(deps.db, ticket.id)
  const loop = proposal === null ? null : await loops.findLoop(deps.db, proposal.loopId)
  if (proposal === null || loop === null) return null
  const seat = (await loops.listSeats(deps.db, loop.id)).find(({ id }) => id === proposal.seatId)
  const otherTicket = await repository.findTicket(
    deps.db,
    ticket.kind === 'candidate' ? proposal.interviewerTicketId : proposal.candidateTicketId,
  )
  if (seat === undefined || otherTicket === null) return null
  const mine = ticket.kind === 'candidate' ? proposal.candidateConfirmedAt : proposal.interviewerConfirmedAt
  const theirs = ticket.kind === 'candidate' ? proposal.interviewerConfirmedAt : proposal.candidateConfirmedAt
  return {
    state: 'proposed',
    proposalId: proposal.id,
    kind: ticket.kind,
    seat: seatOf(loop, seat),
    other: await otherPerson(deps, otherTicket, loop),
    expiresAt: proposal.expiresAt,
    iConfirmed: mine !== null,
    theyConfirmed: theirs !== null,
    principles: ticket.kind === 'interviewer' ? seat.principles : null,
  }
}

/** A candidate is shown by what they practice for; an interviewer by their role and how useful their notes are. */
async function otherPerson(deps: Deps, { personId, kind }: Ticket, loop: loops.Loop): Promise<Proposed['other']> {
  const name = (await people.displayNames(deps.db, [personId])).get(personId) ?? 'Someone'
  const { role, level, timeZone } =
    (await people.listProfiles(deps.db, [personId])).get(personId) ?? defaultProfile('UTC')
  const { record } = await standingOf(deps.db, personId, deps.clock.now())
  const { reliability, quality } = reputationBand({ ...record, ...record.told })
  const shown =
    kind === 'candidate'
      ? { role: loop.role, level: loop.targetLevel, band: { reliability, quality: null } }
      : { role, level, band: { reliability, quality } }
  return { firstName: firstName(name), ...shown, timeZone }
}
