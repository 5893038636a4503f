// Grants, revokes and lists roles. Nothing here checks permissions.
import { and, asc, eq, isNull } from 'drizzle-orm'
import type { Db } from '#server/db/client.ts'
import { roleGrants } from '#server/db/schema/people.ts'
import type { Deps } from '#server/deps.ts'
import type { PersonRole } from '#shared/contracts/vocabulary.ts'

export type RoleGrant = typeof roleGrants.$inferSelect

interface Role {
  personId: string
  role: PersonRole
}

/** False if they already have it. */
export async function grantRole(
  tx: Db,
  { ids, clock }: Pick<Deps, 'ids' | 'clock'>,
  grant: Role & { by: string | null },
): Promise<boolean> {
  const rows = await tx
    .insert(roleGrants)
    .values({ id: ids.next(), group: null, at: clock.now(), ...grant })
    .onConflictDoNothing()
    .returning({ id: roleGrants.id })
  return rows.length === 1
}

/** False if they don't have it. */
export async function revokeRole(tx: Db, { clock }: Pick<Deps, 'clock'>, { personId, role }: Role): Promise<boolean> {
  const rows = await tx
    .update(roleGrants)
    .set({ revokedAt: clock.now() })
    .where(and(eq(roleGrants.personId, personId), eq(roleGrants.role, role), isNull(roleGrants.revokedAt)))
    .returning({ id: roleGrants.id })
  return rows.length > 0
}

/** Every current role grant, oldest first. */
export const listRoles = (db: Db): Promise<RoleGrant[]> =>
  db.select().from(roleGrants).where(isNull(roleGrants.revokedAt)).orderBy(asc(roleGrants.at), asc(roleGrants.id))
