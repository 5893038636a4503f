// A client that names its last event receives the events since then, as it may see them; other clients receive the state.
import { and, eq } from 'drizzle-orm'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { limits } from '#shared/contracts/limits.ts'
import { counterApp, done, newCounter, sit, type Counter } from './counter-world.ts'
import { counterEvents, foldCounter } from './counter.ts'

const world = await counterApp()
const { app, live } = world
afterAll(() => app.close())

let counter: Counter
beforeEach(async () => {
  counter = await newCounter(world)
})
const at = (person: Counter['ann']) => sit(app, counter.counterId, person)
type Seat = Awaited<ReturnType<typeof at>>
const look = ({ socket }: Seat, since?: number) =>
  done(socket.request('counter:snapshot', { counterId: counter.counterId, since }))
const isCaughtUp = async (seat: Seat, since: number) => 'caughtUp' in (await look(seat, since))
/** Without a socket, because sockets are rate-limited. */
async function count(times: number): Promise<void> {
  const change = { target: counter.counterId, party: counter.ben.id, actorId: counter.ben.id }
  for (let n = 0; n < times; n += 1) await live.apply(app.deps, { ...change, command: { type: 'count', step: 1 } })
}

describe('catching up', () => {
  it('answers without `since` with the state, as before', async () => {
    const ann = await at(counter.ann)
    await ann.join()
    expect(Object.keys(await ann.join()).toSorted()).toEqual(['own', 'seq', 'serverNow', 'state'])
    expect(Object.keys(await look(ann)).toSorted()).toEqual(['own', 'seq', 'serverNow', 'state'])
  })

  it('answers with the events since, in order, and with what events do not carry', async () => {
    const ann = await at(counter.ann)
    await ann.join()
    const held = await ann.snapshot()
    await ann.send({ type: 'whisper', text: 'psst' })
    await ann.send({ type: 'seal', word: 'plum' })
    const answer = await ann.since(held.seq)
    expect(answer).toEqual({
      caughtUp: true,
      since: 1,
      seq: 3,
      serverNow: app.clock.now(),
      own: 'plum',
      events: [
        { seq: 2, event: { type: 'whispered', text: 'psst' } },
        { seq: 3, event: { type: 'sealed', count: 1 } },
      ],
    })
    const { state } = await ann.snapshot()
    expect(answer.events.reduce((folded, { event }) => foldCounter(folded, event), held.state)).toEqual(state)
    expect(await ann.since(3)).toMatchObject({ since: 3, seq: 3, events: [] })
  })

  it('includes one’s own leaving and arriving, and everything in between', async () => {
    const [ann, ben] = [await at(counter.ann), await at(counter.ben)]
    await ben.join()
    const { seq: since } = await ann.join()
    ann.socket.drop()
    await ben.socket.nextEvent('counter:event', ({ event }) => event.type === 'left')
    await ben.send({ type: 'count', step: 3 })
    await ann.socket.reconnect()
    const { counterId } = counter
    const answer = await done(ann.socket.request('counter:join', { counterId, device: 'a2', since }))
    expect(answer).toMatchObject({
      caughtUp: true,
      seq: since + 3,
      events: [{ event: { type: 'left' } }, { event: { type: 'counted' } }, { event: { type: 'arrived' } }],
    })
    // Joined: the next event has the next number.
    await ben.send({ type: 'count', step: 1 })
    expect(await ann.watcher.heard(since + 4)).toMatchObject({ type: 'counted' })
  })

  it(`sends up to ${limits.catchUpEvents} events; if more are missing, the state`, async () => {
    const ann = await at(counter.ann)
    await count(limits.catchUpEvents)
    const whole = await ann.since(0)
    expect(whole.events.map(({ seq }) => seq)).toEqual(Array.from({ length: limits.catchUpEvents }, (_, n) => n + 1))
    await count(1)
    expect(await isCaughtUp(ann, 0)).toBe(false)
    expect(await look(ann, 0)).toMatchObject({ seq: 201, state: { count: 201 } })
    expect(await isCaughtUp(ann, 1)).toBe(true)
  })

  it('answers with the state if `since` is ahead of the room, or if an event is not stored', async () => {
    const ann = await at(counter.ann)
    await count(4)
    expect(await isCaughtUp(ann, 5)).toBe(false)
    await app.deps.db
      .delete(counterEvents)
      .where(and(eq(counterEvents.counterId, counter.counterId), eq(counterEvents.seq, 2)))
    expect(await isCaughtUp(ann, 1)).toBe(false)
    expect(await look(ann, 1)).toMatchObject({ seq: 4, state: { count: 4 } })
    expect(await isCaughtUp(ann, 2)).toBe(true)
  })

  it('refuses a `since` that is not a count', async () => {
    const ann = await at(counter.ann)
    for (const since of [-1, 0.5])
      expect(await ann.socket.request('counter:snapshot', { counterId: counter.counterId, since })).toMatchObject({
        ok: false,
        error: { code: 'INVALID_INPUT', path: 'since' },
      })
  })
})
