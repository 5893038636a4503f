// Profiles, blocks and roles as personal data. In a merge the account's own profile wins, and blocks are combined.
import { and, eq, isNotNull, isNull, ne, notInArray, or } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import { claim } from '#server/db/claim.ts'
import { blocks, profiles, roleGrants } from '#server/db/schema/people.ts'
import type { PersonData } from '#server/feature.ts'

export const peoplePerson: PersonData = {
  tables: [
    claim(profiles, { personal: ['userId', 'timeZone', 'groups', 'languages', 'skills'], impersonal: ['role'] }),
    claim(blocks, { personal: ['blockerId', 'blockedId'] }),
    claim(roleGrants, { personal: ['personId', 'by', 'group'], impersonal: ['role'] }),
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
    await tx.update(roleGrants).set({ by: to }).where(eq(roleGrants.by, from))
    const held = tx
      .select({ role: roleGrants.role })
      .from(roleGrants)
      .where(and(eq(roleGrants.personId, to), isNull(roleGrants.revokedAt)))
    await tx
      .update(roleGrants)
      .set({ personId: to })
      .where(and(eq(roleGrants.personId, from), or(isNotNull(roleGrants.revokedAt), notInArray(roleGrants.role, held))))
  },
  async export(db, personId) {
    const [profile] = await db.select().from(profiles).where(eq(profiles.userId, personId))
    const blocked = await db.select().from(blocks).where(eq(blocks.blockerId, personId))
    const roles = await db.select().from(roleGrants).where(eq(roleGrants.personId, personId))
    return {
      profile: profile ?? null,
      blocked: blocked.map(({ blockedId, at }) => ({ personId: blockedId, at })),
      roles: roles.map(({ role, group, at, revokedAt }) => ({ role, group, at, revokedAt })),
    }
  },
  async erase(tx, _deps, personId) {
    await tx.delete(profiles).where(eq(profiles.userId, personId))
    await tx.delete(roleGrants).where(eq(roleGrants.personId, personId))
    await tx.delete(blocks).where(or(eq(blocks.blockerId, personId), eq(blocks.blockedId, personId)))
  },
}
