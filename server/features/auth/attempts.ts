// Limits password guessing, reset mails and new guests. Counts are in the database, so all nodes share them.
import { lt, sql } from 'drizzle-orm'
import { AppError } from '#server/lib/app-error.ts'
import type { Db } from '#server/db/client.ts'
import { authAttempts } from '#server/db/schema/auth.ts'
import type { Clock } from '#server/lib/clock.ts'
import { hashOf } from '#server/lib/hash.ts'

export const attemptWindowMs = 15 * 60_000
const waitMinutes = attemptWindowMs / 60_000
/** Per window: one account from one IP address, all accounts from one IP address (it may be an office), and new guests per IP address. */
const allowed = { sameAddress: 10, samePlace: 200, resetMails: 5, confirmationMails: 5, newGuests: 100 } as const

interface Context {
  db: Db
  clock: Clock
}
interface Attempt {
  email: string
  ip: string
}

/** Counts an attempt before the password is checked, so a thousand at once count too. A correct password gives it back. */
export async function spendSignIn(context: Context, attempt: Attempt): Promise<{ giveBack(): Promise<void> }> {
  const keys = [hashOf(['sign-in', attempt.email, attempt.ip]), hashOf(['sign-in', attempt.ip])] as const
  const [address, place] = [await spend(context, keys[0]), await spend(context, keys[1])]
  if (address > allowed.sameAddress || place > allowed.samePlace)
    throw tooMany(`Too many wrong passwords. Wait ${waitMinutes} minutes, or reset your password.`)
  return {
    giveBack: async () => {
      for (const key of keys) await giveBack(context.db, key)
    },
  }
}

/** Counts known and unknown addresses alike, to reveal nothing. */
export async function spendResetMail(context: Context, email: string): Promise<void> {
  if ((await spend(context, hashOf(['reset', email]))) > allowed.resetMails)
    throw tooMany(`We already sent several links to this address. Check your email, or wait ${waitMinutes} minutes.`)
}

/** Each person's own address. */
export async function spendConfirmationMail(context: Context, email: string): Promise<void> {
  if ((await spend(context, hashOf(['confirm', email]))) > allowed.confirmationMails)
    throw tooMany(`We already sent several links to your address. Check your email, or wait ${waitMinutes} minutes.`)
}

/** Guests are free to create and each gets a demo, so creation is limited per address: a classroom passes, a script doesn't. */
export async function spendNewGuest(context: Context, ip: string): Promise<void> {
  if ((await spend(context, hashOf(['guest', ip]))) > allowed.newGuests)
    throw tooMany(`Too many guests joined from your network. Wait ${waitMinutes} minutes, or create an account.`)
}

export async function forgetOldAttempts(db: Db, now: number): Promise<void> {
  await db.delete(authAttempts).where(lt(authAttempts.windowStartedAt, now - attemptWindowMs))
}

const tooMany = (message: string) => new AppError('RATE_LIMITED', message)

async function spend({ db, clock }: Context, key: string): Promise<number> {
  const now = clock.now()
  const isOver = sql`${authAttempts.windowStartedAt} <= ${now - attemptWindowMs}`
  const [row] = await db
    .insert(authAttempts)
    .values({ key, count: 1, windowStartedAt: now })
    .onConflictDoUpdate({
      target: authAttempts.key,
      set: {
        count: sql`case when ${isOver} then 1 else ${authAttempts.count} + 1 end`,
        windowStartedAt: sql`case when ${isOver} then ${now}::bigint else ${authAttempts.windowStartedAt} end`,
      },
    })
    .returning({ count: authAttempts.count })
  return row?.count ?? 1
}

async function giveBack(db: Db, key: string): Promise<void> {
  await db
    .update(authAttempts)
    .set({ count: sql`greatest(${authAttempts.count} - 1, 0)` })
    .where(sql`${authAttempts.key} = ${key}`)
}
