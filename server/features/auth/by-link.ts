// Handles links from mails: set a new password, confirm an address.
import { and, eq } from 'drizzle-orm'
import type { Db } from '#server/db/client.ts'
import { account, session, user } from '#server/db/schema/auth.ts'
import { findAccount, findByAddress } from './account-repository.ts'
import type { LinkState } from '#shared/contracts/auth.ts'
import * as links from './links.ts'
import { hashPassword } from './library.ts'
import { resetMail } from './mails.ts'
import type { AuthContext } from './service.ts'
import { linkExpired, translated } from './translate-error.ts'

/** Does nothing for an unknown address or a guest's made-up one. */
export async function requestReset(context: AuthContext, email: string): Promise<void> {
  const person = await findByAddress(context.db, email)
  if (person === null) return
  const { token } = await context.db.transaction((tx) =>
    links.issue(tx, context, { purpose: 'reset', subject: person.id, createdBy: null }),
  )
  await context.mailer.send(resetMail(email, `${context.publicUrl()}/reset/${token}`))
}

/** Ends every session: someone who knew the old password may have one. */
export async function resetPassword(context: AuthContext, input: { token: string; password: string }): Promise<void> {
  const now = context.clock.now()
  const link = await links.find(context.db, 'reset', input.token)
  if (link === null || !links.isUsable(link, now)) throw linkExpired()
  const userId = link.subject
  // Slow on purpose, so it runs outside the transaction.
  const password = await hashPassword(input.password)
  const ended = await context.db.transaction(async (tx) => {
    if (!(await links.use(tx, link.id, { userId, now }))) throw linkExpired()
    // Two simultaneous requests may have left a second link.
    await links.revoke(tx, { purpose: 'reset', subject: userId }, now)
    await setPassword(tx, context, { userId, password })
    return tx.delete(session).where(eq(session.userId, userId)).returning({ id: session.id })
  })
  for (const { id } of ended) context.onSessionEnd(id)
}

async function setPassword(
  tx: Db,
  { ids, clock }: AuthContext,
  { userId, password }: { userId: string; password: string },
): Promise<void> {
  const at = new Date(clock.now())
  const changed = await tx
    .update(account)
    .set({ password, updatedAt: at })
    .where(and(eq(account.userId, userId), eq(account.providerId, 'credential')))
    .returning({ id: account.id })
  if (changed.length > 0) return
  await tx.insert(account).values({
    id: ids.next(),
    accountId: userId,
    providerId: 'credential',
    userId,
    password,
    createdAt: at,
    updatedAt: at,
  })
}

/** Succeeds again for a used link, because the address is confirmed. Returns the address, if the link names its person. */
export async function confirmEmail(context: AuthContext, token: string): Promise<string | null> {
  if (isSigned(token)) return confirmBySignature(context, token)
  const now = context.clock.now()
  const link = await links.find(context.db, 'confirm', token)
  if (link === null || link.expiresAt <= now || link.revokedAt !== null) throw linkExpired()
  await context.db.transaction(async (tx) => {
    if (!(await links.use(tx, link.id, { userId: link.subject, now }))) return
    await tx
      .update(user)
      .set({ emailVerified: true, updatedAt: new Date(now) })
      .where(eq(user.id, link.subject))
  })
  return addressOf(context.db, link.subject)
}

const addressOf = async (db: Db, personId: string): Promise<string | null> =>
  (await findAccount(db, personId))?.email ?? null

interface CheckedLink {
  state: LinkState
  email: string | null
}

/** Changes nothing. Only a token that was mailed is known here, so the answer reveals nothing about any address. */
export async function checkLink(
  { db, clock }: Pick<AuthContext, 'db' | 'clock'>,
  { purpose, token }: { purpose: 'reset' | 'confirm'; token: string },
): Promise<CheckedLink> {
  // Its signature is read when it is used.
  if (purpose === 'confirm' && isSigned(token)) return { state: 'works', email: null }
  const link = await links.find(db, purpose, token)
  if (link === null) return { state: 'unknown', email: null }
  const state = stateOf(link, clock.now())
  const namesAddress = purpose === 'confirm' && (state === 'works' || state === 'used')
  return { state, email: namesAddress ? await addressOf(db, link.subject) : null }
}

function stateOf(link: links.Link, now: number): LinkState {
  if (link.usedAt !== null) return 'used'
  if (link.revokedAt !== null) return 'replaced'
  return link.expiresAt > now ? 'works' : 'expired'
}

/** Links mailed before the links table existed contain the address and a signature. They are valid for a week. */
const isSigned = (token: string): boolean => token.split('.').length === 3

async function confirmBySignature({ library }: AuthContext, token: string): Promise<null> {
  await translated(library.api.verifyEmail({ query: { token }, headers: new Headers() }))
  return null
}
