// Sends reminders about missing notes (NT-18), at most once each: only the node that increments the count sends the mail. A crash
// in between drops the reminder.
import type { Db } from '#server/db/client.ts'
import type { Deps } from '#server/deps.ts'
import * as accounts from '#server/features/auth/system.ts'
import * as loops from '#server/features/loops/system.ts'
import { notesPolicy } from '#shared/domain/notes/policy.ts'
import { nextReminderAt, remindersDueBy } from '#shared/domain/notes/reminders.ts'
import { reminderMail } from './mails.ts'
import * as repository from './repository.ts'

const hour = 3_600_000

export async function remindOfNotes(deps: Deps, now: number): Promise<void> {
  for (const set of await listMissing(deps.db, now)) {
    const due = remindersDueBy(set.dueAt, now)
    if (due <= set.remindersSent) continue
    const isOurs = await repository.claimReminder(deps.db, { noteSetId: set.id, from: set.remindersSent, to: due })
    // A failing address must not stop the other reminders.
    if (isOurs)
      await send(deps, set, due).catch((error: unknown) =>
        deps.logger.error({ err: error, noteSetId: set.id }, 'A reminder was not sent'),
      )
  }
}

interface MissingSet {
  id: string
  roundId: string
  dueAt: number
  remindersSent: number
  email: string
  roleTitle: string
  roundNumber: number
}

/** Overdue sets that a loop still waits for and whose author has an email address. */
async function listMissing(db: Db, now: number): Promise<MissingSet[]> {
  const late = await repository.listUnreminded(db, { now, remindersAtMost: notesPolicy.remindersAfterMs.length })
  const rounds = new Map(
    (
      await loops.listRoundsByIds(
        db,
        late.map((set) => set.roundId),
      )
    ).map((round) => [round.id, round]),
  )
  const waiting = new Map(
    (
      await loops.listWithSeats(
        db,
        late.map((set) => set.loopId),
      )
    ).map((entry) => [entry.loop.id, entry]),
  )
  const addresses = await accounts.listContacts(
    db,
    late.map((set) => set.authorId),
  )
  return late.flatMap((set) => {
    const { loop, seats } = waiting.get(set.loopId) ?? {}
    const seat = seats?.find(({ id }) => id === set.seatId)
    const email = addresses.get(set.authorId)
    const isWaiting =
      loop !== undefined && loop.demoOwnerId === null && ['IN_PROGRESS', 'NOTES_DUE'].includes(loop.status)
    const isRequired = rounds.get(set.roundId)?.status === 'ENDED' && seat?.lostAt === null
    if (!isWaiting || !isRequired || email === undefined || set.dueAt === null) return []
    return [
      {
        id: set.id,
        roundId: set.roundId,
        dueAt: set.dueAt,
        remindersSent: set.remindersSent,
        email,
        roleTitle: loop.roleTitle,
        roundNumber: seat.roundNumber,
      },
    ]
  })
}

async function send(deps: Deps, set: MissingSet, sent: number): Promise<void> {
  await deps.mailer.send(
    reminderMail({
      to: set.email,
      link: `${deps.publicUrl()}/rounds/${set.roundId}/notes`,
      roleTitle: set.roleTitle,
      round: set.roundNumber,
      lateHours: (notesPolicy.remindersAfterMs[sent - 1] ?? 0) / hour,
      isLast: nextReminderAt(set.dueAt, sent) === null,
    }),
  )
}
