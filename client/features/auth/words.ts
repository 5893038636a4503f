// Every sentence and label of the pages to sign in, sign up, confirm an address and reset a password.
import type { LinkState } from '#shared/contracts/auth.ts'
import { durations, limits } from '#shared/contracts/limits.ts'

const resetLinkMinutes = durations.resetLinkLifeMs / 60_000
const confirmLinkDays = durations.confirmLinkLifeMs / 86_400_000

export const fieldWords = {
  name: 'Your name',
  nameHelp: 'The others in a loop see it.',
  email: 'Email address',
  password: 'Password',
  newPassword: 'New password',
  newPasswordHelp: `At least ${limits.password.min} characters. A short sentence is easy to remember.`,
} as const

export const signInWords = {
  title: 'Sign in',
  guestLead: 'Your guest activity moves to your account.',
  submit: 'Sign in',
  forgot: 'Forgot your password?',
  signUp: 'Create an account',
} as const

export const signUpWords = {
  title: 'Create an account',
  lead: 'You can start right away. We’ll just send you an email to confirm your address.',
  guestLead: 'You keep everything you did as a guest.',
  submit: 'Create my account',
  signIn: 'I already have an account',
  joinAsGuest: 'Join as a guest instead',
} as const

export const confirmWords = {
  tab: 'Confirm your email address',
  title: (email: string | null): string =>
    email === null ? 'Is this email address yours?' : `Is ${email} your email address?`,
  confirm: 'Confirm my email address',
  done: 'Your email address is confirmed',
  doneLead: (email: string): string => `${email} belongs to your account now.`,
  next: 'Continue',
  alreadyConfirmed: 'You don’t need this link: your email address is already confirmed.',
  send: 'Send me a new link',
  sent: 'Check your email',
  sentLead: (email: string): string => `We sent a new link to ${email}. It expires in ${confirmLinkDays} days.`,
  signIn: 'Sign in to get a new link',
} as const

/** A link that doesn’t work, said before anything is filled in. */
export const deadLinkWords: Readonly<Record<Exclude<LinkState, 'works'>, { title: string; lead: string }>> = {
  used: { title: 'This link was already used', lead: 'A link works once. Nothing was changed now.' },
  replaced: { title: 'There is a newer link', lead: 'Use the link in the newest email, or get a new one.' },
  expired: { title: 'This link has expired', lead: 'Nothing was changed. Get a new link and use it in time.' },
  unknown: {
    title: 'This link doesn’t work',
    lead: 'It may be incomplete or too old. Copy the whole link from the email, or get a new one.',
  },
}

export const linkWords = { checking: 'Checking the link …' } as const

export const resetWords = {
  tab: 'Set a new password',
  title: 'Reset your password',
  lead: 'Enter your email address. We send you a link to set a new password.',
  send: 'Send the link',
  sent: 'Check your email',
  sentLead: (email: string) =>
    `If ${email} has an account, we sent a link to it. It works once and expires in ${resetLinkMinutes} minutes.`,
  back: 'Back to sign-in',
  submit: 'Change my password',
  newLink: 'Get a new link',
  done: 'Your password is changed',
  doneLead: 'You’ve been signed out on all devices. Sign in with your new password.',
  signIn: 'Sign in',
} as const

export const devMailWords = {
  tab: 'Mail',
  title: 'Mail that would have been sent',
  lead: 'Development only. Newest first, kept until the server stops.',
  empty: 'No mail yet.',
  emptyHelp: 'Mail appears here. Create an account or reset a password to send one.',
  to: (address: string) => `to ${address}`,
} as const
