// The life of note sets: created when a round goes live, submitted, returned or waived, and marked late.
import { AppError, forbidden, notFound, refuse } from '#server/lib/app-error.ts'
import type { PersonActor } from '#server/lib/actor.ts'
import { audit } from '#server/db/audit.ts'
import { grant, type Authorized } from '#server/lib/authorized.ts'
import { hashOf } from '#server/lib/hash.ts'
import type { Db } from '#server/db/client.ts'
import type { Deps } from '#server/deps.ts'
import type { DomainEvent } from '#server/events.ts'
import * as loopService from '#server/features/loops/service.ts'
import * as loops from '#server/features/loops/system.ts'
import { durations } from '#shared/contracts/limits.ts'
import { noteContentSchema, type Finding, type NoteContent } from '#shared/contracts/notes.ts'
import { assembleNoteContent } from '#shared/domain/notes/note-content.ts'
import { noteSetNext } from '#shared/domain/notes/note-set-state.ts'
import { withOwnReason } from '#shared/domain/notes/vote-reason.ts'
import { blockingFindings, lintNoteSet } from '#shared/domain/notes/submit.ts'
import { noteQuality } from '#shared/domain/rubrics/note-quality.ts'
import * as repository from './repository.ts'
import type { NoteSet } from './repository.ts'

const hour = 3_600_000

/** The author's own set; the only way to get a set that may be changed. */
export async function requireOwnSet(
  db: Db,
  actor: PersonActor,
  noteSetId: string,
): Promise<Authorized<NoteSet, 'author'>> {
  const set = await repository.lock(db, noteSetId)
  if (set === null) throw notFound('note set')
  return grant(set, 'author', () => {
    if (set.authorId !== actor.userId) throw notFound('note set')
  })
}

type Event<T extends DomainEvent['type']> = Extract<DomainEvent, { type: T }>

/** A rescheduled round continues with its notes, and their due time starts again. */
export async function whenRoundWentLive(tx: Db, deps: Deps, round: Event<'roundWentLive'>): Promise<void> {
  const kept = await repository.findByRound(tx, round.roundId)
  if (kept !== null) {
    if (kept.status === 'DRAFT') await repository.update(tx, kept.id, { dueAt: null })
    return
  }
  await repository.insert(tx, {
    id: deps.ids.next(),
    roundId: round.roundId,
    loopId: round.loopId,
    seatId: round.seatId,
    authorId: round.interviewerId,
    status: 'DRAFT',
    createdAt: deps.clock.now(),
    findings: [],
    kept: {},
  })
}

/** Sets the due time when a round is over, completed or not. */
export async function whenRoundOver(
  tx: Db,
  _deps: Deps,
  { roundId, at }: Event<'roundEnded' | 'roundAborted'>,
): Promise<void> {
  const set = await repository.findByRound(tx, roundId)
  if (set !== null && set.dueAt === null) await repository.update(tx, set.id, { dueAt: at + durations.noteDueMs })
}

/** From the reveal on, readers of the notes also see the votes. */
export async function whenDebriefStepEntered(
  tx: Db,
  _deps: Deps,
  { loopId, step, at }: Event<'debriefStepEntered'>,
): Promise<void> {
  if (step === 'REVEAL') await repository.openVotes(tx, loopId, at)
}

export async function contentOf(db: Db, set: NoteSet): Promise<NoteContent> {
  if (set.content === null) return assembleNoteContent(await repository.listFields(db, set.id))
  // For reading only: sets submitted by older versions lack newer fields, and the hash covers what was submitted.
  return noteContentSchema.parse(set.content)
}

export async function submitNotes(
  deps: Deps,
  actor: PersonActor,
  input: { noteSetId: string; keep: Record<string, string> },
): Promise<NoteSet> {
  const submitted = await deps.events.transact(async (tx) => {
    const peek = await repository.find(tx, input.noteSetId)
    if (peek === null) throw notFound('note set')
    const loop = await loops.lockLoop(tx, peek.loopId)
    const set = await requireOwnSet(tx, actor, input.noteSetId)
    if (loop === null) throw notFound('loop')
    return submitLocked(tx, deps, { set, loop, keep: input.keep })
  })
  await loops.announceLoop(deps, submitted.loopId, 'panel')
  return submitted
}

