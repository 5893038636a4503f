// Why someone is waiting again, or no longer waiting. Read from the database, so every tab shows the same.
import type { Db } from '#server/db/client.ts'
import type { Deps } from '#server/deps.ts'
import * as loops from '#server/features/loops/system.ts'
import { durations } from '#shared/contracts/limits.ts'
import { roomPolicy } from '#shared/domain/room/policy.ts'
import { wantedSeat } from './pool.ts'
import * as repository from './repository.ts'
import type { MatchProposal, Ticket } from './repository.ts'

/** After this time an explanation is no longer shown. */
const newsMs = 3 * 60_000
const ticketMinutes = durations.ticketLifeMs / 60_000
const graceSeconds = durations.ticketDropGraceMs / 1_000

const confirmedBy = (proposal: MatchProposal, ticket: Ticket): number | null =>
  proposal.candidateTicketId === ticket.id ? proposal.candidateConfirmedAt : proposal.interviewerConfirmedAt

export async function noteOfWaiting(db: Db, ticket: Ticket): Promise<string | null> {
  const proposal = ticket.frontAt === null ? null : await repository.findNewestProposalOf(db, ticket.id)
  if (proposal === null || ticket.frontAt === null) return null
  if (proposal.status === 'declined') return 'They declined. You’re back at the front of the queue.'
  return ticket.frontAt < proposal.expiresAt
    ? 'That seat is no longer open. You’re back at the front of the queue.'
    : 'They didn’t confirm in time. You’re back at the front of the queue.'
}

const missedIt = (ticket: Ticket, proposal: MatchProposal | null): boolean =>
  proposal?.status === 'lapsed' &&
  confirmedBy(proposal, ticket) === null &&
  ticket.frontAt === null &&
  (ticket.closedAt ?? 0) >= proposal.expiresAt

export interface Ended {
  text: string
  at: number
}

/** Why the last search ended, if it ended recently and not by the person's own choice. */
export async function endOfSearch(deps: Deps, personId: string): Promise<Ended | null> {
  const ticket = await repository.findNewestClosed(deps.db, personId, deps.clock.now() - newsMs)
  if (ticket === null || ticket.closedAt === null || ticket.status === 'matched') return null
  const text = await reasonOf(deps, ticket, ticket.closedAt)
  return text === null ? null : { text, at: ticket.closedAt }
}

async function reasonOf(deps: Deps, ticket: Ticket, closedAt: number): Promise<string | null> {
  if (ticket.status === 'expired')
    return `No match within ${String(ticketMinutes)} minutes. Search again, or invite someone you know by link.`
  if (beganBefore(closedAt, await loops.findDueRound(deps.db, ticket.personId)))
    return 'Your round is starting, so your search ended. You can search again after the round.'
  if (ticket.goneAt !== null && closedAt - ticket.goneAt >= durations.ticketDropGraceMs) {
    return `You were offline for more than ${String(graceSeconds)} seconds, so your search ended. Search again when you’re ready.`
  }
  if (missedIt(ticket, await repository.findNewestProposalOf(deps.db, ticket.id)))
    return 'You didn’t confirm in time, so your search ended. You can search again now.'
  const isDone = ticket.loopId !== null && (await wantedSeat(deps.db, ticket.loopId)) === null
  return isDone ? 'Every seat of that loop is filled or closed, so your search ended.' : null
}

const beganBefore = (closedAt: number, round: loops.Round | null): boolean =>
  round !== null && closedAt >= (round.liveAt ?? (round.startsAt ?? Infinity) - roomPolicy.lobbyLeadMs)
