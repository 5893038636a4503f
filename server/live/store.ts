// Reads and writes rooms and numbered events in the tables that the description names.
import { and, asc, eq, getTableColumns, gt, inArray, lte } from 'drizzle-orm'
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core'
import type { Db } from '#server/db/client.ts'
import type { LiveRow, LiveTables, LiveTypes } from './description.ts'

const dueAtOnce = 200

export interface NumberedEvent<T extends LiveTypes> {
  seq: number
  event: T['Event']
}
interface NewEvent<T extends LiveTypes> {
  at: number
  actorId: string | null
  event: T['Event']
}

export type LiveStore<T extends LiveTypes> = ReturnType<typeof createStore<T>>

export function createStore<T extends LiveTypes>(tables: LiveTables) {
  return { ...roomRows<T>(tables), ...eventRows<T>(tables) }
}

function roomRows<T extends LiveTypes>({ rooms, ...names }: LiveTables) {
  const id = columnOf(rooms, names.id)
  const target = columnOf(rooms, names.target)
  const deadline = columnOf(rooms, 'nextDeadlineAt')
  const first = (rows: unknown[]): T['Row'] | null => (rows[0] as T['Row'] | undefined) ?? null
  return {
    idOf: (row: T['Row']): string => textIn(row, names.id),
    targetOf: (row: T['Row']): string => textIn(row, names.target),

    find: async (db: Db, wanted: string): Promise<T['Row'] | null> =>
      first(await db.select().from(rooms).where(eq(target, wanted))),

    lock: async (tx: Db, wanted: string): Promise<T['Row'] | null> =>
      first(await tx.select().from(rooms).where(eq(target, wanted)).for('update')),

    async listByIds(db: Db, ids: readonly string[]): Promise<T['Row'][]> {
      const wanted = inArray(id, [...ids])
      return ids.length === 0
        ? []
        : ((await db.select().from(rooms).where(wanted).orderBy(asc(id))) as unknown[] as T['Row'][])
    },

    async listDue(db: Db, now: number): Promise<string[]> {
      const due = db
        .select({ target })
        .from(rooms)
        .where(lte(deadline, now))
        .orderBy(asc(deadline), asc(id))
        .limit(dueAtOnce)
      return (await due).map((row) => String(row.target))
    },

    async insert(tx: Db, row: Partial<T['Row']> & LiveRow): Promise<void> {
      await tx.insert(rooms).values(row)
    },

    async update(tx: Db, row: T['Row'], change: Partial<T['Row']>): Promise<void> {
      await tx
        .update(rooms)
        .set(change)
        .where(eq(id, textIn(row, names.id)))
    },
  }
}

function eventRows<T extends LiveTypes>({ events, ...names }: LiveTables) {
  const room = columnOf(events, names.eventRoom)
  const seq = columnOf(events, 'seq')
  const event = columnOf(events, 'event')
  return {
    async append(tx: Db, row: T['Row'], added: readonly NewEvent<T>[]): Promise<void> {
      if (added.length === 0) return
      const roomId = textIn(row, names.id)
      await tx
        .insert(events)
        .values(added.map((each, index) => ({ ...each, [names.eventRoom]: roomId, seq: row.seq + index + 1 })))
    },

    /** In order, from after `after` to `upTo`. */
    async listEvents(db: Db, row: T['Row'], range: { after: number; upTo: number }): Promise<NumberedEvent<T>[]> {
      const wanted = and(eq(room, textIn(row, names.id)), gt(seq, range.after), lte(seq, range.upTo))
      return (await db.select({ seq, event }).from(events).where(wanted).orderBy(asc(seq))) as NumberedEvent<T>[]
    },
  }
}

function columnOf(table: PgTable, name: string): PgColumn {
  const column: PgColumn | undefined = getTableColumns(table)[name]
  if (column === undefined) throw new Error(`A live table has no column ${name}`)
  return column
}

const textIn = (row: LiveRow, name: string): string => String((row as unknown as Record<string, unknown>)[name])
