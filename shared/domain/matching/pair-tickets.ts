// Who meets whom now (MT-6 … MT-8): edges that pass the filters and reach the score their wait asks for, valued by score, wait and
// credits, and paired for the greatest sum. The result does not depend on the order of the tickets.
import { auctionMatching } from './auction-matching.ts'
import { compatibility, type Terms } from './compatibility.ts'
import { creditNorm, startCredits } from './credits.ts'
import { mayMeet } from './hard-filters.ts'
import { maximumWeightMatching } from './maximum-weight-matching.ts'
import type { MatchCandidate, MatchInput, MatchInterviewer, MatchSlot, PairFacts } from './types.ts'
import { isWithinTaste, tasteAfter, threshold } from './widening.ts'

interface TicketTimes {
  id: string
  /** Waiting counts from here and survives a failed offer. */
  enqueuedAt: number
  /** Set when the other side let an offer lapse: the ticket is valued as one that has waited longest. */
  frontAt?: number | null
}
export interface CandidateTicket extends TicketTimes { kind: 'candidate'; person: MatchCandidate; slot: MatchSlot }
export interface InterviewerTicket extends TicketTimes { kind: 'interviewer'; person: MatchInterviewer }
export type MatchTicket = CandidateTicket | InterviewerTicket

export interface PairingPolicy {
  /** What is known of two people together; the product's own look-up. */
  pairFacts: (candidateId: string, interviewerId: string) => PairFacts
  reciprocal?: boolean
}

export interface TicketPair {
  candidateTicketId: string
  interviewerTicketId: string
  score: number
  terms: Terms
  value: number
  /** The threshold this pair had to reach. */
  needed: number
  /** The wait has opened a new deal of the slot's principles to suit this interviewer. */
  redealPrinciples: boolean
}
export interface Pairing { pairs: TicketPair[]; stillWaiting: string[] }

const fullAgingMs = 300_000
const agingWeight = 0.05
const creditWeight = 0.03

/** Score, a little for waiting and a little for having given. */
export function edgeValue({ score, waitMs, credits }: { score: number; waitMs: number; credits: number }): number {
  return score + agingWeight * Math.min(Math.max(0, waitMs) / fullAgingMs, 1) + creditWeight * creditNorm(credits)
}

const compareText = (a: string, b: string) => (a < b ? -1 : Number(a > b))
const byAge = (a: MatchTicket, b: MatchTicket) =>
  Number(a.frontAt == null) - Number(b.frontAt == null) || a.enqueuedAt - b.enqueuedAt || compareText(a.id, b.id)

/** One ticket a person, the oldest: whoever queues on both sides cannot be paired twice. */
function onePerPerson(tickets: readonly MatchTicket[]): MatchTicket[] {
  const seen = new Set<string>()
  return tickets.toSorted(byAge).filter(({ person }) => !seen.has(person.id) && seen.add(person.id))
}

const valuedWait = (ticket: TicketTimes, now: number) => (ticket.frontAt == null ? now - ticket.enqueuedAt : fullAgingMs)

interface Moment { now: number; policy: PairingPolicy }

/** Whoever of the two has waited longer sets how wide the search is. */
function edgeBetween(c: CandidateTicket, i: InterviewerTicket, { now, policy }: Moment): TicketPair | null {
  const input: MatchInput = { slot: c.slot, candidate: c.person, interviewer: i.person, pair: policy.pairFacts(c.person.id, i.person.id) }
  const waitMs = Math.max(now - c.enqueuedAt, now - i.enqueuedAt)
  const taste = tasteAfter(waitMs, 'live')
  if (!isWithinTaste(input, taste, 'live')) return null
  if (!mayMeet(input, { mode: 'live', reciprocal: policy.reciprocal ?? false })) return null
  const { score, terms } = compatibility(input, taste)
  const needed = threshold(waitMs)
  if (score < needed) return null
  const value = edgeValue({ score, waitMs: Math.max(valuedWait(c, now), valuedWait(i, now)), credits: c.person.credits ?? startCredits })
  return { candidateTicketId: c.id, interviewerTicketId: i.id, score, terms, value, needed, redealPrinciples: taste.redealPrinciples }
}

/** A candidate's values, 0 for no edge. A repeat on the same principle waits aside while anyone else is eligible. */
function valuesOf(c: CandidateTicket, interviewers: readonly InterviewerTicket[], moment: Moment): Float64Array {
  const values = Float64Array.from(interviewers, (i) => edgeBetween(c, i, moment)?.value ?? 0)
  const isRepeat = (at: number): boolean =>
    moment.policy.pairFacts(c.person.id, interviewers[at]?.person.id ?? '').samePrinciplesRecently === true
  return values.some((value, at) => value > 0 && !isRepeat(at)) ? values.map((value, at) => (value > 0 && isRepeat(at) ? 0 : value)) : values
}

/** A pool up to this size a side is paired exactly; a crowd to within a hair of it. */
const exactUpTo = 400

export function pairTickets(tickets: readonly MatchTicket[], now: number, policy: PairingPolicy): Pairing {
  const unique = onePerPerson(tickets)
  const candidates = unique.filter((ticket) => ticket.kind === 'candidate')
  const interviewers = unique.filter((ticket) => ticket.kind === 'interviewer')
  const moment = { now, policy }
  const values = candidates.map((c) => valuesOf(c, interviewers, moment))
  const solve = Math.max(candidates.length, interviewers.length) <= exactUpTo ? maximumWeightMatching : auctionMatching
  const pairs = solve(values).flatMap((column, row) => {
    const [c, i] = [candidates[row], column === null ? undefined : interviewers[column]]
    return c === undefined || i === undefined ? [] : edgeBetween(c, i, moment) ?? []
  })
  const paired = new Set(pairs.flatMap((pair) => [pair.candidateTicketId, pair.interviewerTicketId]))
  const stillWaiting = tickets.toSorted(byAge).map(({ id }) => id).filter((id) => !paired.has(id))
  return { pairs, stillWaiting }
}
