// Debriefs, their events and their decisions.
import { sql } from 'drizzle-orm'
import { boolean, index, integer, jsonb, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core'
import type { DebriefEvent, DebriefPrivate, DebriefState, DebriefStep } from '#shared/contracts/debrief-state.ts'
import type { Outcome } from '#shared/contracts/vocabulary.ts'
import { user } from './auth.ts'
import { id, instant } from './columns.ts'
import { loops } from './loops.ts'
import { packages } from './packages.ts'

/** A committee discusses the same package in a separate meeting. */
export type DebriefKind = 'panel' | 'committee'

export const debriefs = pgTable(
  'debriefs',
  {
    id: id().primaryKey(),
    loopId: text('loop_id')
      .notNull()
      .references(() => loops.id, { onDelete: 'cascade' }),
    packageId: text('package_id')
      .notNull()
      .references(() => packages.id, { onDelete: 'cascade' }),
    /** Who discusses the package. */
    kind: text('kind').$type<DebriefKind>().notNull().default('panel'),
    /** Visible to every attendee. */
    state: jsonb('state').$type<DebriefState>().notNull(),
    /** Sealed ballots and who has finished reading; each part is sent only to its owner. */
    private: jsonb('private').$type<DebriefPrivate>().notNull(),
    seq: integer('seq').notNull(),
    nextDeadlineAt: instant('next_deadline_at'),
    openedAt: instant('opened_at').notNull(),
    /** Copied from the state with each change, for queries over many debriefs. */
    step: text('step').$type<DebriefStep>().notNull(),
    attended: boolean('attended').notNull(),
    voidedAt: instant('voided_at'),
    releasedAt: instant('released_at'),
  },
  (t) => [
    uniqueIndex('debriefs_package_kind').on(t.packageId, t.kind),
    index('debriefs_loop').on(t.loopId),
    index('debriefs_deadline').on(t.nextDeadlineAt),
    index('debriefs_attended')
      .on(t.id)
      .where(sql`${t.attended}`),
  ],
)

export const debriefEvents = pgTable(
  'debrief_events',
  {
    debriefId: text('debrief_id')
      .notNull()
      .references(() => debriefs.id, { onDelete: 'cascade' }),
    seq: integer('seq').notNull(),
    at: instant('at').notNull(),
    actorId: text('actor_id'),
    event: jsonb('event').$type<DebriefEvent>().notNull(),
  },
  (t) => [primaryKey({ columns: [t.debriefId, t.seq] })],
)

export const decisions = pgTable(
  'decisions',
  {
    packageId: text('package_id')
      .notNull()
      .references(() => packages.id, { onDelete: 'cascade' }),
    kind: text('kind').$type<DebriefKind>().notNull().default('panel'),
    loopId: text('loop_id')
      .notNull()
      .references(() => loops.id, { onDelete: 'cascade' }),
    debriefId: text('debrief_id')
      .notNull()
      .references(() => debriefs.id),
    outcome: text('outcome').$type<Outcome>().notNull(),
    level: integer('level'),
    gates: jsonb('gates').$type<unknown>().notNull(),
    rationale: jsonb('rationale').$type<unknown>(),
    override: boolean('override').notNull(),
    signedBy: text('signed_by')
      .notNull()
      .references(() => user.id),
    signedAt: instant('signed_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.packageId, t.kind] }),
    index('decisions_loop').on(t.loopId),
    index('decisions_debrief').on(t.debriefId),
    index('decisions_signed_by').on(t.signedBy),
  ],
)
