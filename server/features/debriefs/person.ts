// A debrief names people inside its state. A frozen package keeps the guest's id: its hash seals it.
import { and, eq, inArray, ne, sql } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import { debriefEvents, debriefs, decisions } from '#server/db/schema/debriefs.ts'
import type { PersonData } from '#server/feature.ts'
import * as loops from '#server/features/loops/system.ts'
import { AppError } from '#server/lib/app-error.ts'

export const debriefsPerson: PersonData = {
  async mayMerge(tx, { from }) {
    const mine = await loops.listLoopsOf(tx, from)
    if (mine.length === 0) return
    const [open] = await tx
      .select({ id: debriefs.id })
      .from(debriefs)
      .where(and(inArray(debriefs.loopId, mine), ne(debriefs.step, 'CLOSED')))
      .limit(1)
    if (open !== undefined)
      throw new AppError('CONFLICT', 'As this guest you are in a debrief that is not over. Finish it, then sign in.')
  },
  async merge(tx, { from, to }) {
    const renamed = (column: PgColumn) => sql`replace(${column}::text, ${`"${from}"`}, ${`"${to}"`})::jsonb`
    const mine = await loops.listLoopsOf(tx, to)
    if (mine.length === 0) return
    const ofMine = inArray(debriefs.loopId, mine)
    await tx
      .update(debriefs)
      .set({ state: renamed(debriefs.state), private: renamed(debriefs.private) })
      .where(ofMine)
    await tx
      .update(debriefEvents)
      .set({ event: renamed(debriefEvents.event) })
      .where(inArray(debriefEvents.debriefId, tx.select({ id: debriefs.id }).from(debriefs).where(ofMine)))
    await tx.update(debriefEvents).set({ actorId: to }).where(eq(debriefEvents.actorId, from))
    await tx.update(decisions).set({ signedBy: to }).where(eq(decisions.signedBy, from))
  },
}
