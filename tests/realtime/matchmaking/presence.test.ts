import { eq } from 'drizzle-orm'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { debriefs } from '#server/db/schema/debriefs.ts'
import { tickets } from '#server/db/schema/queue.ts'
import { rooms } from '#server/db/schema/rooms.ts'
import { applyToDebrief, enter } from '#tests/support/move-rooms.ts'
import { durations } from '#shared/contracts/limits.ts'
import { queueEvents } from '#shared/contracts/queue.ts'
import { roomEvents, roomRequests } from '#shared/contracts/rooms.ts'
import { packagedLoop } from '#tests/support/loop-factory.ts'
import { testApp } from '#tests/support/test-app.ts'
import { fill, goLive, openLoop } from '../../server/loops/loop-world.ts'
import { clear, look, searchToInterview, place, second, seeker, wait } from '../../server/matchmaking/queue-world.ts'

const app = await testApp()
afterAll(() => app.close())

const goneAt = async (personId: string) =>
  (await app.deps.db.select({ at: tickets.goneAt }).from(tickets).where(eq(tickets.personId, personId)))[0]?.at ?? null
const untilGone = (personId: string, gone: boolean) =>
  vi.waitFor(async () => expect((await goneAt(personId)) !== null).toBe(gone), { timeout: 5_000, interval: 10 })

describe('a place in the queue', () => {
  it('is told to every tab when it changes', async () => {
    const candidate = await seeker(app)
    const [tab, other] = [
      await app.connectAs(candidate.person, 'people', { events: queueEvents }),
      await app.connectAs(candidate.person, 'people', { events: queueEvents }),
    ]
    const interviewer = await app.buildUser({ level: 6 })
    await searchToInterview(interviewer)
    await look(candidate)
    await Promise.all([tab.nextEvent('queue:changed'), other.nextEvent('queue:changed')])
    expect((await place(candidate.person)).state).toBe('proposed')
    await clear(candidate.person, interviewer)
  })

  it.each([
    [19, 'waiting'],
    [21, 'idle'],
  ] as const)('after %i seconds without a connection: %s', async (seconds, state) => {
    const candidate = await seeker(app)
    const socket = await app.connectAs(candidate.person, 'people')
    await look(candidate)
    socket.drop()
    await untilGone(candidate.person.id, true)
    await wait(app, seconds * second)
    expect((await place(candidate.person)).state).toBe(state)
    if (state === 'idle')
      expect(await place(candidate.person)).toMatchObject({ note: expect.stringContaining('20 seconds') })
    await clear(candidate.person)
  })

  it('is whole again when the connection comes back in time, and one tab of two keeps it', async () => {
    const candidate = await seeker(app)
    const [first, other] = [
      await app.connectAs(candidate.person, 'people'),
      await app.connectAs(candidate.person, 'people'),
    ]
    await look(candidate)
    first.drop()
    await first.closed()
    await wait(app, durations.ticketDropGraceMs + second)
    expect((await place(candidate.person)).state).toBe('waiting')
    other.drop()
    await untilGone(candidate.person.id, true)
    app.clock.advance(10 * second)
    await other.reconnect()
    await untilGone(candidate.person.id, false)
    await wait(app, 15 * second)
    expect((await place(candidate.person)).state).toBe('waiting')
    await clear(candidate.person)
  })

  it('nobody who is gone is offered to anybody', async () => {
    const candidate = await seeker(app)
    const socket = await app.connectAs(candidate.person, 'people')
    await look(candidate)
    socket.drop()
    await untilGone(candidate.person.id, true)
    const interviewer = await app.buildUser({ level: 6 })
    await searchToInterview(interviewer)
    expect((await place(interviewer)).state).toBe('waiting')
    await clear(candidate.person, interviewer)
  })
})

describe('after a crash the database says who was here, and the sweep finds who is', () => {
  it('tickets: gone without a connection, back with one', async () => {
    const [silent, connected] = [await seeker(app), await seeker(app)]
    await app.connectAs(connected.person, 'people')
    await look(silent)
    await look(connected)
    await app.deps.db.update(tickets).set({ goneAt: app.clock.now() }).where(eq(tickets.personId, connected.person.id))
    await app.runJob('queue-presence')
    expect(await goneAt(silent.person.id)).toBe(app.clock.now())
    expect(await goneAt(connected.person.id)).toBeNull()
    await clear(silent.person, connected.person)
  })

  it('rounds: whoever counts as present without a connection is away, and the other stays', async () => {
    const world = await openLoop(app)
    const interviewer = await app.buildUser()
    const roundId = await fill(world, 1, interviewer)
    await goLive(app, roundId)
    const socket = await app.connectAs(
      interviewer,
      'rooms',
      { requests: roomRequests, events: roomEvents },
      { query: { room: roundId } },
    )
    await socket.request('room:join', { roundId, device: 'device-1' })
    app.clock.advance(3 * second)
    await app.runJob('rooms-presence')
    await socket.nextEvent(
      'room:event',
      ({ event }) => event.type === 'presenceChanged' && event.side === 'candidate' && event.state === 'away',
    )
    const [row] = await app.deps.db
      .select({ state: rooms.state, seq: rooms.seq })
      .from(rooms)
      .where(eq(rooms.roundId, roundId))
    expect(row?.state.presence).toMatchObject({
      candidate: { state: 'away', since: app.clock.now() },
      interviewer: { state: 'present' },
    })
    await app.runJob('rooms-presence')
    expect((await app.deps.db.select({ seq: rooms.seq }).from(rooms).where(eq(rooms.roundId, roundId)))[0]?.seq).toBe(
      row?.seq,
    )
  })

  it('debriefs: nobody without a connection holds a quorum', async () => {
    const loop = await packagedLoop(app)
    const raiser = loop.seats.find((seat) => seat.barRaiser)
    if (raiser === undefined) throw new Error('no bar raiser')
    await enter(
      app.deps,
      { kind: 'person', userId: raiser.person.id, name: raiser.person.name, isGuest: false, viewAs: null },
      loop.loopId,
    )
    await applyToDebrief(app.deps, {
      loopId: loop.loopId,
      actorId: null,
      command: { type: 'arrive', personId: raiser.person.id },
    })
    const present = async () =>
      (await app.deps.db.select({ state: debriefs.state }).from(debriefs).where(eq(debriefs.loopId, loop.loopId)))[0]
        ?.state.present
    expect(await present()).toEqual([raiser.person.id])
    await app.runJob('debriefs-presence')
    expect(await present()).toEqual([])
  })
})
