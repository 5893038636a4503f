// Reports and self-ratings.
import { index, jsonb, pgTable, text } from 'drizzle-orm/pg-core'
import type { ReportContent } from '#shared/contracts/report-content.ts'
import type { Principle, Rating } from '#shared/contracts/vocabulary.ts'
import { user } from './auth.ts'
import { instant } from './columns.ts'
import { loops } from './loops.ts'
import { packages } from './packages.ts'

export const reports = pgTable(
  'reports',
  {
    packageId: text('package_id')
      .primaryKey()
      .references(() => packages.id, { onDelete: 'cascade' }),
    loopId: text('loop_id')
      .notNull()
      .references(() => loops.id, { onDelete: 'cascade' }),
    content: jsonb('content').$type<ReportContent>().notNull(),
    /** As the software wrote it; null in reports that are older than this column. */
    draft: jsonb('draft').$type<ReportContent>(),
    draftedAt: instant('drafted_at').notNull(),
    releasedAt: instant('released_at'),
    releasedBy: text('released_by').references(() => user.id),
    /** The candidate's one answer to the report. It never changes the decision. */
    answer: text('answer'),
    answeredAt: instant('answered_at'),
  },
  (t) => [index('reports_loop').on(t.loopId), index('reports_released_by').on(t.releasedBy)],
)

export const selfRatings = pgTable(
  'self_ratings',
  {
    loopId: text('loop_id')
      .primaryKey()
      .references(() => loops.id, { onDelete: 'cascade' }),
    candidateId: text('candidate_id')
      .notNull()
      .references(() => user.id),
    ratings: jsonb('ratings').$type<Partial<Record<Principle, Rating>>>().notNull(),
    at: instant('at').notNull(),
  },
  (t) => [index('self_ratings_candidate').on(t.candidateId)],
)
