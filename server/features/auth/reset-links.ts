// Links for a new password: one works for an account at a time. The library keeps them in `verification` under a hash, with
// the account as the value; it keeps nothing else there.
import { eq } from 'drizzle-orm'
import type { Db } from '#server/db/client.ts'
import { verification } from '#server/db/schema/auth.ts'

/** Before a new link is made, and after one was used. */
export async function endResetLinks(db: Db, userId: string): Promise<void> {
  await db.delete(verification).where(eq(verification.value, userId))
}
