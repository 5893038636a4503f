// A debrief begins from a frozen package (DR-1, I-10, I-15): exactly one bar raiser with a vote, the package unbroken, and the vote
// of each submitted note set as that person's first ballot. A person without a vote is listed but cannot attend.
// Practice-only loops have no debrief.
import type { SealedVote } from '#shared/contracts/ballots.ts'
import type { Attendee, DebriefPrivate, DebriefRole } from '#shared/contracts/debrief-state.ts'
import type { Level } from '#shared/contracts/vocabulary.ts'
import { ok, reject, type Result } from '#shared/lib/result.ts'
import { quorumNeeded } from './quorum.ts'
import type { Debrief } from './types.ts'

interface Seat {
  personId: string
  seatId: string
  name: string
  role: DebriefRole
  vote: Omit<SealedVote, 'line'> | null
}
export interface OpenDebriefInput {
  targetLevel: Level
  fallbackLevel: Level | null
  practiceOnly: boolean
  packageIntact: boolean
  /** Interviewers in seat order, each with the vote of the submitted set, null where the set was waived. */
  seats: readonly Seat[]
}

export function roleOf({ barRaiser, hiringManager }: { barRaiser: boolean; hiringManager: boolean }): DebriefRole {
  if (barRaiser) return 'barRaiser'
  return hiringManager ? 'hiringManager' : 'interviewer'
}

export function openDebrief(input: OpenDebriefInput): Result<Debrief> {
  if (input.practiceOnly) return reject('NOT_ELIGIBLE', 'A practice-only loop ends in a report without a debrief.')
  if (!input.packageIntact)
    return reject('HASH_MISMATCH', 'The package no longer matches its note sets. Ask a moderator to look at it.')
  const raisers = input.seats.filter((seat) => seat.role === 'barRaiser')
  if (raisers.length !== 1) return reject('NOT_ELIGIBLE', 'A debrief needs exactly one bar raiser.')
  if (!raisers[0]?.vote)
    return reject('NOT_ELIGIBLE', 'The bar raiser has no submitted notes, so no debrief can be held.')
  const managers = input.seats.filter((seat) => seat.role === 'hiringManager')
  if (managers.length > 1) return reject('NOT_ELIGIBLE', 'Only one person may be the hiring manager.')
  return ok(initialDebrief(input))
}

function initialDebrief(input: OpenDebriefInput): Debrief {
  const attendees: Attendee[] = input.seats.map(({ vote, ...seat }) => ({ ...seat, eligible: vote !== null }))
  const pre: DebriefPrivate['ballots']['pre'] = {}
  for (const { personId, vote } of input.seats) {
    if (!vote) continue
    const fallback = input.fallbackLevel === null ? null : vote.fallback
    pre[personId] = { ...vote, fallback, line: null }
  }
  return {
    public: {
      targetLevel: input.targetLevel,
      fallbackLevel: input.fallbackLevel,
      step: 'SCHEDULED',
      stepEndsAt: null,
      extended: [],
      adjourned: false,
      voided: null,
      remainingMs: null,
      quorumNeeded: quorumNeeded(attendees),
      quorumLostAt: null,
      express: null,
      attendees,
      present: [],
      confirmedAlone: [],
      doneReading: 0,
      sealed: { pre: Object.keys(pre).length, revote1: 0, final: 0 },
      ballots: { pre: null, revote1: null, final: null },
      pins: [],
      walk: null,
      turns: [],
      resolutions: [],
      remarks: [],
      contradictions: [],
      cases: null,
      deck: [],
      challenges: [],
      proposal: null,
      levelView: null,
      overrideRequest: null,
      signed: null,
      rationale: null,
      hmConfirmation: null,
      reportDueAt: null,
      releasedAt: null,
    },
    private: { ballots: { pre, revote1: {}, final: {} }, doneReaders: [], pins: {}, cases: {} },
  }
}
