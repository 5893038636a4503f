// Moves a guest's data to the account they sign in to, in one transaction.
import { eq } from 'drizzle-orm'
import type { Db } from '#server/db/client.ts'
import { session } from '#server/db/schema/auth.ts'
import type { Merge } from '#server/feature.ts'
import { deleteUsers, lockAccount } from './account-repository.ts'

/** Returns the ids of the guest's sessions, which have ended. */
export async function absorbGuest(
  { db, mergePerson }: { db: Db; mergePerson(tx: Db, merge: Merge): Promise<void> },
  merge: Merge,
): Promise<string[]> {
  return db.transaction(async (tx) => {
    // Locked first, so nothing is given to the guest during the move.
    const guest = await lockAccount(tx, merge.from)
    if (guest?.isGuest !== true) return []
    await mergePerson(tx, merge)
    const sessions = await tx.delete(session).where(eq(session.userId, merge.from)).returning({ id: session.id })
    await deleteUsers(tx, [merge.from])
    return sessions.map(({ id }) => id)
  })
}
