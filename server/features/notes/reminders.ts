// Reminders of missing notes (NT-18). Whoever raises the set's count sends the mail: two nodes cannot both, and after a crash in between
// a reminder is lost rather than sent twice.
import type { Deps } from '#server/deps.ts'
import { notesPolicy } from '#shared/domain/notes/policy.ts'
import { nextReminderAt, remindersDueBy } from '#shared/domain/notes/reminders.ts'
import { reminderMail } from './mails.ts'
import * as repository from './repository.ts'
import type { MissingSet } from './repository.ts'

const hour = 3_600_000

export async function remindOfNotes(deps: Deps, now: number): Promise<void> {
  for (const set of await repository.listMissing(deps.db, { now, remindersAtMost: notesPolicy.remindersAfterMs.length })) {
    const due = remindersDueBy(set.dueAt, now)
    if (due <= set.remindersSent) continue
    const isOurs = await repository.claimReminder(deps.db, { noteSetId: set.id, from: set.remindersSent, to: due })
    // One address that takes no mail must not keep the others waiting.
    if (isOurs) await send(deps, set, due).catch((error: unknown) => deps.logger.error({ err: error, noteSetId: set.id }, 'a reminder was not sent'))
  }
}

async function send(deps: Deps, set: MissingSet, sent: number): Promise<void> {
  await deps.mailer.send(reminderMail({
    to: set.email, link: `${deps.publicUrl()}/rounds/${set.roundId}/notes`, roleTitle: set.roleTitle, round: set.n,
    lateHours: (notesPolicy.remindersAfterMs[sent - 1] ?? 0) / hour, isLast: nextReminderAt(set.dueAt, sent) === null,
  }))
}
