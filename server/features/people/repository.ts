// Reads and writes profiles and blocks.
import { and, eq, inArray, or } from 'drizzle-orm'
import { roleFamilySchema } from '#shared/contracts/vocabulary.ts'
import type { Profile } from '#shared/contracts/people.ts'
import type { Db } from '#server/db/client.ts'
import { blocks, profiles } from '#server/db/schema/people.ts'

export async function listProfiles(db: Db, ids: readonly string[]): Promise<Map<string, Profile>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .select()
    .from(profiles)
    .where(inArray(profiles.userId, [...new Set(ids)]))
  return new Map(
    rows.map(({ userId, updatedAt: _at, ...row }) => [userId, { ...row, role: roleFamilySchema.parse(row.role) }]),
  )
}

export const findProfile = async (db: Db, userId: string): Promise<Profile | null> =>
  (await listProfiles(db, [userId])).get(userId) ?? null

export async function saveProfile(tx: Db, userId: string, profile: Profile & { updatedAt: number }): Promise<void> {
  await tx
    .insert(profiles)
    .values({ userId, ...profile })
    .onConflictDoUpdate({ target: profiles.userId, set: profile })
}

export async function insertProfiles(tx: Db, rows: (typeof profiles.$inferInsert)[]): Promise<void> {
  await tx.insert(profiles).values(rows)
}

export async function hasBlockBetween(db: Db, a: string, b: string): Promise<boolean> {
  const [row] = await db
    .select({ at: blocks.at })
    .from(blocks)
    .where(
      or(and(eq(blocks.blockerId, a), eq(blocks.blockedId, b)), and(eq(blocks.blockerId, b), eq(blocks.blockedId, a))),
    )
    .limit(1)
  return row !== undefined
}

/** Blocks among these people. */
export async function listBlocks(db: Db, ids: readonly string[]): Promise<{ blockerId: string; blockedId: string }[]> {
  if (ids.length === 0) return []
  return db
    .select({ blockerId: blocks.blockerId, blockedId: blocks.blockedId })
    .from(blocks)
    .where(and(inArray(blocks.blockerId, [...ids]), inArray(blocks.blockedId, [...ids])))
}
