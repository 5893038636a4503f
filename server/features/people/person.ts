// What people said of themselves. When a guest becomes one with an account, the account's own profile wins and blocks add up.
import { and, eq, ne, notInArray, or } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import { claim } from '#server/db/claim.ts'
import { blocks, profiles } from '#server/db/schema/people.ts'
import type { PersonData } from '#server/feature.ts'

export const peoplePerson: PersonData = {
  tables: [
    claim(profiles, { holds: ['userId', 'timeZone', 'groups', 'languages', 'skills'], never: ['role'] }),
    claim(blocks, { holds: ['blockerId', 'blockedId'] }),
  ],
  async merge(tx, { from, to }) {
    const [own] = await tx.select({ userId: profiles.userId }).from(profiles).where(eq(profiles.userId, to))
    if (own === undefined) await tx.update(profiles).set({ userId: to }).where(eq(profiles.userId, from))
    const already = (column: PgColumn, by: PgColumn) => tx.select({ id: column }).from(blocks).where(eq(by, to))
    await tx
      .update(blocks)
      .set({ blockerId: to })
      .where(
        and(
          eq(blocks.blockerId, from),
          ne(blocks.blockedId, to),
          notInArray(blocks.blockedId, already(blocks.blockedId, blocks.blockerId)),
        ),
      )
    await tx
      .update(blocks)
      .set({ blockedId: to })
      .where(
        and(
          eq(blocks.blockedId, from),
          ne(blocks.blockerId, to),
          notInArray(blocks.blockerId, already(blocks.blockerId, blocks.blockedId)),
        ),
      )
  },
  async export(db, personId) {
    const [profile] = await db.select().from(profiles).where(eq(profiles.userId, personId))
    const blocked = await db.select().from(blocks).where(eq(blocks.blockerId, personId))
    return { profile: profile ?? null, blocked: blocked.map(({ blockedId, at }) => ({ personId: blockedId, at })) }
  },
  async erase(tx, _deps, personId) {
    await tx.delete(profiles).where(eq(profiles.userId, personId))
    await tx.delete(blocks).where(or(eq(blocks.blockerId, personId), eq(blocks.blockedId, personId)))
  },
}
