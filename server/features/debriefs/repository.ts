// Reads and writes debriefs and decisions.
import { asc, eq, inArray, sql } from 'drizzle-orm'
import { debriefEvents, debriefs, decisions } from '#server/db/schema/debriefs.ts'
import type { Db } from '#server/db/client.ts'
import type { Attendee, DebriefState } from '#shared/contracts/debrief-state.ts'
import type { Debrief } from '#shared/domain/debrief/types.ts'

export type DebriefRow = typeof debriefs.$inferSelect

export async function insert(db: Db, row: typeof debriefs.$inferInsert): Promise<void> {
  await db.insert(debriefs).values(row)
}

export async function insertEvents(db: Db, events: (typeof debriefEvents.$inferInsert)[]): Promise<void> {
  await db.insert(debriefEvents).values(events)
}

/** What a walk planned by an older version lacks. */
const addedToWalk = { mixed: [], factIssues: [], reviewed: [] }

/** Fills in fields that older versions did not store. */
export const debriefOf = (row: DebriefRow): Debrief => ({
  public: {
    ...row.state,
    voided: row.state.voided ?? null,
    walk: row.state.walk && { ...addedToWalk, ...row.state.walk },
  },
  private: row.private,
})

/** Both parts as stored, and columns copied from them for queries over many debriefs. */
export const columnsOf = ({ public: state, private: sealed }: Debrief) => ({
  state,
  private: sealed,
  step: state.step,
  attended: state.step !== 'CLOSED' && state.voided === null && state.present.length > 0,
  voidedAt: state.voided?.at ?? null,
  releasedAt: state.releasedAt,
})

/** Null before someone first opens the debrief. */
export async function findAttendees(db: Db, loopId: string): Promise<Attendee[] | null> {
  const attendees = sql<Attendee[]>`${debriefs.state}->'attendees'`
  const [row] = await db.select({ attendees }).from(debriefs).where(eq(debriefs.loopId, loopId))
  return row?.attendees ?? null
}

export async function findState(db: Db, loopId: string): Promise<DebriefState | null> {
  const [row] = await db.select().from(debriefs).where(eq(debriefs.loopId, loopId))
  return row === undefined ? null : debriefOf(row).public
}

/** Ids of open debriefs with someone present. */
export async function listAttended(db: Db): Promise<string[]> {
  const rows = await db
    .select({ id: debriefs.id })
    .from(debriefs)
    .where(eq(debriefs.attended, true))
    .orderBy(asc(debriefs.id))
  return rows.map((row) => row.id)
}

export const listOf = (
  db: Db,
  loopIds: readonly string[],
): Promise<Pick<DebriefRow, 'loopId' | 'step' | 'voidedAt'>[]> =>
  loopIds.length === 0
    ? Promise.resolve([])
    : db
        .select({ loopId: debriefs.loopId, step: debriefs.step, voidedAt: debriefs.voidedAt })
        .from(debriefs)
        .where(inArray(debriefs.loopId, [...loopIds]))

export async function insertDecision(db: Db, decision: typeof decisions.$inferInsert): Promise<void> {
  await db.insert(decisions).values(decision)
}

export async function updateDecision(
  db: Db,
  loopId: string,
  change: Partial<typeof decisions.$inferInsert>,
): Promise<void> {
  await db.update(decisions).set(change).where(eq(decisions.loopId, loopId))
}
