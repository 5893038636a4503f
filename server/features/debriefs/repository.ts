import { asc, eq, inArray, lte } from 'drizzle-orm'
import { debriefEvents, debriefs, decisions } from '#server/db/schema/debriefs.ts'
import type { Db } from '#server/db/client.ts'

export type DebriefRow = typeof debriefs.$inferSelect

/** A state stored by an older version lacks what that version did not know. */
const whole = (row: DebriefRow): DebriefRow => ({ ...row, state: { ...row.state, voided: row.state.voided ?? null } })

export async function insert(db: Db, row: typeof debriefs.$inferInsert): Promise<void> {
  await db.insert(debriefs).values(row)
}

export async function findByLoop(db: Db, loopId: string): Promise<DebriefRow | null> {
  const [row] = await db.select().from(debriefs).where(eq(debriefs.loopId, loopId))
  return row === undefined ? null : whole(row)
}

export async function lockByLoop(db: Db, loopId: string): Promise<DebriefRow | null> {
  const [row] = await db.select().from(debriefs).where(eq(debriefs.loopId, loopId)).for('update')
  return row === undefined ? null : whole(row)
}

export async function update(db: Db, debriefId: string, change: Partial<typeof debriefs.$inferInsert>): Promise<void> {
  await db.update(debriefs).set(change).where(eq(debriefs.id, debriefId))
}

export async function insertEvents(db: Db, events: (typeof debriefEvents.$inferInsert)[]): Promise<void> {
  await db.insert(debriefEvents).values(events)
}

export const listDue = (db: Db, now: number): Promise<{ loopId: string }[]> =>
  db
    .select({ loopId: debriefs.loopId })
    .from(debriefs)
    .where(lte(debriefs.nextDeadlineAt, now))
    .orderBy(asc(debriefs.nextDeadlineAt))
    .limit(100)

/** What others ask of many debriefs at once, out of the state it is written from. */
export const probed = (
  state: DebriefRow['state'],
): Pick<DebriefRow, 'step' | 'attended' | 'voidedAt' | 'releasedAt'> => ({
  step: state.step,
  attended: state.step !== 'CLOSED' && state.voided === null && state.present.length > 0,
  voidedAt: state.voided?.at ?? null,
  releasedAt: state.releasedAt,
})

/** Debriefs in session with somebody present. */
export const listAttended = (db: Db): Promise<Pick<DebriefRow, 'id' | 'loopId' | 'state'>[]> =>
  db
    .select({ id: debriefs.id, loopId: debriefs.loopId, state: debriefs.state })
    .from(debriefs)
    .where(eq(debriefs.attended, true))

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
