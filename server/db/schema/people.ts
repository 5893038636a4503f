import { integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import type { Principle } from '#shared/contracts/vocabulary.ts'
import { user } from './auth.ts'
import { instant } from './columns.ts'

export const profiles = pgTable('profiles', {
  userId: text('user_id')
    .primaryKey()
    .references(() => user.id, { onDelete: 'cascade' }),
  role: text('role').notNull(),
  level: integer('level').notNull(),
  targetLevel: integer('target_level').notNull(),
  timeZone: text('time_zone').notNull(),
  languages: jsonb('languages').$type<{ code: string; level: 1 | 2 | 3 }[]>().notNull(),
  groups: jsonb('groups').$type<string[]>().notNull(),
  /** Self-stated skill per principle, 0–3; absent means 1. */
  skills: jsonb('skills').$type<Partial<Record<Principle, number>>>().notNull(),
  updatedAt: instant('updated_at').notNull(),
})

export const blocks = pgTable(
  'blocks',
  {
    blockerId: text('blocker_id')
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    blockedId: text('blocked_id')
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    at: instant('at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.blockerId, t.blockedId] })],
)
