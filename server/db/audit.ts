import { auditLog } from '#server/db/schema/audit.ts'
import type { Db } from './client.ts'

interface Entry {
  actorId: string | null
  loopId: string
  action: string
  details: Record<string, unknown>
  /** When it happened, where that was before now: a late clock tells of what fell due. */
  at?: number
}

/** Append-only. `details` never holds note text, votes or ratings. */
export async function audit(tx: Db, deps: { clock: { now(): number }; ids: { next(): string } }, entry: Entry): Promise<void> {
  await tx.insert(auditLog).values({ id: deps.ids.next(), at: deps.clock.now(), ...entry })
}