async function submitLocked(
  tx: Db,
  deps: Deps,
  { set, loop, keep }: { set: Authorized<NoteSet, 'author'>; loop: loops.Loop; keep: Record<string, string> },
): Promise<NoteSet> {
  const next = noteSetNext(set.status, 'submit')
  if (!next.ok) throw refuse(next.rejection)
  const now = deps.clock.now()
  const seat = (await loops.listSeats(tx, loop.id)).find(({ id }) => id === set.seatId)
  if (seat === undefined) throw notFound('seat')
  const lateMs = set.dueAt === null ? 0 : Math.max(0, now - set.dueAt)
  const content = withOwnReason(assembleNoteContent(await repository.listFields(tx, set.id)), seat.barRaiser)
  const findings = lintNoteSet({
    principlePack: deps.principlePack,
    content,
    assigned: seat.principles,
    level: loop.targetLevel,
    fallbackLevel: loop.fallbackLevel,
    barRaiser: seat.barRaiser,
    lateHours: lateMs / hour,
  })
  assertSubmittable(findings, keep)
  const change = {
    status: next.value,
    submittedAt: now,
    lateMs,
    content,
    findings,
    kept: keep,
    version: set.version + 1,
    hash: hashOf(content),
    quality: Math.round(noteQuality({ content, assigned: seat.principles, findings, lateHours: lateMs / hour })),
  }
  await repository.update(tx, set.id, change)
  await audit(tx, deps, {
    actorId: set.authorId,
    loopId: loop.id,
    action: 'notes.submitted',
    details: { n: seat.roundNumber, version: change.version },
  })
  await deps.events.raise(tx, { type: 'noteSetSubmitted', ...refOf(set), quality: change.quality, at: now })
  return { ...set, ...change }
}

const refOf = (set: NoteSet) => ({ noteSetId: set.id, roundId: set.roundId, loopId: set.loopId })

/** Blocking findings prevent the submit. An error finding needs a reason to keep it. */
function assertSubmittable(findings: readonly Finding[], keep: Record<string, string>): void {
  const blocking = blockingFindings(findings)
  const first = blocking[0]
  if (first !== undefined)
    throw new AppError('NOTES_BLOCKED', `${first.message} ${first.question}`, { path: first.field, details: findings })
  const unkept = findings.filter(
    (finding) => finding.severity === 'error' && !((keep[`${finding.rule}@${finding.field}`] ?? '').trim().length > 0),
  )
  const open = unkept[0]
  if (open !== undefined)
    throw new AppError('NOTES_BLOCKED', `${open.message} Fix it, or keep it and say why.`, {
      path: open.field,
      details: findings,
    })
}

export async function addAddendum(
  deps: Deps,
  actor: PersonActor,
  input: { noteSetId: string; text: string },
): Promise<NoteSet> {
  const set = await deps.db.transaction(async (tx) => {
    const own = await requireOwnSet(tx, actor, input.noteSetId)
    const next = noteSetNext(own.status, 'add_addendum')
    if (!next.ok) throw refuse(next.rejection)
    await repository.insertAddendum(tx, {
      id: deps.ids.next(),
      noteSetId: own.id,
      text: input.text,
      at: deps.clock.now(),
    })
    return own
  })
  await loops.announceLoop(deps, set.loopId, 'panel')
  return set
}

