// The people and things of the access matrix: a loop whose notes are due, one with a drafted report, and a loop of other people.
import { noteRoutes } from '#shared/contracts/notes-api.ts'
import { disputedNotes, openRoom, rationale, toDecision } from '#tests/realtime/debriefs/attendee.ts'
import { handIn, heldLoop, seatOf } from '#tests/server/notes/held-round.ts'
import type { Browser } from '#tests/support/browser.ts'
import type { TestPerson } from '#tests/support/factories.ts'
import type { Seated, StaffedLoop } from '#tests/support/loop-factory.ts'
import type { TestApp } from '#tests/support/test-app.ts'

export const personas = [
  'signedOut',
  'guest',
  'stranger',
  'colleague',
  'candidate',
  'before',
  'after',
  'raiser',
] as const
export type Persona = (typeof personas)[number]
export type Stage = 'notesDue' | 'decided'

/** Ids as the contracts name them. */
export type Ids = Record<'loopId' | 'seatId' | 'roundId' | 'noteSetId' | 'proposalId' | 'token', string>

export interface World {
  /** Null if signed out. */
  person(persona: Persona, stage: Stage): TestPerson | null
  browser(persona: Persona, stage: Stage): Browser
  /** The ids that this person requests in a loop: an interviewer's own round and notes, for others those of `after`. */
  own(persona: Persona, stage: Stage): Ids
  /** The same kinds of things in a loop to which none of them belongs. */
  foreign: Ids
}

const none = { proposalId: 'no-such-proposal-0001', token: 'a-token-that-nobody-was-ever-given' }

export const missing: Ids = {
  ...none,
  loopId: '00000000-0000-4000-8000-00000000dead',
  seatId: '00000000-0000-4000-8000-00000000dead',
  roundId: '00000000-0000-4000-8000-00000000dead',
  noteSetId: '00000000-0000-4000-8000-00000000dead',
}

async function idsOf(loop: StaffedLoop, seat: Seated): Promise<Ids> {
  const set = await seat.person.browser.call(noteRoutes.myNotes, { params: { roundId: seat.roundId } })
  return { ...none, loopId: loop.loopId, seatId: seat.seatId, roundId: seat.roundId, noteSetId: set.id }
}

/** Four rounds completed; the bar raiser and `after` have submitted their notes, `before` has not. */
async function notesDue(app: TestApp) {
  const loop = await heldLoop(app, { templateId: 'seed-pm-4' })
  const seats = { before: seatOf(loop, 4), after: seatOf(loop, 3), raiser: seatOf(loop, 2) }
  await handIn(app, seats.after)
  await handIn(app, seats.raiser)
  return { loop, seats }
}

/** Two rounds, a signed decision and a drafted report. All notes are submitted, so `before` is `after` here. */
async function decided(app: TestApp) {
  const room = await openRoom(app, { notes: disputedNotes })
  await toDecision(room)
  await room.raiser.act({ type: 'sign', outcome: 'INCLINED', reason: '' })
  await room.raiser.act({ type: 'writeRationale', rationale })
  await room.raiser.act({ type: 'close', step: 'RATIONALE' })
  const { loop } = room
  const raiser = loop.seats.find((seat) => seat.barRaiser) ?? seatOf(loop, 2)
  const after = loop.seats.find((seat) => !seat.barRaiser) ?? seatOf(loop, 1)
  return { loop, seats: { before: after, after, raiser } }
}

export async function openWorld(app: TestApp): Promise<World> {
  const stages = { notesDue: await notesDue(app), decided: await decided(app) }
  const others = await heldLoop(app)
  const [guest, stranger] = [await app.buildGuest(), await app.buildUser()]
  const colleague = seatOf(others, 1).person
  const foreignLoop = await heldLoop(app)
  const own = new Map<string, Ids>()
  for (const [stage, { loop, seats }] of Object.entries(stages)) {
    for (const [persona, seat] of Object.entries(seats)) own.set(`${stage} ${persona}`, await idsOf(loop, seat))
  }
  const fallback = (stage: Stage): Ids => own.get(`${stage} after`) ?? missing
  const person: World['person'] = (persona, stage) => {
    if (persona === 'signedOut') return null
    const { loop, seats } = stages[stage]
    const known = { guest, stranger, colleague, candidate: loop.candidate }
    return persona in known ? known[persona as keyof typeof known] : seats[persona as keyof typeof seats].person
  }
  return {
    person,
    browser: (persona, stage) => person(persona, stage)?.browser ?? app.stranger(),
    own: (persona, stage) => own.get(`${stage} ${persona}`) ?? fallback(stage),
    foreign: await idsOf(foreignLoop, seatOf(foreignLoop, 1)),
  }
}
