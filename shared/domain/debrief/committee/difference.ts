// Debrief and committee on one package (CM-9, CM-10): each is hidden from the other until both are signed; then what they made of it is
// laid side by side, with what the room heard and the page did not hold.
import type { CommitteePublic } from './types.ts'
import type { DebriefState } from '#shared/contracts/debrief-state.ts'
import type { Level, Outcome } from '#shared/contracts/vocabulary.ts'

export type Mode = 'debrief' | 'committee' | 'both'

interface Progress {
  mode: Mode
  debriefSigned: boolean
  committeeSigned: boolean
}

/** In `both` the committee reads the package as it was frozen, after the room has signed. */
export const mayOpenCommittee = ({ mode, debriefSigned }: Pick<Progress, 'mode' | 'debriefSigned'>): boolean =>
  mode === 'committee' || (mode === 'both' && debriefSigned)

/** Until both have signed, readers see nothing of the debrief and attendees nothing of the committee. */
export const mayCompare = ({ mode, debriefSigned, committeeSigned }: Progress): boolean =>
  mode === 'both' && debriefSigned && committeeSigned

interface Heard {
  noteSetId: string | null
  text: string
}
export interface Difference {
  room: { outcome: Outcome; level: Level | null }
  page: { outcome: Outcome; level: Level | null }
  same: boolean
  /** Said in a debrief or to a reader's question, and written in no note. */
  notOnThePage: Heard[]
  lesson: string
}

export function difference(room: DebriefState, page: CommitteePublic): Difference | null {
  if (room.signed === null || page.signed === null) return null
  const same = room.signed.outcome === page.signed.outcome && room.signed.level === page.signed.level
  const notOnThePage = [
    ...room.turns.filter((turn) => turn.notInNotes).map(({ text }): Heard => ({ noteSetId: null, text })),
    ...page.unclear.flatMap(({ noteSetId, clarification }): Heard[] =>
      clarification === null ? [] : [{ noteSetId, text: clarification.text }],
    ),
  ]
  return {
    room: { outcome: room.signed.outcome, level: room.signed.level },
    page: { outcome: page.signed.outcome, level: page.signed.level },
    same,
    notOnThePage,
    lesson: lessonOf(same, notOnThePage.length > 0),
  }
}

function lessonOf(same: boolean, unwritten: boolean): string {
  if (unwritten) return 'The room knew it, the page did not.'
  return same
    ? 'The page carried what the room knew.'
    : 'One package, two readings: compare the lines that weighed most.'
}
