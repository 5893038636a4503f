// Reads and writes accounts.
import { and, asc, eq, inArray, lt, sql } from 'drizzle-orm'
import type { Db } from '#server/db/client.ts'
import { user } from '#server/db/schema/auth.ts'
import type { Account } from '#shared/contracts/auth.ts'

export type NewUser = typeof user.$inferInsert

/** An account as its own person sees it, without a guest's made-up address. */
export async function findAccount(db: Db, userId: string): Promise<Account | null> {
  const [row] = await db.select().from(user).where(eq(user.id, userId))
  if (row === undefined) return null
  const isGuest = row.isAnonymous === true
  return { id: row.id, name: row.name, email: isGuest ? null : row.email, isGuest, emailVerified: row.emailVerified }
}

export async function listNames(db: Db, ids: readonly string[]): Promise<{ id: string; name: string }[]> {
  return ids.length === 0
    ? []
    : db
        .select({ id: user.id, name: user.name })
        .from(user)
        .where(inArray(user.id, [...ids]))
}

/** The account with this email address; guests and former members have none. */
export async function findByAddress(db: Db, email: string): Promise<{ id: string; name: string } | null> {
  const [row] = await db
    .select({ id: user.id, name: user.name })
    .from(user)
    .where(and(eq(user.email, email), eq(user.isAnonymous, false)))
  return row ?? null
}

/** Email addresses by person; guests and demo people have none. */
export async function listContacts(db: Db, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .select({ id: user.id, email: user.email, isGuest: user.isAnonymous })
    .from(user)
    .where(inArray(user.id, [...new Set(ids)]))
  return new Map(rows.flatMap((row) => (row.isGuest === true ? [] : [[row.id, row.email] as const])))
}

export async function updateName(tx: Db, userId: string, name: string): Promise<void> {
  await tx.update(user).set({ name }).where(eq(user.id, userId))
}

/** Makes two requests of one person wait for each other. Null: no account has this id. */
export async function lockAccount(tx: Db, userId: string): Promise<{ isGuest: boolean } | null> {
  const [row] = await tx.select({ isGuest: user.isAnonymous }).from(user).where(eq(user.id, userId)).for('update')
  return row === undefined ? null : { isGuest: row.isGuest === true }
}

export async function insertUsers(tx: Db, rows: NewUser[]): Promise<void> {
  await tx.insert(user).values(rows)
}

/** The expression of the index `user_email_domain`. */
const emailDomain = sql`split_part(${user.email}, '@', 2)`

/** People whose made-up address is in this domain and who were created before a time. */
export async function listPersonas(
  tx: Db,
  { domain, madeBefore }: { domain: string; madeBefore: number },
): Promise<string[]> {
  const rows = await tx
    .select({ id: user.id })
    .from(user)
    .where(and(eq(emailDomain, domain), lt(user.createdAt, new Date(madeBefore))))
    .orderBy(asc(user.createdAt), asc(user.id))
  return rows.map((row) => row.id)
}

export async function listGuests(tx: Db, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return []
  const rows = await tx
    .select({ id: user.id })
    .from(user)
    .where(and(inArray(user.id, [...ids]), eq(user.isAnonymous, true)))
  return rows.map((row) => row.id)
}

export async function deleteUsers(tx: Db, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await tx.delete(user).where(inArray(user.id, [...ids]))
}
