// Loops and their seats.
import { boolean, index, integer, jsonb, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core'
import type { DemoVote } from '#shared/contracts/demo-loop.ts'
import type { LoopStatus, Principle, RoleFamily, RoundType, TemplateId } from '#shared/contracts/vocabulary.ts'
import { user } from './auth.ts'
import { id, instant } from './columns.ts'

export const loops = pgTable(
  'loops',
  {
    id: id().primaryKey(),
    candidateId: text('candidate_id')
      .notNull()
      .references(() => user.id),
    templateId: text('template_id').$type<TemplateId>().notNull(),
    role: text('role').$type<RoleFamily>().notNull(),
    roleTitle: text('role_title').notNull(),
    /** What the role needs most; empty in loops older than this column. */
    roleNeed: text('role_need').notNull().default(''),
    targetLevel: integer('target_level').notNull(),
    fallbackLevel: integer('fallback_level'),
    status: text('status').$type<LoopStatus>().notNull(),
    statusAt: instant('status_at').notNull(),
    /** The candidate's weakness by principle when the loop began, and after its report was released. */
    weakness: jsonb('weakness').$type<Partial<Record<Principle, number>>>().notNull(),
    weaknessAfter: jsonb('weakness_after').$type<Partial<Record<Principle, number>>>(),
    /** Score and reasons of the last assignment, as the rule returned them. Only the bar raiser and hiring manager may read it. */
    assignment: jsonb('assignment').$type<unknown>(),
    practiceOnly: boolean('practice_only').notNull().default(false),
    /** Set in a demo copy: the one person who may view it. */
    demoOwnerId: text('demo_owner_id').references(() => user.id, { onDelete: 'cascade' }),
    /** In a demo copy: how its owner voted after reading the package sealed. */
    demoVote: jsonb('demo_vote').$type<DemoVote>(),
    createdAt: instant('created_at').notNull(),
    /** The candidate was erased. The row stays for the rounds that others completed in it, without readable content. */
    erasedAt: instant('erased_at'),
  },
  (t) => [
    index('loops_candidate').on(t.candidateId),
    index('loops_demo_owner').on(t.demoOwnerId),
    index('loops_status').on(t.status),
  ],
)

export const seats = pgTable(
  'seats',
  {
    id: id().primaryKey(),
    loopId: text('loop_id')
      .notNull()
      .references(() => loops.id, { onDelete: 'cascade' }),
    roundNumber: integer('round_number').notNull(),
    roundType: text('round_type').$type<RoundType>().notNull(),
    minutes: integer('minutes').notNull(),
    barRaiser: boolean('bar_raiser').notNull(),
    hiringManager: boolean('hiring_manager').notNull(),
    interviewerId: text('interviewer_id').references(() => user.id),
    /** In canonical order; empty until the first assignment. */
    principles: jsonb('principles').$type<Principle[]>().notNull(),
    /** Set when the round goes live; the principles of this seat don't change after that. */
    frozenAt: instant('frozen_at'),
    filledAt: instant('filled_at'),
    openedAt: instant('opened_at').notNull(),
    lostAt: instant('lost_at'),
  },
  (t) => [
    uniqueIndex('seats_loop_n').on(t.loopId, t.roundNumber),
    uniqueIndex('seats_one_per_person').on(t.loopId, t.interviewerId),
    index('seats_interviewer').on(t.interviewerId),
  ],
)
