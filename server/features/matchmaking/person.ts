// A person's search. Records of their rounds are kept by round, without a name.
import { and, eq, inArray } from 'drizzle-orm'
import { claim } from '#server/db/claim.ts'
import { matchProposals, roundRecords, tickets } from '#server/db/schema/queue.ts'
import type { PersonData } from '#server/feature.ts'
import { withdraw } from './pairing.ts'
import * as repository from './repository.ts'

export const matchmakingPerson: PersonData = {
  tables: [
    claim(tickets, { personal: ['personId'], impersonal: ['kind', 'status', 'nearMisses'] }),
    claim(matchProposals, { impersonal: ['terms', 'status'] }),
    claim(roundRecords, {}),
  ],
  async merge(tx, { from, to, now }) {
    await tx
      .update(tickets)
      .set({ status: 'withdrawn', closedAt: now })
      .where(and(eq(tickets.personId, from), inArray(tickets.status, ['waiting', 'offered'])))
    await tx.update(tickets).set({ personId: to }).where(eq(tickets.personId, from))
  },
  async export(db, personId) {
    const searches = await db.select().from(tickets).where(eq(tickets.personId, personId))
    return {
      searches: searches.map(({ kind, loopId, status, enqueuedAt, closedAt }) => ({
        kind,
        loopId,
        status,
        enqueuedAt,
        closedAt,
      })),
    }
  },
  async erase(tx, { clock }, personId) {
    await repository.lockPairing(tx)
    // The other person returns to the front before the proposal is deleted with its ticket.
    const open = await repository.findOpen(tx, personId)
    if (open !== null) await withdraw(tx, open, clock.now())
    await tx.delete(tickets).where(eq(tickets.personId, personId))
  },
}
