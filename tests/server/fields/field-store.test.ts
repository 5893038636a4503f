import { sql } from 'drizzle-orm'
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { queueLimit } from '#server/fields/field-store.ts'
import { readFields, writeFields } from '#server/fields/field-rows.ts'
import { openTestDb } from '#tests/support/test-db.ts'
import { createLetterTable, letterStore, letterTable, readLetters, type LetterStore } from './letters.ts'

const database = await openTestDb()
const { db } = database
afterAll(() => database.close())
await createLetterTable(db)

let store: LetterStore
beforeEach(async () => {
  await db.execute(sql`delete from letter_fields`)
  store = letterStore(db, { a: { writer: 'ana' }, b: { writer: 'ben' }, sent: { writer: 'ana', sent: true } })
})

const save = (ownerId: string, personId: string, fields: Record<string, unknown>, base = 0) =>
  store.save({
    ownerId,
    personId,
    fields: Object.entries(fields).map(([key, value]) => ({ key, value, base, clear: false })),
  })

describe('a field store of another feature', () => {
  it('[FD-1] counts revisions and says its own time', async () => {
    expect(await save('a', 'ana', { greeting: 'Dear Ben' })).toEqual({
      savedAt: 7_000,
      saved: [{ key: 'greeting', revision: 1 }],
      conflicts: [],
    })
    expect((await save('a', 'ana', { greeting: 'Dear Benjamin' }, 1)).saved).toEqual([{ key: 'greeting', revision: 2 }])
    expect(await readLetters(db)).toEqual([
      { letterId: 'a', part: 'greeting', value: 'Dear Benjamin', revision: 2, savedAt: 7_000 },
    ])
  })

  it('[FD-3] answers an older base with what is stored, field by field', async () => {
    await save('a', 'ana', { greeting: 'Dear Ben', body: 'It rains.' })
    expect(await save('a', 'ana', { greeting: 'Hello', closing: 'Yours' })).toMatchObject({
      saved: [{ key: 'closing', revision: 1 }],
      conflicts: [{ key: 'greeting', value: 'Dear Ben', revision: 1 }],
    })
  })

  it('[FD-2] [FD-4] takes the same value as the same save, and never empties a field unasked', async () => {
    await save('a', 'ana', { lines: [{ text: 'one', at: null }], body: 'It rains.' })
    expect((await save('a', 'ana', { lines: [{ at: null, text: 'one' }] })).saved).toEqual([
      { key: 'lines', revision: 1 },
    ])
    expect((await save('a', 'ana', { body: '' }, 1)).conflicts).toEqual([
      { key: 'body', value: 'It rains.', revision: 1 },
    ])
    const fields = [{ key: 'body', value: null, base: 1, clear: true }]
    expect((await store.save({ ownerId: 'a', personId: 'ana', fields })).saved).toEqual([{ key: 'body', revision: 2 }])
    expect((await readLetters(db)).map(({ part, value }) => [part, value])).toEqual([
      ['body', null],
      ['lines', [{ text: 'one', at: null }]],
    ])
  })

  it('refuses by its owner’s word, one request of a batch and not its neighbors', async () => {
    const outcomes = await Promise.allSettled([
      save('a', 'ana', { body: 'mine' }),
      save('b', 'ana', { body: 'not mine' }),
      save('sent', 'ana', { body: 'too late' }),
      save('none', 'ana', { body: 'nowhere' }),
      save('b', 'ben', { body: 'his' }),
    ])
    expect(store.takeBatches()).toEqual([5])
    expect(
      outcomes.map((outcome) => (outcome.status === 'fulfilled' ? 'saved' : (outcome.reason as { code: string }).code)),
    ).toEqual(['saved', 'NOT_FOUND', 'SEALED', 'NOT_FOUND', 'saved'])
    expect((await readLetters(db)).map(({ letterId, value }) => [letterId, value])).toEqual([
      ['a', 'mine'],
      ['b', 'his'],
    ])
  })
})

