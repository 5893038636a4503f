// What the comparison of the visitor's vote with the panel's shows: the counts, and which lines moved votes.
import type { OpenedVotes, PanelVote } from '#shared/contracts/demo-loop.ts'
import type { Vote } from '#shared/contracts/vocabulary.ts'
import { forCount } from './record.ts'

const isFor = (vote: Vote): boolean => vote === 'SH' || vote === 'I'

interface Agreement {
  isFor: boolean
  first: string | null
  final: string
}

export const agreementAtTarget = ({ own, panel }: OpenedVotes): Agreement => ({
  isFor: isFor(own.target),
  first: forCount(panel.flatMap(({ first }) => first ?? [])),
  final: forCount(panel.map(({ final }) => final)),
})

/** First votes at the fallback level are not compared: people decide on it in the final vote. */
export function agreementAtFallback({ own, panel }: OpenedVotes): Agreement | null {
  if (own.fallback === null) return null
  const final = panel.flatMap(({ finalFallback }) => finalFallback ?? [])
  return { isFor: isFor(own.fallback), first: null, final: forCount(final) }
}

export interface MovedVote {
  seatId: string
  from: Vote
  to: Vote
  line: string
  /** The visitor chose this line, or a longer one that holds it. */
  isOwn: boolean
}

export const movedVotes = ({ own, panel }: OpenedVotes): MovedVote[] =>
  panel.flatMap(({ seatId, first, final, movedLine }: PanelVote) =>
    first === null || first === final || movedLine === null
      ? []
      : [{ seatId, from: first, to: final, line: movedLine, isOwn: holds(own.line, movedLine) }],
  )

const holds = (line: string | null, part: string): boolean =>
  line !== null && line.toLowerCase().includes(part.toLowerCase())
