// Frozen packages.
import { integer, jsonb, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core'
import type { PackageContent, PackageVotes } from '#shared/contracts/package-content.ts'
import { id, instant } from './columns.ts'
import { loops } from './loops.ts'

export const packages = pgTable(
  'packages',
  {
    id: id().primaryKey(),
    loopId: text('loop_id')
      .notNull()
      .references(() => loops.id, { onDelete: 'cascade' }),
    version: integer('version').notNull(),
    status: text('status').$type<'FROZEN' | 'IN_REVIEW' | 'DECIDED' | 'RELEASED' | 'ARCHIVED'>().notNull(),
    /** Visible to readers from the silent read on. */
    content: jsonb('content').$type<PackageContent>().notNull(),
    /** Votes and rationales, stored separately to prevent showing them before the reveal by accident. */
    votes: jsonb('votes').$type<PackageVotes>().notNull(),
    /** SHA-256 over the note sets, independent of their order. */
    hash: text('hash').notNull(),
    frozenAt: instant('frozen_at').notNull(),
    /** When it opened to the whole panel, at the silent read. Votes and rationales open later, at the reveal. */
    openedAt: instant('opened_at'),
    votesOpenedAt: instant('votes_opened_at'),
  },
  (t) => [uniqueIndex('packages_loop_version').on(t.loopId, t.version)],
)