describe('the writer', () => {
  it('takes what arrives in one turn as one transaction; a later save of it sees the earlier', async () => {
    const first = Array.from({ length: 50 }, (_, n) => save('a', 'ana', { [`line${String(n)}`]: n }))
    const twice = [
      save('a', 'ana', { body: 'one' }),
      save('a', 'ana', { body: 'two' }, 1),
      save('a', 'ana', { body: 'three' }, 1),
    ]
    await Promise.all(first)
    const answers = await Promise.all(twice)
    expect(store.takeBatches()).toEqual([53])
    expect(answers.map(({ saved, conflicts }) => saved[0]?.revision ?? conflicts[0]?.value)).toEqual([1, 2, 'two'])
    expect((await readLetters(db)).find((row) => row.part === 'body')).toMatchObject({ value: 'two', revision: 2 })
  })

  it('gathers while it writes: what comes meanwhile is one batch more', async () => {
    const first = save('a', 'ana', { body: 'first' })
    await new Promise((resolve) => setImmediate(resolve))
    const meanwhile = Array.from({ length: 30 }, (_, n) => save('a', 'ana', { [`line${String(n)}`]: n }))
    await Promise.all([first, ...meanwhile])
    expect(store.takeBatches()).toEqual([1, 30])
  })

  it('does not wait for a timer when nothing is to be gathered', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] })
    try {
      expect((await save('a', 'ana', { body: 'alone' })).saved).toEqual([{ key: 'body', revision: 1 }])
    } finally {
      vi.useRealTimers()
    }
  })

  it('splits what is too much for one transaction, and never a request', async () => {
    const many = (from: number, count: number) =>
      save('a', 'ana', Object.fromEntries(Array.from({ length: count }, (_, n) => [`f${String(from + n)}`, n])))
    await Promise.all([many(0, 300), many(300, 300), many(600, 500), many(1_100, 1)])
    expect(store.takeBatches()).toEqual([1, 1, 1, 1])
    expect(await readLetters(db)).toHaveLength(1_101)
  })

  it('pushes back when too much waits, and takes saves again afterwards', async () => {
    const waiting = Array.from({ length: queueLimit }, (_, n) => save('a', 'ana', { body: `text ${String(n)}` }, n))
    await expect(save('a', 'ana', { closing: 'Yours' })).rejects.toMatchObject({ code: 'BUSY' })
    await Promise.all(waiting)
    expect((await save('a', 'ana', { closing: 'Yours' })).saved).toHaveLength(1)
    expect((await readLetters(db)).find((row) => row.part === 'body')?.revision).toBe(queueLimit)
  })

  it('says that the database did not take it, stores nothing of the batch, and goes on', async () => {
    await db.execute(sql`alter table letter_fields add constraint short check (length(part) < 9)`)
    const outcomes = await Promise.allSettled([
      save('a', 'ana', { body: 'good' }),
      save('b', 'ben', { 'much too long a name': 'bad' }),
    ])
    await db.execute(sql`alter table letter_fields drop constraint short`)
    for (const outcome of outcomes)
      expect(outcome).toMatchObject({
        status: 'rejected',
        reason: { code: 'BUSY', message: 'The letter could not be stored just now.' },
      })
    expect(store.takeErrors()).toHaveLength(1)
    expect(await readLetters(db)).toEqual([])
    expect((await save('a', 'ana', { body: 'good' })).saved).toEqual([{ key: 'body', revision: 1 }])
  })

  it('has written everything once it is flushed', async () => {
    const saves = Array.from({ length: 20 }, (_, n) => save('a', 'ana', { [`line${String(n)}`]: n }))
    await store.flush()
    expect(await readLetters(db)).toHaveLength(20)
    await Promise.all(saves)
  })
})

describe('the statements', () => {
  it('read the pairs that are asked for, not every key of every document', async () => {
    const row = (ownerId: string, key: string) => ({ ownerId, key, value: `${ownerId} ${key}`, revision: 1 })
    const rows = [row('a', 'x'), row('a', 'y'), row('b', 'x'), row('b', 'y')]
    await writeFields(db, letterTable, { rows, now: 1 })
    const read = await readFields(db, letterTable, [
      { ownerId: 'a', key: 'x' },
      { ownerId: 'b', key: 'y' },
      { ownerId: 'b', key: 'never saved' },
    ])
    expect([...read]).toEqual([
      ['a/x', row('a', 'x')],
      ['b/y', row('b', 'y')],
    ])
  })

  it('keep every kind of value as it is', async () => {
    const values = ['', ' a\n"b"\\ {c,d} NULL', '👩🏽‍🚀', 0, -1.5, true, null, [], [null, 'x'], { a: { b: [1] } }]
    const rows = values.map((value, n) => ({ ownerId: 'a', key: `k${String(n)}`, value, revision: 1 }))
    await writeFields(db, letterTable, { rows, now: 1 })
    const read = await readFields(db, letterTable, rows)
    expect(rows.map((row) => read.get(`a/${row.key}`)?.value)).toEqual(values)
  })
})