/** The bar raiser returns a set before anyone else has opened it; the old version is kept (I-09). */
export async function returnNotes(
  deps: Deps,
  actor: PersonActor,
  input: { noteSetId: string; reason: string },
): Promise<void> {
  const loopId = await changeAsBarRaiser(deps, { actor, noteSetId: input.noteSetId }, async (tx, set) => {
    const next = noteSetNext(set.status, 'br_returns_for_fix', { openedByOthers: set.openedAt !== null })
    if (!next.ok) throw refuse(next.rejection)
    if (set.content === null || set.hash === null || set.submittedAt === null) throw notFound('note set')
    await repository.insertVersion(tx, {
      noteSetId: set.id,
      version: set.version,
      content: set.content,
      hash: set.hash,
      submittedAt: set.submittedAt,
      returnedBy: actor.userId,
      returnReason: input.reason,
    })
    await repository.update(tx, set.id, {
      status: next.value,
      content: null,
      hash: null,
      submittedAt: null,
      quality: null,
    })
    await audit(tx, deps, {
      actorId: actor.userId,
      loopId: set.loopId,
      action: 'notes.returned',
      details: { version: set.version },
    })
    await deps.events.raise(tx, { type: 'noteSetReturned', ...refOf(set), at: deps.clock.now() })
  })
  await loops.announceLoop(deps, loopId, 'panel')
}

/** The bar raiser waives one late set of another interviewer, when the rule's waiting time has passed. */
export async function waiveNotes(
  deps: Deps,
  actor: PersonActor,
  input: { noteSetId: string; reason: string },
): Promise<void> {
  const loopId = await changeAsBarRaiser(deps, { actor, noteSetId: input.noteSetId }, async (tx, set) => {
    const now = deps.clock.now()
    const panel = await repository.listOfLoop(tx, set.loopId)
    const seat = (await loops.listSeats(tx, set.loopId)).find(({ id }) => id === set.seatId)
    const next = noteSetNext(set.status, 'waive', {
      lateForMs: set.dueAt === null ? 0 : now - set.dueAt,
      alreadyWaived: panel.some(({ status }) => status === 'WAIVED'),
      isBarRaiser: seat?.barRaiser === true,
    })
    if (!next.ok) throw refuse(next.rejection)
    await repository.update(tx, set.id, { status: next.value, waivedAt: now })
    await audit(tx, deps, {
      actorId: actor.userId,
      loopId: set.loopId,
      action: 'notes.waived',
      details: { reason: input.reason },
    })
    await deps.events.raise(tx, { type: 'noteSetWaived', ...refOf(set), at: now })
  })
  await loops.announceLoop(deps, loopId, 'panel')
}

async function changeAsBarRaiser(
  deps: Deps,
  { actor, noteSetId }: { actor: PersonActor; noteSetId: string },
  change: (tx: Db, set: NoteSet) => Promise<void>,
): Promise<string> {
  return deps.events.transact(async (tx) => {
    const peek = await repository.find(tx, noteSetId)
    if (peek === null) throw notFound('note set')
    const context = await loopService.requireLoop(tx, actor, {
      loopId: peek.loopId,
      access: 'barRaiser',
      lock: true,
      named: 'note set',
    })
    const set = await repository.lock(tx, noteSetId)
    if (set === null) throw notFound('note set')
    const own = (await repository.listOfLoop(tx, context.loop.id)).find(({ authorId }) => authorId === context.userId)
    if (own === undefined || (own.status !== 'SUBMITTED' && own.status !== 'SEALED'))
      throw forbidden('Submit your own notes first. Then you can read and manage the panel’s notes.')
    await change(tx, set)
    return peek.loopId
  })
}

/** Marks drafts as late after their due time. */
export async function markOverdue(deps: Deps, now: number): Promise<void> {
  const overdue = await deps.db.transaction(async (tx) => {
    const rows = await repository.listOverdue(tx, now)
    for (const row of rows) {
      const set = await repository.lock(tx, row.id)
      const next = set === null ? null : noteSetNext(set.status, 'due_passed')
      if (next?.ok === true) await repository.update(tx, row.id, { status: next.value })
    }
    return rows
  })
  for (const row of overdue) await loops.announceLoop(deps, row.loopId, 'panel')
}
