// What lies behind people, written as rows: a past of months would take a test months to live through.
import { loops, seats } from '#server/db/schema/loops.ts'
import { noteSets } from '#server/db/schema/notes.ts'
import { roundRecords } from '#server/db/schema/queue.ts'
import { rounds } from '#server/db/schema/rounds.ts'
import { auditLog } from '#server/db/schema/audit.ts'
import type { NoteSetStatus } from '#shared/contracts/notes.ts'
import type { LoopStatus, Principle, RoundEndReason, RoundStatus } from '#shared/contracts/vocabulary.ts'
import type { TestPerson } from '#tests/support/factories.ts'
import type { TestApp } from '#tests/support/test-app.ts'

export interface PastTraits {
  candidate: TestPerson
  interviewer: TestPerson
  /** When it went live; half an hour later it was over. */
  at: number
  status?: RoundStatus
  endReason?: RoundEndReason | null
  interviewerWas?: 'present' | 'away'
  barRaiser?: boolean
  principles?: Principle[]
  notes?: { quality: number; status?: NoteSetStatus; shadow?: boolean }
  /** Not begun: still to come at `at`. */
  toCome?: boolean
  loopStatus?: LoopStatus
  demo?: boolean
  missedBy?: TestPerson
}

const halfHour = 30 * 60_000

interface Ids {
  loopId: string
  seatId: string
  roundId: string
}

export async function pastRound(app: TestApp, traits: PastTraits): Promise<void> {
  const { deps } = app
  const ids = { loopId: deps.ids.next(), seatId: deps.ids.next(), roundId: deps.ids.next() }
  await insertLoop(app, ids, traits)
  await insertRound(app, ids, traits)
  if (traits.notes !== undefined) await insertNotes(app, ids, { ...traits, notes: traits.notes })
  if (traits.missedBy !== undefined) {
    await deps.db.insert(auditLog).values({
      id: deps.ids.next(),
      at: traits.at,
      actorId: traits.missedBy.id,
      loopId: ids.loopId,
      action: 'round.missed',
      details: {},
    })
  }
}

async function insertLoop({ deps }: TestApp, { loopId, seatId }: Ids, traits: PastTraits): Promise<void> {
  const {
    candidate,
    interviewer,
    at,
    barRaiser = false,
    toCome = false,
    principles = ['SS'],
    demo = false,
    loopStatus = 'IN_PROGRESS',
  } = traits
  await deps.db.insert(loops).values({
    id: loopId,
    candidateId: candidate.id,
    templateId: 'mini-2',
    role: 'PM',
    roleTitle: 'PM, checkout',
    targetLevel: 5,
    fallbackLevel: 4,
    status: loopStatus,
    statusAt: at,
    weakness: {},
    createdAt: at,
    demoOwnerId: demo ? candidate.id : null,
  })
  await deps.db.insert(seats).values({
    id: seatId,
    loopId,
    roundNumber: 1,
    roundType: 'BEH',
    minutes: 30,
    barRaiser,
    hiringManager: false,
    interviewerId: interviewer.id,
    principles,
    frozenAt: toCome ? null : at,
    filledAt: at,
    openedAt: at,
  })
}

async function insertRound({ deps }: TestApp, { loopId, seatId, roundId }: Ids, traits: PastTraits): Promise<void> {
  const { candidate, interviewer, at, toCome = false, interviewerWas = 'present' } = traits
  const status = traits.status ?? (toCome ? 'PLANNED' : 'ENDED')
  const [liveAt, endedAt] = toCome ? [null, null] : [at, at + halfHour]
  await deps.db.insert(rounds).values({
    id: roundId,
    loopId,
    seatId,
    attempt: 1,
    interviewerId: interviewer.id,
    candidateId: candidate.id,
    status,
    startsAt: at,
    createdAt: at,
    liveAt,
    endedAt,
    endReason: traits.endReason ?? (toCome ? null : 'interviewer'),
    interviewerPresent: interviewerWas === 'present',
  })
}

async function insertNotes(
  { deps }: TestApp,
  { loopId, seatId, roundId }: Ids,
  { interviewer, at, notes }: PastTraits & Required<Pick<PastTraits, 'notes'>>,
): Promise<void> {
  const { quality, status = 'SUBMITTED', shadow = false } = notes
  await deps.db.insert(noteSets).values({
    id: deps.ids.next(),
    roundId,
    loopId,
    seatId,
    authorId: interviewer.id,
    status,
    shadow,
    createdAt: at,
    submittedAt: at + 2 * halfHour,
    quality,
    findings: [],
    kept: {},
  })
  const counts = !shadow && (status === 'SUBMITTED' || status === 'SEALED')
  if (counts)
    await deps.db.insert(roundRecords).values({ roundId, noteQuality: quality, notesSubmittedAt: at + 2 * halfHour })
}
