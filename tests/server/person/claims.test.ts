import { getTableName } from 'drizzle-orm'
import { pgTable, text } from 'drizzle-orm/pg-core'
import { afterAll, describe, expect, it } from 'vitest'
import { claim } from '#server/db/claim.ts'
import { user } from '#server/db/schema/auth.ts'
import { createFeatures } from '#server/features.ts'
import type { Feature, PersonData } from '#server/feature.ts'
import { openTestDb } from '#tests/support/test-db.ts'
import { dumpTables } from '#tests/support/dump.ts'
import { allTables } from '#tests/support/all-tables.ts'

import { unclaimed } from './unclaimed.ts'

const database = await openTestDb()
afterAll(() => database.close())

const features = createFeatures()
const holding = features.filter((feature) => feature.person !== undefined).map((feature) => feature.name)

const diaries = pgTable('diaries', {
  id: text('id').primaryKey(),
  ownerId: text('owner_id').references(() => user.id),
  page: text('page').notNull(),
})
const withDiaries = (...tables: PersonData['tables']): Feature[] => [
  ...features,
  { name: 'diaries', person: { tables, merge: async () => {}, export: async () => ({}), erase: async () => {} } },
]

describe('who holds what about a person', () => {
  it('the schema has every table of the database', async () => {
    expect(allTables.map(getTableName).toSorted()).toEqual(Object.keys(await dumpTables(database.db)))
  })

  it('every reference to a person and every column of text is claimed by one feature', () => {
    expect(unclaimed(features, allTables)).toEqual([])
  })

  it.each(holding)('a list without %s is found wanting', (name) => {
    const rest = features.filter((feature) => feature.name !== name)
    expect(unclaimed(rest, allTables).length).toBeGreaterThan(0)
  })

  it('a new table, a reference nobody claims and a column nobody decided on are named', () => {
    expect(unclaimed(features, [diaries])).toEqual(['diaries is claimed by 0 features'])
    expect(unclaimed(withDiaries(claim(diaries, {})), [diaries])).toEqual([
      'diaries.owner_id points at a person',
      'diaries.page may hold a person',
    ])
    // A reference to a person is personal data, whatever its feature claims.
    expect(unclaimed(withDiaries(claim(diaries, { impersonal: ['ownerId', 'page'] })), [diaries])).toEqual([
      'diaries.owner_id points at a person',
    ])
    expect(unclaimed(withDiaries(claim(diaries, { personal: ['ownerId', 'page'] })), [diaries])).toEqual([])
  })
})
