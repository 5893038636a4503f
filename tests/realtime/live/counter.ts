// The counter's description and tables.
import { and, eq, sql } from 'drizzle-orm'
import { integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import type { Db } from '#server/db/client.ts'
import { instant } from '#server/db/schema/columns.ts'
import type { Feature } from '#server/feature.ts'
import { forbidden, notFound } from '#server/lib/app-error.ts'
import type { LiveDescription, LiveMember } from '#server/live/description.ts'
import { createLive } from '#server/live/engine.ts'
import { audienceChannel } from '#server/realtime/channels.ts'
import { ok, reject } from '#shared/lib/result.ts'
import type { z } from 'zod'
import {
  counterEventDefs,
  counterRequests,
  type counterCommandSchema,
  type CounterEvent,
  type CounterState,
} from './counter-contract.ts'

export const shelves = pgTable('shelves', { id: text('id').primaryKey(), total: integer('total').notNull() })
export const counters = pgTable('counters', {
  id: text('id').primaryKey(),
  shelfId: text('shelf_id').notNull(),
  state: jsonb('state').$type<CounterState>().notNull(),
  words: jsonb('words').$type<Record<string, string>>().notNull(),
  seq: integer('seq').notNull(),
  nextDeadlineAt: instant('next_deadline_at'),
})
export const counterEvents = pgTable(
  'counter_events',
  {
    counterId: text('counter_id').notNull(),
    seq: integer('seq').notNull(),
    at: instant('at').notNull(),
    actorId: text('actor_id'),
    event: jsonb('event').$type<CounterEvent>().notNull(),
  },
  (t) => [primaryKey({ columns: [t.counterId, t.seq] })],
)
export const counterMembers = pgTable('counter_members', {
  counterId: text('counter_id').notNull(),
  personId: text('person_id').notNull(),
  audience: text('audience').$type<Audience>().notNull(),
  /** 1 for a viewer. */
  guest: integer('guest').notNull(),
})

export async function createTables(db: Db): Promise<void> {
  for (const statement of [
    'create table shelves (id text primary key, total integer not null)',
    'create table counters (id text primary key, shelf_id text not null, state jsonb not null, words jsonb not null, seq integer not null, next_deadline_at bigint)',
    'create table counter_events (counter_id text, seq integer, at bigint not null, actor_id text, event jsonb not null, primary key (counter_id, seq))',
    'create table counter_members (counter_id text, person_id text, audience text not null, guest integer not null)',
  ])
    await db.execute(sql.raw(statement))
}

type Audience = 'inside' | 'outside'
interface Counter {
  told: CounterState
  words: Record<string, string>
}
type Command = z.infer<typeof counterCommandSchema> | { type: 'arrive' | 'leave'; personId: string } | { type: 'ring' }

interface Types {
  Row: typeof counters.$inferSelect
  State: Counter
  Event: CounterEvent
  Sealed: { personId: string; word: string }
  Command: Command
  Party: string
  Loaded: null
  Member: LiveMember & { audience: Audience }
  View: { state: CounterState; own: string | null }
}

export const noState: CounterState = { count: 0, ringsAt: null, rang: 0, whispers: [], sealed: 0, present: [] }

export function foldCounter(state: CounterState, event: CounterEvent): CounterState {
  switch (event.type) {
    case 'counted':
      return { ...state, count: state.count + event.step }
    case 'whispered':
      return { ...state, whispers: [...state.whispers, event.text] }
    case 'sealed':
      return { ...state, sealed: event.count }
    case 'alarmSet':
      return { ...state, ringsAt: event.ringsAt }
    case 'rang':
      return { ...state, ringsAt: null, rang: state.rang + 1 }
    case 'arrived':
      return { ...state, present: [...state.present, event.personId] }
    case 'left':
      return { ...state, present: state.present.filter((id) => id !== event.personId) }
    case 'withheld':
      return state
  }
}

type Decide = LiveDescription<Types>['rules']['decide']
type Of<T extends Types['Command']['type']> = Types['Command'] & { type: T }

const count = ({ step }: Of<'count'>, by: string): ReturnType<Decide> => {
  if (step > 100) return reject('CONFLICT', 'At most a hundred at once.')
  return step < 0 ? reject('DOWNWARD', 'A counter counts up.') : ok({ events: [{ type: 'counted', by, step }] })
}

const seal = ({ told, words }: Types['State'], { word }: Of<'seal'>, by: string): ReturnType<Decide> => {
  const sealed = Object.keys({ ...words, [by]: '' }).length
  const events: CounterEvent[] = sealed === told.sealed ? [] : [{ type: 'sealed', count: sealed }]
  return ok({ events, sealed: [{ personId: by, word }] })
}

const ring = ({ told }: Types['State'], now: number): ReturnType<Decide> => {
  if (told.count === 666) throw new Error('this counter cannot ring')
  return ok({ events: told.ringsAt === null || told.ringsAt > now ? [] : [{ type: 'rang', at: told.ringsAt }] })
}

const arrive = ({ told }: Types['State'], { personId }: { personId: string }): ReturnType<Decide> => {
  if (told.count === 1_000) return reject('OVER', 'This counter is full.')
  if (told.present.includes(personId)) return ok({ events: [] })
  return told.count === 999
    ? reject('CONFLICT', 'Nobody else comes in.')
    : ok({ events: [{ type: 'arrived', personId }] })
}

const decide: Decide = (state, command, { party, now }) => {
  switch (command.type) {
    case 'count':
      return count(command, party)
    case 'whisper':
      return ok({ events: [{ type: 'whispered', text: command.text }] })
    case 'seal':
      return seal(state, command, party)
    case 'setAlarm':
      return ok({ events: [{ type: 'alarmSet', ringsAt: command.ringsAt }] })
    case 'ring':
      return ring(state, now)
    case 'arrive':
      return arrive(state, command)
    case 'leave':
      return ok({ events: state.told.present.includes(command.personId) ? [{ ...command, type: 'left' }] : [] })
  }
}

/** Pauses the engine at one point until the test continues it. */
export interface Gate {
  reached: Promise<void>
  open(): void
  pass(): Promise<void>
}

export function newGate(): Gate {
  const [reached, opened] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  return {
    reached: reached.promise,
    open: () => opened.resolve(),
    pass() {
      reached.resolve()
      return opened.promise
    },
  }
}

/** Counts membership checks and can pause the engine at two points. */
export interface Spy {
  admitted: number
  admitGate?: Gate | undefined
  loadGate?: Gate | undefined
}

export function counterFeature(spy: Spy = { admitted: 0 }) {
  const description: LiveDescription<Types> = {
    noun: 'counter',
    jobs: { due: 'counters-due', presence: 'counters-presence' },
    wire: {
      prefix: 'counter',
      requests: counterRequests,
      events: counterEventDefs,
      target: 'counterId',
      room: 'counterId',
    },
    tables: { rooms: counters, id: 'id', target: 'id', events: counterEvents, eventRoom: 'counterId' },
    async lockFirst(tx, counterId) {
      const its = tx.select({ id: counters.shelfId }).from(counters).where(eq(counters.id, counterId))
      const rows = await tx
        .select()
        .from(shelves)
        .where(sql`${shelves.id} in ${its}`)
        .for('update')
      return rows[0] ?? null
    },
    stored: {
      read: ({ state, words }) => ({ told: state, words }),
      write: ({ told, words }) => ({ state: told, words }),
    },
    rules: {
      async load() {
        await spy.loadGate?.pass()
        return null
      },
      partyOf: (member) => member?.personId ?? 'server',
      decide,
      fold: ({ told, words }, event) => ({ told: foldCounter(told, event), words }),
      foldSealed: ({ told, words }, { personId, word }) => ({ told, words: { ...words, [personId]: word } }),
      ownCodes: ['CONFLICT'],
      nextDeadline: ({ told }) => told.ringsAt,
      due: { type: 'ring' },
      eventAt: (event, now) => (event.type === 'rang' ? event.at : now),
      async after(tx, deps, { row, events }) {
        const step = events.reduce((sum, event) => sum + (event.type === 'counted' ? event.step : 0), 0)
        if (step > 0)
          await tx
            .update(shelves)
            .set({ total: sql`${shelves.total} + ${step}` })
            .where(eq(shelves.id, row.shelfId))
        if (step === 13) throw new Error('nothing may stay of thirteen')
        const payload = { counterId: row.id, types: events.map(({ type }) => type).join() }
        const to = { namespace: 'rooms' as const, channels: [audienceChannel(`counter:${row.id}`, 'inside')] }
        const event = { name: 'counter:announced', def: counterEventDefs['counter:announced'], payload }
        return [{ key: row.id, publish: () => deps.realtime.publish(to, event) }]
      },
    },
    audiences: {
      all: ['inside', 'outside'],
      async admit(db, actor, { target, to }) {
        spy.admitted += 1
        await spy.admitGate?.pass()
        const [found] = await db
          .select()
          .from(counterMembers)
          .where(and(eq(counterMembers.counterId, target), eq(counterMembers.personId, actor.userId)))
        if (found === undefined) throw notFound('counter')
        if (found.guest === 1 && to === 'act') throw forbidden('Guests only look.')
        const { personId, audience } = found
        return { audience, personId, presence: personId, counts: found.guest === 0 }
      },
      view: async (_deps, { state: { told, words }, member }) => ({
        state: member.audience === 'inside' ? told : { ...told, whispers: [] },
        own: words[member.personId] ?? null,
      }),
      event: (event, audience) => (event.type === 'whispered' && audience === 'outside' ? { type: 'withheld' } : event),
      calls: (audience) => [audience],
    },
    presence: {
      async listOccupied(db) {
        const rows = await db.select({ id: counters.id }).from(counters)
        return rows.map((row) => row.id)
      },
      of: ({ told }) => told.present,
      arrive: (personId) => ({ type: 'arrive', personId }),
      leave: (personId) => ({ type: 'leave', personId }),
    },
  }
  const live = createLive(description)
  const feature: Feature = { name: 'counters', roomSockets: live.roomSockets, jobs: live.jobs }
  return { ...live, feature }
}
