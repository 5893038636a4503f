import { and, asc, eq, inArray, isNotNull, isNull, lt, lte, sql } from 'drizzle-orm'
import { user } from '#server/db/schema/auth.ts'
import { loops, seats } from '#server/db/schema/loops.ts'
import { noteAddenda, noteFields, noteSets, noteVersions } from '#server/db/schema/notes.ts'
import { rounds } from '#server/db/schema/rounds.ts'
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

/** In id order, so that two batches never wait for each other. */
export const lockMany = (db: Db, ids: string[]): Promise<Pick<NoteSet, 'id' | 'authorId' | 'status'>[]> =>
  db.select({ id: noteSets.id, authorId: noteSets.authorId, status: noteSets.status }).from(noteSets)
    .where(inArray(noteSets.id, [...new Set(ids)])).orderBy(asc(noteSets.id)).for('update')

export async function fieldsOf(db: Db, noteSetIds: string[], keys: string[]): Promise<Map<string, Field>> {
  if (noteSetIds.length === 0) return new Map()
  const rows = await db.select().from(noteFields).where(and(inArray(noteFields.noteSetId, noteSetIds), inArray(noteFields.key, [...new Set(keys)])))
  return new Map(rows.map((row) => [`${row.noteSetId}/${row.key}`, row]))
}

export const listFields = (db: Db, noteSetId: string): Promise<Field[]> =>
  db.select().from(noteFields).where(eq(noteFields.noteSetId, noteSetId)).orderBy(asc(noteFields.key))

export async function upsertFields(db: Db, fields: Field[]): Promise<void> {
  await db.insert(noteFields).values(fields).onConflictDoUpdate({
    target: [noteFields.noteSetId, noteFields.key],
    set: { value: sql`excluded.value`, revision: sql`excluded.revision`, updatedAt: sql`excluded.updated_at` },
  })
}

export async function update(db: Db, noteSetId: string, change: Partial<typeof noteSets.$inferInsert>): Promise<void> {
  await db.update(noteSets).set(change).where(eq(noteSets.id, noteSetId))
}

export async function insertVersion(db: Db, version: typeof noteVersions.$inferInsert): Promise<void> {
  await db.insert(noteVersions).values(version)
}

export async function lastReturnReason(db: Db, noteSetId: string): Promise<string | null> {
  const rows = await db.select({ reason: noteVersions.returnReason }).from(noteVersions)
    .where(eq(noteVersions.noteSetId, noteSetId)).orderBy(sql`${noteVersions.version} desc`).limit(1)
  return rows[0]?.reason ?? null
}

export async function insertAddendum(db: Db, addendum: typeof noteAddenda.$inferInsert): Promise<void> {
  await db.insert(noteAddenda).values(addendum)
}

export const listAddenda = (db: Db, noteSetIds: string[]): Promise<Addendum[]> =>
  noteSetIds.length === 0 ? Promise.resolve([]) : db.select().from(noteAddenda).where(inArray(noteAddenda.noteSetId, noteSetIds)).orderBy(asc(noteAddenda.at))

export interface PanelSet { set: NoteSet; authorName: string; n: number; barRaiser: boolean; round: typeof seats.$inferSelect['round'] }

export async function listOfLoop(db: Db, loopId: string): Promise<PanelSet[]> {
  return db.select({ set: noteSets, authorName: user.name, n: seats.n, barRaiser: seats.barRaiser, round: seats.round })
    .from(noteSets).innerJoin(user, eq(user.id, noteSets.authorId)).innerJoin(seats, eq(seats.id, noteSets.seatId))
    .where(and(eq(noteSets.loopId, loopId), eq(noteSets.shadow, false))).orderBy(asc(seats.n))
}

/** Drafts whose time has passed. */
export const listOverdue = (db: Db, now: number): Promise<{ id: string; loopId: string; authorId: string }[]> =>
  db.select({ id: noteSets.id, loopId: noteSets.loopId, authorId: noteSets.authorId }).from(noteSets)
    .where(and(eq(noteSets.status, 'DRAFT'), isNotNull(noteSets.dueAt), lte(noteSets.dueAt, now))).limit(200)

export interface MissingSet { id: string; roundId: string; dueAt: number; remindersSent: number; email: string; roleTitle: string; n: number }
const unwritten = inArray(noteSets.status, ['DRAFT', 'LATE'])

/** Sets a loop waits for past their time, whose author can be written to: guests and the people of a demo have no address. */
export async function listMissing(db: Db, { now, remindersAtMost }: { now: number; remindersAtMost: number }): Promise<MissingSet[]> {
  const rows = await db.select({
    id: noteSets.id, roundId: noteSets.roundId, dueAt: noteSets.dueAt, remindersSent: noteSets.remindersSent, email: user.email, roleTitle: loops.roleTitle, n: seats.n,
  }).from(noteSets).innerJoin(user, eq(user.id, noteSets.authorId)).innerJoin(seats, eq(seats.id, noteSets.seatId))
    .innerJoin(loops, eq(loops.id, noteSets.loopId)).innerJoin(rounds, eq(rounds.id, noteSets.roundId))
    .where(and(
      unwritten, lte(noteSets.dueAt, now), lt(noteSets.remindersSent, remindersAtMost), eq(noteSets.shadow, false), eq(rounds.status, 'ENDED'), isNull(seats.lostAt),
      inArray(loops.status, ['IN_PROGRESS', 'NOTES_DUE']), isNull(loops.demoOwnerId), sql`${user.isAnonymous} is not true`,
    )).orderBy(asc(noteSets.dueAt))
  return rows.flatMap(({ dueAt, ...row }) => (dueAt === null ? [] : [{ ...row, dueAt }]))
}

/** True for one caller only, and for none once the set is in or waived. */
export async function claimReminder(db: Db, { noteSetId, from, to }: { noteSetId: string; from: number; to: number }): Promise<boolean> {
  const claimed = await db.update(noteSets).set({ remindersSent: to })
    .where(and(eq(noteSets.id, noteSetId), eq(noteSets.remindersSent, from), unwritten)).returning({ id: noteSets.id })
  return claimed.length > 0
}
