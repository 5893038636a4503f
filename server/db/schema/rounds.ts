// Rounds.
import { sql } from 'drizzle-orm'
import { boolean, index, integer, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core'
import type { RoundEndReason, RoundStatus } from '#shared/contracts/vocabulary.ts'
import { user } from './auth.ts'
import { id, instant } from './columns.ts'
import { loops, seats } from './loops.ts'

/** A round of a seat: its two people, its time and its result. The live state is in `rooms`. */
export const rounds = pgTable(
  'rounds',
  {
    id: id().primaryKey(),
    loopId: text('loop_id')
      .notNull()
      .references(() => loops.id, { onDelete: 'cascade' }),
    seatId: text('seat_id')
      .notNull()
      .references(() => seats.id, { onDelete: 'cascade' }),
    /** Counts all rounds of a seat, with any interviewer. */
    attempt: integer('attempt').notNull(),
    /** 1, or 2 after a reschedule. */
    try: integer('try').notNull().default(1),
    interviewerId: text('interviewer_id')
      .notNull()
      .references(() => user.id),
    candidateId: text('candidate_id')
      .notNull()
      .references(() => user.id),
    status: text('status').$type<RoundStatus>().notNull(),
    /** Null if the lobby is open without a set time. */
    startsAt: instant('starts_at'),
    createdAt: instant('created_at').notNull(),
    liveAt: instant('live_at'),
    endedAt: instant('ended_at'),
    endReason: text('end_reason').$type<RoundEndReason>(),
    /** Whether the interviewer is connected; keeps its last value after the round. */
    interviewerPresent: boolean('interviewer_present').notNull().default(false),
  },
  (t) => [
    uniqueIndex('rounds_seat_attempt').on(t.seatId, t.attempt),
    index('rounds_loop').on(t.loopId),
    index('rounds_candidate').on(t.candidateId),
    index('rounds_interviewer').on(t.interviewerId),
    index('rounds_occupied')
      .on(t.id)
      .where(sql`${t.status} in ('LOBBY', 'LIVE', 'PAUSED', 'WRAP')`),
  ],
)
