// What people said of themselves, when a guest becomes one with an account: the account's own profile wins, blocks add up.
import { and, eq, ne, notInArray } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import { blocks, profiles } from '#server/db/schema/people.ts'
import type { PersonData } from '#server/feature.ts'

export const peoplePerson: PersonData = {
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
}
