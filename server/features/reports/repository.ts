import { and, desc, eq, isNull } from 'drizzle-orm'
import { noteSets } from '#server/db/schema/notes.ts'
import { packages } from '#server/db/schema/packages.ts'
import { reports, selfRatings } from '#server/db/schema/reports.ts'
import { user } from '#server/db/schema/auth.ts'
import { loops, seats } from '#server/db/schema/loops.ts'
import type { Db } from '#server/db/client.ts'

export type Report = typeof reports.$inferSelect
export type SelfRating = typeof selfRatings.$inferSelect

export async function find(db: Db, loopId: string): Promise<Report | null> {
  const [row] = await db.select().from(reports).where(eq(reports.loopId, loopId))
  return row ?? null
}

export async function insert(db: Db, report: typeof reports.$inferInsert): Promise<void> {
  await db.insert(reports).values(report).onConflictDoUpdate({ target: reports.loopId, set: { content: report.content, draftedAt: report.draftedAt } })
}

export async function update(db: Db, loopId: string, change: Partial<typeof reports.$inferInsert>): Promise<void> {
  await db.update(reports).set(change).where(eq(reports.loopId, loopId))
}

/** Once: a second answer changes nothing and says so. */
export async function answerOnce(db: Db, loopId: string, answer: { text: string; at: number }): Promise<boolean> {
  const rows = await db.update(reports).set({ answer: answer.text, answeredAt: answer.at }).where(and(eq(reports.loopId, loopId), isNull(reports.answer))).returning({ id: reports.loopId })
  return rows.length === 1
}

export async function findSelfRating(db: Db, loopId: string): Promise<SelfRating | null> {
  const [row] = await db.select().from(selfRatings).where(eq(selfRatings.loopId, loopId))
  return row ?? null
}

export async function insertSelfRating(db: Db, rating: typeof selfRatings.$inferInsert): Promise<boolean> {
  const rows = await db.insert(selfRatings).values(rating).onConflictDoNothing().returning({ id: selfRatings.loopId })
  return rows.length === 1
}

export async function findPackage(db: Db, loopId: string) {
  const [row] = await db.select().from(packages).where(eq(packages.loopId, loopId)).orderBy(desc(packages.version)).limit(1)
  return row ?? null
}

/** Practice-only loops whose package is frozen: nobody will sign anything, so their report goes out by itself. */
export async function listPracticeReady(db: Db): Promise<string[]> {
  const rows = await db.select({ id: loops.id }).from(loops).where(and(eq(loops.status, 'PACKAGE_READY'), eq(loops.practiceOnly, true), isNull(loops.demoOwnerId)))
  return rows.map((row) => row.id)
}

export const listSets = (db: Db, loopId: string) => db.select().from(noteSets).where(and(eq(noteSets.loopId, loopId), eq(noteSets.shadow, false)))

export async function panelNames(db: Db, loopId: string): Promise<string[]> {
  const rows = await db.select({ name: user.name }).from(seats).innerJoin(user, eq(user.id, seats.interviewerId)).where(eq(seats.loopId, loopId))
  return rows.map((row) => row.name)
}
