// Debriefs as personal data. Their state, sealed part and events name people. Erasing the candidate deletes the debrief.
import { and, eq, inArray, ne, or, sql, type SQL } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import { claim } from '#server/db/claim.ts'
import type { Db } from '#server/db/client.ts'
import { debriefEvents, debriefs, decisions } from '#server/db/schema/debriefs.ts'
import type { PersonData } from '#server/feature.ts'
import * as loops from '#server/features/loops/system.ts'
import { AppError } from '#server/lib/app-error.ts'
import { eraseAttendee } from './erasure.ts'
import { wordsOf } from './words-of.ts'

export const debriefsPerson: PersonData = {
  tables: [
    claim(debriefs, { personal: ['state', 'private'], impersonal: ['kind', 'step'] }),
    claim(debriefEvents, { personal: ['actorId', 'event'] }),
    claim(decisions, { personal: ['signedBy', 'gates', 'rationale'], impersonal: ['kind', 'outcome'] }),
  ],
  async mayMerge(tx, { from }) {
    const mine = await loops.listLoopsOf(tx, from)
    if (mine.length === 0) return
    const [open] = await tx
      .select({ id: debriefs.id })
      .from(debriefs)
      .where(and(inArray(debriefs.loopId, mine), ne(debriefs.step, 'CLOSED')))
      .limit(1)
    if (open !== undefined)
      throw new AppError('CONFLICT', 'You are in an unfinished debrief as a guest. Finish the debrief, then sign in.')
  },
  async merge(tx, { from, to }) {
    // Also inside longer ids: the id of a pinned question contains its author's id.
    const renamed = (column: PgColumn) => sql`replace(${column}::text, ${from}, ${to})::jsonb`
    const ids = (await listNaming(tx, from)).map((row) => row.id)
    if (ids.length > 0) {
      await tx
        .update(debriefs)
        .set({ state: renamed(debriefs.state), private: renamed(debriefs.private) })
        .where(inArray(debriefs.id, ids))
      await tx
        .update(debriefEvents)
        .set({ event: renamed(debriefEvents.event) })
        .where(inArray(debriefEvents.debriefId, ids))
      await tx
        .update(decisions)
        .set({ gates: renamed(decisions.gates) })
        .where(inArray(decisions.debriefId, ids))
    }
    await tx.update(debriefEvents).set({ actorId: to }).where(eq(debriefEvents.actorId, from))
    await tx.update(decisions).set({ signedBy: to }).where(eq(decisions.signedBy, from))
  },
  async export(db, personId) {
    const rows = await listNaming(db, personId)
    return { debriefs: rows.map((row) => wordsOf(row, personId)) }
  },
  async erase(tx, _deps, personId) {
    const ownLoops = await loops.listLoopsAsCandidate(tx, personId)
    if (ownLoops.length > 0) {
      await tx.delete(decisions).where(inArray(decisions.loopId, ownLoops))
      await tx.delete(debriefs).where(inArray(debriefs.loopId, ownLoops))
    }
    for (const row of await listNaming(tx, personId)) await eraseAttendee(tx, row, personId)
  },
}

/** Debriefs that name this person anywhere. The loop's current seats can't tell, because people may leave a seat later. */
function listNaming(db: Db, personId: string): Promise<(typeof debriefs.$inferSelect)[]> {
  const names = (column: PgColumn): SQL => sql`position(${personId} in ${column}::text) > 0`
  return db
    .select()
    .from(debriefs)
    .where(or(names(debriefs.state), names(debriefs.private)))
    .orderBy(debriefs.id)
}
