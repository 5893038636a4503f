// Reads and writes reports and self-ratings.
import { and, eq, inArray, isNull } from 'drizzle-orm'
import { reports, selfRatings } from '#server/db/schema/reports.ts'
import { reportContentSchema } from '#shared/contracts/report-content.ts'
import type { Db } from '#server/db/client.ts'

export type Report = typeof reports.$inferSelect
export type SelfRating = typeof selfRatings.$inferSelect

export async function find(db: Db, loopId: string): Promise<Report | null> {
  const [row] = await db.select().from(reports).where(eq(reports.loopId, loopId))
  return row === undefined ? null : { ...row, content: reportContentSchema.parse(row.content) }
}

export async function insert(db: Db, report: typeof reports.$inferInsert): Promise<void> {
  await db
    .insert(reports)
    .values(report)
    .onConflictDoUpdate({
      target: reports.packageId,
      set: { content: report.content, draft: report.draft, draftedAt: report.draftedAt },
    })
}

export async function update(db: Db, loopId: string, change: Partial<typeof reports.$inferInsert>): Promise<void> {
  await db.update(reports).set(change).where(eq(reports.loopId, loopId))
}

/** Returns false if there is already an answer. */
export async function answerOnce(db: Db, loopId: string, answer: { text: string; at: number }): Promise<boolean> {
  const rows = await db
    .update(reports)
    .set({ answer: answer.text, answeredAt: answer.at })
    .where(and(eq(reports.loopId, loopId), isNull(reports.answer)))
    .returning({ id: reports.loopId })
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

export const listReleased = (
  db: Db,
  loopIds: readonly string[],
): Promise<{ loopId: string; releasedAt: number | null }[]> =>
  loopIds.length === 0
    ? Promise.resolve([])
    : db
        .select({ loopId: reports.loopId, releasedAt: reports.releasedAt })
        .from(reports)
        .where(inArray(reports.loopId, [...loopIds]))

export async function listSelfRated(db: Db, loopIds: readonly string[]): Promise<string[]> {
  if (loopIds.length === 0) return []
  return (
    await db
      .select({ loopId: selfRatings.loopId })
      .from(selfRatings)
      .where(inArray(selfRatings.loopId, [...loopIds]))
  ).map((row) => row.loopId)
}
