// Who reads whose notes, and when (NT-15 to NT-17, I-01, I-02, I-34). Everybody writes before reading, the bar raiser too; votes open
// with the reveal, later than notes; the candidate never reads a note.
import type { NoteSetStatus } from '#shared/contracts/notes.ts'

/** `notes` is everything but vote, fallback vote, vote confidence and rationale. */
export type NoteSight = 'nothing' | 'existence' | 'notes' | 'everything'

export interface ReadAttempt {
  readerIsCandidate: boolean
  /** Organizers and moderators: states and times, never content. */
  readerIsStaff?: boolean
  readerIsAuthor?: boolean
  /** The reader's own set of this loop. */
  ownStatus: NoteSetStatus
  setStatus: NoteSetStatus
  /** A learner's practice set, read by its author only. */
  setIsShadow?: boolean
  /** The ballots of the debrief were revealed. */
  votesOpen: boolean
}

const isIn = (status: NoteSetStatus): boolean => status === 'SUBMITTED' || status === 'SEALED'

export const whatReaderMaySee = (attempt: ReadAttempt): NoteSight => {
  const {
    readerIsCandidate,
    readerIsStaff = false,
    readerIsAuthor = false,
    ownStatus,
    setStatus,
    setIsShadow = false,
    votesOpen,
  } = attempt
  if (readerIsCandidate) return 'nothing'
  if (readerIsAuthor) return 'everything'
  if (setIsShadow) return 'nothing'
  if (readerIsStaff || !isIn(ownStatus) || !isIn(setStatus)) return 'existence'
  return votesOpen ? 'everything' : 'notes'
}
