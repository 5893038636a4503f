import { eq } from 'drizzle-orm'
import { afterAll, describe, expect, it } from 'vitest'
import { durations } from '#shared/contracts/limits.ts'
import { noteRoutes } from '#shared/contracts/notes-api.ts'
import { noteSets } from '#server/db/schema/notes.ts'
import { hashOf } from '#server/lib/hash.ts'
import type { Seated } from '#tests/support/loop-factory.ts'
import { staffLoop } from '#tests/support/loop-factory.ts'
import { testApp } from '#tests/support/test-app.ts'
import {
  endRound,
  goLive,
  handIn,
  heldLoop,
  notesOf,
  penOf,
  seatOf,
  submit,
  wholeNote,
  type Save,
} from './held-round.ts'

const app = await testApp()
afterAll(() => app.close())

const minute = 60_000
const refusedSubmit = ({ person }: Pick<Seated, 'person'>, noteSetId: string, keep: Record<string, string> = {}) =>
  app.as(person).refusal(noteRoutes.submitNotes, { params: { noteSetId }, body: { keep } })
const rowOf = async (noteSetId: string) =>
  (await app.deps.db.select().from(noteSets).where(eq(noteSets.id, noteSetId)))[0]
const heldSeat = async () => seatOf(await heldLoop(app), 1)

/** A complete set with some fields replaced; null leaves a field out. */
async function written(seat: Seated, change: (first: string) => Record<string, unknown>): Promise<string> {
  const view = await notesOf(seat)
  const wrong = change(String(view.principles[0]))
  const pen = await penOf(app, seat.person, view.id)
  const whole = new Map<string, unknown>([
    ...wholeNote(view.principles).map(({ key, value }) => [key, value] as const),
    ...Object.entries(wrong),
  ])
  const saves = [...whole].filter(([, value]) => value !== null).map(([key, value]): Save => ({ key, value, base: 0 }))
  expect(await pen.save(saves)).toMatchObject({ ok: true, data: { conflicts: [] } })
  return view.id
}

