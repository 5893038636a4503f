// One-time links.
import { sql } from 'drizzle-orm'
import { index, pgTable, text } from 'drizzle-orm/pg-core'
import { user } from './auth.ts'
import { id, instant } from './columns.ts'

/** What a link is for. */
export type LinkPurpose = 'confirm' | 'reset' | 'invite' | 'sign-in'

/** Stores token hashes only, so a leaked database contains no usable links. */
export const oneTimeLinks = pgTable(
  'one_time_links',
  {
    id: id().primaryKey(),
    purpose: text('purpose').$type<LinkPurpose>().notNull(),
    /** SHA-256 of the purpose and the token. */
    tokenHash: text('token_hash').notNull().unique(),
    /** The id of a person for `confirm`, `reset` and `sign-in`, of a seat for `invite`. */
    subject: text('subject').notNull(),
    /** Null if a person without a session asked for it, as for a new password. */
    createdBy: text('created_by').references(() => user.id),
    createdAt: instant('created_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    usedAt: instant('used_at'),
    usedBy: text('used_by').references(() => user.id),
    revokedAt: instant('revoked_at'),
  },
  (t) => [
    index('one_time_links_subject').on(t.subject, t.purpose),
    // Used links stay on record after they expire, so the index leaves them out.
    index('one_time_links_expiry')
      .on(t.expiresAt)
      .where(sql`${t.usedAt} is null`),
    index('one_time_links_created_by').on(t.createdBy),
    index('one_time_links_used_by').on(t.usedBy),
  ],
)
