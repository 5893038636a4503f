// One-time links for every feature that mails or shows one. A link has one purpose, expires, and can be revoked.
// One update marks it as used, so of two simultaneous uses only one succeeds. Nothing here checks permissions.
import { createHash } from 'node:crypto'
import { and, eq, gt, inArray, isNull, lt, or } from 'drizzle-orm'
import type { Db } from '#server/db/client.ts'
import { oneTimeLinks, type LinkPurpose } from '#server/db/schema/links.ts'
import type { Deps } from '#server/deps.ts'
import { durations } from '#shared/contracts/limits.ts'

export type Link = typeof oneTimeLinks.$inferSelect

interface Terms {
  lifeMs: number
  /** A new link revokes older ones for the same subject. */
  replaces: boolean
  /** Hashed with the token, so a token works for one purpose only. Never change it: sent links were hashed with it. */
  prefix: string
}

const terms: Record<LinkPurpose, Terms> = {
  confirm: { lifeMs: durations.confirmLinkLifeMs, replaces: false, prefix: 'confirm:' },
  reset: { lifeMs: durations.resetLinkLifeMs, replaces: true, prefix: 'reset-password:' },
  // Only in development. It can be used again until it expires, because people open it in several browsers.
  'sign-in': { lifeMs: 24 * 60 * 60_000, replaces: false, prefix: 'sign-in:' },
  // Several people may be invited to one seat; the first to accept gets it.
  invite: { lifeMs: durations.inviteLifeMs, replaces: false, prefix: '' },
}

const hashOf = (purpose: LinkPurpose, token: string): string =>
  createHash('sha256')
    .update(terms[purpose].prefix + token)
    .digest('hex')

interface Subject {
  purpose: LinkPurpose
  subject: string
}

/** Creates a link and returns its token, which is not stored. */
export async function issue(
  tx: Db,
  { ids, clock }: Pick<Deps, 'ids' | 'clock'>,
  link: Subject & { createdBy: string | null },
): Promise<{ token: string; expiresAt: number }> {
  const { lifeMs, replaces } = terms[link.purpose]
  const now = clock.now()
  const token = ids.secret()
  const expiresAt = now + lifeMs
  if (replaces) await revoke(tx, link, now)
  await tx
    .insert(oneTimeLinks)
    .values({ id: ids.next(), tokenHash: hashOf(link.purpose, token), createdAt: now, expiresAt, ...link })
  return { token, expiresAt }
}

/** Also finds links that no longer work: see `isUsable`. */
export async function find(db: Db, purpose: LinkPurpose, token: string): Promise<Link | null> {
  const [row] = await db
    .select()
    .from(oneTimeLinks)
    .where(and(eq(oneTimeLinks.tokenHash, hashOf(purpose, token)), eq(oneTimeLinks.purpose, purpose)))
  return row ?? null
}

export const isUsable = (link: Link, now: number): boolean =>
  link.usedAt === null && link.revokedAt === null && link.expiresAt > now

/** Marks the link as used; false if it no longer works. */
export async function use(tx: Db, linkId: string, by: { userId: string; now: number }): Promise<boolean> {
  const rows = await tx
    .update(oneTimeLinks)
    .set({ usedBy: by.userId, usedAt: by.now })
    .where(
      and(
        eq(oneTimeLinks.id, linkId),
        isNull(oneTimeLinks.usedAt),
        isNull(oneTimeLinks.revokedAt),
        gt(oneTimeLinks.expiresAt, by.now),
      ),
    )
    .returning({ id: oneTimeLinks.id })
  return rows.length === 1
}

/** Revokes the unused links of a subject. */
export async function revoke(tx: Db, { purpose, subject }: Subject, now: number): Promise<void> {
  await tx
    .update(oneTimeLinks)
    .set({ revokedAt: now })
    .where(
      and(
        eq(oneTimeLinks.purpose, purpose),
        eq(oneTimeLinks.subject, subject),
        isNull(oneTimeLinks.usedAt),
        isNull(oneTimeLinks.revokedAt),
      ),
    )
}

/** Deletes expired links that nobody used. Used links record who used them, so they stay. */
export async function forgetExpired(db: Db, now: number): Promise<void> {
  await db.delete(oneTimeLinks).where(and(isNull(oneTimeLinks.usedAt), lt(oneTimeLinks.expiresAt, now)))
}

/** Which of these people created or used a link. */
export async function listHolders(db: Db, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return []
  const rows = await db
    .select({ by: oneTimeLinks.createdBy, used: oneTimeLinks.usedBy })
    .from(oneTimeLinks)
    .where(or(inArray(oneTimeLinks.createdBy, [...ids]), inArray(oneTimeLinks.usedBy, [...ids])))
  return rows.flatMap((row) => [row.by, row.used]).filter((id) => id !== null)
}
