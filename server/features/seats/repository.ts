import { and, eq, gt, inArray, isNull, or } from 'drizzle-orm'
import { invites } from '#server/db/schema/invites.ts'
import type { Db } from '#server/db/client.ts'

export type Invite = typeof invites.$inferSelect

export async function insert(db: Db, invite: typeof invites.$inferInsert): Promise<void> {
  await db.insert(invites).values(invite)
}

export async function findByHash(db: Db, tokenHash: string): Promise<Invite | null> {
  const [row] = await db.select().from(invites).where(eq(invites.tokenHash, tokenHash))
  return row ?? null
}

/** Single use: the update itself decides who was first. */
export async function use(db: Db, inviteId: string, by: { userId: string; now: number }): Promise<boolean> {
  const rows = await db
    .update(invites)
    .set({ usedBy: by.userId, usedAt: by.now })
    .where(
      and(eq(invites.id, inviteId), isNull(invites.usedAt), isNull(invites.revokedAt), gt(invites.expiresAt, by.now)),
    )
    .returning({ id: invites.id })
  return rows.length === 1
}

export async function revoke(tx: Db, seatId: string, now: number): Promise<void> {
  await tx
    .update(invites)
    .set({ revokedAt: now })
    .where(and(eq(invites.seatId, seatId), isNull(invites.usedAt), isNull(invites.revokedAt)))
}

/** Who of these made or used an invite. */
export async function listHolders(db: Db, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return []
  const rows = await db
    .select({ by: invites.createdBy, used: invites.usedBy })
    .from(invites)
    .where(or(inArray(invites.createdBy, [...ids]), inArray(invites.usedBy, [...ids])))
  return rows.flatMap((row) => [row.by, ...(row.used === null ? [] : [row.used])])
}
