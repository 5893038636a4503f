// Brings a loop to a stage with the real server: seats filled by link, rounds completed, notes saved and submitted, package frozen.
// Pass only what the test is about; the default texts have no blocking findings.
import { loopRoutes, seatRoutes, type CreateLoop, type LoopView } from '#shared/contracts/loops.ts'
import { noteRequests, noteRoutes } from '#shared/contracts/notes-api.ts'
import type { EvidenceItem, Finding, NoteCell, NoteContent } from '#shared/contracts/notes.ts'
import type { Principle, Rating, Vote } from '#shared/contracts/vocabulary.ts'
import { defaultPack } from '#shared/packs/sixteen/pack.ts'
import { findingSchema } from '#shared/contracts/notes.ts'
import * as roomService from '#tests/support/move-rooms.ts'
import type { TestApp } from './test-app.ts'
import type { TestPerson } from './factories.ts'
import { Refused } from './browser.ts'

export interface Seated {
  seatId: string
  n: number
  barRaiser: boolean
  hiringManager: boolean
  person: TestPerson
  roundId: string
  principles: Principle[]
}
export interface StaffedLoop {
  loopId: string
  candidate: TestPerson
  seats: Seated[]
}

/** The notes of one interviewer, by seat number. */
export interface NoteTraits {
  vote?: Vote
  fallbackVote?: Vote
  /** A rating for a principle that isn't assigned adds evidence for it. */
  ratings?: Partial<Record<Principle, Rating>>
  /** Added to the vote's rationale, to what a no rests on and to every justification, for leak tests. */
  rationaleCanary?: string
  noteCanary?: string
}
export interface LoopTraits extends Partial<CreateLoop> {
  notes?: Partial<Record<number, NoteTraits>>
  /** Existing people instead of new ones, by seat number. */
  candidate?: TestPerson
  interviewers?: Partial<Record<number, TestPerson>>
}

const evidenceOf = (id: string, principle: Principle): EvidenceItem => ({
  id,
  principle,
  question: 'Tell me about a time you changed something others relied on.',
  story: `story ${id}`,
  when: '2023',
  situation: 'The checkout lost 320 of 4,000 orders a week.',
  task: 'She was to find the cause within two weeks.',
  action: `She read 140 failed orders herself and removed the second address form, the part that shows ${principle}.`,
  why: 'She chose this because the form served the warehouse and cost customers, and gave up a planned redesign.',
  result: 'Lost orders went from 320 to 90 a week over one quarter.',
  quotes: [{ id: `${id}-q1`, text: 'I read a hundred and forty of them before I touched anything.', atMs: 61_000 }],
  probes: [
    {
      id: `${id}-p1`,
      kind: 'why',
      text: 'Why the form and not the redesign?',
      answer: 'Because 140 cases pointed at it.',
      atMs: 90_000,
    },
    {
      id: `${id}-p2`,
      kind: 'cf',
      text: 'What if the warehouse had refused?',
      answer: 'A week with both forms side by side.',
      atMs: 120_000,
    },
    {
      id: `${id}-p3`,
      kind: 'post',
      text: 'What happened two quarters later?',
      answer: 'The number held at 95.',
      atMs: 150_000,
    },
  ],
  provenance: 'observed',
  metrics: [],
  tension: null,
  scales: { scope: 3, ambiguity: 3, influence: 3, horizon: 3 },
})

const cellOf = (rating: Rating, canary: string): NoteCell => ({
  rating,
  noData: '',
  confidence: 'H',
  justification:
    `Read 140 failed orders, removed one form and brought lost orders from 320 to 90 a week over one quarter, with a reason and a cost she named herself. ${canary}`.trim(),
})

/** What a no rests on. A reason that the vote does not ask for is not sealed. */
const noReason = (
  principle: Principle | null,
  canary: string,
): Pick<NoteContent, 'votePrinciple' | 'voteLine' | 'voteWouldChange'> => ({
  votePrinciple: principle,
  voteLine: principle === null ? '' : `One surface, one quarter, and the number was made up. ${canary}`.trim(),
  voteWouldChange: principle === null ? '' : `A second team that had to move for it. ${canary}`.trim(),
})

export function noteContent(principles: readonly Principle[], traits: NoteTraits = {}): NoteContent {
  const ratings: Partial<Record<Principle, Rating>> = {
    ...Object.fromEntries(principles.map((code) => [code, 4])),
    ...traits.ratings,
  }
  const rated = Object.entries(ratings) as [Principle, Rating][]
  const { vote = 'I', fallbackVote = 'I', rationaleCanary = '' } = traits
  return {
    items: rated.map(([principle]) => evidenceOf(`item-${principle}`, principle)),
    cells: Object.fromEntries(rated.map(([principle, rating]) => [principle, cellOf(rating, traits.noteCanary ?? '')])),
    strengths: '',
    concerns: '',
    unknowns: '',
    handoff: '',
    vote,
    fallbackVote,
    ...noReason(vote === 'NI' || vote === 'SNH' ? (principles[0] ?? 'OW') : null, rationaleCanary),
    voteConfidence: 'M',
    rationale:
      `On ${principles.map((code) => defaultPack.principles[code].name).join(' and ')} the evidence is counted and first hand: 140 cases read, one form removed, 320 lost orders down to 90. The concern is scope: one surface, one quarter, and no other team had to move. ${rationaleCanary}`.trim(),
  }
}

