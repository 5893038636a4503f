// Helpers for notes tests: a staffed loop, rounds that are live or over, and notes that can be submitted.
import type { SaveAnswer } from '#shared/contracts/fields.ts'
import { noteRequests, noteRoutes, type NoteSetView } from '#shared/contracts/notes-api.ts'
import { roomEvents, roomRequests } from '#shared/contracts/rooms.ts'
import type { NoteContent } from '#shared/contracts/notes.ts'
import type { Answer } from '#shared/contracts/define-events.ts'
import type { Principle } from '#shared/contracts/vocabulary.ts'
import type { z } from 'zod'
import type { TestPerson } from '#tests/support/factories.ts'
import { holdRounds, staffLoop, type LoopTraits, type Seated, type StaffedLoop } from '#tests/support/loop-factory.ts'
import type { TestApp } from '#tests/support/test-app.ts'

const people = { requests: noteRequests }
const rooms = { requests: roomRequests, events: roomEvents }
type RoomCommand = z.input<(typeof roomRequests)['room:command']['payload']>['command']

async function command(
  app: TestApp,
  roundId: string,
  sent: readonly (readonly [TestPerson, RoomCommand])[],
): Promise<void> {
  for (const [person, wanted] of sent) {
    const socket = await app.connectAs(person, 'rooms', rooms)
    await socket.request('room:join', { roundId, device: person.id })
    const answer = await socket.request('room:command', { roundId, command: wanted })
    if (!answer.ok) throw new Error(`${wanted.type}: ${answer.error.message}`)
  }
}

/** Both join and agree: the round is live and notes can be written. */
export const goLive = (app: TestApp, { candidate }: StaffedLoop, seat: Seated): Promise<void> =>
  command(app, seat.roundId, [
    [candidate, { type: 'consent', given: true }],
    [candidate, { type: 'setReady', ready: true }],
    [seat.person, { type: 'consent', given: true }],
    [seat.person, { type: 'setReady', ready: true }],
  ])

export const endRound = (app: TestApp, seat: Seated): Promise<void> =>
  command(app, seat.roundId, [
    [seat.person, { type: 'wrapUp' }],
    [seat.person, { type: 'end' }],
  ])

export async function heldLoop(app: TestApp, traits: LoopTraits = {}): Promise<StaffedLoop> {
  const loop = await staffLoop(app, traits)
  await holdRounds(app, loop)
  return loop
}

export function seatOf(loop: StaffedLoop, n: number): Seated {
  const seat = loop.seats.find((seat) => seat.n === n)
  if (seat === undefined) throw new Error(`there is no seat ${n}`)
  return seat
}

export const notesOf = ({ person, roundId }: Seated): Promise<NoteSetView> =>
  person.browser.call(noteRoutes.myNotes, { params: { roundId } })

export type Save = z.input<(typeof noteRequests)['notes:save']['payload']>['fields'][number]

export interface Pen {
  save: (fields: Save[]) => Promise<Answer<SaveAnswer>>
  disconnect: () => void
}

/** The author's socket connection, as a tab has one. */
export async function penOf(app: TestApp, person: TestPerson, noteSetId: string): Promise<Pen> {
  const socket = await app.connectAs(person, 'people', people)
  return { save: (fields) => socket.request('notes:save', { noteSetId, fields }), disconnect: socket.disconnect }
}

const justification =
  'Own decision with a reason: she read 61 pages of pager logs, offered to take two pages in return, and cut pages from 61 to 15.'
const goodRationale = (principles: readonly Principle[]): string =>
  `${principles.join(' and ')}: she closed a gap nobody owned, gave up her dashboard work for it, and pages fell from 61 to 15 over five weeks. ` +
  'Asked what she would do had they refused, she named a limit on her own side and its cost.'

/** All fields of a set: evidence, rating and reason on each principle, votes and a rationale. Every text contains `mark`. */
export function wholeNote(principles: readonly Principle[], mark = ''): Save[] {
  const texts = {
    strengths: `Reads raw logs. ${mark}`,
    concerns: `None seen. ${mark}`,
    unknowns: `Who watches it now. ${mark}`,
    handoff: `Ask about the fifth region. ${mark}`,
  }
  const set: Partial<NoteContent> = {
    ...texts,
    vote: 'I',
    fallbackVote: 'I',
    voteConfidence: 'M',
    rationale: `${goodRationale(principles)} ${mark}`,
  }
  return [
    ...Object.entries(set).map(([name, value]): Save => ({ key: `set.${name}`, value, base: 0 })),
    ...principles.flatMap((principle, order) => [
      ...Object.entries(evidenceOn(principle, mark)).map(([name, value]): Save => ({
        key: `item.i${principle}.${name}`,
        value,
        base: 0,
      })),
      { key: `item.i${principle}.order`, value: order, base: 0 },
      { key: `cell.${principle}.rating`, value: 4, base: 0 },
      { key: `cell.${principle}.justification`, value: `${justification} ${mark}`, base: 0 },
    ]),
  ]
}

const evidenceOn = (principle: Principle, mark: string) => ({
  principle,
  question: 'Tell me about a gap nobody owned.',
  story: `Pager logs ${mark}`.trim(),
  situation: `A cache paged two teams 61 times a month. ${mark}`,
  task: `Nobody owned the cache; she ran another service. ${mark}`,
  action: `She read three weeks of pager logs and proposed to the search team to own it. ${mark}`,
  why: `They would have fixed it once; a limit on her side would have meant slower results for customers. She gave up her dashboard work. ${mark}`,
  result: `Pages fell from 61 to 15 over five weeks, for both teams. ${mark}`,
  quotes: [{ id: 'q1', text: `I offered to take their two worst pages in return. ${mark}`, atMs: 61_000 }],
  probes: [
    {
      id: 'p1',
      kind: 'why',
      text: 'Why not escalate?',
      answer: `They would have fixed it once. ${mark}`,
      atMs: 70_000,
    },
    {
      id: 'p2',
      kind: 'cf',
      text: 'What if they had still refused?',
      answer: `A limit on my side, and slower results. ${mark}`,
      atMs: 80_000,
    },
  ],
})

/** Writes and submits a complete set; error findings are kept with a reason. */
export async function handIn(app: TestApp, seat: Seated, mark = ''): Promise<NoteSetView> {
  const { id, principles } = await notesOf(seat)
  const pen = await penOf(app, seat.person, id)
  const answer = await pen.save(wholeNote(principles, mark))
  if (!answer.ok) throw new Error(answer.error.message)
  return submit(seat)
}

export async function submit(seat: Seated): Promise<NoteSetView> {
  const view = await notesOf(seat)
  const keep = Object.fromEntries(
    view.findings
      .filter((finding) => finding.severity === 'error')
      .map((finding) => [`${finding.rule}@${finding.field}`, 'It is as it was said.']),
  )
  return seat.person.browser.call(noteRoutes.submitNotes, { params: { noteSetId: view.id }, body: { keep } })
}
