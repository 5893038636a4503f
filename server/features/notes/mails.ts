// The reminder about missing notes.
import type { Mail } from '#server/lib/mailer.ts'

interface Reminder {
  to: string
  link: string
  roleTitle: string
  round: number
  /** Since the notes were due. */ lateHours: number
  isLast: boolean
}

/** Names the loop and the round, but nothing of the notes, ratings or votes, and not the candidate (I-01). */
export function reminderMail({ to, link, roleTitle, round, lateHours, isLast }: Reminder): Mail {
  // People write role titles; a subject must be one line.
  const role = roleTitle.replaceAll(/\s+/g, ' ')
  const state = lateHours === 0 ? 'due' : 'late'
  const since = lateHours === 0 ? 'are due now' : `are ${lateHours} hours late`
  return {
    to,
    link,
    subject: `Mockloop: your notes are ${state}, round ${round}, ${role}`,
    text: `Your notes on round ${round} of the loop "${role}" ${since}.\n\nFinish and submit them: ${link}\n\nThe panel is waiting: the package is made when all notes are in.${isLast ? ' This is the last reminder.' : ''}`,
  }
}
