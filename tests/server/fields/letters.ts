// A minimal second user of the field store: letters, each with one writer, in their own table.
import { bigint, integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { sql } from 'drizzle-orm'
import pino from 'pino'
import type { Db } from '#server/db/client.ts'
import { createFieldStore, type FieldStore } from '#server/fields/field-store.ts'
import type { FieldTable } from '#server/fields/field-rows.ts'
import { AppError } from '#server/lib/app-error.ts'
import { fakeClock } from '#tests/support/fake-clock.ts'

const letterFields = pgTable(
  'letter_fields',
  {
    letterId: text('letter_id').notNull(),
    part: text('part').notNull(),
    value: jsonb('value'),
    revision: integer('revision').notNull(),
    savedAt: bigint('saved_at', { mode: 'number' }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.letterId, t.part] })],
)

export const letterTable: FieldTable = {
  table: letterFields,
  ownerId: letterFields.letterId,
  key: letterFields.part,
  value: letterFields.value,
  revision: letterFields.revision,
  updatedAt: letterFields.savedAt,
}

export const createLetterTable = (db: Db) =>
  db.execute(sql`
    create table letter_fields (
      letter_id text not null, part text not null, value jsonb, revision integer not null, saved_at bigint not null,
      primary key (letter_id, part)
    )
  `)

export const readLetters = (db: Db) => db.select().from(letterFields).orderBy(letterFields.letterId, letterFields.part)

export interface LetterStore extends FieldStore {
  /** The number of requests in each transaction since the last call. */
  takeBatches(): number[]
  takeErrors(): string[]
}

/** Letters of these writers; `sent` ones can't be changed. */
export function letterStore(db: Db, letters: Record<string, { writer: string; sent?: boolean }>): LetterStore {
  const errors: string[] = []
  const batches: number[] = []
  const store = createFieldStore(
    { db, clock: fakeClock(7_000), logger: pino({ level: 'error' }, { write: (line) => void errors.push(line) }) },
    {
      table: letterTable,
      async authorize(_tx, requests) {
        batches.push(requests.length)
        return requests.map(({ ownerId, personId }) => {
          const letter = letters[ownerId]
          if (letter?.writer !== personId) return new AppError('NOT_FOUND', 'There is no such letter.')
          return letter.sent === true ? new AppError('SEALED', 'This letter is sent.') : null
        })
      },
      failure: 'The letter could not be stored just now.',
    },
  )
  return {
    ...store,
    takeBatches: () => batches.splice(0),
    takeErrors: () => errors.splice(0),
  }
}
