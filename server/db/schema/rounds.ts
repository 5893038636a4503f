import { index, integer, jsonb, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core'
import type { RoomEvent, RoomState } from '#shared/contracts/room-state.ts'
import type { RoundStatus } from '#shared/contracts/vocabulary.ts'
import { user } from './auth.ts'
import { id, instant } from './columns.ts'
import { loops, seats } from './loops.ts'

export const rounds = pgTable('rounds', {
  id: id().primaryKey(),
  loopId: text('loop_id').notNull().references(() => loops.id, { onDelete: 'cascade' }),
  seatId: text('seat_id').notNull().references(() => seats.id, { onDelete: 'cascade' }),
  /** 1, or 2 after a reschedule. */
  attempt: integer('attempt').notNull(),
  interviewerId: text('interviewer_id').notNull().references(() => user.id),
  candidateId: text('candidate_id').notNull().references(() => user.id),
  status: text('status').$type<RoundStatus>().notNull(),
  state: jsonb('state').$type<RoomState>().notNull(),
  /** Number of the last event folded into `state`. */
  seq: integer('seq').notNull(),
  /** When the clock must look at this room next; null when nothing is due. */
  nextDeadlineAt: instant('next_deadline_at'),
  createdAt: instant('created_at').notNull(),
  liveAt: instant('live_at'),
  endedAt: instant('ended_at'),
}, (t) => [
  uniqueIndex('rounds_seat_attempt').on(t.seatId, t.attempt),
  index('rounds_loop').on(t.loopId),
  index('rounds_candidate').on(t.candidateId),
  index('rounds_interviewer').on(t.interviewerId),
  index('rounds_deadline').on(t.nextDeadlineAt),
])

export const roundEvents = pgTable('round_events', {
  roundId: text('round_id').notNull().references(() => rounds.id, { onDelete: 'cascade' }),
  seq: integer('seq').notNull(),
  at: instant('at').notNull(),
  actorId: text('actor_id'),
  event: jsonb('event').$type<RoomEvent>().notNull(),
}, (t) => [primaryKey({ columns: [t.roundId, t.seq] })])
