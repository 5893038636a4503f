import { sql } from 'drizzle-orm'
import { index, pgTable, text } from 'drizzle-orm/pg-core'
import { user } from './auth.ts'
import { id, instant } from './columns.ts'

/** What a link lets its holder do. */
export type LinkPurpose = 'confirm' | 'reset' | 'invite'

/** Links that work once. The token is only ever in the link: a stolen copy of the database opens nothing. */
export const oneTimeLinks = pgTable(
  'one_time_links',
  {
    id: id().primaryKey(),
    purpose: text('purpose').$type<LinkPurpose>().notNull(),
    /** SHA-256 of the purpose and the token. */
    tokenHash: text('token_hash').notNull().unique(),
    /** A person for `confirm` and `reset`, a seat for `invite`. */
    subject: text('subject').notNull(),
    /** Null: a stranger asked for it, as for a new password. */
    createdBy: text('created_by').references(() => user.id),
    createdAt: instant('created_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    usedAt: instant('used_at'),
    usedBy: text('used_by').references(() => user.id),
    revokedAt: instant('revoked_at'),
  },
  (t) => [
    index('one_time_links_subject').on(t.subject, t.purpose),
    // A used link stays on record long after it is over.
    index('one_time_links_expiry')
      .on(t.expiresAt)
      .where(sql`${t.usedAt} is null`),
    index('one_time_links_created_by').on(t.createdBy),
    index('one_time_links_used_by').on(t.usedBy),
  ],
)
