import type { Mail } from '#server/lib/mailer.ts'
import { durations } from '#shared/contracts/limits.ts'

const resetLinkMinutes = durations.resetLinkLifeMs / 60_000

export const resetMail = (to: string, link: string): Mail => ({
  to,
  link,
  subject: 'Set a new password',
  text: `Somebody asked for a new password for this address at Mockloop.\n\nSet it here: ${link}\n\nThe link works once, for ${resetLinkMinutes} minutes, until you ask for another. If it was not you, do nothing; your password stays as it is.`,
})

export const confirmationMail = (to: string, link: string): Mail => ({
  to,
  link,
  subject: 'Confirm your address',
  text: `Welcome to Mockloop. You can use everything already; confirming shows that this address is yours.\n\nConfirm it here: ${link}\n\nIf you did not sign up, do nothing.`,
})
