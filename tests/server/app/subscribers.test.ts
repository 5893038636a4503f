// Subscribers run in the transaction of their event. Each one is made to fail in turn; then no table and no socket may show
// anything of the action.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { EventName } from '#server/events.ts'
import type { Feature } from '#server/feature.ts'
import { createFeatures } from '#server/features.ts'
import type { PersonCommand } from '#shared/contracts/debrief-state.ts'
import { debriefSocketEvents, debriefRequests } from '#shared/contracts/debriefs.ts'
import { durations } from '#shared/contracts/limits.ts'
import { loopSocketEvents, loopRoutes, seatRoutes } from '#shared/contracts/loops.ts'
import { noteRoutes } from '#shared/contracts/notes-api.ts'
import type { RoomCommand } from '#shared/contracts/room-state.ts'
import { roomEvents, roomRequests } from '#shared/contracts/rooms.ts'
import { disputedNotes, openRoom, rationale, toFinalVote } from '#tests/realtime/debriefs/attendee.ts'
import { handIn, heldLoop, notesOf, penOf, seatOf, wholeNote } from '#tests/server/notes/held-round.ts'
import { dumpTables } from '#tests/support/dump.ts'
import type { TestPerson } from '#tests/support/factories.ts'
import { staffLoop } from '#tests/support/loop-factory.ts'
import { testApp, type TestApp } from '#tests/support/test-app.ts'

let failing: { feature: string; event: EventName } | null = null

/** All features, but the chosen subscriber fails after its work. */
const sabotaged = createFeatures().map((feature): Feature => ({
  ...feature,
  on: Object.fromEntries(
    Object.entries(feature.on ?? {}).map(([event, run]) => [
      event,
      async (...heard: Parameters<typeof run>) => {
        const announcements = await (run as (...all: unknown[]) => Promise<never[] | undefined>)(...heard)
        if (failing?.feature === feature.name && failing.event === event) throw new Error(`${feature.name} fails`)
        return announcements
      },
    ]),
  ),
}))

const subscribers = sabotaged.flatMap((feature) =>
  Object.keys(feature.on ?? {}).map((event) => ({ feature: feature.name, event: event as EventName })),
)

/** An action that raises the event, and everyone whose socket must get nothing when it fails. */
interface Act {
  run: () => Promise<unknown>
  people: readonly TestPerson[]
}

describe('a subscriber that fails', () => {
  let app: TestApp
  beforeAll(async () => {
    app = await testApp({ features: sabotaged })
  })
  afterAll(() => app.close())

  it('is known for each event that is heard', () => {
    expect(subscribers.length).toBeGreaterThan(10)
    expect([...new Set(subscribers.map(({ event }) => event))].toSorted()).toEqual(Object.keys(acts).toSorted())
  })

  it.each(subscribers)('$feature on $event leaves nothing of what raised it', async ({ feature, event }) => {
    const act = await acts[event](app)
    for (const person of act.people) await app.connectAs(person, 'people', { events: loopSocketEvents })
    const before = await dumpTables(app.deps.db)
    const heard = act.people.map(announcementsTo)
    failing = { feature, event }
    try {
      await act.run().catch(() => undefined)
    } finally {
      failing = null
    }
    expect(app.takeErrors().join('\n')).toContain(`${feature} fails`)
    expect(await dumpTables(app.deps.db)).toEqual(before)
    expect(act.people.map(announcementsTo)).toEqual(heard)
    // Without the failing subscriber, the action succeeds.
    await act.run()
    expect(await dumpTables(app.deps.db)).not.toEqual(before)
  })

  const announcementsTo = (person: TestPerson): number =>
    app.trafficOf(person).match(/loop:changed|room:event|debrief:event/g)?.length ?? 0
})

async function inRoom(app: TestApp, person: TestPerson, roundId: string) {
  const socket = await app.connectAs(person, 'rooms', { requests: roomRequests, events: roomEvents })
  await socket.request('room:join', { roundId, device: `device-of-${person.id.slice(-8)}` })
  return async (command: Extract<RoomCommand, { type: 'consent' | 'setReady' | 'wrapUp' | 'end' | 'stopKnown' }>) => {
    const answer = await socket.request('room:command', { roundId, command })
    if (!answer.ok) throw new Error(answer.error.message)
  }
}

/** Both have joined and agreed; the candidate has pressed start. */
async function lobby(app: TestApp) {
  const loop = await staffLoop(app)
  const seat = seatOf(loop, 1)
  const candidate = await inRoom(app, loop.candidate, seat.roundId)
  const interviewer = await inRoom(app, seat.person, seat.roundId)
  await candidate({ type: 'consent', given: true })
  await candidate({ type: 'setReady', ready: true })
  await interviewer({ type: 'consent', given: true })
  return { loop, interviewer, people: [loop.candidate, ...loop.seats.map((seat) => seat.person)] }
}

async function liveRound(app: TestApp) {
  const opened = await lobby(app)
  await opened.interviewer({ type: 'setReady', ready: true })
  return opened
}

