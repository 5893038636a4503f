import { boolean, index, integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import type { DebriefEvent, DebriefPrivate, DebriefState } from '#shared/contracts/debrief-state.ts'
import type { Outcome } from '#shared/contracts/vocabulary.ts'
import { user } from './auth.ts'
import { id, instant } from './columns.ts'
import { loops } from './loops.ts'
import { packages } from './packages.ts'

export const debriefs = pgTable('debriefs', {
  id: id().primaryKey(),
  loopId: text('loop_id').notNull().unique().references(() => loops.id, { onDelete: 'cascade' }),
  packageId: text('package_id').notNull().references(() => packages.id),
  /** What every attendee may see. */
  state: jsonb('state').$type<DebriefState>().notNull(),
  /** Sealed ballots and who has finished reading: never leaves the server, but one's own. */
  private: jsonb('private').$type<DebriefPrivate>().notNull(),
  seq: integer('seq').notNull(),
  nextDeadlineAt: instant('next_deadline_at'),
  openedAt: instant('opened_at').notNull(),
}, (t) => [index('debriefs_deadline').on(t.nextDeadlineAt)])

export const debriefEvents = pgTable('debrief_events', {
  debriefId: text('debrief_id').notNull().references(() => debriefs.id, { onDelete: 'cascade' }),
  seq: integer('seq').notNull(),
  at: instant('at').notNull(),
  actorId: text('actor_id'),
  event: jsonb('event').$type<DebriefEvent>().notNull(),
}, (t) => [primaryKey({ columns: [t.debriefId, t.seq] })])

export const decisions = pgTable('decisions', {
  loopId: text('loop_id').primaryKey().references(() => loops.id, { onDelete: 'cascade' }),
  debriefId: text('debrief_id').notNull().references(() => debriefs.id),
  outcome: text('outcome').$type<Outcome>().notNull(),
  level: integer('level'),
  gates: jsonb('gates').$type<unknown>().notNull(),
  rationale: jsonb('rationale').$type<unknown>(),
  override: boolean('override').notNull(),
  signedBy: text('signed_by').notNull().references(() => user.id),
  signedAt: instant('signed_at').notNull(),
})
