// Arriving and leaving, with one device and with several.
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { roomsNamespace } from '#shared/contracts/socket.ts'
import { newGate } from './counter.ts'
import { connect, counterApp, everything, newCounter, sit, type Counter } from './counter-world.ts'

const world = await counterApp()
const { app, live, spy } = world
afterAll(() => app.close())

let counter: Counter
beforeEach(async () => {
  counter = await newCounter(world)
})
const at = (person: Counter['ann'], device?: string) => sit(app, counter.counterId, person, device)
const named = (devices: { device: string }[]): string[] => devices.map(({ device }) => device).toSorted()
/** Resolves when the server notices that this connection is lost. */
const lost = (id: string | undefined): Promise<unknown> =>
  new Promise((resolve) => {
    app.deps.realtime.io
      .of(roomsNamespace)
      .sockets.get(id ?? '')
      ?.on('disconnect', resolve)
  })
const types = async () => (await everything(app, counter)).events.map(({ event }) => event.type)

describe('presence', () => {
  it('starts with the first connection and ends with the last', async () => {
    const [ann, tab, ben] = [await at(counter.ann, 'a1'), await at(counter.ann, 'a2'), await at(counter.ben, 'b1')]
    await ben.join()
    await ann.join()
    await tab.join()
    expect((await ben.snapshot()).state.present).toEqual([counter.ben.id, counter.ann.id])
    const told = async (...wanted: string[]) =>
      (await ben.socket.nextEvent('counter:devices', (event) => wanted.join() === named(event.devices).join())).devices
    expect(await told('a1', 'a2', 'b1')).toContainEqual({ personId: counter.ann.id, device: 'a1' })
    ann.socket.drop()
    expect(await told('a2', 'b1')).toHaveLength(2)
    expect((await ben.snapshot()).state.present).toContain(counter.ann.id)
    tab.socket.drop()
    await ben.socket.nextEvent('counter:event', ({ event }) => event.type === 'left')
    expect(await types()).toEqual(['arrived', 'arrived', 'left'])
    await ann.socket.reconnect()
    expect((await ann.join()).state.present).toEqual([counter.ben.id, counter.ann.id])
  })

  it('is sent to the arriving member too, so that no event is missed before the answer', async () => {
    const ann = await at(counter.ann)
    const { seq } = await ann.join()
    expect(await ann.watcher.heard(seq)).toEqual({ type: 'arrived', personId: counter.ann.id })
  })

  it('stays when the same connection joins again with another device', async () => {
    const [ann, ben] = [await at(counter.ann, 'a1'), await at(counter.ben, 'b1')]
    await ann.join()
    await ben.join()
    await ann.socket.request('counter:join', { counterId: counter.counterId, device: 'a2' })
    const sent = { counterId: counter.counterId, from: 'b1', to: 'a2', signal: { word: 'hi' } }
    await ben.socket.request('counter:signal', sent)
    expect(await ann.socket.nextEvent('counter:signal')).toEqual(sent)
    ann.socket.drop()
    await ben.socket.nextEvent('counter:event', ({ event }) => event.type === 'left')
    expect(await types()).toEqual(['arrived', 'arrived', 'left'])
  })

  it.each([
    ['before the arrival is stored', 'admitGate', []],
    ['while the arrival is being stored', 'loadGate', ['arrived', 'left']],
  ] as const)('does not outlive a connection lost while joining, %s', async (_when, place, after) => {
    const ann = await connect(app, counter.ann)
    const gate = newGate()
    spy[place] = gate
    ann.raw.emit('counter:join', { counterId: counter.counterId, device: 'a1' })
    await gate.reached
    const gone = lost(ann.raw.id)
    ann.drop()
    await gone
    spy[place] = undefined
    gate.open()
    await vi.waitFor(async () => expect(await types()).toEqual(after))
    // The next member sees the correct state.
    const ben = await at(counter.ben)
    expect((await ben.join()).state.present).toEqual([counter.ben.id])
    expect(await types()).toEqual([...after, 'arrived'])
  })

  it('is not counted in a room that is over, which stays open to look at', async () => {
    const full = await newCounter(world, { count: 1_000 })
    const ann = await sit(app, full.counterId, full.ann)
    expect(await ann.join()).toMatchObject({ seq: 0, state: { count: 1_000, present: [] } })
  })

  it('refused, leaves no trace: the connection hears nothing more and is on no list of devices', async () => {
    const [ann, ben] = [await at(counter.ann, 'a1'), await at(counter.ben, 'b1')]
    await ben.join()
    await ben.send({ type: 'count', step: 99 })
    for (const step of [100, 100, 100, 100, 100, 100, 100, 100, 100]) await ben.send({ type: 'count', step })
    const joins = { counterId: counter.counterId, device: 'a1' }
    expect(await ann.socket.request('counter:join', joins)).toMatchObject({ ok: false, error: { code: 'CONFLICT' } })
    const heard = ann.socket.waiting('counter:event')
    await ben.send({ type: 'whisper', text: 'between us' })
    await ben.socket.request('counter:join', { counterId: counter.counterId, device: 'b2' })
    const list = await ben.socket.nextEvent('counter:devices', ({ devices }) => named(devices).includes('b2'))
    expect(named(list.devices)).toEqual(['b2'])
    // An answer arrives after everything that was sent before it.
    await ann.snapshot()
    expect(ann.socket.waiting('counter:event')).toBe(heard)
    expect(ann.socket.waiting('counter:devices')).toBe(0)
  })

  it('refused when the same connection joins again, leaves it where it was', async () => {
    const [ann, ben] = [await at(counter.ann, 'a1'), await at(counter.ben, 'b1')]
    await ann.join()
    await ben.join()
    await live.apply(app.deps, {
      target: counter.counterId,
      command: { type: 'leave', personId: counter.ann.id },
      party: 'server',
      actorId: null,
    })
    await ben.send({ type: 'count', step: 99 })
    for (const step of [100, 100, 100, 100, 100, 100, 100, 100, 100]) await ben.send({ type: 'count', step })
    const joins = { counterId: counter.counterId, device: 'a2' }
    expect(await ann.socket.request('counter:join', joins)).toMatchObject({ ok: false, error: { code: 'CONFLICT' } })
    const sent = { counterId: counter.counterId, from: 'b1', to: 'a1', signal: { word: 'hi' } }
    await ben.socket.request('counter:signal', sent)
    expect(await ann.socket.nextEvent('counter:signal')).toEqual(sent)
  })

  it('a lost connection leaves its own room and no other', async () => {
    const other = await newCounter(world)
    const [ann, ben] = [await at(counter.ann), await at(counter.ben)]
    await ann.join()
    await ben.join()
    await live.apply(app.deps, {
      target: other.counterId,
      command: { type: 'arrive', personId: other.ann.id },
      party: 'server',
      actorId: null,
    })
    const there = await sit(app, other.counterId, other.ben)
    await there.join()
    there.socket.drop()
    await vi.waitFor(async () => expect((await everything(app, other)).row?.state.present).toEqual([other.ann.id]))
    expect((await ben.snapshot()).state.present).toHaveLength(2)
  })
})

