import { eq } from 'drizzle-orm'
import { afterAll, describe, expect, it } from 'vitest'
import { noteSets } from '#server/db/schema/notes.ts'
import { remindOfNotes } from '#server/features/notes/reminders.ts'
import type { Mail } from '#server/lib/mailer.ts'
import { loopRoutes } from '#shared/contracts/loops.ts'
import { principleSchema, votes } from '#shared/contracts/vocabulary.ts'
import { defaultPack } from '#shared/packs/sixteen/pack.ts'
import type { TestPerson } from '#tests/support/factories.ts'
import type { Seated } from '#tests/support/loop-factory.ts'
import { testApp, type TestApp } from '#tests/support/test-app.ts'
import { fill, hold, openLoop } from '../loops/loop-world.ts'
import { handIn, heldLoop, notesOf, penOf, seatOf, wholeNote } from './held-round.ts'

const app = await testApp()
afterAll(() => app.close())

const hour = 3_600_000
const mailsTo = ({ email }: Pick<TestPerson, 'email'>, node: TestApp = app) =>
  node.deps.mailer.recent().filter((mail) => mail.to === email)

/** Moves the clock to this long after the due time, and runs the job. */
async function lookAt(seat: Seated, lateMs: number): Promise<void> {
  const { dueAt } = await notesOf(seat)
  app.clock.advance(Number(dueAt) + lateMs - app.clock.now())
  await app.runJob('notes-reminders')
}

describe('reminders of missing notes', () => {
  it('[NT-18] go out as the set falls due, six and twelve hours later, each once, and then no more', async () => {
    const loop = await heldLoop(app)
    const seat = seatOf(loop, 1)
    const counts: number[] = []
    for (const lateMs of [-1, 0, hour, 6 * hour - 1, 6 * hour, 12 * hour - 1, 12 * hour, 13 * hour, 40 * hour]) {
      await lookAt(seat, lateMs)
      await app.runJob('notes-reminders')
      counts.push(mailsTo(seat.person).length)
    }
    expect(counts).toEqual([0, 1, 1, 1, 2, 2, 3, 3, 3])
    const link = `${app.deps.publicUrl()}/rounds/${seat.roundId}/notes`
    const [last, second, first] = mailsTo(seat.person)
    expect(first).toMatchObject({ subject: 'Mockloop: your notes are due, round 1, PM, checkout', link })
    expect(second?.text).toContain('round 1 of the loop "PM, checkout" are 6 hours late')
    expect(last?.text).toContain('12 hours late')
    expect([first, second, last].map((mail) => mail?.text.includes('This is the last reminder.'))).toEqual([
      false,
      false,
      true,
    ])
    for (const mail of [first, second, last]) expect(mail?.text).toContain(link)
  })

  it('[NT-18] after a long sleep one mail makes up for all that were missed', async () => {
    const loop = await heldLoop(app)
    await lookAt(seatOf(loop, 1), 20 * hour)
    await app.runJob('notes-reminders')
    expect(mailsTo(seatOf(loop, 1).person)).toHaveLength(1)
  })

  it('[NT-18] two nodes that look at once, and a restart, send one', async () => {
    const loop = await heldLoop(app)
    const seat = seatOf(loop, 1)
    const other = await testApp({ database: app.database, node: 7, startAt: Number((await notesOf(seat)).dueAt) })
    app.clock.advance(other.clock.now() - app.clock.now())
    await Promise.all([app.runJob('notes-reminders'), other.runJob('notes-reminders'), app.runJob('notes-reminders')])
    const afterRestart = await testApp({ database: app.database, node: 8, startAt: app.clock.now() + hour })
    await afterRestart.runJob('notes-reminders')
    expect(mailsTo(seat.person).length + mailsTo(seat.person, other).length).toBe(1)
    expect(mailsTo(seat.person, afterRestart)).toEqual([])
    await other.close()
    await afterRestart.close()
  })

  it('[NT-18] a set that is in or waived, a guest, and a loop that is over get none', async () => {
    const loop = await heldLoop(app, { templateId: 'seed-pm-4' })
    await handIn(app, seatOf(loop, 1))
    const { id } = await notesOf(seatOf(loop, 3))
    await app.deps.db.update(noteSets).set({ status: 'WAIVED', waivedAt: app.clock.now() }).where(eq(noteSets.id, id))
    await lookAt(seatOf(loop, 4), 6 * hour)
    expect([1, 2, 3, 4].map((n) => mailsTo(seatOf(loop, n).person).length)).toEqual([0, 1, 0, 1])

    const world = await openLoop(app)
    const guest = await app.buildGuest()
    await hold(app, await fill(world, 1, guest))
    app.clock.advance(48 * hour)
    await app.runJob('notes-reminders')
    expect(app.deps.mailer.recent().filter((mail) => mail.to.endsWith('guest.invalid'))).toEqual([])
    const [kept] = await app.deps.db
      .select({ sent: noteSets.remindersSent })
      .from(noteSets)
      .where(eq(noteSets.loopId, world.loopId))
    expect(kept).toEqual({ sent: 0 })

    const dropped = await openLoop(app)
    const person = await app.buildUser()
    await hold(app, await fill(dropped, 1, person))
    await dropped.candidate.browser.call(loopRoutes.cancelLoop, { params: { loopId: dropped.loopId } })
    app.clock.advance(48 * hour)
    await app.runJob('notes-reminders')
    expect(mailsTo(person)).toEqual([])
  })

  it('[NT-18] [I-01] name the role and the round, and nothing of what was written, rated or voted, nor who it is about', async () => {
    const loop = await heldLoop(app)
    const [writer, waiting] = [seatOf(loop, 1), seatOf(loop, 2)]
    const { id, principles: assigned } = await notesOf(writer)
    const pen = await penOf(app, writer.person, id)
    expect(await pen.save(wholeNote(assigned, 'CANARY-DRAFT'))).toMatchObject({ ok: true })
    await handIn(app, waiting, 'CANARY-HANDED-IN')
    for (const lateMs of [0, 6 * hour, 12 * hour]) await lookAt(writer, lateMs)
    const mails = mailsTo(writer.person)
    expect(mails).toHaveLength(3)
    const codes = [...principleSchema.options, ...votes.filter((vote) => vote !== 'I')]
    for (const { subject, text } of mails) {
      const words = `${subject}\n${text.replaceAll(/https?:\S+/g, '')}`
      expect(words).not.toMatch(/CANARY|rating|vote|inclined|strong/iu)
      expect(words).not.toMatch(new RegExp(`\\b(?:${codes.join('|')})\\b`, 'u'))
      for (const code of principleSchema.options) expect(words).not.toContain(defaultPack.principles[code].name)
      for (const name of [loop.candidate.name, waiting.person.name, writer.person.name])
        expect(words).not.toContain(name.split(' ')[0])
    }
  })

  it('[NT-18] an address that takes no mail does not keep the others waiting', async () => {
    const node = await testApp({ database: app.database, node: 9, startAt: app.clock.now() })
    const loop = await heldLoop(app)
    const { mailer } = node.deps
    const send = async (mail: Mail): Promise<void> => {
      if (mail.to === seatOf(loop, 1).person.email) throw new Error('no such mailbox')
      await mailer.send(mail)
    }
    await remindOfNotes(
      { ...node.deps, mailer: { ...mailer, send } },
      Math.max(...(await Promise.all(loop.seats.map(notesOf))).map(({ dueAt }) => Number(dueAt))),
    )
    expect(mailsTo(seatOf(loop, 2).person, node)).toHaveLength(1)
    expect(node.takeErrors()).toHaveLength(1)
    await node.close()
  })
})
