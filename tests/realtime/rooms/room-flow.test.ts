import { afterAll, describe, expect, it } from 'vitest'
import { roomRoutes } from '#shared/contracts/rooms.ts'
import { reduceRoom } from '#shared/domain/room/reduce-room.ts'
import { phaseLeftMs, sessionTimeMs } from '#shared/domain/room/session-time.ts'
import { testApp } from '#tests/support/test-app.ts'
import {
  bothIn,
  command,
  connect,
  done,
  goLive,
  join,
  minute,
  nextRoomEvent,
  openRound,
  refused,
  second,
  snapshot,
} from './support.ts'

const app = await testApp()
afterAll(() => app.close())

describe('coming in', () => {
  it('both join, and each hears every event once', async () => {
    const round = await openRound(app)
    const { candidate, interviewer } = await bothIn(app, round)
    await command(interviewer, round.roundId, { type: 'consent', given: true })
    // The consent is the third event; the first two are the arrivals, of which the interviewer was there for one.
    expect(await candidate.nextEvent('room:event', (event) => event.seq === 3)).toMatchObject({
      event: { type: 'consented', side: 'interviewer' },
    })
    expect(await interviewer.nextEvent('room:event', (event) => event.seq === 3)).toMatchObject({
      event: { type: 'consented', side: 'interviewer' },
    })
    expect(candidate.waiting('room:event')).toBe(2)
    expect(interviewer.waiting('room:event')).toBe(1)
    expect((await snapshot(candidate, round.roundId)).state.presence).toMatchObject({
      candidate: { state: 'present', mediaDevice: 'cand-1' },
      interviewer: { state: 'present', mediaDevice: 'int-1' },
    })
  })

  it('[RM-5] goes live when both agreed and both pressed start', async () => {
    const round = await openRound(app)
    const { candidate, interviewer } = await bothIn(app, round)
    await command(candidate, round.roundId, { type: 'consent', given: true })
    expect((await snapshot(candidate, round.roundId)).state.status).toBe('LOBBY')
    expect(
      await app.as(round.interviewer).call(roomRoutes.getRound, { params: { roundId: round.roundId } }),
    ).toMatchObject({ other: { name: 'Mara' }, notesOpen: false })

    await command(interviewer, round.roundId, { type: 'consent', given: true })
    await command(interviewer, round.roundId, { type: 'setReady', ready: true })
    expect((await snapshot(candidate, round.roundId)).state.status).toBe('LOBBY')
    await command(candidate, round.roundId, { type: 'setReady', ready: true })
    expect(await nextRoomEvent(candidate, 'wentLive')).toEqual({
      type: 'wentLive',
      at: app.clock.now(),
      phaseEndsAt: app.clock.now() + 2 * minute,
    })
    const seen = await app.as(round.interviewer).call(roomRoutes.getRound, { params: { roundId: round.roundId } })
    expect(seen.other.name).toBe('Mara Voss')
    expect(seen.notesOpen).toBe(true)
    expect(seen.principles).not.toBeNull()
  })

  it('[RM-12] refuses with a sentence what is not open, and nothing changes', async () => {
    const round = await openRound(app)
    const { candidate } = await bothIn(app, round)
    const before = await snapshot(candidate, round.roundId)
    expect(await refused(candidate, round.roundId, { type: 'nextPhase' })).toMatchObject({
      code: 'FORBIDDEN',
      message: 'Only the interviewer can do this.',
    })
    expect(await refused(candidate, round.roundId, { type: 'pause' })).toMatchObject({ code: 'ILLEGAL_TRANSITION' })
    expect(await snapshot(candidate, round.roundId)).toEqual(before)
  })
})