describe('the sweep', () => {
  it('removes the presence of members without a connection and of nobody else', async () => {
    const ben = await at(counter.ben)
    await ben.join()
    await live.apply(app.deps, {
      target: counter.counterId,
      command: { type: 'arrive', personId: counter.ann.id },
      party: 'server',
      actorId: null,
    })
    await app.runJob('counters-presence')
    expect(await ben.socket.nextEvent('counter:event', ({ event }) => event.type === 'left')).toMatchObject({
      event: { personId: counter.ann.id },
    })
    expect((await ben.snapshot()).state.present).toEqual([counter.ben.id])
    const { seq } = await ben.snapshot()
    await app.runJob('counters-presence')
    expect((await ben.snapshot()).seq).toBe(seq)
  })
})

describe('signals', () => {
  it('reach the named device in an audience that may be called, and no other', async () => {
    const [ann, ben] = [await at(counter.ann, 'a1'), await at(counter.ben, 'b1')]
    const tab = await at(counter.ben, 'b2')
    const outsider = await at(counter.outsider, 'o1')
    for (const each of [ann, ben, tab, outsider]) await each.join()
    const { counterId } = counter
    const send = (to: string) =>
      ann.socket.request('counter:signal', { counterId, from: 'a1', to, signal: { word: `CANARY-FOR-${to}` } })
    for (const to of ['nobody', 'o1', 'b2']) expect(await send(to)).toMatchObject({ ok: true })
    expect(await tab.socket.nextEvent('counter:signal')).toMatchObject({ to: 'b2' })
    await ben.snapshot()
    await outsider.snapshot()
    for (const each of [ann, ben, outsider]) expect(each.socket.waiting('counter:signal')).toBe(0)
    expect(app.trafficOf(counter.outsider)).not.toContain('CANARY-FOR')
  })

  it('are accepted from a member who has not joined yet, and are not stored', async () => {
    const ben = await at(counter.ben, 'b1')
    await ben.join()
    const before = await everything(app, counter)
    const socket = await connect(app, counter.ann)
    const sent = { counterId: counter.counterId, from: 'a1', to: 'b1', signal: { word: 'hi' } }
    expect(await socket.request('counter:signal', sent)).toMatchObject({ ok: true })
    expect(await ben.socket.nextEvent('counter:signal')).toEqual(sent)
    expect(await everything(app, counter)).toEqual(before)
  })
})
