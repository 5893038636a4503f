import { eq } from 'drizzle-orm'
import { invites } from '#server/db/schema/invites.ts'
import type { PersonData } from '#server/feature.ts'

export const seatsPerson: PersonData = {
  async merge(tx, { from, to }) {
    await tx.update(invites).set({ createdBy: to }).where(eq(invites.createdBy, from))
    await tx.update(invites).set({ usedBy: to }).where(eq(invites.usedBy, from))
  },
}
