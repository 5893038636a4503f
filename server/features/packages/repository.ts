// Reads and writes packages.
import { desc, eq } from 'drizzle-orm'
import { packages } from '#server/db/schema/packages.ts'
import type { Db } from '#server/db/client.ts'

export type Package = typeof packages.$inferSelect

export async function insert(db: Db, row: typeof packages.$inferInsert): Promise<void> {
  await db.insert(packages).values(row)
}

export async function findNewest(db: Db, loopId: string): Promise<Package | null> {
  const [row] = await db
    .select()
    .from(packages)
    .where(eq(packages.loopId, loopId))
    .orderBy(desc(packages.version))
    .limit(1)
  return row ?? null
}

export async function update(db: Db, packageId: string, change: Partial<typeof packages.$inferInsert>): Promise<void> {
  await db.update(packages).set(change).where(eq(packages.id, packageId))
}

export async function setStatus(db: Db, packageId: string, status: Package['status']): Promise<void> {
  await db.update(packages).set({ status }).where(eq(packages.id, packageId))
}