describe('who is let in', () => {
  it('asks for a session', async () => {
    await expect(app.connectAs(app.stranger(), 'rooms')).rejects.toThrow('UNAUTHENTICATED')
  })

  it('is no room at all for an outsider: not to join, look, command, signal or read', async () => {
    const round = await openRound(app)
    await goLive(app, round)
    const outsider = await app.buildUser({ name: 'Jun' })
    const socket = await connect(app, outsider, round.roundId)
    const { roundId } = round
    const asked = [
      socket.request('room:join', { roundId, device: 'x' }),
      socket.request('room:snapshot', { roundId }),
      socket.request('room:command', { roundId, command: { type: 'timeCheck' } }),
      socket.request('room:signal', { roundId, from: 'x', to: 'cand-1', signal: {} }),
    ]
    for (const answer of await Promise.all(asked))
      expect(answer).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } })
    for (const route of [roomRoutes.getRound, roomRoutes.iceServers])
      expect((await app.as(outsider).refusal(route, { params: { roundId } })).code).toBe('NOT_FOUND')
    expect(
      (
        await app
          .as(outsider)
          .refusal(roomRoutes.setRoundTime, { params: { roundId }, body: { startsAt: app.clock.now() } })
      ).code,
    ).toBe('NOT_FOUND')
    // A room that does not exist answers the same.
    expect(await socket.request('room:join', { roundId: 'nowhere', device: 'x' })).toMatchObject({
      ok: false,
      error: { code: 'NOT_FOUND' },
    })
    expect(socket.waiting('room:event')).toBe(0)
  })

  it('the candidate sees nothing of the assignment', async () => {
    const round = await openRound(app)
    await goLive(app, round)
    expect(
      await app.as(round.candidate).call(roomRoutes.getRound, { params: { roundId: round.roundId } }),
    ).toMatchObject({ side: 'candidate', principles: null, notesOpen: false })
  })
})

describe('the clock', () => {
  it('[RM-6] [I-27] a phase ends at its deadline by the server, however late its job', async () => {
    const round = await openRound(app)
    const { candidate } = await goLive(app, round)
    const liveAt = app.clock.now()
    app.clock.advance(2 * minute - 1)
    await app.runJob('rooms-due')
    expect((await snapshot(candidate, round.roundId)).state.phaseIndex).toBe(0)
    app.clock.advance(5 * second)
    await app.runJob('rooms-due')
    expect(await nextRoomEvent(candidate, 'phaseStarted')).toEqual({
      type: 'phaseStarted',
      at: liveAt + 2 * minute,
      phaseIndex: 1,
      phaseEndsAt: liveAt + 12 * minute,
    })
  })

  it('[RM-10] runs a whole round to its end with nobody pressing anything, and the notes are due', async () => {
    const round = await openRound(app)
    const { candidate, interviewer } = await goLive(app, round)
    for (let passed = 0; passed < 33; passed += 1) {
      app.clock.advance(minute)
      await app.runJob('rooms-due')
    }
    expect(await nextRoomEvent(candidate, 'ended')).toMatchObject({ reason: 'clock' })
    const { state } = await snapshot(interviewer, round.roundId)
    expect(state).toMatchObject({ status: 'ENDED', endReason: 'clock', phaseEndsAt: null })
    expect(sessionTimeMs(state, app.clock.now())).toBe(33 * minute)
    expect(await refused(interviewer, round.roundId, { type: 'end' })).toMatchObject({ code: 'ILLEGAL_TRANSITION' })
  })
})

