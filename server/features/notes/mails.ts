import type { Mail } from '#server/lib/mailer.ts'

interface Missing {
  to: string
  link: string
  roleTitle: string
  round: number
  /** Since the notes were due. */ lateHours: number
  isLast: boolean
}

/** Names the loop and the round, and nothing of what was written, rated or voted, nor of the candidate (I-01). */
export function reminderMail({ to, link, roleTitle, round, lateHours, isLast }: Missing): Mail {
  // A title is somebody's own words; a subject is one line.
  const role = roleTitle.replaceAll(/\s+/g, ' ')
  const state = lateHours === 0 ? 'due' : 'late'
  const since = lateHours === 0 ? 'are due now and not in yet' : `are ${lateHours} hours late and not in yet`
  return {
    to,
    link,
    subject: `Your notes are ${state}: round ${round}, ${role}`,
    text: `Your notes on round ${round} of the loop "${role}" ${since}.\n\nWrite them up here: ${link}\n\nThe others wait for them: the debrief opens when every set is in.${isLast ? ' This is the last reminder.' : ''}`,
  }
}
