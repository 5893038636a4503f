import { asc, eq } from 'drizzle-orm'
import { afterAll, describe, expect, it } from 'vitest'
import { debriefEvents } from '#server/db/schema/debriefs.ts'
import { durations } from '#shared/contracts/limits.ts'
import { loopRoutes } from '#shared/contracts/loops.ts'
import { reduceDebrief } from '#shared/domain/debrief/reduce-debrief.ts'
import { testApp } from '#tests/support/test-app.ts'
import { attend, openRoom, toSilentRead } from './attendee.ts'

const app = await testApp()
afterAll(() => app.close())

const minute = 60_000

describe('who is in the room', () => {
  it('[DR-4] a lost quorum stops the clock; after ten minutes the debrief adjourns and resumes at the same step', async () => {
    const room = await openRoom(app)
    const { raiser, ivo, loop } = room
    await toSilentRead(room)
    app.clock.advance(3 * minute)
    ivo.socket.drop()
    await raiser.socket.nextEvent('debrief:event', ({ event }) => event.type === 'quorumLost')
    app.clock.advance(durations.quorumLostMs + 1)
    await app.runJob('debriefs-due')
    const { state: adjourned } = await raiser.snapshot()
    expect(adjourned).toMatchObject({ step: 'SILENT_READ', adjourned: true, remainingMs: 5 * minute, stepEndsAt: null })
    expect((await raiser.person.browser.call(loopRoutes.getLoop, { params: { loopId: loop.loopId } })).status).toBe(
      'PACKAGE_READY',
    )
    expect(await raiser.refused({ type: 'resume' })).toBe('NO_QUORUM')

    await ivo.socket.reconnect()
    await ivo.join()
    expect((await raiser.snapshot()).abilities).toContain('resume')
    const resumed = await raiser.act({ type: 'resume' })
    expect(resumed).toMatchObject({ step: 'SILENT_READ', adjourned: false, stepEndsAt: app.clock.now() + 5 * minute })
    expect((await raiser.person.browser.call(loopRoutes.getLoop, { params: { loopId: loop.loopId } })).status).toBe(
      'IN_DEBRIEF',
    )
  })

  it('[DR-4] a quorum that comes back in time gives the step its time back', async () => {
    const room = await openRoom(app)
    await toSilentRead(room)
    app.clock.advance(2 * minute)
    room.ivo.socket.drop()
    await room.raiser.socket.nextEvent('debrief:event', ({ event }) => event.type === 'quorumLost')
    app.clock.advance(4 * minute)
    await room.ivo.socket.reconnect()
    const { state } = await room.ivo.join()
    expect(state).toMatchObject({ quorumLostAt: null, stepEndsAt: app.clock.now() + 6 * minute, adjourned: false })
  })

  it('[DR-3] a second tab keeps a person in the room; only the last one leaves', async () => {
    const room = await openRoom(app)
    const { raiser, ivo, loop } = room
    const second = await attend(app, loop.loopId, ivo.person)
    expect((await second.join('second-tab-of-ivo')).state.present).toHaveLength(2)
    const devices = await raiser.socket.nextEvent('debrief:devices', (message) => message.devices.length === 3)
    expect(devices.devices.filter((device) => device.personId === ivo.person.id)).toHaveLength(2)
    ivo.socket.drop()
    await raiser.socket.nextEvent('debrief:devices', (message) => message.devices.length === 2)
    expect((await raiser.snapshot()).state.present).toContain(ivo.person.id)
    second.socket.drop()
    const { event } = await raiser.socket.nextEvent('debrief:event', (message) => message.event.type === 'personLeft')
    expect(event).toEqual({ type: 'personLeft', personId: ivo.person.id })
  })

  it('[DR-3] looking for lost connections leaves those alone who are here', async () => {
    const room = await openRoom(app)
    await app.runJob('debriefs-presence')
    const { state } = await room.raiser.snapshot()
    expect(state.present.toSorted()).toEqual([room.raiser.person.id, room.ivo.person.id].toSorted())
  })

  it('[DR-1] who reconnects takes a snapshot that equals what the others folded', async () => {
    const room = await openRoom(app)
    const { raiser, ivo } = room
    const before = await raiser.snapshot()
    await toSilentRead(room)
    ivo.socket.drop()
    await raiser.socket.nextEvent('debrief:event', ({ event }) => event.type === 'quorumLost')
    await ivo.socket.reconnect()
    const back = await ivo.join()
    let { state } = before
    const log = await attend(app, room.loop.loopId, raiser.person)
    const events = await app.database.db
      .select()
      .from(debriefEvents)
      .where(eq(debriefEvents.debriefId, back.debriefId))
      .orderBy(asc(debriefEvents.seq))
    for (const { seq, event } of events) if (seq > before.seq && seq <= back.seq) state = reduceDebrief(state, event)
    expect(back.state).toEqual(state)
    expect((await log.snapshot()).state).toEqual(state)
  })

  it('[DR-7] the call is relayed to the device it is meant for, and to no other', async () => {
    const room = await openRoom(app)
    const { raiser, ivo, loop } = room
    const signal = { description: { type: 'offer' as const, sdp: 'v=0' } }
    await ivo.join('the-tab-of-ivo')
    const relay = (to: string) =>
      raiser.socket.request('debrief:signal', { loopId: loop.loopId, from: 'bara-1', to, signal })
    expect(await relay('a-tab-of-nobody')).toMatchObject({ ok: true })
    expect(await relay('the-tab-of-ivo')).toMatchObject({ ok: true })
    expect(await ivo.socket.nextEvent('debrief:signal')).toMatchObject({ from: 'bara-1', to: 'the-tab-of-ivo', signal })
    expect(raiser.socket.waiting('debrief:signal')).toBe(0)
  })
})
