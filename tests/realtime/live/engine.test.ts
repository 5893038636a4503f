// The live engine without a feature, with a description made for tests.
import { and, eq } from 'drizzle-orm'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { expectRebuilt } from '#tests/support/rebuild.ts'
import { connect, counterApp, everything, newCounter, sit, type Counter } from './counter-world.ts'
import { counterMembers, foldCounter, shelves } from './counter.ts'

const world = await counterApp()
const { app, spy } = world
afterAll(() => app.close())

let counter: Counter
beforeEach(async () => {
  counter = await newCounter(world)
})
const at = (person: Counter['ann'], device?: string) => sit(app, counter.counterId, person, device)

describe('a command', () => {
  it('becomes numbered events that every member folds to the same state', async () => {
    const [ann, outsider] = [await at(counter.ann), await at(counter.outsider)]
    await ann.join()
    await outsider.join()
    const watchers = [ann.watcher, outsider.watcher]
    for (const command of [
      { type: 'count', step: 4 },
      { type: 'whisper', text: 'psst' },
      { type: 'seal', word: 'plum' },
      { type: 'setAlarm', ringsAt: app.clock.now() + 5_000 },
    ] as const)
      await expectRebuilt(watchers, foldCounter, () => ann.send(command))
    await expectRebuilt(watchers, foldCounter, async () => {
      app.clock.advance(6_000)
      await app.runJob('counters-due')
    })
    const { row, events, shelf } = await everything(app, counter)
    expect(row).toMatchObject({ seq: 7, nextDeadlineAt: null, words: { [counter.ann.id]: 'plum' } })
    expect(events.map(({ seq, actorId, event }) => [seq, actorId, event.type])).toEqual([
      [1, null, 'arrived'],
      [2, null, 'arrived'],
      [3, counter.ann.id, 'counted'],
      [4, counter.ann.id, 'whispered'],
      [5, counter.ann.id, 'sealed'],
      [6, counter.ann.id, 'alarmSet'],
      [7, null, 'rang'],
    ])
    // after() wrote this in the same transaction.
    expect(shelf?.total).toBe(4)
  })

  it('refused by a rule changes nothing, sends nothing, and keeps the codes that the description lists', async () => {
    const [ann, ben] = [await at(counter.ann), await at(counter.ben)]
    await ann.join()
    await ben.join()
    const before = await everything(app, counter)
    expect(ben.socket.waiting('counter:announced')).toBe(1)
    expect(await ann.refused({ type: 'count', step: 101 })).toBe('CONFLICT')
    expect(await ann.refused({ type: 'count', step: -1 })).toBe('ILLEGAL_TRANSITION')
    expect(await everything(app, counter)).toEqual(before)
    await ann.send({ type: 'count', step: 1 })
    expect(await ben.socket.nextEvent('counter:event', ({ event }) => event.type === 'counted')).toMatchObject({
      seq: 3,
    })
    expect(ben.socket.waiting('counter:event')).toBe(1)
    expect(await ben.socket.nextEvent('counter:announced', ({ types }) => types === 'counted')).toBeDefined()
    expect(ben.socket.waiting('counter:announced')).toBe(1)
  })

  it('that fails after its events were stored rolls them back', async () => {
    const ann = await at(counter.ann)
    await ann.join()
    const before = await everything(app, counter)
    expect(await ann.refused({ type: 'count', step: 13 })).toBe('INTERNAL')
    expect(app.takeErrors().join('')).toContain('nothing may stay of thirteen')
    expect(await everything(app, counter)).toEqual(before)
    expect(ann.socket.waiting('counter:event')).toBe(1)
  })

  it('that changes only the sealed part is stored and sends nothing', async () => {
    const [ann, ben] = [await at(counter.ann), await at(counter.ben)]
    await ann.send({ type: 'seal', word: 'plum' })
    const { seq } = await ann.send({ type: 'seal', word: 'pear' })
    expect(seq).toBe(1)
    expect(await ann.snapshot()).toMatchObject({ own: 'pear', seq: 1, state: { sealed: 1 } })
    expect(await ben.snapshot()).toMatchObject({ own: null, seq: 1, state: { sealed: 1 } })
  })

  it('waits for the one before it when many are sent at once', async () => {
    const [ann, ben] = [await at(counter.ann), await at(counter.ben)]
    await ann.join()
    await ben.join()
    const sent = Array.from({ length: 20 }, (_, n) => (n % 2 === 0 ? ann : ben).send({ type: 'count', step: 1 }))
    const numbers = (await Promise.all(sent)).map(({ seq }) => seq)
    expect(numbers.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, n) => n + 3))
    for (const each of [ann, ben]) expect(await each.snapshot()).toMatchObject({ seq: 22, state: { count: 20 } })
    for (let seq = 3; seq <= 22; seq += 1) expect(await ben.watcher.heard(seq)).toMatchObject({ type: 'counted' })
  })

  it('is announced after the room has received its events', async () => {
    const ann = await at(counter.ann)
    await ann.join()
    const names: string[] = []
    ann.socket.raw.onAny((name: string) => void names.push(name))
    await ann.send({ type: 'count', step: 2 })
    await ann.socket.nextEvent('counter:announced', ({ types }) => types === 'counted')
    expect(names).toEqual(['counter:event', 'counter:announced'])
  })
})

