import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loopRoutes } from '#shared/contracts/loops.ts'
import { packageRoutes } from '#shared/contracts/packages.ts'
import { peopleRoutes } from '#shared/contracts/people.ts'
import { queueRoutes } from '#shared/contracts/queue.ts'
import type { Db } from '#server/db/client.ts'
import { user } from '#server/db/schema/auth.ts'
import { loops, seats } from '#server/db/schema/loops.ts'
import { noteFields, noteSets } from '#server/db/schema/notes.ts'
import { packages } from '#server/db/schema/packages.ts'
import { rounds } from '#server/db/schema/rounds.ts'
import { createFeatures, erasePerson, personDataOf } from '#server/features.ts'
import { isIntact } from '#server/features/packages/system.ts'
import { attend } from '#tests/realtime/debriefs/attendee.ts'
import { goLive } from '#tests/server/notes/held-round.ts'
import type { TestPerson } from '#tests/support/factories.ts'
import { staffLoop, type StaffedLoop } from '#tests/support/loop-factory.ts'
import { testApp } from '#tests/support/test-app.ts'
import { dump, placesOf, type Cell } from './dump.ts'
import { imagine } from './imagine.ts'
import { leaveMore, playLoop, type More } from './lives.ts'
import { markOf } from './marks.ts'

const app = await testApp()
afterAll(() => app.close())
const { db } = app.deps
const features = createFeatures()

let petra: TestPerson
let asCandidate: StaffedLoop
let asInterviewer: StaffedLoop
let asBarRaiser: StaffedLoop
let more: More
/** A loop in which her round hasn't begun. */
let waiting: StaffedLoop

beforeAll(async () => {
  petra = await app.buildUser({ name: 'Petra Quastel', level: 7, groups: ['group P'] })
  asCandidate = await playLoop(app, { candidate: petra })
  asInterviewer = await playLoop(app, { interviewers: { 1: petra } })
  asBarRaiser = await playLoop(app, { interviewers: { 2: petra } })
  waiting = await staffLoop(app, { interviewers: { 1: petra } })
  more = await leaveMore(app, petra)
}, 120_000)

const erase = (tx: Db, list = features, person = petra) =>
  erasePerson(list, tx, { deps: app.deps, personId: person.id })

/** Columns that keep the id of a former member, because other records refer to it. */
const idStays = new Set([
  'user.id',
  'user.email',
  'loops.candidate_id',
  'seats.interviewer_id',
  'rounds.candidate_id',
  'rounds.interviewer_id',
  'round_events.actor_id',
  'note_sets.author_id',
  'note_versions.returned_by',
  'packages.content',
  'packages.votes',
  'debriefs.state',
  'debriefs.private',
  'debrief_events.actor_id',
  'debrief_events.event',
  'decisions.signed_by',
  'reports.released_by',
  'audit_log.actor_id',
  'one_time_links.used_by',
  'role_grants.granted_by',
])
/** Submitted notes in another person's package, and the report, which belongs to its candidate. */
const wordsStay: Record<string, readonly string[]> = {
  'note_sets.content': ['note', 'vote', 'handoff'],
  'packages.content': ['note', 'handoff'],
  'packages.votes': ['vote'],
  'reports.content': ['report', 'bullet'],
}

/** Every place that still contains something of Petra and shouldn't. */
function leftOf(cells: readonly Cell[]): string[] {
  const name = ['Petra', 'Quastel', String(petra.email)].flatMap((word) =>
    placesOf(cells, word).map((at) => `${at}: ${word}`),
  )
  const id = placesOf(cells, petra.id).filter((at) => !idStays.has(at))
  const mark = new RegExp(`${markOf(petra)}([a-z]*)`, 'g')
  const words = cells.flatMap(({ at, text }) =>
    [...text.matchAll(mark)].flatMap(([, field = '']) =>
      wordsStay[at]?.includes(field) === true ? [] : [`${at}: ${field}`],
    ),
  )
  const aboutHer = asCandidate.seats.flatMap(({ person }) =>
    placesOf(cells, markOf(person)).map((at) => `${at}: about her`),
  )
  return [...new Set([...name, ...id, ...words, ...aboutHer])]
}

describe('before', () => {
  it('there is something of her in every column that her data claims', async () => {
    const cells = await dump(db)
    const written = [
      'profiles.groups',
      'role_grants.group_name',
      'loops.role_title',
      'loops.role_need',
      'note_fields.value',
      'note_versions.content',
    ]
    const said = ['note_versions.return_reason', 'note_addenda.text', 'rooms.state', 'round_events.event']
    const concluded = ['debriefs.state', 'debriefs.private', 'debrief_events.event', 'decisions.rationale']
    const read = ['reports.content', 'reports.answer', 'audit_log.details', ...Object.keys(wordsStay)]
    expect(placesOf(cells, markOf(petra)).toSorted()).toEqual(
      [...new Set([...written, ...said, ...concluded, ...read])].toSorted(),
    )
    expect(placesOf(cells, petra.id)).toEqual(
      expect.arrayContaining([
        'tickets.person_id',
        'profiles.user_id',
        'blocks.blocker_id',
        'blocks.blocked_id',
        'session.user_id',
        'one_time_links.created_by',
        'self_ratings.candidate_id',
        'role_grants.person_id',
        'loops.demo_owner_id',
        'note_versions.returned_by',
      ]),
    )
    expect(placesOf(cells, 'Petra')).toEqual(['debriefs.state', 'user.name'])
  })

  it.each(personDataOf(features).map(([name]) => name))('were %s left out, something would stay', async (name) => {
    const others = features.filter((feature) => feature.name !== name)
    const left = await imagine(app.deps.events, async (tx) => {
      await (name === 'audit' ? eraseWithoutAudit(tx) : erase(tx, others))
      return leftOf(await dump(tx))
    })
    expect(left.length).toBeGreaterThan(0)
  })

  /** The audit log is not in the list of features, so it can't be left out. */
  async function eraseWithoutAudit(tx: Db): Promise<void> {
    for (const [name, data] of personDataOf(features).toReversed())
      if (name !== 'audit') await data.erase(tx, app.deps, petra.id)
  }

  it('a round that is running is not taken from the other', async () => {
    const loop = await staffLoop(app)
    const [seat] = loop.seats
    if (seat === undefined) throw new Error('a loop has a seat')
    await goLive(app, loop, seat)
    const attempt = app.deps.events.transact((tx) => erase(tx, features, seat.person))
    await expect(attempt).rejects.toMatchObject({ code: 'CONFLICT' })
    expect((await seat.person.browser.call(peopleRoutes.me)).user?.id).toBe(seat.person.id)
  })
})

