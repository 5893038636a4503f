// Signing up, in and out. Functions return cookies, and the routes send them.
import { fromNodeHeaders } from 'better-auth/node'
import { and, eq } from 'drizzle-orm'
import type { IncomingHttpHeaders } from 'node:http'
import type { Account, SignIn, SignUp } from '#shared/contracts/auth.ts'
import { AppError } from '#server/lib/app-error.ts'
import type { Db } from '#server/db/client.ts'
import { account, session, user } from '#server/db/schema/auth.ts'
import type { Merge } from '#server/feature.ts'
import type { Session } from '#server/lib/auth-port.ts'
import type { Background } from '#server/lib/background.ts'
import type { Clock } from '#server/lib/clock.ts'
import type { Ids } from '#server/lib/ids.ts'
import type { Logger } from '#server/lib/logger.ts'
import type { Mailer } from '#server/lib/mailer.ts'
import { absorbGuest } from './absorb-guest.ts'
import { findAccount } from './account-repository.ts'
import { spendNewGuest, spendSignIn } from './attempts.ts'
import { hashPassword, type AuthLibrary } from './library.ts'
import { mailConfirmation } from './confirmation.ts'
import { emailTaken, isUniqueViolation, translated } from './translate-error.ts'

export interface AuthContext {
  library: AuthLibrary
  db: Db
  secret: string
  background: Background
  ids: Ids
  clock: Clock
  mailer: Mailer
  logger: Logger
  publicUrl: () => string
  onSessionEnd: (sessionId: string) => void
  /** Lets every feature move its data from one person to another. */
  mergePerson: (tx: Db, merge: Merge) => Promise<void>
}

export interface SignedIn {
  user: Account
  cookies: string[]
}

/** The library would act on the caller's old cookie; we decide ourselves what happens to that session. */
const noCookies = () => new Headers()

export async function findSession(context: AuthContext, headers: IncomingHttpHeaders): Promise<Session | null> {
  if (headers.cookie === undefined) return null
  const found = await context.library.api.getSession({
    headers: fromNodeHeaders(headers),
    query: { disableRefresh: true },
  })
  if (found === null) return null
  return {
    sessionId: found.session.id,
    actor: {
      kind: 'person',
      userId: found.user.id,
      name: found.user.name,
      isGuest: found.user.isAnonymous === true,
      viewAs: null,
    },
  }
}

export async function renewSession(context: AuthContext, headers: IncomingHttpHeaders): Promise<string[]> {
  if (headers.cookie === undefined) return []
  return (
    await context.library.api.getSession({ headers: fromNodeHeaders(headers), returnHeaders: true })
  ).headers.getSetCookie()
}

/** The account works at once; confirming the address can wait. */
export async function signUp(context: AuthContext, input: SignUp, before: Session | null): Promise<SignedIn> {
  if (before?.actor.isGuest === true) return upgradeGuest(context, input, before)
  const made = await signUpByMail(context, input)
  if (before !== null) await endSession(context, before.sessionId)
  context.background.run('sending the confirmation mail', mailConfirmation(context, made.response.user))
  return { user: await getAccount(context.db, made.response.user.id), cookies: made.headers.getSetCookie() }
}

async function signUpByMail(context: AuthContext, input: SignUp) {
  try {
    return await translated(context.library.api.signUpEmail({ body: input, headers: noCookies(), returnHeaders: true }))
  } catch (error) {
    const taken = !(error instanceof AppError) && (await findByEmail(context.db, input.email)) !== null
    throw taken ? emailTaken(error) : error
  }
}

export async function signIn(
  context: AuthContext,
  input: SignIn,
  from: { ip: string; before: Session | null },
): Promise<SignedIn> {
  const attempt = await spendSignIn(context, { email: input.email, ip: from.ip })
  const signedIn = await translated(
    context.library.api.signInEmail({ body: input, headers: noCookies(), returnHeaders: true }),
  )
  await attempt.giveBack()
  const { user: person, token } = signedIn.response
  if (from.before !== null) {
    try {
      await leaveFormerSession(context, from.before, person.id)
    } catch (error) {
      await context.db.delete(session).where(eq(session.token, token))
      throw error
    }
  }
  return { user: await getAccount(context.db, person.id), cookies: signedIn.headers.getSetCookie() }
}

