// Reads and writes the audit log.
import { and, eq, inArray, sql } from 'drizzle-orm'
import { auditLog } from '#server/db/schema/audit.ts'
import type { Db } from './client.ts'

interface Entry {
  actorId: string | null
  loopId: string
  action: string
  details: Record<string, unknown>
  /** Event time, if earlier than now (a late job records when it was due). */
  at?: number
}

/** Append-only. `details` never holds note text, votes or ratings. */
export async function audit(
  tx: Db,
  deps: { clock: { now(): number }; ids: { next(): string } },
  entry: Entry,
): Promise<void> {
  await tx.insert(auditLog).values({ id: deps.ids.next(), at: deps.clock.now(), ...entry })
}

/** A guest's entries become the account's. */
export async function moveAudit(tx: Db, { from, to }: { from: string; to: string }): Promise<void> {
  await tx.update(auditLog).set({ actorId: to }).where(eq(auditLog.actorId, from))
}

/** Keeps who did what and removes the reasons people wrote. */
export async function removeAuditReasons(
  tx: Db,
  of: { actorId: string } | { loopIds: readonly string[] },
): Promise<void> {
  if ('loopIds' in of && of.loopIds.length === 0) return
  await tx
    .update(auditLog)
    .set({ details: sql`${auditLog.details} - 'reason'` })
    .where('actorId' in of ? eq(auditLog.actorId, of.actorId) : inArray(auditLog.loopId, [...of.loopIds]))
}

export const listAuditOf = (db: Db, actorId: string): Promise<AuditEntry[]> =>
  db.select().from(auditLog).where(eq(auditLog.actorId, actorId)).orderBy(auditLog.at)

export type AuditEntry = typeof auditLog.$inferSelect

/** Entries of these people with these actions. */
export async function listAudit(
  db: Db,
  { actorIds, actions }: { actorIds: readonly string[]; actions: readonly string[] },
): Promise<AuditEntry[]> {
  if (actorIds.length === 0) return []
  return db
    .select()
    .from(auditLog)
    .where(and(inArray(auditLog.actorId, [...actorIds]), inArray(auditLog.action, [...actions])))
}
