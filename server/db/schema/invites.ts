import { index, pgTable, text } from 'drizzle-orm/pg-core'
import { user } from './auth.ts'
import { id, instant } from './columns.ts'
import { loops, seats } from './loops.ts'

export const invites = pgTable(
  'invites',
  {
    id: id().primaryKey(),
    loopId: text('loop_id')
      .notNull()
      .references(() => loops.id, { onDelete: 'cascade' }),
    seatId: text('seat_id')
      .notNull()
      .references(() => seats.id, { onDelete: 'cascade' }),
    /** SHA-256 of the token; the token itself is only ever in the link. */
    tokenHash: text('token_hash').notNull().unique(),
    createdBy: text('created_by')
      .notNull()
      .references(() => user.id),
    createdAt: instant('created_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    usedBy: text('used_by').references(() => user.id),
    usedAt: instant('used_at'),
    revokedAt: instant('revoked_at'),
  },
  (t) => [index('invites_seat').on(t.seatId)],
)
