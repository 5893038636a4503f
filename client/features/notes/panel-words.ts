// What the page of the panel's notes says while something is still shut. Everybody writes before reading (I-01).
import { roundWords } from '#client/ui/labels.ts'
import type { LoopView, SeatView } from '#shared/contracts/loops.ts'
import type { PeerNoteSet } from '#shared/contracts/notes-api.ts'

type Panel = Pick<LoopView, 'seats'>

export const mySeat = ({ seats }: Panel): SeatView | undefined => seats.find((seat) => seat.mine)
export const hasHandedIn = (loop: Panel): boolean => mySeat(loop)?.notes === 'in'

/** Only that a set exists and whose it is: the reader's own comes first. */
export function panelLead(loop: Panel, sets: readonly Pick<PeerNoteSet, 'votes'>[]): string {
  const seat = mySeat(loop)
  if (seat?.notes === 'in' && sets.some((set) => set.votes !== null))
    return 'Each set as it was handed in, with the vote that opened at the reveal.'
  if (seat?.notes === 'in')
    return 'Each set as it was handed in. Votes stay shut until they open together at the reveal.'
  if (seat?.notes === 'none' && seat.roundStatus === 'ENDED')
    return 'The loop went on without your notes, so the others’ stay closed to you.'
  return 'Submit yours first; then you read the others’.'
}

export const roundOf = ({
  round,
  roundNumber,
  barRaiser,
}: Pick<PeerNoteSet, 'round' | 'roundNumber' | 'barRaiser'>): string =>
  `round ${roundNumber}, ${roundWords[round]}${barRaiser && round !== 'BRR' ? ', bar raiser' : ''}`

/** Why a peer's set cannot be read although the reader's own is in. */
export function awaited(
  { author, roundNumber, canWaive }: Pick<PeerNoteSet, 'author' | 'roundNumber' | 'canWaive'>,
  { seats }: Panel,
): string {
  const seat = seats.find((seat) => seat.n === roundNumber && seat.person?.id === author.id)
  if (canWaive) return 'Late, and not handed in yet.'
  if (seat?.notes === 'writing') return 'Not handed in yet.'
  return seat?.notes === 'in' ? 'Handed in just now.' : 'The loop goes on without this set.'
}
