import { and, eq } from 'drizzle-orm'
import { afterAll, describe, expect, it } from 'vitest'
import { debriefRequests } from '#shared/contracts/debriefs.ts'
import { loopRoutes } from '#shared/contracts/loops.ts'
import { noteRoutes } from '#shared/contracts/notes-api.ts'
import { packageRoutes } from '#shared/contracts/packages.ts'
import { reportRoutes } from '#shared/contracts/reports.ts'
import { auditLog } from '#server/db/schema/audit.ts'
import { loops } from '#server/db/schema/loops.ts'
import { noteSets } from '#server/db/schema/notes.ts'
import { noteContent, writeNotes } from '#tests/support/loop-factory.ts'
import { testApp } from '#tests/support/test-app.ts'
import { fill, hold, hour, openLoop } from './loop-world.ts'

const app = await testApp()
afterAll(() => app.close())

const stored = async (loopId: string) =>
  (
    await app.deps.db
      .select({ status: loops.status, practiceOnly: loops.practiceOnly })
      .from(loops)
      .where(eq(loops.id, loopId))
  )[0]

/** One round completed, its notes submitted, and no bar raiser found in time. */
async function withoutBarRaiser() {
  const world = await openLoop(app)
  const person = await app.buildUser({ name: 'Ivo Interviewer' })
  const roundId = await fill(world, 1, person)
  await hold(app, roundId)
  const seat = (await world.view(person)).seats[0]
  await writeNotes(
    app,
    {
      seatId: world.seatId(1),
      n: 1,
      barRaiser: false,
      hiringManager: false,
      person,
      roundId,
      principles: seat?.principles ?? [],
    },
    noteContent(seat?.principles ?? [], { rationaleCanary: 'CANARY-RATIONALE' }),
  )
  app.clock.advance(72 * hour)
  return { world, person }
}

describe('[I-03] a loop without a bar raiser', () => {
  it('[I-31] is practice only: frozen when the search is over, then closed with a report and without an outcome', async () => {
    const { world, person } = await withoutBarRaiser()
    await app.runJob('packages-due')
    expect(await stored(world.loopId)).toEqual({ status: 'IN_PROGRESS', practiceOnly: false })
    await app.runJob('loops-due')
    await app.runJob('packages-due')
    expect(await stored(world.loopId)).toEqual({ status: 'PACKAGE_READY', practiceOnly: true })
    expect((await world.view()).status).toBe('BEING_READ')
    const panel = await world.view(person)
    expect(panel).toMatchObject({
      practiceOnly: true,
      abilities: { openDebrief: false, joinDebrief: false },
      next: null,
    })

    await app.runJob('practice-reports')
    expect(await stored(world.loopId)).toEqual({ status: 'CLOSED', practiceOnly: true })
    const params = { params: { loopId: world.loopId } }
    expect((await world.candidate.browser.refusal(reportRoutes.getReport, params)).code).toBe('SEALED')
    await world.candidate.browser.call(reportRoutes.putSelfRating, {
      ...params,
      body: { ratings: { CO: 3, OW: 3, IS: 3, DD: 3 } },
    })
    const report = await world.candidate.browser.call(reportRoutes.getReport, params)
    expect(report.content).toMatchObject({ outcome: null, level: null })
    expect(report.releasedAt).not.toBeNull()
    expect(app.trafficOf(world.candidate)).not.toContain('CANARY-RATIONALE')
    expect(app.trafficOf(world.candidate)).not.toContain('Interviewer votes')
    expect((await person.browser.call(packageRoutes.getPackage, params)).content.header.practiceOnly).toBe(true)
    expect((await world.view(person)).abilities.seePackage).toBe(true)
  })

  it('never opens a debrief', async () => {
    const { world, person } = await withoutBarRaiser()
    await app.runJob('loops-due')
    await app.runJob('packages-due')
    const socket = await app.connectAs(
      person,
      'rooms',
      { requests: debriefRequests },
      { query: { room: world.loopId } },
    )
    const answer = await socket.request('debrief:join', { loopId: world.loopId, device: 'device-1' })
    expect(answer.ok).toBe(false)
  })

  it('waits for the notes that are still out', async () => {
    const world = await openLoop(app)
    await hold(app, await fill(world, 1, await app.buildUser()))
    app.clock.advance(72 * hour)
    await app.runJob('loops-due')
    await app.runJob('packages-due')
    expect(await stored(world.loopId)).toEqual({ status: 'NOTES_DUE', practiceOnly: false })
    expect((await world.candidate.browser.call(loopRoutes.getLoop, { params: { loopId: world.loopId } })).status).toBe(
      'BEING_READ',
    )
  })
})

