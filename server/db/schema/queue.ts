// The live queue: tickets, proposals of matches, and what counts about past rounds.
import { sql } from 'drizzle-orm'
import { boolean, doublePrecision, index, integer, jsonb, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core'
import type { NearMiss } from '#shared/contracts/queue.ts'
import { user } from './auth.ts'
import { id, instant } from './columns.ts'
import { loops, seats } from './loops.ts'
import { rounds } from './rounds.ts'

export const tickets = pgTable(
  'tickets',
  {
    id: id().primaryKey(),
    personId: text('person_id')
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    kind: text('kind').$type<'candidate' | 'interviewer'>().notNull(),
    /** A candidate's ticket is for the first open seat of one loop. */
    loopId: text('loop_id').references(() => loops.id, { onDelete: 'cascade' }),
    status: text('status').$type<'waiting' | 'offered' | 'matched' | 'withdrawn' | 'expired'>().notNull(),
    /** True if the interviewer also accepts bar-raiser seats and their duties. */
    barRaiser: boolean('bar_raiser').notNull().default(false),
    /** Waiting time counts from here, also after a failed proposal. */
    enqueuedAt: instant('enqueued_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    /** Set while the person is disconnected; after the grace period the ticket is withdrawn. */
    goneAt: instant('gone_at'),
    /** Set when the other person let a proposal lapse: this person goes to the front of the queue. */
    frontAt: instant('front_at'),
    closedAt: instant('closed_at'),
    /** The settings that alone keep this person from someone who waits, as the last sweep found them; only for waiting tickets. */
    nearMisses: jsonb('near_misses').$type<NearMiss[]>().notNull().default([]),
  },
  (t) => [
    uniqueIndex('tickets_one_open_per_person')
      .on(t.personId)
      .where(sql`${t.status} in ('waiting', 'offered')`),
    index('tickets_status').on(t.status),
    index('tickets_person').on(t.personId, t.closedAt),
    index('tickets_loop').on(t.loopId),
  ],
)

export const matchProposals = pgTable(
  'match_proposals',
  {
    id: id().primaryKey(),
    candidateTicketId: text('candidate_ticket_id')
      .notNull()
      .references(() => tickets.id, { onDelete: 'cascade' }),
    interviewerTicketId: text('interviewer_ticket_id')
      .notNull()
      .references(() => tickets.id, { onDelete: 'cascade' }),
    loopId: text('loop_id')
      .notNull()
      .references(() => loops.id, { onDelete: 'cascade' }),
    seatId: text('seat_id')
      .notNull()
      .references(() => seats.id, { onDelete: 'cascade' }),
    score: doublePrecision('score').notNull(),
    terms: jsonb('terms').$type<Record<string, number>>().notNull(),
    status: text('status').$type<'open' | 'confirmed' | 'declined' | 'lapsed'>().notNull(),
    createdAt: instant('created_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    candidateConfirmedAt: instant('candidate_confirmed_at'),
    interviewerConfirmedAt: instant('interviewer_confirmed_at'),
    roundId: text('round_id').references(() => rounds.id, { onDelete: 'set null' }),
  },
  (t) => [
    index('match_proposals_status').on(t.status, t.expiresAt),
    index('match_proposals_candidate_ticket').on(t.candidateTicketId),
    index('match_proposals_interviewer_ticket').on(t.interviewerTicketId),
    index('match_proposals_loop').on(t.loopId),
    index('match_proposals_seat').on(t.seatId),
    index('match_proposals_round').on(t.roundId),
  ],
)

/** Facts about past rounds that pairing uses. Events keep them up to date, so pairing reads no other feature's tables. */
export const roundRecords = pgTable('round_records', {
  roundId: text('round_id')
    .primaryKey()
    .references(() => rounds.id, { onDelete: 'cascade' }),
  /** The quality of the interviewer's submitted notes; null before they submit. */
  noteQuality: integer('note_quality'),
  notesSubmittedAt: instant('notes_submitted_at'),
  reportReleasedAt: instant('report_released_at'),
})