describe('admission', () => {
  it('gives people outside the room NOT_FOUND for every request, and sends them nothing', async () => {
    const stranger = await app.buildUser({ name: 'Jun' })
    const socket = await connect(app, stranger)
    const { counterId } = counter
    for (const id of [counterId, 'nowhere'])
      for (const answer of await Promise.all([
        socket.request('counter:join', { counterId: id, device: 'x' }),
        socket.request('counter:snapshot', { counterId: id }),
        socket.request('counter:snapshot', { counterId: id, since: 0 }),
        socket.request('counter:command', { counterId: id, command: { type: 'count', step: 1 } }),
        socket.request('counter:signal', { counterId: id, from: 'x', to: 'y', signal: { word: 'hi' } }),
      ]))
        expect(answer).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } })
    const ann = await at(counter.ann)
    await ann.join()
    await ann.send({ type: 'count', step: 1 })
    expect(socket.waiting('counter:event') + socket.waiting('counter:devices')).toBe(0)
  })

  it('lets onlookers see and hear, without presence and without commands or signals', async () => {
    const [ann, guest] = [await at(counter.ann), await at(counter.guest)]
    await ann.join()
    expect(await guest.join()).toMatchObject({ state: { present: [counter.ann.id] }, seq: 1 })
    expect(await guest.refused({ type: 'count', step: 1 })).toBe('FORBIDDEN')
    const signal = { counterId: counter.counterId, from: 'x', to: 'y', signal: { word: 'hi' } }
    expect(await guest.socket.request('counter:signal', signal)).toMatchObject({ error: { code: 'FORBIDDEN' } })
    await ann.send({ type: 'count', step: 1 })
    expect(await guest.watcher.heard(2)).toMatchObject({ type: 'counted' })
    guest.socket.drop()
    await ann.send({ type: 'count', step: 1 })
    expect((await everything(app, counter)).events.map(({ event }) => event.type)).toEqual([
      'arrived',
      'counted',
      'counted',
    ])
  })

  it('refuses a former member at the next request, and a signal within two seconds', async () => {
    const ann = await at(counter.ann)
    await ann.join()
    await app.deps.db
      .delete(counterMembers)
      .where(and(eq(counterMembers.counterId, counter.counterId), eq(counterMembers.personId, counter.ann.id)))
    const before = await everything(app, counter)
    app.clock.advance(2_000)
    const signal = { counterId: counter.counterId, from: 'a', to: 'b', signal: { word: 'hi' } }
    expect(await ann.socket.request('counter:signal', signal)).toMatchObject({ error: { code: 'NOT_FOUND' } })
    expect(await ann.refused({ type: 'count', step: 1 })).toBe('NOT_FOUND')
    await expect(ann.snapshot()).rejects.toThrow('NOT_FOUND')
    await expect(ann.since(0)).rejects.toThrow('NOT_FOUND')
    await expect(ann.join()).rejects.toThrow('NOT_FOUND')
    expect(await everything(app, counter)).toEqual(before)
  })

  it('once joined, is checked once per command, under the lock, and every two seconds for signals', async () => {
    const [ann, ben] = [await at(counter.ann), await at(counter.ben)]
    await ann.join()
    await ben.join()
    spy.admitted = 0
    await ann.send({ type: 'count', step: 1 })
    expect(spy.admitted).toBe(1)
    const { counterId } = counter
    const sent = { counterId, from: 'a', to: `device-of-${counter.ben.id}`, signal: { word: 'hi' } }
    const signal = async () => {
      expect(await ann.socket.request('counter:signal', sent)).toMatchObject({ ok: true })
      expect(await ben.socket.nextEvent('counter:signal')).toEqual(sent)
    }
    await signal()
    app.clock.advance(1_999)
    await signal()
    expect(spy.admitted).toBe(1)
    app.clock.advance(1)
    await signal()
    await signal()
    expect(spy.admitted).toBe(2)
  })

  it('locks what is shared first: if that is missing, so is the room', async () => {
    const ann = await at(counter.ann)
    await app.deps.db.delete(shelves).where(eq(shelves.id, counter.shelfId))
    expect(await ann.refused({ type: 'count', step: 1 })).toBe('NOT_FOUND')
    expect((await everything(app, counter)).events).toEqual([])
  })
})

