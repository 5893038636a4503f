// Packages as personal data. Content and hash contain the authors' ids. Erasing the candidate deletes the package; erasing an
// author leaves it as it was sealed.
import { eq, inArray, or, sql } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import { claim } from '#server/db/claim.ts'
import type { Db } from '#server/db/client.ts'
import { packages } from '#server/db/schema/packages.ts'
import type { Merge, PersonData } from '#server/feature.ts'
import * as loops from '#server/features/loops/system.ts'
import * as notes from '#server/features/notes/system.ts'
import { sealOf } from './freeze.ts'

export const packagesPerson: PersonData = {
  tables: [claim(packages, { personal: ['content', 'votes'], impersonal: ['status', 'hash'] })],
  async merge(tx, merge) {
    const named = (column: PgColumn) => sql`position(${merge.from} in ${column}::text) > 0`
    const rows = await tx
      .select({ id: packages.id, loopId: packages.loopId, hash: packages.hash })
      .from(packages)
      .where(or(named(packages.content), named(packages.votes)))
    const renamed = (column: PgColumn) => sql`replace(${column}::text, ${merge.from}, ${merge.to})::jsonb`
    for (const { id, loopId, hash } of rows) {
      await tx
        .update(packages)
        .set({
          content: renamed(packages.content),
          votes: renamed(packages.votes),
          hash: await sealAfter(tx, { loopId, hash }, merge),
        })
        .where(eq(packages.id, id))
    }
  },
  async export(db, personId) {
    const ownLoops = await loops.listLoopsAsCandidate(db, personId)
    const rows = ownLoops.length === 0 ? [] : await db.select().from(packages).where(inArray(packages.loopId, ownLoops))
    // Only that a package exists, after the report is released. Its content stays sealed from the candidate.
    return {
      packages: rows
        .filter((row) => row.status === 'RELEASED' || row.status === 'ARCHIVED')
        .map(({ loopId, version, frozenAt }) => ({ loopId, version, frozenAt })),
    }
  },
  async erase(tx, _deps, personId) {
    const ownLoops = await loops.listLoopsAsCandidate(tx, personId)
    if (ownLoops.length > 0) await tx.delete(packages).where(inArray(packages.loopId, ownLoops))
  },
}

/** The hash covers author ids: an intact package gets a new hash, a changed one keeps its mismatch. */
async function sealAfter(tx: Db, pack: { loopId: string; hash: string }, { from, to }: Merge): Promise<string> {
  const sets = (await notes.listOfLoop(tx, pack.loopId)).filter((set) => set.status === 'SEALED')
  // The notes have moved already. A person has one part in a loop, so all of the account's sets here were the guest's.
  const before = sets.map((set) => (set.authorId === to ? { ...set, authorId: from } : set))
  return sealOf(before) === pack.hash ? sealOf(sets) : pack.hash
}