/** A loop with all seats filled. */
export async function staffLoop(app: TestApp, traits: LoopTraits = {}): Promise<StaffedLoop> {
  const { notes: _notes, candidate: given, interviewers = {}, ...stated } = traits
  const candidate = given ?? (await app.buildUser({ name: 'Cara Candidate' }))
  const loop = await candidate.browser.call(loopRoutes.createLoop, {
    body: { templateId: 'mini-2', role: 'PM', roleTitle: 'PM, checkout', targetLevel: 5, fallbackLevel: 4, ...stated },
  })
  const seats: { person: TestPerson; roundId: string; seatId: string }[] = []
  for (const seat of loop.seats) {
    const person =
      interviewers[seat.roundNumber] ??
      (await app.buildUser({
        name: `${seat.barRaiser ? 'Bara' : 'Ivo'} Seat${String(seat.roundNumber)}`,
        level: 7,
        groups: [`group ${String(seat.roundNumber)}`],
      }))
    const { url } = await candidate.browser.call(seatRoutes.createInvite, {
      params: { loopId: loop.id, seatId: seat.id },
    })
    const token = url.split('/').at(-1) ?? ''
    const { roundId } = await person.browser.call(seatRoutes.acceptInvite, {
      params: { token },
      body: { acceptDuties: true },
    })
    seats.push({ person, roundId, seatId: seat.id })
  }
  const views = await Promise.all(
    seats.map(({ person }) => person.browser.call(loopRoutes.getLoop, { params: { loopId: loop.id } })),
  )
  return { loopId: loop.id, candidate, seats: seats.map((seat, at) => ({ ...seat, ...mine(views[at], seat.seatId) })) }
}

function mine(
  view: LoopView | undefined,
  seatId: string,
): Pick<Seated, 'n' | 'barRaiser' | 'hiringManager' | 'principles'> {
  const seat = view?.seats.find((seat) => seat.id === seatId)
  if (seat === undefined) throw new Error('the seat was not filled')
  return {
    n: seat.roundNumber,
    barRaiser: seat.barRaiser,
    hiringManager: seat.hiringManager,
    principles: seat.principles ?? [],
  }
}

/** Both people join, agree and complete the round, with the room's commands. */
export async function holdRounds(app: TestApp, loop: StaffedLoop): Promise<void> {
  for (const { roundId, person } of loop.seats) {
    const side = (
      actor: 'candidate' | 'interviewer',
      command: Parameters<typeof roomService.applyToRoom>[1]['command'],
    ) =>
      roomService.applyToRoom(app.deps, {
        roundId,
        actor,
        actorId: actor === 'candidate' ? loop.candidate.id : person.id,
        command,
      })
    for (const actor of ['candidate', 'interviewer'] as const) {
      await roomService.applyToRoom(app.deps, {
        roundId,
        actor: 'server',
        actorId: null,
        command: { type: 'presenceChanged', side: actor, state: 'present', device: `${actor}-${roundId.slice(-8)}` },
      })
      await side(actor, { type: 'consent', given: true })
      await side(actor, { type: 'setReady', ready: true })
    }
    app.clock.advance(20 * 60_000)
    await side('interviewer', { type: 'wrapUp' })
    await side('interviewer', { type: 'end' })
  }
}

/** Saves a note set over the interviewer's socket and submits it; each error finding is kept with a reason. */
export async function writeNotes(app: TestApp, seat: Seated, content: NoteContent): Promise<void> {
  const { browser } = seat.person
  const set = await browser.call(noteRoutes.myNotes, { params: { roundId: seat.roundId } })
  const socket = await app.connectAs(seat.person, 'people', { requests: noteRequests })
  const fields = fieldsOf(content)
  for (let at = 0; at < fields.length; at += 40) {
    const answer = await socket.request('notes:save', { noteSetId: set.id, fields: fields.slice(at, at + 40) })
    if (!answer.ok) throw new Error(`saving notes: ${answer.error.message}`)
  }
  socket.disconnect()
  const { findings } = await browser.call(noteRoutes.myNotes, { params: { roundId: seat.roundId } })
  await submit(seat, set.id, findings)
}

async function submit({ person }: Seated, noteSetId: string, findings: readonly Finding[]): Promise<void> {
  const keep = Object.fromEntries(
    findings
      .filter((finding) => finding.severity === 'error')
      .map((finding) => [`${finding.rule}@${finding.field}`, 'It stands as heard.']),
  )
  try {
    await person.browser.call(noteRoutes.submitNotes, { params: { noteSetId }, body: { keep } })
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    const named = findingSchema.array().safeParse(error.problem.details)
    throw new Error(
      `${error.message} ${JSON.stringify(named.success ? named.data.filter((item) => item.severity === 'block') : error.problem.details)}`,
    )
  }
}

function fieldsOf(content: NoteContent): { key: string; value: unknown; base: number }[] {
  const { items, cells, ...set } = content
  return [
    ...Object.entries(set).map(([name, value]) => ({ key: `set.${name}`, value })),
    ...Object.entries(cells).flatMap(([code, cell]) =>
      Object.entries(cell).map(([name, value]) => ({ key: `cell.${code}.${name}`, value })),
    ),
    ...items.flatMap(({ id, ...item }, order) =>
      Object.entries({ ...item, order }).map(([name, value]) => ({ key: `item.${id}.${name}`, value })),
    ),
  ]
    .filter(({ value }) => value !== '' && value !== null)
    .map((field) => ({ ...field, base: 0 }))
}

/** All rounds completed, all notes submitted, the package frozen: the debrief can open. */
export async function packagedLoop(app: TestApp, traits: LoopTraits = {}): Promise<StaffedLoop> {
  const loop = await staffLoop(app, traits)
  await holdRounds(app, loop)
  for (const seat of loop.seats) await writeNotes(app, seat, noteContent(seat.principles, traits.notes?.[seat.n]))
  return loop
}
