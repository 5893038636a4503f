import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { noteSets } from '#server/db/schema/notes.ts'
import { durations } from '#shared/contracts/limits.ts'
import { roomRoutes } from '#shared/contracts/rooms.ts'
import {
  command,
  goLive,
  minute,
  nextRoomEvent,
  openRound,
  type Pair,
  type TestRound,
} from '#tests/realtime/rooms/support.ts'
import { testApp, type TestApp } from '#tests/support/test-app.ts'

let app: TestApp
beforeAll(async () => {
  app = await testApp()
})
afterAll(() => app.close())

const setOf = async (authorId: string) =>
  (await app.deps.db.select().from(noteSets).where(eq(noteSets.authorId, authorId)))[0]

/** One person is disconnected for so long that the round pauses automatically and is then aborted. */
async function breakOff({ candidate, interviewer }: Pair): Promise<void> {
  candidate.drop()
  await interviewer.nextEvent('room:event', ({ event }) => event.type === 'presenceChanged' && event.state === 'away')
  for (const [passed, event] of [
    [2 * minute, 'paused'],
    [11 * minute, 'aborted'],
  ] as const) {
    app.clock.advance(passed)
    await app.runJob('rooms-due')
    await nextRoomEvent(interviewer, event)
  }
}

async function end(round: TestRound, { interviewer }: Pair): Promise<void> {
  await command(interviewer, round.roundId, { type: 'wrapUp' })
  await command(interviewer, round.roundId, { type: 'end' })
  await nextRoomEvent(interviewer, 'ended')
}

it('[NT-18] a round that is held again after it broke off has its notes due a day after its own end', async () => {
  const round = await openRound(app)
  await breakOff(await goLive(app, round))
  const before = await setOf(round.interviewer.id)
  expect(before).toMatchObject({ status: 'DRAFT', dueAt: expect.any(Number) as number })
  const startsAt = app.clock.now() + 20 * 60 * minute
  await app
    .as(round.candidate)
    .call(roomRoutes.setRoundTime, { params: { roundId: round.roundId }, body: { startsAt } })
  app.clock.advance(startsAt - app.clock.now())
  await app.runJob('rooms-due')
  await end(round, await goLive(app, round))
  expect(await setOf(round.interviewer.id)).toMatchObject({
    id: before?.id,
    status: 'DRAFT',
    dueAt: app.clock.now() + durations.noteDueMs,
  })
})
