import { eq } from 'drizzle-orm'
import { reports, selfRatings } from '#server/db/schema/reports.ts'
import type { PersonData } from '#server/feature.ts'

export const reportsPerson: PersonData = {
  async merge(tx, { from, to }) {
    await tx.update(selfRatings).set({ candidateId: to }).where(eq(selfRatings.candidateId, from))
    await tx.update(reports).set({ releasedBy: to }).where(eq(reports.releasedBy, from))
  },
}