async function leaveFormerSession(context: AuthContext, before: Session, accountId: string): Promise<void> {
  if (!before.actor.isGuest) return endSession(context, before.sessionId)
  const ended = await absorbGuest(context, { from: before.actor.userId, to: accountId, now: context.clock.now() })
  for (const sessionId of ended) context.onSessionEnd(sessionId)
}

/** The library ends the session; the hook on the deleted row closes its sockets. */
export async function signOut(context: AuthContext, headers: IncomingHttpHeaders): Promise<string[]> {
  return (
    await context.library.api.signOut({ headers: fromNodeHeaders(headers), returnHeaders: true })
  ).headers.getSetCookie()
}

export async function startGuest(
  context: AuthContext,
  { name, ip }: { name: string; ip: string },
): Promise<{ session: Session; cookies: string[] }> {
  await spendNewGuest(context, ip)
  const made = await context.library.api.signInAnonymous({ headers: noCookies(), returnHeaders: true })
  const { user: guest, token } = made.response
  await context.db.update(user).set({ name }).where(eq(user.id, guest.id))
  const [row] = await context.db.select({ id: session.id }).from(session).where(eq(session.token, token))
  if (row === undefined) throw new Error('A new guest has no session')
  return {
    session: { sessionId: row.id, actor: { kind: 'person', userId: guest.id, name, isGuest: true, viewAs: null } },
    cookies: made.headers.getSetCookie(),
  }
}

/** A guest who joins again keeps their identity and only changes the name. */
export async function comeInAsGuest(
  context: AuthContext,
  name: string,
  { ip, before }: { ip: string; before: Session | null },
): Promise<SignedIn> {
  if (before === null) {
    const started = await startGuest(context, { name, ip })
    return { user: await getAccount(context.db, started.session.actor.userId), cookies: started.cookies }
  }
  if (!before.actor.isGuest)
    throw new AppError('CONFLICT', 'You are already signed in. Sign out first to join as a guest.')
  await context.db.update(user).set({ name }).where(eq(user.id, before.actor.userId))
  return { user: await getAccount(context.db, before.actor.userId), cookies: [] }
}

/** The id stays the same, so all of the guest's data stays where it is. */
export async function upgradeGuest(context: AuthContext, input: SignUp, before: Session | null): Promise<SignedIn> {
  if (before === null)
    throw new AppError('UNAUTHENTICATED', 'You are not signed in as a guest. Create an account instead.')
  if (!before.actor.isGuest) throw new AppError('CONFLICT', 'You already have an account.')
  const { userId } = before.actor
  const password = await hashPassword(input.password)
  const at = new Date(context.clock.now())
  try {
    await context.db.transaction(async (tx) => {
      const changed = await tx
        .update(user)
        .set({ name: input.name, email: input.email, isAnonymous: false, updatedAt: at })
        .where(and(eq(user.id, userId), eq(user.isAnonymous, true)))
        .returning({ id: user.id })
      if (changed.length === 0) throw new AppError('CONFLICT', 'You already have an account.')
      await tx.insert(account).values({
        id: context.ids.next(),
        accountId: userId,
        providerId: 'credential',
        userId,
        password,
        createdAt: at,
        updatedAt: at,
      })
    })
  } catch (error) {
    throw isUniqueViolation(error) ? emailTaken(error) : error
  }
  context.background.run('sending the confirmation mail', mailConfirmation(context, { id: userId, email: input.email }))
  return { user: await getAccount(context.db, userId), cookies: [] }
}

async function endSession(context: AuthContext, sessionId: string): Promise<void> {
  await context.db.delete(session).where(eq(session.id, sessionId))
  context.onSessionEnd(sessionId)
}

async function findByEmail(db: Db, email: string): Promise<{ id: string } | null> {
  const [row] = await db.select({ id: user.id }).from(user).where(eq(user.email, email))
  return row ?? null
}

async function getAccount(db: Db, userId: string): Promise<Account> {
  const found = await findAccount(db, userId)
  if (found === null) throw new Error('A signed-in person has no row')
  return found
}
