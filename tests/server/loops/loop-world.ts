// A loop and its people, for tests of its transitions; seats are filled one by one.
import { eq } from 'drizzle-orm'
import { loopRoutes, seatRoutes, type CreateLoop, type LoopView } from '#shared/contracts/loops.ts'
import type { RoomCommand, RoomSide } from '#shared/contracts/room-state.ts'
import { rounds } from '#server/db/schema/rounds.ts'
import * as roomService from '#tests/support/move-rooms.ts'
import type { TestPerson } from '#tests/support/factories.ts'
import type { TestApp } from '#tests/support/test-app.ts'

export const hour = 3_600_000

export interface World {
  candidate: TestPerson
  loopId: string
  view(as?: TestPerson): Promise<LoopView>
  seatId(n: number): string
}

export async function openLoop(app: TestApp, traits: Partial<CreateLoop> = {}, candidate?: TestPerson): Promise<World> {
  const person = candidate ?? (await app.buildUser())
  const loop = await person.browser.call(loopRoutes.createLoop, {
    body: { templateId: 'mini-2', role: 'PM', roleTitle: 'PM, checkout', targetLevel: 5, fallbackLevel: 4, ...traits },
  })
  return {
    candidate: person,
    loopId: loop.id,
    view: (as = person) => as.browser.call(loopRoutes.getLoop, { params: { loopId: loop.id } }),
    seatId: (n) => loop.seats.find((seat) => seat.roundNumber === n)?.id ?? '',
  }
}

export async function linkFor(world: World, n: number): Promise<string> {
  const { url } = await world.candidate.browser.call(seatRoutes.createInvite, {
    params: { loopId: world.loopId, seatId: world.seatId(n) },
  })
  return url.split('/').at(-1) ?? ''
}

export async function fill(world: World, n: number, person: TestPerson): Promise<string> {
  const { roundId } = await person.browser.call(seatRoutes.acceptInvite, {
    params: { token: await linkFor(world, n) },
    body: { acceptDuties: true },
  })
  return roundId
}

type Actor = RoomSide | 'server'
export const tell = (app: TestApp, roundId: string, actor: Actor, command: RoomCommand) =>
  roomService.applyToRoom(app.deps, { roundId, actor, actorId: null, command })

export async function goLive(app: TestApp, roundId: string): Promise<void> {
  for (const side of ['candidate', 'interviewer'] as const) {
    await tell(app, roundId, 'server', { type: 'presenceChanged', side, state: 'present', device: `${side}-device` })
    await tell(app, roundId, side, { type: 'consent', given: true })
    await tell(app, roundId, side, { type: 'setReady', ready: true })
  }
}

export async function hold(app: TestApp, roundId: string): Promise<void> {
  await goLive(app, roundId)
  app.clock.advance(20 * 60_000)
  await tell(app, roundId, 'interviewer', { type: 'wrapUp' })
  await tell(app, roundId, 'interviewer', { type: 'end' })
}

/** Nobody joins, so the round is missed after its grace period. */
export async function miss(app: TestApp, roundId: string, candidate: TestPerson): Promise<void> {
  await setTime(app, roundId, candidate, app.clock.now() + 15 * 60_000)
  await overdue(app)
}

export async function setTime(_app: TestApp, roundId: string, by: TestPerson, startsAt: number): Promise<void> {
  const answer = await by.browser.post(`/api/rounds/${roundId}/time`, { startsAt })
  if (answer.status !== 200) throw new Error(JSON.stringify(answer.body))
}

export async function overdue(app: TestApp): Promise<void> {
  app.clock.advance(26 * 60_000)
  await app.runJob('rooms-due')
}

export async function roundStatus(app: TestApp, roundId: string): Promise<string | undefined> {
  const [row] = await app.deps.db.select({ status: rounds.status }).from(rounds).where(eq(rounds.id, roundId))
  return row?.status
}