describe('handing in', () => {
  it('[I-09] stores time and hash; submitted notes never change, addenda are separate', async () => {
    const seat = await heldSeat()
    const view = await handIn(app, seat)
    expect(view).toMatchObject({ status: 'SUBMITTED', submittedAt: app.clock.now(), addenda: [] })
    const row = await rowOf(view.id)
    expect(row).toMatchObject({ version: 1, lateMs: 0, hash: hashOf(view.content) })

    const pen = await penOf(app, seat.person, view.id)
    expect(await pen.save([{ key: 'set.strengths', value: 'Other words.', base: 1 }])).toMatchObject({
      ok: false,
      error: { code: 'SEALED' },
    })
    expect((await refusedSubmit(seat, view.id)).code).toBe('ILLEGAL_TRANSITION')
    const text = 'She named the second owner by mail.'
    const added = await app
      .as(seat.person)
      .call(noteRoutes.addAddendum, { params: { noteSetId: view.id }, body: { text } })
    expect(added).toMatchObject({ content: view.content, addenda: [{ text, at: app.clock.now() }] })
    expect((await rowOf(view.id))?.hash).toBe(row?.hash)
  })

  it('is the author’s alone', async () => {
    const loop = await heldLoop(app)
    const { id } = await notesOf(seatOf(loop, 1))
    for (const person of [loop.candidate, seatOf(loop, 2).person, await app.buildUser()]) {
      expect((await refusedSubmit({ person }, id)).code).toBe('NOT_FOUND')
      const pen = await penOf(app, person, id)
      expect(await pen.save([{ key: 'set.strengths', value: 'Not mine.', base: 0 }])).toMatchObject({
        ok: false,
        error: { code: 'NOT_FOUND' },
      })
    }
    expect((await notesOf(seatOf(loop, 1))).fields).toEqual([])
  })

  it.each<[string, (first: string) => Record<string, unknown>, (first: string) => string]>([
    [
      '[I-06] a rating without evidence',
      (first) => ({ [`item.i${first}.removed`]: true }),
      (first) => `cell.${first}.rating`,
    ],
    [
      '[I-06] neither evidence nor a stated gap',
      (first) => ({ [`item.i${first}.removed`]: true, [`cell.${first}.rating`]: null }),
      (first) => `cell.${first}.noData`,
    ],
    [
      '[I-07] a rating beside “no data”',
      (first) => ({ [`cell.${first}.noData`]: 'Ran out of time.' }),
      (first) => `cell.${first}.noData`,
    ],
    ['evidence without a rating', (first) => ({ [`cell.${first}.rating`]: null }), (first) => `cell.${first}.rating`],
    ['[I-13] no vote', () => ({ 'set.vote': null }), () => 'set.vote'],
    ['[I-13] no vote at the fallback level', () => ({ 'set.fallbackVote': null }), () => 'set.fallbackVote'],
    [
      '[L26] a justification nobody can follow',
      (first) => ({ [`cell.${first}.justification`]: 'Good.' }),
      (first) => `cell.${first}.justification`,
    ],
    ['[L27] a rationale nobody can weigh', () => ({ 'set.rationale': 'Good.' }), () => 'set.rationale'],
  ])('is refused with the field that lacks something: %s', async (_name, change, field) => {
    const seat = await heldSeat()
    const id = await written(seat, change)
    expect(await refusedSubmit(seat, id)).toMatchObject({
      code: 'NOTES_BLOCKED',
      path: field(String(seat.principles[0])),
    })
    expect(await rowOf(id)).toMatchObject({ status: 'DRAFT', content: null, submittedAt: null })
  })

  it('[NT-20] a bar raiser’s no is refused without its reason, by field and with what to do; with it, it is sealed', async () => {
    const seat = (await heldLoop(app)).seats.find(({ barRaiser }) => barRaiser)
    if (seat === undefined) throw new Error('a mini loop has a bar raiser')
    const [first = 'OW'] = seat.principles
    const reason = {
      'set.rationale': `On ${first} my concern is what came after the quarter: an effect on other customers was seen in August, a remedy was known, and it was left with another team because the goal had been met.`,
      'set.votePrinciple': first,
      'set.voteLine': 'It sat with the retention team.',
      'set.voteWouldChange': 'One result that was followed past the quarter.',
    }
    const id = await written(seat, () => ({ 'set.vote': 'NI', ...reason, 'set.voteLine': null }))
    const refusal = await refusedSubmit(seat, id)
    expect(refusal).toMatchObject({ code: 'NOTES_BLOCKED', path: 'set.voteLine' })
    expect(refusal.message).toBe('This no needs the line it rests on. Write in a sentence what was said or done.')
    expect(await rowOf(id)).toMatchObject({ status: 'DRAFT', content: null })
    const pen = await penOf(app, seat.person, id)
    await pen.save([{ key: 'set.voteLine', value: reason['set.voteLine'], base: 0 }])
    expect((await submit(seat)).content).toMatchObject({ vote: 'NI', voteLine: reason['set.voteLine'] })
  })

  it('[NT-20] a strong no needs its line; a reason written for an earlier vote is not sealed', async () => {
    const loop = await heldLoop(app)
    const first = loop.seats.find(({ barRaiser }) => !barRaiser)
    if (first === undefined) throw new Error('a mini loop has another interviewer')
    const id = await written(first, () => ({ 'set.vote': 'SNH', 'set.voteLine': 'It cost the team a quarter.' }))
    expect(await refusedSubmit(first, id)).toMatchObject({ code: 'NOTES_BLOCKED', path: 'set.voteLine' })
    const pen = await penOf(app, first.person, id)
    await pen.save([{ key: 'set.vote', value: 'I', base: 1 }])
    expect((await submit(first)).content).toMatchObject({ vote: 'I', voteLine: '' })
  })

  it('[NT-20] a set sealed before these fields is read as it was, and its hash is untouched', async () => {
    const seat = await heldSeat()
    const { id, content } = await handIn(app, seat)
    const { votePrinciple: _principle, voteLine: _line, voteWouldChange: _would, ...old } = content
    await app.deps.db
      .update(noteSets)
      .set({ content: old as typeof content, hash: hashOf(old) })
      .where(eq(noteSets.id, id))
    expect((await notesOf(seat)).content).toEqual(content)
    const row = await rowOf(id)
    expect(row?.hash).toBe(hashOf(row?.content))
  })

  it('a text that reads like a number or a word of JSON stays a text, also after it is stored', async () => {
    const seat = await heldSeat()
    const at = `item.i${String((await notesOf(seat)).principles[0])}`
    await written(seat, () => ({ [`${at}.story`]: '2023', [`${at}.task`]: 'true', 'set.strengths': 'null' }))
    const { content, fields } = await notesOf(seat)
    expect(content).toMatchObject({ strengths: 'null' })
    expect(content.items[0]).toMatchObject({ story: '2023', task: 'true' })
    expect(fields).toContainEqual(expect.objectContaining({ key: `${at}.story`, value: '2023' }))
  })

  it('[PK-20] [I-10] a set sealed before "when it happened" is read without it, and its hash is untouched', async () => {
    const seat = await heldSeat()
    const { id, content } = await handIn(app, seat)
    const items = content.items.map(({ when: _when, ...item }) => item)
    const old = { ...content, items } as unknown as typeof content
    await app.deps.db
      .update(noteSets)
      .set({ content: old, hash: hashOf(old) })
      .where(eq(noteSets.id, id))
    expect((await notesOf(seat)).content.items.map(({ when }) => when)).toEqual(items.map(() => ''))
    const row = await rowOf(id)
    expect(row?.hash).toBe(hashOf(row?.content))
  })

  it('asks for no second vote where there is no fallback level', async () => {
    const seat = seatOf(await heldLoop(app, { fallbackLevel: null }), 1)
    await written(seat, () => ({ 'set.fallbackVote': null }))
    expect((await submit(seat)).content.fallbackVote).toBeNull()
  })

  it('[I-07] takes a gap with a reason, and keeps it as no number', async () => {
    const seat = await heldSeat()
    await written(seat, (first) => ({
      [`item.i${first}.removed`]: true,
      [`cell.${first}.rating`]: null,
      [`cell.${first}.justification`]: null,
      [`cell.${first}.noData`]: 'Ran out of time.',
    }))
    const { content } = await submit(seat)
    expect(Object.entries(content.cells).find(([code]) => code === seat.principles[0])?.[1]).toMatchObject({
      rating: null,
      noData: 'Ran out of time.',
    })
  })

  it.each(['0', 0, 'MAYBE', 1.5])('[I-13] a vote is one of four, never %j', async (vote) => {
    const seat = await heldSeat()
    const pen = await penOf(app, seat.person, (await notesOf(seat)).id)
    expect(await pen.save([{ key: 'set.vote', value: vote, base: 0 }])).toMatchObject({
      ok: false,
      error: { code: 'INVALID_INPUT', path: 'set.vote' },
    })
    expect((await notesOf(seat)).content.vote).toBeNull()
  })

  it('wants a reason for every error finding that stays', async () => {
    const seat = await heldSeat()
    const quotes = `item.i${seat.principles[0]}.quotes`
    const id = await written(seat, () => ({ [quotes]: [] }))
    expect(await refusedSubmit(seat, id)).toMatchObject({ code: 'NOTES_BLOCKED', path: quotes })
    expect(await refusedSubmit(seat, id, { [`L24@${quotes}`]: '  ' })).toMatchObject({
      code: 'NOTES_BLOCKED',
      path: quotes,
    })
    expect((await submit(seat)).kept).toEqual({ [`L24@${quotes}`]: 'It is as it was said.' })
  })

  it('counts what is late', async () => {
    const seat = await heldSeat()
    const due = Number((await notesOf(seat)).dueAt)
    app.clock.advance(due + 5 * minute - app.clock.now())
    await app.runJob('notes-overdue')
    expect((await notesOf(seat)).status).toBe('LATE')
    const { id } = await handIn(app, seat)
    expect(await rowOf(id)).toMatchObject({ status: 'SUBMITTED', lateMs: 5 * minute })
  })
})

describe('the clock of notes', () => {
  it('opens with the round, runs from its end', async () => {
    const loop = await staffLoop(app)
    const seat = seatOf(loop, 1)
    const read = { params: { roundId: seat.roundId } }
    expect((await app.as(seat.person).refusal(noteRoutes.myNotes, read)).code).toBe('NOT_FOUND')
    await goLive(app, loop, seat)
    expect(await notesOf(seat)).toMatchObject({ status: 'DRAFT', roundEnded: false, dueAt: null, fields: [] })
    app.clock.advance(minute)
    await endRound(app, seat)
    expect(await notesOf(seat)).toMatchObject({ roundEnded: true, dueAt: app.clock.now() + durations.noteDueMs })
  })
})
