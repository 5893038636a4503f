// People with data in every table: each text they can write contains a mark, in every role they can have.
import { eq } from 'drizzle-orm'
import { expect } from 'vitest'
import { demoRoutes } from '#shared/contracts/demo.ts'
import { loopRoutes, seatRoutes } from '#shared/contracts/loops.ts'
import { noteRoutes } from '#shared/contracts/notes-api.ts'
import { defaultProfile, peopleRoutes } from '#shared/contracts/people.ts'
import { reportRoutes } from '#shared/contracts/reports.ts'
import { queueRoutes } from '#shared/contracts/queue.ts'
import { audit } from '#server/db/audit.ts'
import { noteVersions } from '#server/db/schema/notes.ts'
import { blocks, roleGrants } from '#server/db/schema/people.ts'
import { rooms, roundEvents } from '#server/db/schema/rooms.ts'
import { notesOf, penOf } from '#tests/server/notes/held-round.ts'
import type { TestPerson } from '#tests/support/factories.ts'
import {
  holdRounds,
  noteContent,
  staffLoop,
  writeNotes,
  type LoopTraits,
  type Seated,
  type StaffedLoop,
} from '#tests/support/loop-factory.ts'
import type { TestApp } from '#tests/support/test-app.ts'
import { conclude } from './conclude.ts'
import { markOf, seatOf } from './marks.ts'

/** What the interviewer of an exercise round writes in its room. */
async function leaveRoomWords(app: TestApp, { roundId, person }: Seated): Promise<void> {
  const { db } = app.deps
  const [room] = await db.select().from(rooms).where(eq(rooms.roundId, roundId))
  if (room === undefined) throw new Error('a held round has a room')
  const shown = { at: app.clock.now() }
  const state = {
    ...room.state,
    prompt: { ...shown, text: markOf(person, 'prompt') },
    twist: { ...shown, text: markOf(person, 'twist') },
  }
  await db
    .update(rooms)
    .set({ state, seq: room.seq + 2 })
    .where(eq(rooms.roundId, roundId))
  for (const [n, type] of (['promptShown', 'twistShown'] as const).entries())
    await db.insert(roundEvents).values({
      roundId,
      seq: room.seq + n + 1,
      at: app.clock.now(),
      actorId: person.id,
      event: { type, ...shown, text: markOf(person, 'shown') },
    })
}

/** Marked notes of both seats. The bar raiser once returned the other's set, with a reason. */
async function writeAll(app: TestApp, loop: StaffedLoop): Promise<void> {
  const [raiser, other] = [seatOf(loop, true), seatOf(loop, false)]
  const { id } = await notesOf(other)
  await conflict(app, other)
  for (const seat of [other, raiser]) {
    const content = noteContent(seat.principles, {
      ...(seat === raiser ? { vote: 'NI', ratings: { CO: 2 } } : { vote: 'I' }),
      noteCanary: markOf(seat.person, 'note'),
      rationaleCanary: markOf(seat.person, 'vote'),
    })
    await writeNotes(app, seat, content)
    if (seat === raiser) continue
    await seat.person.browser.call(noteRoutes.addAddendum, {
      params: { noteSetId: id },
      body: { text: `Later: ${markOf(seat.person, 'addendum')}` },
    })
    await app.deps.db.insert(noteVersions).values({
      noteSetId: id,
      version: 0,
      content: { ...content, strengths: markOf(other.person, 'version') },
      hash: '',
      submittedAt: app.clock.now(),
      returnedBy: raiser.person.id,
      returnReason: `Say more. ${markOf(raiser.person, 'return')}`,
    })
  }
}

/** Two tabs write one field: the second gets the stored value. */
async function conflict(app: TestApp, seat: Seated): Promise<void> {
  const { id } = await notesOf(seat)
  const save = { key: 'set.handoff', value: markOf(seat.person, 'handoff'), base: 0 }
  const first = await penOf(app, seat.person, id)
  const second = await penOf(app, seat.person, id)
  expect(await first.save([save])).toMatchObject({ data: { conflicts: [] } })
  expect(await second.save([{ ...save, value: 'another tab' }])).toMatchObject({
    data: { conflicts: [{ key: save.key }] },
  })
  for (const pen of [first, second]) pen.disconnect()
}

