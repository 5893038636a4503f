// Reports as personal data. A report belongs to its candidate: erasing its author keeps it, erasing the candidate deletes it.
import { eq, inArray } from 'drizzle-orm'
import { claim } from '#server/db/claim.ts'
import { reports, selfRatings } from '#server/db/schema/reports.ts'
import type { PersonData } from '#server/feature.ts'
import * as loops from '#server/features/loops/system.ts'

export const reportsPerson: PersonData = {
  tables: [
    claim(reports, { personal: ['content', 'draft', 'releasedBy', 'answer'] }),
    claim(selfRatings, { personal: ['candidateId', 'ratings'] }),
  ],
  async merge(tx, { from, to }) {
    await tx.update(selfRatings).set({ candidateId: to }).where(eq(selfRatings.candidateId, from))
    await tx.update(reports).set({ releasedBy: to }).where(eq(reports.releasedBy, from))
  },
  async export(db, personId) {
    const ownLoops = await loops.listLoopsAsCandidate(db, personId)
    const found = ownLoops.length === 0 ? [] : await db.select().from(reports).where(inArray(reports.loopId, ownLoops))
    const ratings = await db.select().from(selfRatings).where(eq(selfRatings.candidateId, personId))
    // As on the page, a report opens only after the candidate's self-rating.
    const rated = new Set(ratings.map((rating) => rating.loopId))
    return {
      reports: found
        .filter((report) => report.releasedAt !== null && rated.has(report.loopId))
        .map(({ loopId, content, releasedAt, answer, answeredAt }) => ({
          loopId,
          content,
          releasedAt,
          answer,
          answeredAt,
        })),
      selfRatings: ratings.map(({ loopId, ratings: own, at }) => ({ loopId, ratings: own, at })),
    }
  },
  async erase(tx, _deps, personId) {
    const ownLoops = await loops.listLoopsAsCandidate(tx, personId)
    if (ownLoops.length > 0) await tx.delete(reports).where(inArray(reports.loopId, ownLoops))
    await tx.delete(selfRatings).where(eq(selfRatings.candidateId, personId))
  },
}
