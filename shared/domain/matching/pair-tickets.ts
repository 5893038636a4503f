// Who meets whom now (MT-6 … MT-8): edges that pass the filters and reach the score their wait asks for, valued by score, wait and
// credits, and paired for the greatest sum. The result does not depend on the order of the tickets.
import { auctionMatching } from './auction-matching.ts'
import { compatibility, type Terms } from './compatibility.ts'
import { edgeWorth, inputOf, neededBy, readyCandidate, readyInterviewer, stepOf } from './edges.ts'
import type {
  CandidateTicket,
  InterviewerTicket,
  MatchTicket,
  EdgeContext,
  ReadyCandidate,
  ReadyInterviewer,
} from './edges.ts'
import { maximumWeightMatching } from './maximum-weight-matching.ts'
import { solvingPolicy } from './policy.ts'
import type { MatchMode, PairInput } from './types.ts'
import { tasteOf } from './widening.ts'

export type { CandidateTicket, InterviewerTicket, MatchTicket } from './edges.ts'

export interface PairingPolicy {
  /** What is known of two people together; the product's own look-up. */
  pairInput: (candidateId: string, interviewerId: string) => PairInput
  /** Live where it is not said. */
  mode?: MatchMode
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
export interface Pairing {
  pairs: TicketPair[]
  stillWaiting: string[]
}

const compareText = (a: string, b: string) => (a < b ? -1 : Number(a > b))
const byAge = (a: MatchTicket, b: MatchTicket) =>
  Number(a.frontAt == null) - Number(b.frontAt == null) || a.enqueuedAt - b.enqueuedAt || compareText(a.id, b.id)

/** One ticket per person, the oldest: a person on both sides can't be paired twice. */
function onePerPerson(tickets: readonly MatchTicket[]): MatchTicket[] {
  const seen = new Set<string>()
  return tickets.toSorted(byAge).filter(({ person }) => !seen.has(person.id) && seen.add(person.id))
}

interface Queue {
  candidates: readonly ReadyCandidate[]
  interviewers: readonly ReadyInterviewer[]
  context: EdgeContext
  pairInput: PairingPolicy['pairInput']
}

function queueOf(
  tickets: readonly MatchTicket[],
  now: number,
  { pairInput, mode = 'live', reciprocal = false }: PairingPolicy,
): Queue {
  const context = { now, filters: { mode, reciprocal } }
  const unique = onePerPerson(tickets)
  return {
    context,
    pairInput,
    candidates: unique
      .filter((ticket): ticket is CandidateTicket => ticket.kind === 'candidate')
      .map((ticket) => readyCandidate(ticket, context)),
    interviewers: unique
      .filter((ticket): ticket is InterviewerTicket => ticket.kind === 'interviewer')
      .map((ticket) => readyInterviewer(ticket, context)),
  }
}

/** A candidate's values, 0 for no edge. A repeat on the same principle waits aside while anyone else is eligible. */
function valuesOf(c: ReadyCandidate, { interviewers, context: { filters }, pairInput }: Queue): Float64Array {
  const fresh = new Float64Array(interviewers.length)
  const repeats: { at: number; value: number }[] = []
  let anyFresh = false
  for (const [at, i] of interviewers.entries()) {
    const pair = pairInput(c.ticket.person.id, i.ticket.person.id)
    const value = edgeWorth(c, i, { pair, filters })
    if (value === 0) continue
    if (pair.samePrinciplesRecently === true) {
      repeats.push({ at, value })
      continue
    }
    fresh[at] = value
    anyFresh = true
  }
  if (!anyFresh) for (const { at, value } of repeats) fresh[at] = value
  return fresh
}

function explain(
  c: ReadyCandidate,
  i: ReadyInterviewer,
  { value, pair }: { value: number; pair: PairInput },
): TicketPair {
  const taste = tasteOf(stepOf(c, i))
  const { score, terms } = compatibility(inputOf(c, i, pair), taste)
  return {
    candidateTicketId: c.ticket.id,
    interviewerTicketId: i.ticket.id,
    score,
    terms,
    value,
    needed: neededBy(c, i),
    redealPrinciples: taste.redealPrinciples,
  }
}

/** `now` is the instant every wait is counted to. The order of the tickets does not matter. */
export function pairTickets(tickets: readonly MatchTicket[], now: number, policy: PairingPolicy): Pairing {
  const queue = queueOf(tickets, now, policy)
  const { candidates, interviewers, pairInput } = queue
  const values = candidates.map((c) => valuesOf(c, queue))
  const solve =
    Math.max(candidates.length, interviewers.length) <= solvingPolicy.exactUpTo
      ? maximumWeightMatching
      : auctionMatching
  const pairs = solve(values).flatMap((column, row) => {
    const [c, i] = [candidates[row], column === null ? undefined : interviewers[column]]
    if (c === undefined || i === undefined || column === null) return []
    return explain(c, i, { value: values[row]?.[column] ?? 0, pair: pairInput(c.ticket.person.id, i.ticket.person.id) })
  })
  const paired = new Set(pairs.flatMap((pair) => [pair.candidateTicketId, pair.interviewerTicketId]))
  const stillWaiting = tickets
    .toSorted(byAge)
    .map(({ id }) => id)
    .filter((id) => !paired.has(id))
  return { pairs, stillWaiting }
}
