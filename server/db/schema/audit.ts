// The audit log.
import { index, jsonb, pgTable, text } from 'drizzle-orm/pg-core'
import { id, instant } from './columns.ts'

/** Who did what in a loop. Append-only; never contains note text, votes or ratings. */
export const auditLog = pgTable(
  'audit_log',
  {
    id: id().primaryKey(),
    at: instant('at').notNull(),
    actorId: text('actor_id'),
    loopId: text('loop_id'),
    action: text('action').notNull(),
    details: jsonb('details').$type<Record<string, unknown>>().notNull(),
  },
  (t) => [index('audit_loop').on(t.loopId, t.at), index('audit_actor').on(t.actorId, t.action)],
)
