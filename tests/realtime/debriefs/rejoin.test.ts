// Rejoining a debrief returns the missed events, and only one's own sealed entries.
import { afterAll, describe, expect, it } from 'vitest'
import { reduceDebrief } from '#shared/domain/debrief/reduce-debrief.ts'
import { testApp } from '#tests/support/test-app.ts'
import { disputedNotes, openRoom, toReveal, toSilentRead, type Attendee } from './attendee.ts'

const app = await testApp()
afterAll(() => app.close())

async function comeBack({ socket }: Attendee, loopId: string, since: number) {
  const answer = await socket.request('debrief:join', { loopId, device: 'back-again', since })
  if (!answer.ok) throw new Error(answer.error.message)
  if (!('caughtUp' in answer.data)) throw new Error('the whole state was answered')
  return answer.data
}

describe('[DR-1] rejoining a debrief', () => {
  it('brings the missed events, and one’s own sealed entries and abilities as they are now', async () => {
    const room = await openRoom(app)
    const { raiser, ivo, loop } = room
    await toSilentRead(room)
    await ivo.act({ type: 'pin', principle: 'OW', text: 'What came after the quarter?' })
    const held = await ivo.snapshot()
    ivo.socket.drop()
    await raiser.socket.nextEvent('debrief:event', ({ event }) => event.type === 'quorumLost')
    await raiser.act({ type: 'finishReading' })
    app.clock.advance(5_000)
    await ivo.socket.reconnect()
    const back = await comeBack(ivo, loop.loopId, held.seq)
    const fresh = await ivo.snapshot()
    expect(back.events.map(({ event }) => event.type)).toEqual([
      'personLeft',
      'quorumLost',
      'readingDone',
      'personArrived',
      'quorumRegained',
    ])
    expect(back.events.reduce((state, { event }) => reduceDebrief(state, event), held.state)).toEqual(fresh.state)
    const { debriefId, own, packageIntact, abilities, seq } = fresh
    expect(back).toEqual({
      caughtUp: true,
      since: held.seq,
      serverNow: app.clock.now(),
      events: back.events,
      debriefId,
      own,
      packageIntact,
      abilities,
      seq,
    })
    expect(own.pins).toHaveLength(1)
    expect(JSON.stringify(back).length).toBeLessThan(JSON.stringify(fresh).length / 2)
  })

  it('[I-14] brings nobody another person’s sealed entries', async () => {
    const room = await openRoom(app, { notes: disputedNotes })
    const { raiser, ivo, loop } = room
    await toReveal(room)
    await raiser.act({ type: 'close', step: 'REVEAL' })
    const { seq: since } = await raiser.snapshot()
    const line = 'CANARY-LINE-OF-IVO'
    const reason = { principle: null, line: 'CANARY-REASON-OF-IVO: she made it up', wouldChange: '' }
    await ivo.act({ type: 'sealVote', ballot: 'revote1', target: 'SNH', fallback: 'I', confidence: 'M', line, reason })
    const back = await comeBack(raiser, loop.loopId, since)
    expect(back.events.map(({ event }) => event)).toEqual([{ type: 'voteSealed', ballot: 'revote1', count: 1 }])
    expect(back.own.ballots.revote1).toBeNull()
    expect(app.trafficOf(raiser.person)).not.toContain(line)
    expect(app.trafficOf(raiser.person)).not.toContain(reason.line)
    expect((await comeBack(ivo, loop.loopId, since)).own.ballots.revote1).toMatchObject({ line, reason })
  })
})
