import { and, eq, gt, isNull } from 'drizzle-orm'
import { invites } from '#server/db/schema/loops.ts'
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
  const rows = await db.update(invites).set({ usedBy: by.userId, usedAt: by.now })
    .where(and(eq(invites.id, inviteId), isNull(invites.usedAt), isNull(invites.revokedAt), gt(invites.expiresAt, by.now)))
    .returning({ id: invites.id })
  return rows.length === 1
}
