import { eq } from 'drizzle-orm'
import { roundEvents } from '#server/db/schema/rooms.ts'
import type { PersonData } from '#server/feature.ts'

export const roomsPerson: PersonData = {
  async merge(tx, { from, to }) {
    await tx.update(roundEvents).set({ actorId: to }).where(eq(roundEvents.actorId, from))
  },
}
