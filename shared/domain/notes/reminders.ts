// When the author of a missing set is asked for it (NT-18): when it is due, six and twelve hours later, and then no more.
import { notesPolicy } from './policy.ts'

/** How many reminders a set that is still missing should have had by `now`. Several that were missed are made up for by one. */
export function remindersDueBy(dueAt: number, now: number): number {
  let due = 0
  for (let at = nextReminderAt(dueAt, due); at !== null && at <= now; at = nextReminderAt(dueAt, due)) due += 1
  return due
}

/** The instant of the next reminder after `sent` of them, or null when all are out. `dueAt` is an instant. */
export function nextReminderAt(dueAt: number, sent: number): number | null {
  const after = notesPolicy.remindersAfterMs[sent]
  return after === undefined ? null : dueAt + after
}
