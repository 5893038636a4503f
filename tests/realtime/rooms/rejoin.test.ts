// Rejoining a round costs about as much as the missed events, not as much as the round.
import { afterAll, describe, expect, it } from 'vitest'
import { reduceRoom } from '#shared/domain/room/reduce-room.ts'
import { testApp } from '#tests/support/test-app.ts'
import { caughtUp, command, done, goLive, openRound, second, snapshot, type PersonCommand } from './support.ts'

const app = await testApp()
afterAll(() => app.close())

const bytesOf = (...messages: unknown[]): number =>
  messages.reduce<number>((sum, message) => sum + Buffer.byteLength(JSON.stringify(message)), 0)

describe('[RM-15] rejoining a round', () => {
  it('after five seconds transfers at most 1.5 times the bytes of the missed events', async () => {
    const round = await openRound(app)
    const { roundId } = round
    const { candidate, interviewer } = await goLive(app, round)
    const held = await snapshot(candidate, roundId)
    candidate.drop()
    await interviewer.nextEvent('room:event', (event) => event.seq === held.seq + 1)
    const meanwhile: PersonCommand[] = [
      { type: 'nextPhase' },
      { type: 'openDocument', open: true },
      { type: 'timeCheck' },
    ]
    for (const asked of meanwhile) await command(interviewer, roundId, asked)
    app.clock.advance(5 * second)
    await candidate.reconnect()

    const before = app.trafficOf(round.candidate).length
    const answer = await done(candidate.request('room:join', { roundId, device: 'cand-1', since: held.seq }))
    if (!('caughtUp' in answer)) throw new Error('the whole state was answered')
    // The interviewer stayed, so their events are the missed ones.
    const missed = []
    for (let seq = held.seq + 2; seq <= answer.seq; seq += 1)
      missed.push(await interviewer.nextEvent('room:event', (event) => event.seq === seq))
    expect(answer.events.slice(1)).toEqual(missed.map(({ seq, event }) => ({ seq, event })))

    const sent = answer.events.map(({ seq, event }) => ['room:event', { roundId, seq, event }])
    const transferred = app.trafficOf(round.candidate).length - before
    expect(transferred).toBeLessThanOrEqual(1.5 * bytesOf(...sent))
    expect(bytesOf(answer)).toBeLessThanOrEqual(1.5 * bytesOf(...answer.events.map(({ event }) => event)))

    const fresh = await snapshot(candidate, roundId)
    expect(answer.events.reduce((state, { event }) => reduceRoom(state, event), held.state)).toEqual(fresh.state)
  })

  it('[RM-17] withholds from the candidate what was withheld live', async () => {
    const round = await openRound(app, { templateId: 'seed-pm-4', n: 3 })
    const { roundId } = round
    const { candidate, interviewer } = await goLive(app, round)
    const { seq: since } = await snapshot(candidate, roundId)
    await command(interviewer, roundId, { type: 'countIdea' })
    await command(interviewer, roundId, { type: 'pickOne' })
    await command(interviewer, roundId, { type: 'timeCheck' })
    const typesFor = async (socket: typeof candidate) =>
      (await caughtUp(socket, roundId, since)).events.map(({ event }) => event.type)
    expect(await typesFor(interviewer)).toEqual(['ideaCounted', 'pickOneAsked', 'timeChecked'])
    expect(await typesFor(candidate)).toEqual(['withheld', 'withheld', 'timeChecked'])
    expect(app.trafficOf(round.candidate)).not.toMatch(/ideaCounted|pickOneAsked/)
  })
})
