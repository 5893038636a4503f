import { expect } from 'vitest'
import { loopRoutes, seatRoutes } from '#shared/contracts/loops.ts'
import type { roomPersonCommandSchema, RoomEvent, RoomSide, RoomState } from '#shared/contracts/room-state.ts'
import { roomEvents, roomRequests } from '#shared/contracts/rooms.ts'
import type { TemplateId } from '#shared/contracts/vocabulary.ts'
import { reduceRoom } from '#shared/domain/room/reduce-room.ts'
import type { z } from 'zod'
import type { TestPerson } from '#tests/support/factories.ts'
import type { TestSocket } from '#tests/support/people-client.ts'
import { expectRebuilt, type Watcher } from '#tests/support/rebuild.ts'
import type { TestApp } from '#tests/support/test-app.ts'

export const second = 1_000
export const minute = 60 * second
export type PersonCommand = z.infer<typeof roomPersonCommandSchema>
export type RoomSocket = TestSocket<typeof roomRequests, typeof roomEvents>
interface Snapshot {
  state: RoomState
  seq: number
  serverNow: number
}

export interface TestRound {
  roundId: string
  loopId: string
  candidate: TestPerson
  interviewer: TestPerson
}

/** A loop with one seat taken through its link, as two people would do it. */
export async function openRound(
  app: TestApp,
  { templateId = 'mini-2', n = 1 }: { templateId?: Exclude<TemplateId, 'hc-only'>; n?: number } = {},
): Promise<TestRound> {
  const candidate = await app.buildUser({ name: 'Mara Voss', level: 5, targetLevel: 6, timeZone: 'Europe/Lisbon' })
  const interviewer = await app.buildUser({ name: 'Dana Okafor', level: 7 })
  const loop = await app.as(candidate).call(loopRoutes.createLoop, {
    body: { templateId, role: 'PM', roleTitle: 'Senior PM', targetLevel: 6, fallbackLevel: 5 },
  })
  const seat = loop.seats.find((seat) => seat.roundNumber === n)
  if (seat === undefined) throw new Error(`${templateId} has no seat ${n}`)
  const { url } = await app
    .as(candidate)
    .call(seatRoutes.createInvite, { params: { loopId: loop.id, seatId: seat.id } })
  const token = url.slice(url.lastIndexOf('/') + 1)
  const { roundId } = await app
    .as(interviewer)
    .call(seatRoutes.acceptInvite, { params: { token }, body: { acceptDuties: true } })
  return { roundId, loopId: loop.id, candidate, interviewer }
}

export const connect = (app: TestApp, person: TestPerson, roundId: string): Promise<RoomSocket> =>
  app.connectAs(person, 'rooms', { requests: roomRequests, events: roomEvents }, { query: { room: roundId } })

/** What a request answered; a refusal fails the test that did not expect it. */
export async function done<T>(
  answering: Promise<{ ok: true; data: T } | { ok: false; error: { code: string; message: string } }>,
): Promise<T> {
  const answer = await answering
  if (!answer.ok) throw new Error(`${answer.error.code}: ${answer.error.message}`)
  return answer.data
}

export const join = (socket: RoomSocket, roundId: string, device: string): Promise<Snapshot> =>
  done(socket.request('room:join', { roundId, device }))
export const snapshot = (socket: RoomSocket, roundId: string): Promise<Snapshot> =>
  done(socket.request('room:snapshot', { roundId }))
export const command = (socket: RoomSocket, roundId: string, asked: PersonCommand) =>
  done(socket.request('room:command', { roundId, command: asked }))
export const refused = async (socket: RoomSocket, roundId: string, asked: PersonCommand) => {
  const answer = await socket.request('room:command', { roundId, command: asked })
  if (answer.ok) throw new Error(`${asked.type} was expected to be refused`)
  return answer.error
}

export type Pair = Record<RoomSide, RoomSocket>

export async function bothIn(app: TestApp, round: TestRound): Promise<Pair> {
  const candidate = await connect(app, round.candidate, round.roundId)
  const interviewer = await connect(app, round.interviewer, round.roundId)
  await join(candidate, round.roundId, 'cand-1')
  await join(interviewer, round.roundId, 'int-1')
  return { candidate, interviewer }
}

export async function goLive(app: TestApp, round: TestRound): Promise<Pair> {
  const pair = await bothIn(app, round)
  await command(pair.candidate, round.roundId, { type: 'consent', given: true })
  await command(pair.candidate, round.roundId, { type: 'setReady', ready: true })
  await command(pair.interviewer, round.roundId, { type: 'consent', given: true })
  await command(pair.interviewer, round.roundId, { type: 'setReady', ready: true })
  return pair
}

export const nextRoomEvent = async (socket: RoomSocket, type: RoomEvent['type']): Promise<RoomEvent> =>
  (await socket.nextEvent('room:event', (event) => event.event.type === type)).event

/** The events after `since`. Throws if the server answered with the state. */
export async function caughtUp(socket: RoomSocket, roundId: string, since: number) {
  const answer = await done(socket.request('room:snapshot', { roundId, since }))
  if (!('caughtUp' in answer)) throw new Error('the whole state was answered')
  return answer
}

/** The old snapshot and the events since, folded, are the fresh snapshot: for everybody who watches, each with a copy of their own. */
export async function expectRebuild(
  watchers: readonly RoomSocket[],
  roundId: string,
  action: () => Promise<unknown>,
): Promise<void> {
  const watching = watchers.map((socket): Watcher<RoomState, RoomEvent> => ({
    snapshot: () => snapshot(socket, roundId),
    async heard(seq) {
      const event = await socket.nextEvent('room:event', (message) => message.seq === seq)
      expect(event.roundId).toBe(roundId)
      return event.event
    },
    caughtUp: async (since) => (await caughtUp(socket, roundId, since)).events,
  }))
  const numbers = async () => Promise.all(watching.map(async (watcher) => (await watcher.snapshot()).seq))
  const before = await numbers()
  await expectRebuilt(watching, reduceRoom, action)
  for (const [index, seq] of (await numbers()).entries())
    expect(seq, 'the action left no event').toBeGreaterThan(before[index] ?? 0)
}
