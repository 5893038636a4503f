// A guest signs in to an account they already have: what the guest holds moves there, in one transaction, or nothing does.
import { eq } from 'drizzle-orm'
import type { Db } from '#server/db/client.ts'
import { session } from '#server/db/schema/auth.ts'
import type { Merge } from '#server/feature.ts'
import { deleteUsers, lockAccount } from './account-repository.ts'

/** Returns the ids of the guest's sessions, which are over. */
export async function absorbGuest(
  { db, mergePerson }: { db: Db; mergePerson(tx: Db, merge: Merge): Promise<void> },
  merge: Merge,
): Promise<string[]> {
  return db.transaction(async (tx) => {
    // Taken first, so that nothing is given to the guest while it moves.
    const guest = await lockAccount(tx, merge.from)
    if (guest?.isGuest !== true) return []
    await mergePerson(tx, merge)
    const sessions = await tx.delete(session).where(eq(session.userId, merge.from)).returning({ id: session.id })
    await deleteUsers(tx, [merge.from])
    return sessions.map((session) => session.id)
  })
}
