import { afterAll, describe, expect, it } from 'vitest'
import { roomPersonCommandSchema, type RoomSide } from '#shared/contracts/room-state.ts'
import { testApp } from '#tests/support/test-app.ts'
import {
  bothIn,
  command,
  expectRebuild,
  goLive,
  nextRoomEvent,
  openRound,
  snapshot,
  type PersonCommand,
} from './support.ts'

const app = await testApp()
afterAll(() => app.close())

type Step = [side: RoomSide, asked: PersonCommand]
/** A design round from the lobby to its end, with everything that can be pressed on the way. */
const design: Step[] = [
  ['candidate', { type: 'consent', given: true }],
  ['candidate', { type: 'setReady', ready: true }],
  ['candidate', { type: 'consent', given: false }],
  ['candidate', { type: 'consent', given: true }],
  ['candidate', { type: 'setReady', ready: true }],
  ['interviewer', { type: 'consent', given: true }],
  ['interviewer', { type: 'setReady', ready: true }],
  ['interviewer', { type: 'nextPhase' }],
  ['interviewer', { type: 'showPrompt', text: 'Improve the first week with a used fridge.' }],
  ['candidate', { type: 'openDocument', open: true }],
  ['interviewer', { type: 'openDocument', open: true }],
  ['interviewer', { type: 'countIdea' }],
  ['interviewer', { type: 'countIdea' }],
  ['interviewer', { type: 'pickOne' }],
  ['candidate', { type: 'anotherQuestion' }],
  ['candidate', { type: 'timeCheck' }],
  ['candidate', { type: 'pause' }],
  ['interviewer', { type: 'resume' }],
  ['interviewer', { type: 'takeMedia', device: 'int-2' }],
  ['interviewer', { type: 'nextPhase' }],
  ['interviewer', { type: 'nextPhase' }],
  ['interviewer', { type: 'nextPhase' }],
  ['interviewer', { type: 'showTwist', text: 'Couriers refuse to fit sensors.' }],
  ['interviewer', { type: 'wrapUp' }],
  ['interviewer', { type: 'end' }],
]
const inLobby: Step[] = [
  ['candidate', { type: 'setScepticism', scepticism: 3 }],
  ['interviewer', { type: 'stopKnown' }],
]

describe('[RM-15] the old snapshot and the events since are the new snapshot', () => {
  it('is tried with every command there is', () => {
    const tried = new Set([...design, ...inLobby].map(([, { type }]) => type))
    expect([...tried].toSorted()).toEqual(
      roomPersonCommandSchema.options.map((option) => option.shape.type.value).toSorted(),
    )
  })

  it('through a whole design round', async () => {
    const round = await openRound(app, { templateId: 'seed-pm-4', n: 3 })
    const pair = await bothIn(app, round)
    for (const [side, asked] of design) {
      app.clock.advance(7_000)
      await expectRebuild([pair.candidate, pair.interviewer], round.roundId, () =>
        command(pair[side], round.roundId, asked),
      )
    }
    expect((await snapshot(pair.candidate, round.roundId)).state.status).toBe('ENDED')
  }, 60_000)

  it('in the lobby of a bar raiser’s round, stopped because the two know each other', async () => {
    const round = await openRound(app, { n: 2 })
    const pair = await bothIn(app, round)
    for (const [side, asked] of inLobby)
      await expectRebuild([pair.candidate, pair.interviewer], round.roundId, () =>
        command(pair[side], round.roundId, asked),
      )
    expect((await snapshot(pair.interviewer, round.roundId)).state).toMatchObject({
      status: 'ABORTED',
      endReason: 'known',
    })
  })

  it('when the clock moves it and when somebody drops', async () => {
    const round = await openRound(app)
    const pair = await goLive(app, round)
    await expectRebuild([pair.candidate, pair.interviewer], round.roundId, async () => {
      app.clock.advance(15 * 60_000)
      await app.runJob('rooms-due')
    })
    await expectRebuild([pair.interviewer], round.roundId, async () => {
      pair.candidate.drop()
      await expect
        .poll(async () => (await snapshot(pair.interviewer, round.roundId)).state.presence.candidate.state, {
          timeout: 10_000,
        })
        .toBe('away')
    })
  })
})

describe('[RM-17] the candidate’s copy', () => {
  it('keeps the numbers and hides the idea counter and the pick, in events and in snapshots', async () => {
    const round = await openRound(app, { templateId: 'seed-pm-4', n: 3 })
    const { candidate, interviewer } = await goLive(app, round)
    const before = await snapshot(candidate, round.roundId)
    await command(interviewer, round.roundId, { type: 'countIdea' })
    await command(interviewer, round.roundId, { type: 'pickOne' })
    await nextRoomEvent(interviewer, 'pickOneAsked')
    expect(await nextRoomEvent(candidate, 'withheld')).toEqual({ type: 'withheld', at: app.clock.now() })
    expect(await nextRoomEvent(candidate, 'withheld')).toEqual({ type: 'withheld', at: app.clock.now() })
    const after = await snapshot(candidate, round.roundId)
    expect(after.seq).toBe(before.seq + 2)
    expect(after.state).toEqual(before.state)
    expect((await snapshot(interviewer, round.roundId)).state).toMatchObject({ ideas: 1, pickOne: { ideas: 1 } })
    expect(app.trafficOf(round.candidate)).not.toMatch(/ideaCounted|pickOneAsked/)
  })
})