/** Notes of one seat, complete but not submitted. */
async function written(app: TestApp) {
  const loop = await heldLoop(app)
  const seat = seatOf(loop, 1)
  const view = await notesOf(seat)
  await (await penOf(app, seat.person, view.id)).save(wholeNote(seat.principles))
  const { findings } = await notesOf(seat)
  const errors = findings.filter((finding) => finding.severity === 'error')
  const keep = Object.fromEntries(errors.map((finding) => [`${finding.rule}@${finding.field}`, 'As heard.']))
  const people = [loop.candidate, ...loop.seats.map((seat) => seat.person)]
  const run = () => seat.person.browser.call(noteRoutes.submitNotes, { params: { noteSetId: view.id }, body: { keep } })
  return { run, people }
}

async function inDebrief(app: TestApp) {
  const room = await openRoom(app, { notes: disputedNotes })
  const { loopId } = room.loop
  const socket = await app.connectAs(room.raiser.person, 'rooms', {
    requests: debriefRequests,
    events: debriefSocketEvents,
  })
  const act = async (command: PersonCommand) => {
    const answer = await socket.request('debrief:command', { loopId, command })
    if (!answer.ok) throw new Error(answer.error.message)
  }
  return { room, act, people: [room.loop.candidate, ...room.loop.seats.map((seat) => seat.person)] }
}

const acts: Record<EventName, (app: TestApp) => Promise<Act>> = {
  async roundPlanned(app) {
    const candidate = await app.buildUser()
    const interviewer = await app.buildUser()
    const loop = await candidate.browser.call(loopRoutes.createLoop, {
      body: { templateId: 'mini-2', role: 'PM', roleTitle: 'PM', targetLevel: 5, fallbackLevel: 4 },
    })
    const seatId = loop.seats[0]?.id ?? ''
    const { url } = await candidate.browser.call(seatRoutes.createInvite, { params: { loopId: loop.id, seatId } })
    const token = url.split('/').at(-1) ?? ''
    const run = () =>
      interviewer.browser.call(seatRoutes.acceptInvite, { params: { token }, body: { acceptDuties: false } })
    return { run, people: [candidate, interviewer] }
  },
  async seatReopened(app) {
    const loop = await staffLoop(app)
    const { person } = seatOf(loop, 1)
    const people = [loop.candidate, ...loop.seats.map((seat) => seat.person)]
    const run = () => person.browser.call(seatRoutes.leaveSeat, { params: { loopId: loop.loopId } })
    return { run, people }
  },
  async roundWentLive(app) {
    const { interviewer, people } = await lobby(app)
    return { run: () => interviewer({ type: 'setReady', ready: true }), people }
  },
  async roundEnded(app) {
    const { interviewer, people } = await liveRound(app)
    await interviewer({ type: 'wrapUp' })
    return { run: () => interviewer({ type: 'end' }), people }
  },
  async roundAborted(app) {
    const { interviewer, people } = await liveRound(app)
    return { run: () => interviewer({ type: 'stopKnown' }), people }
  },
  noteSetSubmitted: written,
  async noteSetReturned(app) {
    const loop = await heldLoop(app, { templateId: 'seed-pm-4' })
    const raiser = seatOf(loop, 2)
    const first = await handIn(app, seatOf(loop, 3))
    await handIn(app, raiser)
    const body = { reason: 'Name who watches the cache now.' }
    const run = () => raiser.person.browser.call(noteRoutes.returnNotes, { params: { noteSetId: first.id }, body })
    return { run, people: loop.seats.map((seat) => seat.person) }
  },
  async noteSetWaived(app) {
    const loop = await heldLoop(app, { templateId: 'seed-pm-4' })
    const raiser = seatOf(loop, 2)
    await handIn(app, raiser)
    await handIn(app, seatOf(loop, 1))
    await handIn(app, seatOf(loop, 4))
    const late = await notesOf(seatOf(loop, 3))
    app.clock.advance(durations.noteDueMs + durations.seatOpenMs + 60_000)
    await app.runJob('notes-overdue')
    const body = { reason: 'Two reminders, no answer.' }
    const run = () => raiser.person.browser.call(noteRoutes.waiveNotes, { params: { noteSetId: late.id }, body })
    return { run, people: loop.seats.map((seat) => seat.person) }
  },
  async debriefStepEntered(app) {
    const { act, people } = await inDebrief(app)
    return { run: () => act({ type: 'open' }), people }
  },
  async reportReleased(app) {
    const { room, act, people } = await inDebrief(app)
    await toFinalVote(room)
    for (const who of [room.ivo, room.raiser]) {
      const line = who === room.raiser ? 'The number held at 95.' : null
      await who.act({ type: 'sealVote', ballot: 'final', target: 'I', fallback: 'I', confidence: 'M', line })
    }
    await act({ type: 'sign', outcome: 'INCLINED', reason: '' })
    await act({ type: 'writeRationale', rationale })
    await act({ type: 'close', step: 'RATIONALE' })
    return { run: () => act({ type: 'release' }), people }
  },
}
