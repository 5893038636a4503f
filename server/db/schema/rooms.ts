// The live rooms of rounds and their events.
import { index, integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import type { RoomEvent, RoomState } from '#shared/contracts/room-state.ts'
import { id, instant } from './columns.ts'
import { rounds } from './rounds.ts'

/** The live state of a round. */
export const rooms = pgTable(
  'rooms',
  {
    roundId: id('round_id')
      .primaryKey()
      .references(() => rounds.id, { onDelete: 'cascade' }),
    state: jsonb('state').$type<RoomState>().notNull(),
    /** Number of the last event applied to `state`. */
    seq: integer('seq').notNull(),
    /** When a job must next process this room; null if nothing is due. */
    nextDeadlineAt: instant('next_deadline_at'),
  },
  (t) => [index('rooms_deadline').on(t.nextDeadlineAt)],
)

export const roundEvents = pgTable(
  'round_events',
  {
    roundId: text('round_id')
      .notNull()
      .references(() => rounds.id, { onDelete: 'cascade' }),
    seq: integer('seq').notNull(),
    at: instant('at').notNull(),
    actorId: text('actor_id'),
    event: jsonb('event').$type<RoomEvent>().notNull(),
  },
  (t) => [primaryKey({ columns: [t.roundId, t.seq] })],
)
