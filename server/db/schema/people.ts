// Profiles, blocks and roles.
import { sql } from 'drizzle-orm'
import { index, integer, jsonb, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core'
import type { PersonRole, Principle } from '#shared/contracts/vocabulary.ts'
import { user } from './auth.ts'
import { id, instant } from './columns.ts'

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
  (t) => [primaryKey({ columns: [t.blockerId, t.blockedId] }), index('blocks_blocked').on(t.blockedId)],
)

/** Extra permissions of people. Revoked roles stay on record. */
export const roleGrants = pgTable(
  'role_grants',
  {
    id: id().primaryKey(),
    personId: text('person_id')
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    role: text('role').$type<PersonRole>().notNull(),
    /** Null if it is valid in every group. */
    group: text('group_name'),
    /** Null if the admin script granted it. */
    by: text('granted_by').references(() => user.id),
    at: instant('granted_at').notNull(),
    revokedAt: instant('revoked_at'),
  },
  (t) => [
    uniqueIndex('role_grants_once')
      .on(t.personId, t.role, sql`coalesce(${t.group}, '')`)
      .where(sql`${t.revokedAt} is null`),
    index('role_grants_person').on(t.personId),
    index('role_grants_granted_by').on(t.by),
  ],
)
