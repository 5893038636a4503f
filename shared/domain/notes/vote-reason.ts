// The reason of a no in a note set (NT-20): three fields that count only while the vote asks for them.
import { emptyReason, lackingReason, reasonFor, reasonIn } from '../rubrics/vote-reason.ts'
import type { Lacking } from '../rubrics/vote-reason.ts'
import type { NoteContent } from '#shared/contracts/notes.ts'

const votedBy = ({ vote, fallbackVote }: NoteContent, barRaiser: boolean) => ({
  target: vote,
  fallback: fallbackVote,
  barRaiser,
})

/** What was written for an earlier vote is left out. */
export function withOwnReason(content: NoteContent, barRaiser: boolean): NoteContent {
  const { principle, line, wouldChange } = reasonFor(votedBy(content, barRaiser), reasonIn(content)) ?? emptyReason
  return { ...content, votePrinciple: principle, voteLine: line, voteWouldChange: wouldChange }
}

export function lackingIn(content: NoteContent, barRaiser: boolean): Lacking[] {
  const ratings = Object.values(content.cells).flatMap(({ rating }) => rating ?? [])
  return lackingReason(votedBy(content, barRaiser), reasonIn(content), ratings)
}
