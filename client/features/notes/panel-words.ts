// What the page of the panel's notes says. Everyone writes before reading (I-01), and votes stay hidden until the reveal (I-02).
import { roundWords } from '#client/ui/labels.ts'
import { notesPolicy } from '#shared/domain/notes/policy.ts'
import type { LoopView, SeatView } from '#shared/contracts/loops.ts'
import type { PeerNoteSet } from '#shared/contracts/notes-api.ts'

type Panel = Pick<LoopView, 'seats'>

const hourMs = 3_600_000

export const panelPageWords = {
  unnamed: 'The panel’s notes',
  title: (name: string) => `The panel’s notes on ${name}`,
  shut: 'These notes aren’t open to you',
  toLoop: 'Back to the loop',
  nav: 'Notes on this page',
  empty: 'No one else has notes yet. They appear here when a round goes live.',
  finish: 'Finish your notes',
} as const

export const peerSetWords = {
  late: 'late',
  quality: (score: number) => `note quality ${score} of 100`,
  submitted: (time: string) => `Submitted ${time}`,
  vote: 'Vote',
  voteSealed: 'sealed until the reveal',
} as const

export const returnWords = {
  open: 'Return for a fix',
  confirm: 'Return the notes',
  field: 'What needs fixing?',
  help: (author: string) =>
    `${author} reads this and can edit the notes again. You can return notes only before anyone else reads them.`,
} as const

export const waiveWords = {
  open: 'Go on without these notes',
  confirm: 'Leave these notes out',
  field: 'Why should the loop not wait?',
  help: `Their author can’t edit them anymore, and no one reads them. A loop can leave out one set, ${notesPolicy.waiveAfterLateMs / hourMs} hours after it was due.`,
} as const

export const askWords = {
  cancel: 'Cancel',
  unchanged: 'Nothing changed. Your reason is still here.',
} as const

export const mySeat = ({ seats }: Panel): SeatView | undefined => seats.find((seat) => seat.mine)
export const hasSubmitted = (loop: Panel): boolean => mySeat(loop)?.notes === 'in'

/** Why the reader sees what is on the page: the reader's own notes come first. */
export function panelLead(loop: Panel, sets: readonly Pick<PeerNoteSet, 'votes'>[]): string {
  const seat = mySeat(loop)
  if (seat?.notes === 'in' && sets.some((set) => set.votes !== null))
    return 'Each interviewer’s notes as submitted, with the vote opened at the reveal.'
  if (seat?.notes === 'in') return 'Each interviewer’s notes as submitted. Votes stay hidden until the reveal.'
  if (seat?.notes === 'none' && seat.roundStatus === 'ENDED')
    return 'The loop went on without your notes, so the others’ stay closed to you.'
  return 'Submit your notes first. Then you can read the others’.'
}

export const roundOf = ({
  roundType,
  roundNumber,
  barRaiser,
}: Pick<PeerNoteSet, 'roundType' | 'roundNumber' | 'barRaiser'>): string =>
  `round ${roundNumber}, ${roundWords[roundType]}${barRaiser && roundType !== 'BRR' ? ', bar raiser' : ''}`

/** Why a peer's notes can't be read although the reader's own are submitted. */
export function awaited(
  { author, roundNumber, canWaive }: Pick<PeerNoteSet, 'author' | 'roundNumber' | 'canWaive'>,
  { seats }: Panel,
): string {
  const authorSeat = seats.find((seat) => seat.roundNumber === roundNumber && seat.person?.id === author.id)
  if (canWaive) return 'Late, and not submitted yet.'
  if (authorSeat?.notes === 'writing') return 'Not submitted yet.'
  return authorSeat?.notes === 'in' ? 'Submitted just now.' : 'The loop went on without these notes.'
}
