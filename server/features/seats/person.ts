import { eq } from 'drizzle-orm'
import { claim } from '#server/db/claim.ts'
import { invites } from '#server/db/schema/invites.ts'
import type { PersonData } from '#server/feature.ts'

export const seatsPerson: PersonData = {
  tables: [claim(invites, { holds: ['createdBy', 'usedBy'], never: ['tokenHash'] })],
  async merge(tx, { from, to }) {
    await tx.update(invites).set({ createdBy: to }).where(eq(invites.createdBy, from))
    await tx.update(invites).set({ usedBy: to }).where(eq(invites.usedBy, from))
  },
  async export(db, personId) {
    const made = await db.select().from(invites).where(eq(invites.createdBy, personId))
    const used = await db.select().from(invites).where(eq(invites.usedBy, personId))
    return {
      made: made.map(({ loopId, seatId, createdAt, expiresAt, usedAt }) => ({
        loopId,
        seatId,
        createdAt,
        expiresAt,
        usedAt,
      })),
      used: used.map(({ loopId, seatId, usedAt }) => ({ loopId, seatId, usedAt })),
    }
  },
  async erase(tx, _deps, personId) {
    await tx.delete(invites).where(eq(invites.createdBy, personId))
  },
}
