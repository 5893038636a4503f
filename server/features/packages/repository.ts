import { and, asc, desc, eq, isNull } from 'drizzle-orm'
import { loops } from '#server/db/schema/loops.ts'
import { noteSets } from '#server/db/schema/notes.ts'
import { packages } from '#server/db/schema/packages.ts'
import type { Db } from '#server/db/client.ts'

export type Package = typeof packages.$inferSelect
export type NoteSet = typeof noteSets.$inferSelect

export async function insert(db: Db, row: typeof packages.$inferInsert): Promise<void> {
  await db.insert(packages).values(row)
}

export async function findNewest(db: Db, loopId: string): Promise<Package | null> {
  const [row] = await db.select().from(packages).where(eq(packages.loopId, loopId)).orderBy(desc(packages.version)).limit(1)
  return row ?? null
}

export async function listNotesDue(db: Db): Promise<string[]> {
  const rows = await db.select({ id: loops.id }).from(loops).where(and(eq(loops.status, 'NOTES_DUE'), isNull(loops.demoOwnerId)))
  return rows.map((row) => row.id)
}

export async function setStatus(db: Db, packageId: string, status: Package['status']): Promise<void> {
  await db.update(packages).set({ status }).where(eq(packages.id, packageId))
}

/** Practice sets of shadows never enter a package. */
export const listNoteSets = (db: Db, loopId: string): Promise<NoteSet[]> =>
  db.select().from(noteSets).where(and(eq(noteSets.loopId, loopId), eq(noteSets.shadow, false))).orderBy(asc(noteSets.id)).for('update')

export const listSealed = (db: Db, loopId: string): Promise<NoteSet[]> =>
  db.select().from(noteSets).where(and(eq(noteSets.loopId, loopId), eq(noteSets.shadow, false), eq(noteSets.status, 'SEALED'))).orderBy(asc(noteSets.id))

export async function waive(db: Db, noteSetId: string, now: number): Promise<void> {
  await db.update(noteSets).set({ status: 'WAIVED', waivedAt: now }).where(eq(noteSets.id, noteSetId))
}

export async function seal(db: Db, noteSetId: string): Promise<void> {
  await db.update(noteSets).set({ status: 'SEALED' }).where(eq(noteSets.id, noteSetId))
}
