// An app with counters, and people connected to them by real sockets.
import { asc, eq } from 'drizzle-orm'
import { createFeatures } from '#server/features.ts'
import type { TestPerson } from '#tests/support/factories.ts'
import type { TestSocket } from '#tests/support/people-client.ts'
import type { Watcher } from '#tests/support/rebuild.ts'
import { testApp, type TestApp, type TestAppOptions } from '#tests/support/test-app.ts'
import type { z } from 'zod'
import {
  counterEventDefs,
  counterRequests,
  type counterCommandSchema,
  type CounterEvent,
  type CounterState,
} from './counter-contract.ts'
import {
  counterEvents,
  counterFeature,
  counterMembers,
  counters,
  createTables,
  noState,
  shelves,
  type Spy,
} from './counter.ts'

export type Command = z.infer<typeof counterCommandSchema>
export type CounterSocket = TestSocket<typeof counterRequests, typeof counterEventDefs>
export type Live = ReturnType<typeof counterFeature>

export interface CounterApp {
  app: TestApp
  live: Live
  spy: Spy
}

/** With another app's `database`, it is a second node of that app. */
export async function counterApp(options: TestAppOptions = {}): Promise<CounterApp> {
  const spy: Spy = { admitted: 0 }
  const live = counterFeature(spy)
  const app = await testApp({ ...options, features: [...createFeatures(), live.feature] })
  if (options.database === undefined) await createTables(app.deps.db)
  return { app, live, spy }
}

export interface Counter {
  counterId: string
  shelfId: string
  /** Insiders. */
  ann: TestPerson
  ben: TestPerson
  outsider: TestPerson
  guest: TestPerson
}

export async function newCounter({ app, live }: CounterApp, state: Partial<CounterState> = {}): Promise<Counter> {
  const [ann, ben, outsider, guest] = [
    await app.buildUser({ name: 'Ann' }),
    await app.buildUser({ name: 'Ben' }),
    await app.buildUser({ name: 'Olu' }),
    await app.buildUser({ name: 'Gil' }),
  ]
  const [counterId, shelfId] = [app.deps.ids.next(), app.deps.ids.next()]
  await app.deps.db.insert(shelves).values({ id: shelfId, total: 0 })
  await app.deps.db.transaction((tx) =>
    live.create(tx, {
      columns: { id: counterId, shelfId },
      state: { told: { ...noState, ...state }, words: {} },
      now: app.clock.now(),
    }),
  )
  await app.deps.db.insert(counterMembers).values([
    { counterId, personId: ann.id, audience: 'inside', guest: 0 },
    { counterId, personId: ben.id, audience: 'inside', guest: 0 },
    { counterId, personId: outsider.id, audience: 'outside', guest: 0 },
    { counterId, personId: guest.id, audience: 'outside', guest: 1 },
  ])
  return { counterId, shelfId, ann, ben, outsider, guest }
}

export const connect = (app: TestApp, person: TestPerson): Promise<CounterSocket> =>
  app.connectAs(person, 'rooms', { requests: counterRequests, events: counterEventDefs })

export async function done<T>(
  answering: Promise<{ ok: true; data: T } | { ok: false; error: { code: string; message: string } }>,
): Promise<T> {
  const answer = await answering
  if (!answer.ok) throw new Error(`${answer.error.code}: ${answer.error.message}`)
  return answer.data
}

/** A person connected with one device, not joined yet. */
export async function sit(app: TestApp, counterId: string, person: TestPerson, device = `device-of-${person.id}`) {
  const socket = await connect(app, person)
  const snapshot = () => done(socket.request('counter:snapshot', { counterId }))
  const since = async (since: number) => {
    const answer = await done(socket.request('counter:snapshot', { counterId, since }))
    if (!('caughtUp' in answer)) throw new Error('the whole state was answered')
    return answer
  }
  const watcher: Watcher<CounterState, CounterEvent> = {
    snapshot,
    heard: async (seq) => (await socket.nextEvent('counter:event', (event) => event.seq === seq)).event,
    caughtUp: async (from) => (await since(from)).events,
  }
  return {
    socket,
    snapshot,
    since,
    watcher,
    join: () => done(socket.request('counter:join', { counterId, device })),
    send: (command: Command) => done(socket.request('counter:command', { counterId, command })),
    refused: async (command: Command) => {
      const answer = await socket.request('counter:command', { counterId, command })
      if (answer.ok) throw new Error(`${command.type} was expected to be refused`)
      return answer.error.code
    },
  }
}

/** Everything stored for a counter. */
export async function everything({ deps: { db } }: TestApp, { counterId, shelfId }: Counter) {
  return {
    row: (await db.select().from(counters).where(eq(counters.id, counterId)))[0],
    events: await db
      .select()
      .from(counterEvents)
      .where(eq(counterEvents.counterId, counterId))
      .orderBy(asc(counterEvents.seq)),
    shelf: (await db.select().from(shelves).where(eq(shelves.id, shelfId)))[0],
  }
}