describe('after', () => {
  const heldRounds = () => db.select().from(rounds).where(eq(rounds.loopId, asCandidate.loopId)).orderBy(rounds.id)
  let heldBefore: Awaited<ReturnType<typeof heldRounds>>
  beforeAll(async () => {
    heldBefore = await heldRounds()
    await app.deps.events.transact((tx) => erase(tx))
  })

  it('neither name, nor address, nor words are anywhere, and the id only where others need it', async () => {
    expect(leftOf(await dump(db))).toEqual([])
  })

  it('she is a former member, signed out, with nothing to sign in by', async () => {
    const [row] = await db.select().from(user).where(eq(user.id, petra.id))
    expect(row).toMatchObject({ name: 'Former member', email: `${petra.id}@former.invalid` })
    expect((await petra.browser.call(peopleRoutes.me)).user).toBeNull()
  })

  it('a package with her notes keeps its seal', async () => {
    for (const { loopId } of [asInterviewer, asBarRaiser]) {
      const [pack] = await db.select().from(packages).where(eq(packages.loopId, loopId))
      if (pack === undefined) throw new Error('the package is gone')
      expect(await isIntact(db, pack)).toBe(true)
    }
  })

  it('her loops stay as counts: rounds that were held are held, and there is nothing to read', async () => {
    expect(heldBefore).toHaveLength(2)
    expect(await heldRounds()).toEqual(heldBefore)
    const [seat] = asCandidate.seats
    const view = await seat?.person.browser.call(loopRoutes.getLoop, { params: { loopId: asCandidate.loopId } })
    expect(view).toMatchObject({
      roleTitle: '[removed]',
      status: 'CLOSED',
      candidate: { name: 'Former member' },
      waitingFor: 'The candidate’s data was deleted.',
      next: null,
      abilities: { seePackage: false, seeReport: false, joinDebrief: false },
    })
    const at = { params: { loopId: asCandidate.loopId } }
    expect((await seat?.person.browser.refusal(packageRoutes.getPackage, at))?.code).toBe('NOT_FOUND')
    const [open] = await db.select().from(loops).where(eq(loops.id, more.openLoopId))
    expect(open).toMatchObject({ status: 'CANCELLED', erasedAt: app.clock.now() })
  })

  it('in the debriefs of others she is a former member, whose votes stand without her words', async () => {
    const { person } = asInterviewer.seats.find((seat) => seat.barRaiser) ?? {}
    if (person === undefined) throw new Error('there was a bar raiser')
    const { state } = await (await attend(app, asInterviewer.loopId, person)).snapshot()
    expect(state.attendees.map((attendee) => attendee.name)).toContain('Former member')
    expect(state.turns.find((turn) => turn.personId === petra.id)?.text).toBe('[removed]')
    expect(state.turns.find((turn) => turn.personId === person.id)?.text).toContain(markOf(person, 'turn'))
    expect(state.ballots.final?.find((vote) => vote.personId === petra.id)?.target).toBe('NI')
    expect(state.rationale?.concern).toContain(markOf(person, 'concern'))
  })

  it('a seat she had not begun is open again, and a set she had not written up waits without her draft', async () => {
    const [seat] = await db.select().from(seats).where(eq(seats.loopId, waiting.loopId)).orderBy(seats.roundNumber)
    expect(seat).toMatchObject({ roundNumber: 1, interviewerId: null })
    const [loop] = await db.select().from(loops).where(eq(loops.id, waiting.loopId))
    expect(loop?.status).toBe('STAFFING')
    const [set] = await db.select().from(noteSets).where(eq(noteSets.authorId, petra.id)).orderBy(noteSets.status)
    expect(set).toMatchObject({ loopId: more.drafted.loopId, status: 'DRAFT', content: null })
    expect(
      await db
        .select()
        .from(noteFields)
        .where(eq(noteFields.noteSetId, String(set?.id))),
    ).toEqual([])
  })

  it('a person who was just matched with her is back at the front of the queue', async () => {
    expect((await more.partner.browser.call(queueRoutes.queueStatus)).state).toBe('waiting')
  })

  it('the jobs go on over what is left', async () => {
    app.clock.advance(4 * 24 * 3_600_000)
    for (const job of features.flatMap((feature) => feature.jobs ?? [])) await app.runJob(job.name)
    expect(leftOf(await dump(db))).toEqual([])
  })
})