describe('lost and found', () => {
  it('[RM-8] a drop is told to the other side; after 120 s the clock stands, and goes on when both are back', async () => {
    const round = await openRound(app)
    const { candidate, interviewer } = await goLive(app, round)
    candidate.drop()
    expect(
      await interviewer.nextEvent(
        'room:event',
        ({ event }) => event.type === 'presenceChanged' && event.state === 'away',
      ),
    ).toMatchObject({ event: { side: 'candidate', device: null } })
    app.clock.advance(120 * second)
    await app.runJob('rooms-due')
    expect(await nextRoomEvent(interviewer, 'paused')).toMatchObject({ cause: 'connection' })
    app.clock.advance(minute)
    await candidate.reconnect()
    const back = await join(candidate, round.roundId, 'cand-1')
    expect(await nextRoomEvent(interviewer, 'resumed')).toMatchObject({ at: app.clock.now() })
    expect(back.state).toMatchObject({ status: 'LIVE', pauses: 0, pauseUsedMs: 0 })
    expect(sessionTimeMs(back.state, app.clock.now())).toBe(120 * second)
  })

  it('[RM-14] the newest tab takes the media, the older takes it back, and closing one leaves the person here', async () => {
    const round = await openRound(app)
    const { candidate, interviewer } = await goLive(app, round)
    const tab = await connect(app, round.candidate, round.roundId)
    expect((await join(tab, round.roundId, 'cand-2')).state.presence.candidate.mediaDevice).toBe('cand-2')
    expect(await nextRoomEvent(candidate, 'mediaTaken')).toMatchObject({ side: 'candidate', device: 'cand-2' })
    await command(candidate, round.roundId, { type: 'takeMedia', device: 'cand-1' })
    expect(await nextRoomEvent(tab, 'mediaTaken')).toMatchObject({ device: 'cand-2' })
    expect(await nextRoomEvent(tab, 'mediaTaken')).toMatchObject({ device: 'cand-1' })

    tab.disconnect()
    await expect
      .poll(() => app.deps.realtime.roomSocketsIn(`round:${round.roundId}:candidate`), { timeout: 10_000 })
      .toBe(1)
    await command(interviewer, round.roundId, { type: 'timeCheck' })
    await nextRoomEvent(candidate, 'timeChecked')
    expect((await snapshot(interviewer, round.roundId)).state.presence.candidate).toMatchObject({
      state: 'present',
      mediaDevice: 'cand-1',
    })
  })

  it('who missed events finds in a snapshot what the events would have told', async () => {
    const round = await openRound(app)
    const { candidate, interviewer } = await goLive(app, round)
    const held = await snapshot(candidate, round.roundId)
    await command(interviewer, round.roundId, { type: 'nextPhase' })
    await command(candidate, round.roundId, { type: 'anotherQuestion' })
    await command(candidate, round.roundId, { type: 'timeCheck' })
    // The first of three is lost on the way: the number of the second says so.
    const all = [
      await nextRoomEvent(candidate, 'phaseStarted'),
      await nextRoomEvent(candidate, 'anotherQuestionAsked'),
      await nextRoomEvent(candidate, 'timeChecked'),
    ]
    const fresh = await snapshot(candidate, round.roundId)
    expect(fresh.seq).toBe(held.seq + 3)
    expect(all.slice(1).reduce(reduceRoom, held.state)).not.toEqual(fresh.state)
    expect(all.reduce(reduceRoom, held.state)).toEqual(fresh.state)
  })

  it('[I-27] a server that was killed comes back with the same rooms and the same clock', async () => {
    const round = await openRound(app)
    const { candidate } = await goLive(app, round)
    app.clock.advance(40 * second)
    const before = await snapshot(candidate, round.roundId)

    // A second server on the same database is all that a killed one leaves behind: no goodbye was said.
    const reborn = await testApp({ database: app.database, node: 1, startAt: app.clock.now() + 10 * second })
    try {
      const again = await connect(reborn, round.candidate, round.roundId)
      const after = await join(again, round.roundId, 'cand-1')
      expect(after.state).toEqual(before.state)
      expect(after.seq).toBe(before.seq)
      expect(phaseLeftMs(after.state, after.serverNow)).toBe(phaseLeftMs(before.state, before.serverNow) - 10 * second)
      reborn.clock.advance(70 * second)
      await reborn.runJob('rooms-due')
      expect(await nextRoomEvent(again, 'phaseStarted')).toMatchObject({ phaseIndex: 1, at: before.state.phaseEndsAt })
    } finally {
      await reborn.close()
    }
  })
})

describe('signals', () => {
  it('reach the other side of the same round and nobody else', async () => {
    const [round, elsewhere] = [await openRound(app), await openRound(app)]
    const { candidate, interviewer } = await goLive(app, round)
    const others = await goLive(app, elsewhere)
    const sent = {
      roundId: round.roundId,
      from: 'cand-1',
      to: 'int-1',
      signal: { description: { type: 'offer' as const, sdp: 'v=0 canary-of-a-call' } },
    }
    await done(candidate.request('room:signal', sent))
    expect(await interviewer.nextEvent('room:signal')).toEqual(sent)

    for (const socket of [others.candidate, others.interviewer]) await snapshot(socket, elsewhere.roundId)
    for (const person of [elsewhere.candidate, elsewhere.interviewer, round.candidate])
      expect(app.trafficOf(person)).not.toContain('canary-of-a-call')
    // One's own round does not open another's.
    expect(await others.interviewer.request('room:signal', sent)).toMatchObject({
      ok: false,
      error: { code: 'NOT_FOUND' },
    })
    expect(interviewer.waiting('room:signal')).toBe(0)
  })
})
