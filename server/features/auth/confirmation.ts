// The mail with the link that confirms an address: sent when an account is created, and again when its person asks.
import { AppError } from '#server/lib/app-error.ts'
import { findAccount } from './account-repository.ts'
import { spendConfirmationMail } from './attempts.ts'
import * as links from './links.ts'
import { confirmationMail } from './mails.ts'
import type { AuthContext } from './service.ts'

/** Runs in the background: a slow or failed mail must not delay or undo the sign-up. */
export async function mailConfirmation(context: AuthContext, person: { id: string; email: string }): Promise<void> {
  const { token } = await links.issue(context.db, context, {
    purpose: 'confirm',
    subject: person.id,
    createdBy: person.id,
  })
  await context.mailer.send(confirmationMail(person.email, `${context.publicUrl()}/confirm/${token}`))
}

/** For the person themselves: the link goes to their own address, which is returned. */
export async function resendConfirmation(context: AuthContext, userId: string): Promise<string> {
  const account = await findAccount(context.db, userId)
  if (account?.email == null) throw new AppError('CONFLICT', 'Guests have no email address. Create an account first.')
  if (account.emailVerified) throw new AppError('CONFLICT', 'Your email address is already confirmed.')
  const { id, email } = { ...account, email: account.email }
  await spendConfirmationMail(context, email)
  context.background.run('sending the confirmation mail', mailConfirmation(context, { id, email }))
  return email
}