/** From the first link to the candidate's answer. */
export async function playLoop(app: TestApp, traits: LoopTraits): Promise<StaffedLoop> {
  const loop = await staffLoop(app, {
    roleTitle: traits.candidate === undefined ? 'PM, checkout' : `PM ${markOf(traits.candidate, 'title')}`,
    roleNeed: traits.candidate === undefined ? '' : `Follow-up. ${markOf(traits.candidate, 'need')}`,
    ...traits,
  })
  await holdRounds(app, loop)
  for (const seat of loop.seats) await leaveRoomWords(app, seat)
  await writeAll(app, loop)
  await conclude(app, loop)
  const { candidate } = loop
  const at = { params: { loopId: loop.loopId } }
  const { core } = await candidate.browser.call(reportRoutes.getSelfRating, at)
  await candidate.browser.call(reportRoutes.putSelfRating, {
    ...at,
    body: { ratings: Object.fromEntries(core.map((principle) => [principle, 3])) },
  })
  await candidate.browser.call(reportRoutes.answerReport, {
    ...at,
    body: { text: `They missed it. ${markOf(candidate, 'answer')}` },
  })
  return loop
}

export interface More {
  /** Was just matched with this person in the live queue. */
  partner: TestPerson
  /** The person's own loop that still needs interviewers. */
  openLoopId: string
  /** A completed round without submitted notes. */
  drafted: StaffedLoop
}

/** What a finished loop doesn't contain: profile, blocks, a search, links, a draft, a demo. */
export async function leaveMore(app: TestApp, person: TestPerson): Promise<More> {
  const { browser } = person
  const stranger = await app.buildUser({ name: 'Stan Stranger' })
  const { name, profile } = await browser.call(peopleRoutes.getProfile)
  const stated = profile ?? defaultProfile('Europe/Berlin')
  await browser.call(peopleRoutes.saveProfile, { body: { ...stated, name, groups: [markOf(person, 'group')] } })
  await app.deps.db.insert(blocks).values([
    { blockerId: person.id, blockedId: stranger.id, at: app.clock.now() },
    { blockerId: stranger.id, blockedId: person.id, at: app.clock.now() },
  ])
  const open = await browser.call(loopRoutes.createLoop, {
    body: {
      templateId: 'mini-2',
      role: 'PM',
      roleTitle: `Open ${markOf(person, 'title')}`,
      targetLevel: 5,
      fallbackLevel: 4,
    },
  })
  await browser.call(seatRoutes.createInvite, { params: { loopId: open.id, seatId: open.seats[0]?.id ?? '' } })
  await browser.call(demoRoutes.startDemo)
  const drafted = await staffLoop(app, { interviewers: { 1: person } })
  await holdRounds(app, drafted)
  await conflict(app, seatOf(drafted, false))
  await app.deps.db.insert(roleGrants).values([
    { id: app.deps.ids.next(), personId: person.id, role: 'moderator', group: markOf(person, 'group'), at: 1 },
    { id: app.deps.ids.next(), personId: stranger.id, role: 'organizer', by: person.id, at: 2 },
  ])
  // The bar raiser's reason for waiving a set.
  await audit(app.deps.db, app.deps, {
    actorId: person.id,
    loopId: drafted.loopId,
    action: 'notes.waived',
    details: { reason: `Too late. ${markOf(person, 'waive')}` },
  })
  const partner = await app.buildUser({ name: 'Pia Partner', level: 7 })
  await browser.call(queueRoutes.joinQueue, { body: { kind: 'candidate', loopId: open.id } })
  await partner.browser.call(queueRoutes.joinQueue, { body: { kind: 'interviewer', barRaiser: false } })
  return { partner, openLoopId: open.id, drafted }
}
