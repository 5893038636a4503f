// One person in a debrief over a real socket. Checks that the received events lead to the state of a new snapshot.
import { expect } from 'vitest'
import type { DebriefEvent, DebriefState, PersonCommand } from '#shared/contracts/debrief-state.ts'
import type { Rationale } from '#shared/contracts/rationale.ts'
import { debriefSocketEvents, debriefRequests, type DebriefSnapshot } from '#shared/contracts/debriefs.ts'
import { reduceDebrief } from '#shared/domain/debrief/reduce-debrief.ts'
import type { TestPerson } from '#tests/support/factories.ts'
import { packagedLoop, type LoopTraits, type StaffedLoop } from '#tests/support/loop-factory.ts'
import { expectRebuilt, type Watcher } from '#tests/support/rebuild.ts'
import type { TestApp } from '#tests/support/test-app.ts'

export const connectTo = (app: TestApp, person: TestPerson) =>
  app.connectAs(person, 'rooms', { requests: debriefRequests, events: debriefSocketEvents })

export interface Attendee {
  readonly person: TestPerson
  readonly socket: Awaited<ReturnType<typeof connectTo>>
  snapshot(): Promise<DebriefSnapshot>
  /** The command must succeed, and its events must lead to the state of a new snapshot. */
  act(command: PersonCommand): Promise<DebriefState>
  /** The command must be refused and nothing may change; returns the error code. */
  refused(command: PersonCommand): Promise<string>
  /** Runs another change of the debrief, and compares its events with a new snapshot. */
  expectRebuild(action: () => Promise<unknown>): Promise<DebriefState>
  join(device?: string): Promise<DebriefSnapshot>
}

export async function attend(app: TestApp, loopId: string, person: TestPerson): Promise<Attendee> {
  const socket = await connectTo(app, person)
  const taken = <T>(answer: { ok: true; data: T } | { ok: false; error: { code: string; message: string } }): T => {
    if (!answer.ok) throw new Error(`${answer.error.code}: ${answer.error.message}`)
    return answer.data
  }
  const snapshot = async () => taken(await socket.request('debrief:snapshot', { loopId }))
  const send = (command: PersonCommand) => socket.request('debrief:command', { loopId, command })

  const watcher: Watcher<DebriefState, DebriefEvent> = {
    snapshot,
    heard: async (seq) => (await socket.nextEvent('debrief:event', (event) => event.seq === seq)).event,
    async caughtUp(since) {
      const answer = taken(await socket.request('debrief:snapshot', { loopId, since }))
      if (!('caughtUp' in answer)) throw new Error('the whole state was answered')
      return answer.events
    },
  }
  const expectRebuild = (action: () => Promise<unknown>) => expectRebuilt([watcher], reduceDebrief, action)

  return {
    person,
    socket,
    snapshot,
    expectRebuild,
    act: (command) => expectRebuild(async () => taken(await send(command))),
    async refused(command) {
      const before = await snapshot()
      const answer = await send(command)
      const after = await snapshot()
      expect({ ok: answer.ok, state: after.state, own: after.own }).toEqual({
        ok: false,
        state: before.state,
        own: before.own,
      })
      return answer.ok ? '' : answer.error.code
    },
    join: async (device = `device-of-${person.id.slice(-8)}`) =>
      taken(await socket.request('debrief:join', { loopId, device })),
  }
}

export interface Room {
  loop: StaffedLoop
  raiser: Attendee
  ivo: Attendee
}

/** A mini loop in its debrief, with both people present. Bara is the bar raiser. Ivo covers CO and OW, Bara IS and DD; Bara also heard CO. */
export async function openRoom(app: TestApp, traits: LoopTraits = {}): Promise<Room> {
  const loop = await packagedLoop(app, traits)
  const find = (barRaiser: boolean) => loop.seats.find((seat) => seat.barRaiser === barRaiser)?.person
  const [bara, ivo] = [find(true), find(false)]
  if (bara === undefined || ivo === undefined) throw new Error('a mini loop has a bar raiser and one more')
  const room = { loop, raiser: await attend(app, loop.loopId, bara), ivo: await attend(app, loop.loopId, ivo) }
  await room.raiser.join()
  await room.ivo.join()
  return room
}

export const disputedNotes: LoopTraits['notes'] = {
  1: { vote: 'I' },
  2: { vote: 'NI', fallbackVote: 'I', ratings: { CO: 2 } },
}

const seal = (
  ballot: 'revote1' | 'final',
  vote: Partial<Extract<PersonCommand, { type: 'sealVote' }>> = {},
): PersonCommand => ({ type: 'sealVote', ballot, target: 'I', fallback: 'I', confidence: 'M', line: null, ...vote })

export async function toSilentRead({ raiser, ivo }: Room): Promise<void> {
  await raiser.act({ type: 'open' })
  await raiser.act({ type: 'confirmAlone' })
  await ivo.act({ type: 'confirmAlone' })
  await raiser.act({ type: 'close', step: 'ROLL_CALL' })
}

export async function toReveal(room: Room): Promise<DebriefState> {
  await toSilentRead(room)
  await room.ivo.act({ type: 'finishReading' })
  return room.raiser.act({ type: 'finishReading' })
}

export async function toWalk(room: Room, line: string | null = null): Promise<DebriefState> {
  await toReveal(room)
  await room.raiser.act({ type: 'close', step: 'REVEAL' })
  await room.ivo.act(seal('revote1', line === null ? {} : { target: 'NI', line }))
  return room.raiser.act(seal('revote1', { target: 'NI' }))
}

export async function toFinalVote(room: Room): Promise<DebriefState> {
  const { raiser } = room
  await toWalk(room)
  await raiser.act({
    type: 'resolve',
    principle: 'CO',
    status: 'validated',
    reason: 'Both lines can be true together.',
  })
  await raiser.act({ type: 'close', step: 'LP_WALK' })
  for (const number of [1, 2]) {
    await raiser.act({ type: 'ask', trigger: 'notInclined', toPersonId: raiser.person.id })
    await raiser.act({
      type: 'answer',
      challengeId: `challenge-${String(number)}`,
      answer: 'A second quarter; it was not asked.',
      conceded: false,
    })
  }
  return raiser.act({ type: 'close', step: 'CHALLENGE' })
}

export async function toDecision(room: Room): Promise<DebriefState> {
  await toFinalVote(room)
  await room.ivo.act(seal('final'))
  return room.raiser.act(seal('final', { target: 'I', line: 'The number held at 95.' }))
}

export const rationale: Rationale = {
  bullets: [
    { side: 'for', principle: 'CO', text: 'Read 140 failed orders herself before touching anything.' },
    { side: 'for', principle: 'OW', text: 'Lost orders went from 320 to 90 a week and held at 95 two quarters on.' },
    { side: 'level', principle: null, text: 'The cause was shown by taking 1 form away and counting again.' },
  ],
  concern:
    'One surface only; no other team had to move, and nobody asked what the warehouse lost when the form went away.',
  levelReason:
    'The scope is that of the target level: one area, a cause found and a number that held for two quarters.',
  wouldHaveChanged:
    'A case in which another team had to give something up would have changed the picture at this level.',
}
