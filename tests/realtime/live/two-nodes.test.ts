// Two servers on one database, without an adapter between their sockets: numbers, deadlines and catch-up work across both.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { counterApp, everything, newCounter, sit, type Counter, type CounterApp } from './counter-world.ts'
import { foldCounter } from './counter.ts'

const first = await counterApp()
let second: CounterApp
let counter: Counter
beforeAll(async () => {
  second = await counterApp({ database: first.app.database, node: 1 })
  counter = await newCounter(first)
})
afterAll(async () => {
  await second.app.close()
  await first.app.close()
})

describe('two nodes on one database', () => {
  it('number the commands of both without gaps or repeats', async () => {
    const ann = await sit(first.app, counter.counterId, counter.ann)
    const ben = await sit(second.app, counter.counterId, counter.ben)
    const before = await ann.snapshot()
    const sent = Array.from({ length: 12 }, (_, n) => (n % 2 === 0 ? ann : ben).send({ type: 'count', step: 1 }))
    const numbers = (await Promise.all(sent)).map(({ seq }) => seq).toSorted((a, b) => a - b)
    expect(numbers).toEqual(Array.from({ length: 12 }, (_, n) => before.seq + n + 1))
    const { row, events } = await everything(first.app, counter)
    expect(row).toMatchObject({ seq: before.seq + 12, state: { count: before.state.count + 12 } })
    expect(events.map(({ seq }) => seq)).toEqual(Array.from({ length: row?.seq ?? 0 }, (_, n) => n + 1))
  })

  it('let a member on one catch up on what happened on the other', async () => {
    const ann = await sit(first.app, counter.counterId, counter.ann)
    const ben = await sit(second.app, counter.counterId, counter.ben)
    const held = await ben.snapshot()
    await ann.send({ type: 'count', step: 5 })
    await ann.send({ type: 'whisper', text: 'from the first' })
    await ben.send({ type: 'count', step: 7 })
    // Ben's socket gets events of its own node only, so two events are missing.
    const heard = await Promise.all([ben.snapshot(), ben.since(held.seq)])
    expect(heard[1].events).toHaveLength(3)
    expect(heard[1].events.reduce((state, { event }) => foldCounter(state, event), held.state)).toEqual(heard[0].state)
  })

  it('settle a deadline once', async () => {
    const ann = await sit(first.app, counter.counterId, counter.ann)
    await ann.send({ type: 'setAlarm', ringsAt: first.app.clock.now() + 1_000 })
    first.app.clock.advance(2_000)
    second.app.clock.advance(2_000)
    const { rang } = (await ann.snapshot()).state
    await Promise.all([first.app.runJob('counters-due'), second.app.runJob('counters-due')])
    expect((await ann.snapshot()).state.rang).toBe(rang + 1)
  })

  it('keep a room when one of them is killed: its member rejoins on the other and catches up', async () => {
    const third = await counterApp({ database: first.app.database, node: 2 })
    const ben = await sit(third.app, counter.counterId, counter.ben)
    const held = await ben.join()
    await ben.send({ type: 'count', step: 1 })
    // The node stops without cleanup, so Ben is still present in the database.
    const again = await sit(first.app, counter.counterId, counter.ben)
    const back = await again.since(held.seq)
    expect(back.events).toMatchObject([{ event: { type: 'counted' } }])
    expect((await again.join()).state).toEqual((await again.snapshot()).state)
    await third.app.close()
  })
})
