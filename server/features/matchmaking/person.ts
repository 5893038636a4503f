import { and, eq, inArray } from 'drizzle-orm'
import { tickets } from '#server/db/schema/queue.ts'
import type { PersonData } from '#server/feature.ts'

export const matchmakingPerson: PersonData = {
  async merge(tx, { from, to, now }) {
    await tx
      .update(tickets)
      .set({ status: 'withdrawn', closedAt: now })
      .where(and(eq(tickets.personId, from), inArray(tickets.status, ['waiting', 'offered'])))
    await tx.update(tickets).set({ personId: to }).where(eq(tickets.personId, from))
  },
}
