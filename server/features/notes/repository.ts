// Reads and writes note sets.
import { and, asc, eq, inArray, isNotNull, isNull, lt, lte, sql } from 'drizzle-orm'
import { noteAddenda, noteFields, noteSets, noteVersions } from '#server/db/schema/notes.ts'
import type { Db } from '#server/db/client.ts'

export type NoteSet = typeof noteSets.$inferSelect
export type Field = typeof noteFields.$inferSelect
export type Addendum = typeof noteAddenda.$inferSelect

export async function insert(db: Db, set: typeof noteSets.$inferInsert): Promise<void> {
  await db.insert(noteSets).values(set)
}

export async function find(db: Db, noteSetId: string): Promise<NoteSet | null> {
  const [row] = await db.select().from(noteSets).where(eq(noteSets.id, noteSetId))
  return row ?? null
}

export async function findByRound(db: Db, roundId: string): Promise<NoteSet | null> {
  const [row] = await db.select().from(noteSets).where(eq(noteSets.roundId, roundId))
  return row ?? null
}

export async function lock(db: Db, noteSetId: string): Promise<NoteSet | null> {
  const [row] = await db.select().from(noteSets).where(eq(noteSets.id, noteSetId)).for('update')
  return row ?? null
}

/** Locks in id order, so two batches can't deadlock. Ids are one array, so the statement is the same for any number of sets. */
export const lockMany = (db: Db, ids: readonly string[]): Promise<Pick<NoteSet, 'id' | 'authorId' | 'status'>[]> =>
  db
    .select({ id: noteSets.id, authorId: noteSets.authorId, status: noteSets.status })
    .from(noteSets)
    .where(sql`${noteSets.id} = any(${sql.param([...new Set(ids)])}::text[])`)
    .orderBy(asc(noteSets.id))
    .for('update')

export const listFields = (db: Db, noteSetId: string): Promise<Field[]> =>
  db.select().from(noteFields).where(eq(noteFields.noteSetId, noteSetId)).orderBy(asc(noteFields.key))

export async function update(db: Db, noteSetId: string, change: Partial<typeof noteSets.$inferInsert>): Promise<void> {
  await db.update(noteSets).set(change).where(eq(noteSets.id, noteSetId))
}

export async function insertVersion(db: Db, version: typeof noteVersions.$inferInsert): Promise<void> {
  await db.insert(noteVersions).values(version)
}

export async function lastReturnReason(db: Db, noteSetId: string): Promise<string | null> {
  const rows = await db
    .select({ reason: noteVersions.returnReason })
    .from(noteVersions)
    .where(eq(noteVersions.noteSetId, noteSetId))
    .orderBy(sql`${noteVersions.version} desc`)
    .limit(1)
  return rows[0]?.reason ?? null
}

export async function insertAddendum(db: Db, addendum: typeof noteAddenda.$inferInsert): Promise<void> {
  await db.insert(noteAddenda).values(addendum)
}

export const listAddenda = (db: Db, noteSetIds: string[]): Promise<Addendum[]> =>
  noteSetIds.length === 0
    ? Promise.resolve([])
    : db.select().from(noteAddenda).where(inArray(noteAddenda.noteSetId, noteSetIds)).orderBy(asc(noteAddenda.at))

/** A loop's sets. Practice sets of shadow interviewers are not evidence. */
export const listOfLoop = (db: Db, loopId: string): Promise<NoteSet[]> =>
  db
    .select()
    .from(noteSets)
    .where(and(eq(noteSets.loopId, loopId), eq(noteSets.shadow, false)))
    .orderBy(asc(noteSets.id))

/** Author, seat and status of sets, without their content. */
export async function listStatesOf(
  db: Db,
  loopIds: readonly string[],
): Promise<Pick<NoteSet, 'loopId' | 'seatId' | 'authorId' | 'status' | 'dueAt'>[]> {
  if (loopIds.length === 0) return []
  return db
    .select({
      loopId: noteSets.loopId,
      seatId: noteSets.seatId,
      authorId: noteSets.authorId,
      status: noteSets.status,
      dueAt: noteSets.dueAt,
    })
    .from(noteSets)
    .where(and(inArray(noteSets.loopId, [...loopIds]), eq(noteSets.shadow, false)))
}

/** A loop's sets, locked until the transaction ends. */
export const lockOfLoop = (tx: Db, loopId: string): Promise<NoteSet[]> =>
  tx
    .select()
    .from(noteSets)
    .where(and(eq(noteSets.loopId, loopId), eq(noteSets.shadow, false)))
    .orderBy(asc(noteSets.id))
    .for('update')

export async function insertMany(tx: Db, sets: (typeof noteSets.$inferInsert)[]): Promise<void> {
  await tx.insert(noteSets).values(sets)
}

export async function openVotes(tx: Db, loopId: string, at: number): Promise<void> {
  await tx
    .update(noteSets)
    .set({ votesOpenedAt: at })
    .where(and(eq(noteSets.loopId, loopId), isNull(noteSets.votesOpenedAt)))
}

/** Drafts past their due time. */
export const listOverdue = (db: Db, now: number): Promise<{ id: string; loopId: string; authorId: string }[]> =>
  db
    .select({ id: noteSets.id, loopId: noteSets.loopId, authorId: noteSets.authorId })
    .from(noteSets)
    .where(and(eq(noteSets.status, 'DRAFT'), isNotNull(noteSets.dueAt), lte(noteSets.dueAt, now)))
    .orderBy(asc(noteSets.dueAt), asc(noteSets.id))
    .limit(200)

const unwritten = inArray(noteSets.status, ['DRAFT', 'LATE'])

/** Overdue sets with reminders left, the longest overdue first. */
export const listUnreminded = (
  db: Db,
  { now, remindersAtMost }: { now: number; remindersAtMost: number },
): Promise<NoteSet[]> =>
  db
    .select()
    .from(noteSets)
    .where(
      and(unwritten, lte(noteSets.dueAt, now), lt(noteSets.remindersSent, remindersAtMost), eq(noteSets.shadow, false)),
    )
    .orderBy(asc(noteSets.dueAt), asc(noteSets.id))

/** True for only one caller, and for none after the set is submitted or waived. */
export async function claimReminder(
  db: Db,
  { noteSetId, from, to }: { noteSetId: string; from: number; to: number },
): Promise<boolean> {
  const claimed = await db
    .update(noteSets)
    .set({ remindersSent: to })
    .where(and(eq(noteSets.id, noteSetId), eq(noteSets.remindersSent, from), unwritten))
    .returning({ id: noteSets.id })
  return claimed.length > 0
}