describe('secrets', () => {
  it('an outsider gets a whisper’s number only, and a sealed word reaches its owner only', async () => {
    const [ann, ben, outsider] = [await at(counter.ann), await at(counter.ben), await at(counter.outsider)]
    for (const each of [ann, ben, outsider]) await each.join()
    await ann.send({ type: 'whisper', text: 'CANARY-WHISPER' })
    await ann.send({ type: 'seal', word: 'CANARY-WORD' })
    expect(await outsider.watcher.heard(4)).toEqual({ type: 'withheld' })
    expect(await outsider.watcher.heard(5)).toEqual({ type: 'sealed', count: 1 })
    // Every way a state or an event can leave the server.
    for (const each of [ben, outsider]) {
      await each.join()
      await each.snapshot()
      await each.since(0)
      await each.refused({ type: 'count', step: -1 })
    }
    expect((await outsider.since(3)).events).toEqual([
      { seq: 4, event: { type: 'withheld' } },
      { seq: 5, event: { type: 'sealed', count: 1 } },
    ])
    expect((await ann.since(3)).own).toBe('CANARY-WORD')
    expect(app.trafficOf(counter.ben)).toContain('CANARY-WHISPER')
    expect(app.trafficOf(counter.outsider)).not.toContain('CANARY-WHISPER')
    for (const person of [counter.ben, counter.outsider]) expect(app.trafficOf(person)).not.toContain('CANARY-WORD')
  })
})

describe('deadlines', () => {
  it('settles what is due, not earlier, and records when it was due', async () => {
    const ann = await at(counter.ann)
    const ringsAt = app.clock.now() + 10_000
    await ann.send({ type: 'setAlarm', ringsAt })
    expect((await everything(app, counter)).row?.nextDeadlineAt).toBe(ringsAt)
    app.clock.advance(9_999)
    await app.runJob('counters-due')
    expect((await everything(app, counter)).events).toHaveLength(1)
    app.clock.advance(60_000)
    await app.runJob('counters-due')
    const { row, events } = await everything(app, counter)
    expect(events.at(-1)).toMatchObject({ seq: 2, at: ringsAt, actorId: null, event: { type: 'rang', at: ringsAt } })
    expect(row).toMatchObject({ nextDeadlineAt: null, seq: 2, state: { rang: 1 } })
    await app.runJob('counters-due')
    expect((await everything(app, counter)).events).toHaveLength(2)
  })

  it('a room that cannot be settled does not hold up the others', async () => {
    const stuck = await newCounter(world, { count: 666, ringsAt: app.clock.now() })
    const other = await newCounter(world, { ringsAt: app.clock.now() + 1 })
    app.clock.advance(1)
    await app.runJob('counters-due')
    expect((await everything(app, other)).row?.state.rang).toBe(1)
    expect((await everything(app, stuck)).row?.state.rang).toBe(0)
    expect(app.takeErrors().join('')).toContain('A due counter was not processed')
    await app.deps.db.delete(shelves).where(eq(shelves.id, stuck.shelfId))
  })
})
