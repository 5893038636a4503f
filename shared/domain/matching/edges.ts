// Which two tickets may meet now, and what that is worth (MT-3, MT-4, MT-6). What is the same for all of a ticket's pairs is worked
// out once: a queue of ten thousand has millions of pairs.
import { ownTerms, scoreOf } from './compatibility.ts'
import type { KnownOfPair, OwnTerms } from './compatibility.ts'
import { creditNorm } from './credits.ts'
import { candidateMayMeet, interviewerMayMeet, pairMayMeet } from './hard-filters.ts'
import type { FilterPolicy } from './hard-filters.ts'
import { commonLevel, spoken } from './languages.ts'
import { creditPolicy, valuePolicy } from './policy.ts'
import type {
  MatchCandidate,
  MatchInput,
  MatchInterviewer,
  MatchMode,
  MatchSlot,
  PairInput,
  SpokenLanguage,
} from './types.ts'
import { isWithinTaste, stepAfter, tasteOf, threshold } from './widening.ts'

interface TicketTimes {
  id: string
  /** Waiting counts from here and survives a failed offer. */
  enqueuedAt: number
  /** Set when the other side let an offer lapse: the ticket is valued as one that has waited longest. */
  frontAt?: number | null
}
export interface CandidateTicket extends TicketTimes {
  kind: 'candidate'
  person: MatchCandidate
  slot: MatchSlot
}
export interface InterviewerTicket extends TicketTimes {
  kind: 'interviewer'
  person: MatchInterviewer
}
export type MatchTicket = CandidateTicket | InterviewerTicket

export const agingOf = (waitMs: number, mode: MatchMode): number =>
  valuePolicy.aging * Math.min(Math.max(0, waitMs) / valuePolicy.fullAgingMs[mode], 1)
export const creditShareOf = (credits: number): number => valuePolicy.credits * creditNorm(credits)

/** What an edge is worth: its score, a little for waiting and a little for having given. */
export const edgeValue = ({
  score,
  waitMs,
  credits,
  mode = 'live',
}: {
  score: number
  waitMs: number
  credits: number
  mode?: MatchMode
}): number => score + agingOf(waitMs, mode) + creditShareOf(credits)

/** How far the search has widened for one ticket. */
interface Ready {
  step: number
  needed: number
  aging: number
  languages: readonly SpokenLanguage[]
  mayMeet: boolean
}
export interface ReadyCandidate extends Ready {
  ticket: CandidateTicket
  creditShare: number
}
export interface ReadyInterviewer extends Ready {
  ticket: InterviewerTicket
  own: OwnTerms
}

export interface EdgeContext {
  now: number
  filters: FilterPolicy
}

function readyAt(ticket: MatchTicket, { now, filters: { mode } }: EdgeContext): Omit<Ready, 'mayMeet'> {
  const waitMs = now - ticket.enqueuedAt
  return {
    step: stepAfter(waitMs, mode),
    needed: threshold(waitMs, mode),
    languages: spoken(ticket.person.languages),
    aging: ticket.frontAt == null ? agingOf(waitMs, mode) : valuePolicy.aging,
  }
}

export const readyCandidate = (ticket: CandidateTicket, context: EdgeContext): ReadyCandidate => ({
  ...readyAt(ticket, context),
  ticket,
  mayMeet: candidateMayMeet(ticket.person, context.filters),
  creditShare: creditShareOf(ticket.person.credits ?? creditPolicy.start),
})

export const readyInterviewer = (ticket: InterviewerTicket, context: EdgeContext): ReadyInterviewer => ({
  ...readyAt(ticket, context),
  ticket,
  mayMeet: interviewerMayMeet(ticket.person, context.filters),
  own: ownTerms(ticket.person),
})

/** The longer wait of the two sets the width of the search: the step and the required score. */
export const stepOf = (c: Ready, i: Ready): number => Math.max(c.step, i.step)
export const neededBy = (c: Ready, i: Ready): number => Math.min(c.needed, i.needed)

export const inputOf = (c: ReadyCandidate, i: ReadyInterviewer, pair: PairInput): MatchInput => ({
  slot: c.ticket.slot,
  candidate: c.ticket.person,
  interviewer: i.ticket.person,
  pair,
})

/** What the pair is worth, or 0 where the two may not meet now. */
export function edgeWorth(
  c: ReadyCandidate,
  i: ReadyInterviewer,
  { pair, filters }: { pair: PairInput; filters: FilterPolicy },
): number {
  if (!c.mayMeet || !i.mayMeet) return 0
  const input = inputOf(c, i, pair)
  const taste = tasteOf(stepOf(c, i))
  if (!isWithinTaste(input, taste, filters.mode)) return 0
  const known: KnownOfPair = {
    own: i.own,
    language: commonLevel(c.languages, i.languages),
    freshnessOff: taste.freshnessOff,
  }
  if (!pairMayMeet(input, filters, known.language)) return 0
  const score = scoreOf(input, known)
  return score < neededBy(c, i) ? 0 : score + Math.max(c.aging, i.aging) + c.creditShare
}
