// The numbers of note sets, each with its unit and its rule. Those that both ends agree on stand in the contracts.
import { durations } from '#shared/contracts/limits.ts'

const hour = 3_600_000

export const notesPolicy = {
  /** Milliseconds from the end of a round until its notes are due (NT-13). */
  dueMs: durations.noteDueMs,
  /** Milliseconds past due at which a missing set is asked for again (NT-18). */
  remindersAfterMs: [0, 6 * hour, 12 * hour],
  /** Milliseconds past due from which a set may be waived (NT-14). */
  waiveAfterLateMs: durations.noteWaiveAfterLateMs,
  /** Rows proposed for one evidence item at most, words of a measure's name, and the characters of a sentence that are read (NT-21). */
  proposed: { atMost: 6, wordsOfName: 4, longest: 400 },
} as const
