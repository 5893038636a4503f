// One sweep of the queue: closes finished tickets, returns expired proposals to the queue, and proposes new matches.
// Everything happens under one lock, so a ticket is never in two proposals, however many nodes run.
import type { Db } from '#server/db/client.ts'
import type { Deps } from '#server/deps.ts'
import * as loops from '#server/features/loops/system.ts'
import { durations } from '#shared/contracts/limits.ts'
import { pairTickets, type TicketPair } from '#shared/domain/matching/pair-tickets.ts'
import { announceQueue } from './announce.ts'
import { noteNearMisses } from './near-misses.ts'
import { loadPool, type Pool } from './pool.ts'
import * as repository from './repository.ts'
import type { MatchProposal, Ticket } from './repository.ts'

/** Runs on every arrival and each second. */
export async function sweepQueue(deps: Deps, now: number): Promise<void> {
  const changed = await deps.db.transaction(async (tx) => {
    await repository.lockPairing(tx)
    const closed = await closeOver(tx, now)
    const busy = await closeInRound(tx, now)
    const returned = await returnLapsed(tx, now)
    const proposed = await proposePairs(tx, deps, now)
    return [...closed, ...busy, ...returned, ...proposed]
  })
  announceQueue(deps, changed)
}

async function closeOver(tx: Db, now: number): Promise<string[]> {
  const over = await repository.listOver(tx, { now, goneBefore: now - durations.ticketDropGraceMs })
  for (const ticket of over)
    await repository.updateTicket(tx, ticket.id, {
      status: ticket.expiresAt <= now ? 'expired' : 'withdrawn',
      closedAt: now,
    })
  return over.map((ticket) => ticket.personId)
}

/** A round of a seat filled by link can go live during a search: people in a round get no match. */
async function closeInRound(tx: Db, now: number): Promise<string[]> {
  const people: string[] = []
  const open = await repository.lockOpen(tx)
  const busy = new Set(
    await loops.listBusy(
      tx,
      open.map((ticket) => ticket.personId),
    ),
  )
  for (const ticket of open.filter(({ personId }) => busy.has(personId)))
    people.push(...(await withdraw(tx, ticket, now)))
  return people
}

/** Ends one person's search. An open proposal counts as declined, and the other person returns to the front. */
export async function withdraw(tx: Db, ticket: Ticket, now: number): Promise<string[]> {
  const proposal = await repository.findOpenProposalOf(tx, ticket.id)
  if (proposal !== null) return closeProposal(tx, { proposal, status: 'declined', now, declinedBy: ticket.personId })
  await repository.updateTicket(tx, ticket.id, { status: 'withdrawn', closedAt: now })
  return [ticket.personId]
}

async function returnLapsed(tx: Db, now: number): Promise<string[]> {
  const people: string[] = []
  for (const proposal of await repository.listLapsed(tx, now))
    people.push(...(await closeProposal(tx, { proposal, status: 'lapsed', now })))
  return people
}

interface Close {
  proposal: MatchProposal
  status: 'lapsed' | 'declined'
  now: number
  declinedBy?: string
  /** The seat is no longer open, so both return to the front. */
  bothStay?: boolean
}

/** A person who confirmed returns to the front with their waiting time; one who didn't leaves the queue. */
export async function closeProposal(tx: Db, close: Close): Promise<string[]> {
  const { proposal, status, now } = close
  await repository.updateProposal(tx, proposal.id, { status })
  const people: string[] = []
  for (const [ticketId, confirmedAt] of [
    [proposal.candidateTicketId, proposal.candidateConfirmedAt],
    [proposal.interviewerTicketId, proposal.interviewerConfirmedAt],
  ] as const) {
    const ticket = await repository.findTicket(tx, ticketId)
    if (ticket?.status !== 'offered') continue
    const stays =
      close.bothStay === true || (status === 'declined' ? ticket.personId !== close.declinedBy : confirmedAt !== null)
    await repository.updateTicket(
      tx,
      ticketId,
      stays ? { status: 'waiting', frontAt: now } : { status: 'withdrawn', closedAt: now },
    )
    people.push(ticket.personId)
  }
  return people
}

async function proposePairs(tx: Db, deps: Deps, now: number): Promise<string[]> {
  const inQueue = await repository.listWaiting(tx)
  const waiting = inQueue.filter((ticket) => ticket.goneAt === null)
  if (!waiting.some((ticket) => ticket.kind === 'candidate')) return noteNearMisses(tx, { inQueue, pool: null })
  const pool = await loadPool(tx, { waiting, now, barRaiserPolicy: deps.config.barRaiserPolicy })
  for (const ticket of pool.stale) await repository.updateTicket(tx, ticket.id, { status: 'withdrawn', closedAt: now })
  const { pairs } = pairTickets(pool.tickets, now, pool.policy)
  const proposed = await insertProposals(tx, deps, { pairs, pool, now })
  const byId = new Map(waiting.map((ticket) => [ticket.id, ticket]))
  const apart = await noteNearMisses(tx, {
    inQueue: inQueue.filter((ticket) => !proposed.has(ticket.id)),
    pool: { ...pool, tickets: pool.tickets.filter((ticket) => !proposed.has(ticket.id)) },
  })
  return [
    ...pool.stale.map((ticket) => ticket.personId),
    ...[...proposed].flatMap((ticketId) => byId.get(ticketId)?.personId ?? []),
    ...apart,
  ]
}

/** Both tickets of each pair are offered from now on. Returns their ids. */
async function insertProposals(
  tx: Db,
  deps: Deps,
  { pairs, pool, now }: { pairs: readonly TicketPair[]; pool: Pool; now: number },
): Promise<Set<string>> {
  const proposed = new Set<string>()
  for (const pair of pairs) {
    const seat = pool.seatOf.get(pair.candidateTicketId)
    if (seat === undefined) continue
    await repository.insertProposal(tx, {
      id: deps.ids.next(),
      candidateTicketId: pair.candidateTicketId,
      interviewerTicketId: pair.interviewerTicketId,
      ...seat,
      score: pair.score,
      terms: { ...pair.terms },
      status: 'open',
      createdAt: now,
      expiresAt: now + durations.proposalConfirmMs,
    })
    for (const ticketId of [pair.candidateTicketId, pair.interviewerTicketId]) {
      await repository.updateTicket(tx, ticketId, { status: 'offered', nearMisses: [] })
      proposed.add(ticketId)
    }
  }
  return proposed
}
