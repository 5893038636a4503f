// Guessing is slow everywhere: tries are counted in the database, so that several nodes count as one.
import { lt, sql } from 'drizzle-orm'
import { AppError } from '#server/lib/app-error.ts'
import type { Db } from '#server/db/client.ts'
import { authAttempts } from '#server/db/schema/auth.ts'
import type { Clock } from '#server/lib/clock.ts'
import { hashOf } from '#server/lib/hash.ts'

export const attemptWindowMs = 15 * 60_000
/** One address from one place; all addresses from one place, which may be a whole office behind one router; guests made from one place. */
const allowed = { sameAddress: 10, samePlace: 200, resetMails: 5, newGuests: 100 } as const

interface Context {
  db: Db
  clock: Clock
}
interface Attempt {
  email: string
  ip: string
}

/** Spends a try before the password is looked at, so that a thousand at once count too; a right password gives it back. */
export async function spendSignIn(context: Context, attempt: Attempt): Promise<{ giveBack(): Promise<void> }> {
  const keys = [hashOf(['sign-in', attempt.email, attempt.ip]), hashOf(['sign-in', attempt.ip])] as const
  const [address, place] = [await spend(context, keys[0]), await spend(context, keys[1])]
  if (address > allowed.sameAddress || place > allowed.samePlace)
    throw tooMany('Too many wrong passwords. Wait a quarter of an hour, or reset the password.')
  return {
    giveBack: async () => {
      for (const key of keys) await giveBack(context.db, key)
    },
  }
}

/** The same for known and unknown addresses. */
export async function spendResetMail(context: Context, email: string): Promise<void> {
  if ((await spend(context, hashOf(['reset', email]))) > allowed.resetMails)
    throw tooMany('Several links are on their way to this address. Look in the mailbox, or wait a quarter of an hour.')
}

/** A guest costs nobody anything, and a demo stands behind each: a class may come in at once, a script may not go on for ever. */
export async function spendNewGuest(context: Context, ip: string): Promise<void> {
  if ((await spend(context, hashOf(['guest', ip]))) > allowed.newGuests)
    throw tooMany('Very many guests came in from your network just now. Wait a quarter of an hour, or make an account.')
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
