// The mails about an account.
import type { Mail } from '#server/lib/mailer.ts'
import { durations } from '#shared/contracts/limits.ts'

const resetLinkMinutes = durations.resetLinkLifeMs / 60_000

export const resetMail = (to: string, link: string): Mail => ({
  to,
  link,
  subject: 'Reset your Mockloop password',
  text: `Someone asked to reset the password of your Mockloop account.\n\nSet a new password: ${link}\n\nThe link works once and expires in ${resetLinkMinutes} minutes, or when you ask for a new one. If this wasn’t you, ignore this email. Your password stays the same.`,
})

export const confirmationMail = (to: string, link: string): Mail => ({
  to,
  link,
  subject: 'Confirm your email address',
  text: `Welcome to Mockloop. You can start right away. Please confirm that this email address is yours.\n\nConfirm it: ${link}\n\nIf you didn’t sign up, ignore this email.`,
})
