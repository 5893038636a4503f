// Note sets, their fields, earlier versions and addenda.
import { boolean, index, integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import type { Finding, NoteContent, NoteSetStatus } from '#shared/contracts/notes.ts'
import { user } from './auth.ts'
import { id, instant, jsonValue } from './columns.ts'
import { loops, seats } from './loops.ts'
import { rounds } from './rounds.ts'

export const noteSets = pgTable(
  'note_sets',
  {
    id: id().primaryKey(),
    roundId: text('round_id')
      .notNull()
      .unique()
      .references(() => rounds.id, { onDelete: 'cascade' }),
    loopId: text('loop_id')
      .notNull()
      .references(() => loops.id, { onDelete: 'cascade' }),
    seatId: text('seat_id')
      .notNull()
      .references(() => seats.id, { onDelete: 'cascade' }),
    authorId: text('author_id')
      .notNull()
      .references(() => user.id),
    status: text('status').$type<NoteSetStatus>().notNull(),
    shadow: boolean('shadow').notNull().default(false),
    createdAt: instant('created_at').notNull(),
    /** Set when the round ends. */
    dueAt: instant('due_at'),
    submittedAt: instant('submitted_at'),
    /** How long after `dueAt` it was submitted; 0 if on time. */
    lateMs: integer('late_ms').notNull().default(0),
    /** Counts submissions: a returned and resubmitted set has version 2. */
    version: integer('version').notNull().default(0),
    /** The submitted notes; null while they are a draft. */
    content: jsonb('content').$type<NoteContent>(),
    hash: text('hash'),
    quality: integer('quality'),
    findings: jsonb('findings').$type<Finding[]>().notNull(),
    /** Reasons for keeping a finding, by `rule@field`. */
    kept: jsonb('kept').$type<Record<string, string>>().notNull(),
    /** When someone other than the author and the bar raiser first opened it; after that it can't be returned. */
    openedAt: instant('opened_at'),
    /** When the votes were revealed; until then, readers don't see the set's vote. */
    votesOpenedAt: instant('votes_opened_at'),
    waivedAt: instant('waived_at'),
    /** The number of reminders sent for a late set. */
    remindersSent: integer('reminders_sent').notNull().default(0),
  },
  (t) => [
    index('note_sets_loop').on(t.loopId),
    index('note_sets_author').on(t.authorId),
    index('note_sets_seat').on(t.seatId),
    index('note_sets_due').on(t.status, t.dueAt),
  ],
)

export const noteFields = pgTable(
  'note_fields',
  {
    noteSetId: text('note_set_id')
      .notNull()
      .references(() => noteSets.id, { onDelete: 'cascade' }),
    key: text('key').notNull(),
    value: jsonValue('value'),
    revision: integer('revision').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.noteSetId, t.key] })],
)

/** The content of a set when it was returned for a fix. */
export const noteVersions = pgTable(
  'note_versions',
  {
    noteSetId: text('note_set_id')
      .notNull()
      .references(() => noteSets.id, { onDelete: 'cascade' }),
    version: integer('version').notNull(),
    content: jsonb('content').$type<NoteContent>().notNull(),
    hash: text('hash').notNull(),
    submittedAt: instant('submitted_at').notNull(),
    returnedBy: text('returned_by').notNull(),
    returnReason: text('return_reason').notNull(),
  },
  (t) => [primaryKey({ columns: [t.noteSetId, t.version] })],
)

export const noteAddenda = pgTable(
  'note_addenda',
  {
    id: id().primaryKey(),
    noteSetId: text('note_set_id')
      .notNull()
      .references(() => noteSets.id, { onDelete: 'cascade' }),
    text: text('text').notNull(),
    at: instant('at').notNull(),
  },
  (t) => [index('note_addenda_set').on(t.noteSetId)],
)
