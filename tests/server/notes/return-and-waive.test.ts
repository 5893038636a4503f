import { and, eq } from 'drizzle-orm'
import { afterAll, describe, expect, it } from 'vitest'
import { durations } from '#shared/contracts/limits.ts'
import { noteRoutes } from '#shared/contracts/notes-api.ts'
import { noteSets, noteVersions } from '#server/db/schema/notes.ts'
import type { Seated, StaffedLoop } from '#tests/support/loop-factory.ts'
import { testApp } from '#tests/support/test-app.ts'
import { handIn, heldLoop, notesOf, penOf, seatOf, submit } from './held-round.ts'

const app = await testApp()
afterAll(() => app.close())

/** Four rounds, so the package waits: hiring manager, bar raiser, and two more. */
const panel = () => heldLoop(app, { templateId: 'seed-pm-4' })
const barRaiserOf = (loop: StaffedLoop) => seatOf(loop, 2)
const reason = 'Name who watches the cache now.'
const giveBack = ({ person }: Seated, noteSetId: string) =>
  app.as(person).post(`/api/notes/${noteSetId}/return`, { reason })
const waive = ({ person }: Seated, noteSetId: string) =>
  app.as(person).post(`/api/notes/${noteSetId}/waive`, { reason: 'Two reminders, no answer.' })
const rowOf = async (noteSetId: string) =>
  (await app.deps.db.select().from(noteSets).where(eq(noteSets.id, noteSetId)))[0]
const readPanel = ({ person }: Seated, loopId: string) =>
  app.as(person).call(noteRoutes.loopNotes, { params: { loopId } })

describe('returning a set for a fix', () => {
  it('[I-09] keeps what stood, with the reason; the next submit is the next version', async () => {
    const loop = await panel()
    const seat = seatOf(loop, 3)
    const first = await handIn(app, seat)
    await handIn(app, barRaiserOf(loop))
    const stood = await rowOf(first.id)
    expect((await giveBack(barRaiserOf(loop), first.id)).status).toBe(200)
    expect(await notesOf(seat)).toMatchObject({
      status: 'DRAFT',
      submittedAt: null,
      returnReason: reason,
      content: first.content,
    })

    const pen = await penOf(app, seat.person, first.id)
    expect(await pen.save([{ key: 'set.unknowns', value: 'The search team watches it now.', base: 1 }])).toMatchObject({
      ok: true,
    })
    const second = await submit(seat)
    expect(second.content.unknowns).toBe('The search team watches it now.')
    expect(await rowOf(first.id)).toMatchObject({ version: 2 })
    expect(
      await app.deps.db
        .select()
        .from(noteVersions)
        .where(and(eq(noteVersions.noteSetId, first.id), eq(noteVersions.version, 1))),
    ).toMatchObject([
      {
        content: first.content,
        hash: stood?.hash,
        submittedAt: stood?.submittedAt,
        returnReason: reason,
        returnedBy: barRaiserOf(loop).person.id,
      },
    ])
  })

  it('[I-09] is refused after another person has read it', async () => {
    const loop = await panel()
    const first = await handIn(app, seatOf(loop, 3))
    await handIn(app, barRaiserOf(loop))
    await readPanel(barRaiserOf(loop), loop.loopId)
    expect((await rowOf(first.id))?.openedAt).toBeNull()
    await handIn(app, seatOf(loop, 1))
    await readPanel(seatOf(loop, 1), loop.loopId)
    expect(await giveBack(barRaiserOf(loop), first.id)).toMatchObject({ status: 409 })
    expect((await notesOf(seatOf(loop, 3))).status).toBe('SUBMITTED')
  })

  it('is the bar raiser’s, who writes before reading', async () => {
    const loop = await panel()
    const first = await handIn(app, seatOf(loop, 3))
    expect(await giveBack(barRaiserOf(loop), first.id)).toMatchObject({ status: 403 })
    await handIn(app, seatOf(loop, 1))
    for (const seat of [seatOf(loop, 1), seatOf(loop, 3)])
      expect(await giveBack(seat, first.id)).toMatchObject({ status: 403 })
    expect(await giveBack({ ...seatOf(loop, 1), person: loop.candidate }, first.id)).toMatchObject({ status: 403 })
    expect((await notesOf(seatOf(loop, 3))).status).toBe('SUBMITTED')
  })

  it('[I-09] is refused once the package holds it, and so is an addendum', async () => {
    const loop = await heldLoop(app)
    const first = await handIn(app, seatOf(loop, 1))
    await handIn(app, seatOf(loop, 2))
    expect((await notesOf(seatOf(loop, 1))).status).toBe('SEALED')
    expect(await giveBack(seatOf(loop, 2), first.id)).toMatchObject({ status: 409 })
    const problem = await app
      .as(seatOf(loop, 1).person)
      .refusal(noteRoutes.addAddendum, { params: { noteSetId: first.id }, body: { text: 'Too late.' } })
    expect(problem.code).toBe('ILLEGAL_TRANSITION')
  })
})

describe('going on without a late set', () => {
  async function overdue(loop: StaffedLoop, lateMs: number): Promise<void> {
    const due = Math.max(...(await Promise.all(loop.seats.map(notesOf))).map(({ dueAt }) => Number(dueAt)))
    app.clock.advance(due + lateMs - app.clock.now())
    await app.runJob('notes-overdue')
  }

  it('takes 72 hours and the bar raiser, once a loop', async () => {
    const loop = await panel()
    await handIn(app, barRaiserOf(loop))
    const [third, fourth] = [await notesOf(seatOf(loop, 3)), await notesOf(seatOf(loop, 4))]
    expect(await waive(barRaiserOf(loop), third.id)).toMatchObject({ status: 409 })
    await overdue(loop, durations.noteWaiveAfterLateMs - 1)
    expect(await waive(barRaiserOf(loop), fourth.id)).toMatchObject({ status: 409 })
    app.clock.advance(1)
    expect(await waive(seatOf(loop, 1), third.id)).toMatchObject({ status: 403 })
    expect((await waive(barRaiserOf(loop), third.id)).status).toBe(200)
    expect(await waive(barRaiserOf(loop), fourth.id)).toMatchObject({ status: 409 })
    expect([(await notesOf(seatOf(loop, 3))).status, (await notesOf(seatOf(loop, 4))).status]).toEqual([
      'WAIVED',
      'LATE',
    ])
  })

  it('closes a waived set for its author', async () => {
    const loop = await panel()
    await handIn(app, barRaiserOf(loop))
    const { id } = await notesOf(seatOf(loop, 3))
    await overdue(loop, durations.noteWaiveAfterLateMs)
    await waive(barRaiserOf(loop), id)
    const pen = await penOf(app, seatOf(loop, 3).person, id)
    expect(await pen.save([{ key: 'set.strengths', value: 'After all.', base: 0 }])).toMatchObject({
      ok: false,
      error: { code: 'SEALED' },
    })
  })

  it('never the bar raiser’s own', async () => {
    const loop = await panel()
    const { id } = await notesOf(barRaiserOf(loop))
    await overdue(loop, durations.noteWaiveAfterLateMs)
    expect((await waive(barRaiserOf(loop), id)).status).toBe(403)
    expect((await rowOf(id))?.status).toBe('LATE')
  })
})
