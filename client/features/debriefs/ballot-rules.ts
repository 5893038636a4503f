// What a vote needs before it can be sealed: the form asks for the line before the server refuses.
import type { SealedVote, VoteReason } from '#shared/contracts/ballots.ts'
import type { DebriefOwn } from '#shared/contracts/debrief-state.ts'
import type { Rating, Vote } from '#shared/contracts/vocabulary.ts'
import { ballotReason } from '#shared/domain/debrief/ballot-reason.ts'
import { isVeto } from '#shared/domain/rubrics/vote-reason.ts'
import type { Room } from './room.ts'

/** The current vote before this ballot: a missing one repeated the one before it. */
export const lastVote = (own: DebriefOwn, ballot: 'revote1' | 'final'): SealedVote | null =>
  ballot === 'final' ? (own.ballots.revote1 ?? own.ballots.pre) : own.ballots.pre

/** A vote that differs from the last one names the line that moved it; a fallback vote given for the first time is no change. */
export function isMoved(last: SealedVote | null, vote: { target: Vote | null; fallback: Vote | null }): boolean {
  if (last === null || vote.target === null) return false
  return (
    last.target !== vote.target || (last.fallback !== null && vote.fallback !== null && last.fallback !== vote.fallback)
  )
}

/** Everything this person rated, as frozen in the package. */
export function ownRatings({ pack, state, snapshot }: Room): Rating[] {
  const seatId = state.attendees.find(({ personId }) => personId === snapshot.meId)?.seatId
  const cells = (pack?.content.rows ?? []).flatMap((row) => row.cells)
  return cells.flatMap((cell) => (cell.state === 'rated' && cell.seatId === seatId ? [cell.rating] : []))
}

/** What a no still has to say (DR-6). `asks`: the vote was not given before with its reason. */
export function reasonAsked(room: Room, vote: ReasonedVote) {
  const { state, snapshot } = room
  const barRaiser = state.attendees.some(({ personId, role }) => personId === snapshot.meId && role === 'barRaiser')
  const given = {
    target: vote.target,
    fallback: vote.fallback,
    barRaiser,
    before: vote.last,
    ratings: ownRatings(room),
  }
  const asks = ballotReason({ ...given, reason: null }).lacking.length > 0
  return { asks, veto: isVeto(given), lacking: asks ? ballotReason({ ...given, reason: vote.reason }).lacking : [] }
}
interface ReasonedVote {
  target: Vote | null
  fallback: Vote | null
  last: SealedVote | null
  reason: VoteReason
}