describe('[NT-19] a practice-only loop that waits for notes', () => {
  /** Rounds 1, 3 and 4 completed, no bar raiser found; the given seats have submitted notes. */
  async function waitingLoop(written: readonly number[]) {
    const world = await openLoop(app, { templateId: 'seed-pm-4' })
    const rounds = new Map<number, { person: Awaited<ReturnType<typeof app.buildUser>>; roundId: string }>()
    for (const n of [1, 3, 4]) {
      const person = await app.buildUser({ level: 7 })
      const roundId = await fill(world, n, person)
      await hold(app, roundId)
      rounds.set(n, { person, roundId })
      if (!written.includes(n)) continue
      const seat = (await world.view(person)).seats.find((seat) => seat.roundNumber === n)
      await writeNotes(
        app,
        {
          seatId: world.seatId(n),
          n,
          barRaiser: false,
          hiringManager: seat?.hiringManager ?? false,
          person,
          roundId,
          principles: seat?.principles ?? [],
        },
        noteContent(seat?.principles ?? []),
      )
    }
    const sets = () =>
      app.deps.db.select().from(noteSets).where(eq(noteSets.loopId, world.loopId)).orderBy(noteSets.dueAt)
    const settle = async () => {
      for (const job of ['notes-overdue', 'loops-due', 'packages-due']) await app.runJob(job)
    }
    return { world, rounds, sets, settle }
  }
  const statuses = (rows: readonly { status: string }[]) => rows.map((row) => row.status)

  it('goes on without sets that are 72 hours late, with an audit entry each, and ends in a report', async () => {
    const { world, rounds, sets, settle } = await waitingLoop([1])
    const lastDue = Math.max(...(await sets()).map((set) => Number(set.dueAt)))
    app.clock.advance(72 * hour)
    await settle()
    app.clock.advance(lastDue + 72 * hour - 1 - app.clock.now())
    await settle()
    // The second set has been late longer than the third, which may still be submitted.
    expect(statuses(await sets())).toEqual(['SUBMITTED', 'WAIVED', 'LATE'])
    expect(await stored(world.loopId)).toEqual({ status: 'NOTES_DUE', practiceOnly: false })
    app.clock.advance(1)
    await settle()
    expect(statuses(await sets())).toEqual(['SEALED', 'WAIVED', 'WAIVED'])
    expect(await stored(world.loopId)).toEqual({ status: 'PACKAGE_READY', practiceOnly: true })
    const entries = await app.deps.db
      .select()
      .from(auditLog)
      .where(and(eq(auditLog.loopId, world.loopId), eq(auditLog.action, 'notes.waived')))
    expect(entries.map((entry) => entry.actorId)).toEqual([null, null])

    const late = rounds.get(4)
    if (late === undefined) throw new Error('round 4 was held')
    expect(await late.person.browser.call(noteRoutes.myNotes, { params: { roundId: late.roundId } })).toMatchObject({
      status: 'WAIVED',
    })
    await app.runJob('practice-reports')
    expect(await stored(world.loopId)).toEqual({ status: 'CLOSED', practiceOnly: true })
  })

  it('waits on while nobody wrote anything', async () => {
    const { world, sets, settle } = await waitingLoop([])
    app.clock.advance(72 * hour)
    await settle()
    app.clock.advance(200 * hour)
    await settle()
    expect(statuses(await sets())).toEqual(['LATE', 'LATE', 'LATE'])
    expect(await stored(world.loopId)).toEqual({ status: 'NOTES_DUE', practiceOnly: false })
  })
})

it('[NT-19] a loop whose bar raiser’s round was held waives nothing by itself', async () => {
  const world = await openLoop(app)
  for (const n of [1, 2]) {
    const person = await app.buildUser({ level: 7 })
    const roundId = await fill(world, n, person)
    await hold(app, roundId)
    const seat = (await world.view(person)).seats.find((seat) => seat.roundNumber === n)
    if (n === 1)
      await writeNotes(
        app,
        {
          seatId: world.seatId(n),
          n,
          barRaiser: seat?.barRaiser ?? false,
          hiringManager: false,
          person,
          roundId,
          principles: seat?.principles ?? [],
        },
        noteContent(seat?.principles ?? []),
      )
  }
  app.clock.advance(300 * hour)
  for (const job of ['notes-overdue', 'loops-due', 'packages-due']) await app.runJob(job)
  const rows = await app.deps.db
    .select({ status: noteSets.status })
    .from(noteSets)
    .where(eq(noteSets.loopId, world.loopId))
  expect(rows.map(({ status }) => status).toSorted()).toEqual(['LATE', 'SUBMITTED'])
  expect((await stored(world.loopId))?.status).toBe('NOTES_DUE')
})

it('a package whose last seat was lost after every set was in freezes by itself', async () => {
  const world = await openLoop(app, { templateId: 'seed-pm-4' })
  for (const n of [1, 2, 3]) {
    const person = await app.buildUser({ level: 7 })
    const roundId = await fill(world, n, person)
    await hold(app, roundId)
    const seat = (await world.view(person)).seats.find((seat) => seat.roundNumber === n)
    await writeNotes(
      app,
      {
        seatId: world.seatId(n),
        n,
        barRaiser: seat?.barRaiser ?? false,
        hiringManager: seat?.hiringManager ?? false,
        person,
        roundId,
        principles: seat?.principles ?? [],
      },
      noteContent(seat?.principles ?? []),
    )
  }
  app.clock.advance(72 * hour)
  await app.runJob('loops-due')
  await app.runJob('packages-due')
  expect(await stored(world.loopId)).toEqual({ status: 'PACKAGE_READY', practiceOnly: false })
})
