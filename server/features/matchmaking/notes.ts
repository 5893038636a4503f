// Why somebody is waiting again, or not waiting any more, in plain words. Read from what is stored, so every tab says the same.
import type { Db } from '#server/db/client.ts'
import type { Deps } from '#server/deps.ts'
import * as loops from '#server/features/loops/system.ts'
import { durations } from '#shared/contracts/limits.ts'
import { roomPolicy } from '#shared/domain/room/policy.ts'
import { wantedSeat } from './pool.ts'
import * as repository from './repository.ts'
import type { Offer, Ticket } from './repository.ts'

/** Later than this an explanation is no news. */
const newsMs = 3 * 60_000
const graceSeconds = durations.ticketDropGraceMs / 1_000

const confirmedBy = (offer: Offer, ticket: Ticket): number | null =>
  offer.candidateTicketId === ticket.id ? offer.candidateConfirmedAt : offer.interviewerConfirmedAt

export async function noteOfWaiting(db: Db, ticket: Ticket): Promise<string | null> {
  const offer = ticket.frontAt === null ? null : await repository.findNewestOfferOf(db, ticket.id)
  if (offer === null || ticket.frontAt === null) return null
  if (offer.status === 'declined')
    return 'The other side passed this time. You are at the front again, with the wait you had.'
  return ticket.frontAt < offer.expiresAt
    ? 'That seat is not open any more, through no fault of yours. You are at the front again, with the wait you had.'
    : 'The other side did not confirm in time. You are at the front again, with the wait you had.'
}

const missedIt = (ticket: Ticket, offer: Offer | null): boolean =>
  offer?.status === 'lapsed' &&
  confirmedBy(offer, ticket) === null &&
  ticket.frontAt === null &&
  (ticket.closedAt ?? 0) >= offer.expiresAt

export interface Ended {
  text: string
  at: number
}

/** Why the last search ended, if it did so lately and not by the person's own hand. */
export async function endOfSearch(deps: Deps, personId: string): Promise<Ended | null> {
  const ticket = await repository.findNewestClosed(deps.db, personId, deps.clock.now() - newsMs)
  if (ticket === null || ticket.closedAt === null || ticket.status === 'matched') return null
  const text = await reasonOf(deps, ticket, ticket.closedAt)
  return text === null ? null : { text, at: ticket.closedAt }
}

async function reasonOf(deps: Deps, ticket: Ticket, closedAt: number): Promise<string | null> {
  if (ticket.status === 'expired')
    return 'Ten minutes passed without a partner. Look again, or invite somebody you know by link.'
  if (beganBefore(closedAt, await loops.findDueRound(deps.db, ticket.personId)))
    return 'Your round is starting, so your search ended. You can search again after the round.'
  if (ticket.goneAt !== null && closedAt - ticket.goneAt >= durations.ticketDropGraceMs) {
    return `The connection was gone for more than ${String(graceSeconds)} seconds, so the place went to somebody else. Look again when you are ready.`
  }
  if (missedIt(ticket, await repository.findNewestOfferOf(deps.db, ticket.id)))
    return 'The 30 seconds passed without your yes, so the other side went back to the front. You can look again at once.'
  const isDone = ticket.loopId !== null && (await wantedSeat(deps.db, ticket.loopId)) === null
  return isDone ? 'Every seat of that loop is taken or closed, so the search is over.' : null
}

const beganBefore = (closedAt: number, round: loops.Round | null): boolean =>
  round !== null && closedAt >= (round.liveAt ?? (round.startsAt ?? Infinity) - roomPolicy.lobbyLeadMs)
