import { and, eq, inArray, or } from 'drizzle-orm'
import { roleFamilySchema } from '#shared/contracts/vocabulary.ts'
import type { Profile } from '#shared/contracts/people.ts'
import type { Db } from '#server/db/client.ts'
import { user } from '#server/db/schema/auth.ts'
import { blocks, profiles } from '#server/db/schema/people.ts'

export async function findProfile(db: Db, userId: string): Promise<Profile | null> {
  const [row] = await db.select().from(profiles).where(eq(profiles.userId, userId))
  if (row === undefined) return null
  const { role, level, targetLevel, timeZone, languages, groups, skills } = row
  return { role: roleFamilySchema.parse(role), level, targetLevel, timeZone, languages, groups, skills }
}

export async function saveProfile(tx: Db, userId: string, profile: Profile & { updatedAt: number }): Promise<void> {
  await tx.insert(profiles).values({ userId, ...profile }).onConflictDoUpdate({ target: profiles.userId, set: profile })
}

export async function updateName(tx: Db, userId: string, name: string): Promise<void> {
  await tx.update(user).set({ name }).where(eq(user.id, userId))
}

export async function listNames(db: Db, ids: readonly string[]): Promise<{ id: string; name: string }[]> {
  return ids.length === 0 ? [] : db.select({ id: user.id, name: user.name }).from(user).where(inArray(user.id, [...ids]))
}

export async function hasBlockBetween(db: Db, a: string, b: string): Promise<boolean> {
  const [row] = await db.select({ at: blocks.at }).from(blocks).where(or(
    and(eq(blocks.blockerId, a), eq(blocks.blockedId, b)), and(eq(blocks.blockerId, b), eq(blocks.blockedId, a)),
  )).limit(1)
  return row !== undefined
}
