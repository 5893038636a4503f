// Who reads what of the panel's notes. Nothing of another's set is loaded into an answer before the rule allows it.
import { notFound } from '#server/lib/app-error.ts'
import type { PersonActor } from '#server/lib/actor.ts'
import type { Db } from '#server/db/client.ts'
import type { Deps } from '#server/deps.ts'
import * as loopService from '#server/features/loops/service.ts'
import type { NoteSetView, PeerNoteSet } from '#shared/contracts/notes-api.ts'
import { whatReaderMaySee } from '#shared/domain/notes/visibility.ts'
import { lintNoteSet } from '#shared/domain/notes/submit.ts'
import { presentOwn, presentPeer } from './presenter.ts'
import * as repository from './repository.ts'
import type { NoteSet } from './repository.ts'
import { contentOf } from './service.ts'

export async function ownNotes(deps: Deps, actor: PersonActor, roundId: string): Promise<NoteSetView> {
  const set = await repository.findByRound(deps.db, roundId)
  if (set === null) throw notFound('note set')
  return ownView(deps, actor, set)
}

export async function ownView(deps: Deps, actor: PersonActor, set: NoteSet): Promise<NoteSetView> {
  const { db } = deps
  const context = await loopService.requireLoop(db, actor, { loopId: set.loopId, access: 'member' })
  if (set.authorId !== context.userId) throw notFound('note set')
  const seat = context.seats.find((one) => one.id === set.seatId)
  if (seat === undefined) throw notFound('note set')
  const content = await contentOf(db, set)
  const view = await loopService.loopView(db, deps, context)
  return presentOwn({
    set, seat, content, loop: context.loop, candidateName: view.candidate.name,
    roundEnded: view.seats.some((one) => one.id === seat.id && one.roundStatus === 'ENDED'),
    fields: await repository.listFields(db, set.id),
    findings: set.status === 'DRAFT' || set.status === 'LATE'
      ? lintNoteSet({ principlePack: deps.principlePack, content, assigned: seat.principles, level: context.loop.targetLevel, fallbackLevel: context.loop.fallbackLevel, barRaiser: seat.barRaiser, lateHours: 0 })
      : set.findings,
    returnReason: await repository.lastReturnReason(db, set.id),
    addenda: await repository.listAddenda(db, [set.id]),
  })
}

/** The reveal opens votes to all; before it a peer's set shows everything else, and only after one's own submit (I-01). */
export async function panelNotes(deps: Deps, actor: PersonActor, loopId: string): Promise<PeerNoteSet[]> {
  const { db } = deps
  const context = await loopService.requireLoop(db, actor, { loopId, access: 'interviewer' })
  const panel = await repository.listOfLoop(db, loopId)
  const own = panel.find((one) => one.set.authorId === context.userId)?.set ?? null
  const debriefStep = await loopService.debriefStepOf(db, loopId)
  const addenda = await repository.listAddenda(db, panel.map((one) => one.set.id))
  const items = panel.filter((one) => one.set.authorId !== context.userId).map((one) => {
    const sees = whatReaderMaySee({ readerIsCandidate: context.roles.includes('candidate'), ownStatus: own?.status ?? 'NONE', setStatus: one.set.status, debriefStep })
    return { one, sees }
  })
  const readerIsBarRaiser = context.roles.includes('barRaiser')
  const opened = items.filter(({ sees }) => sees === 'notes' || sees === 'everything').map(({ one }) => one.set)
  if (!readerIsBarRaiser) await markOpened(db, opened, deps.clock.now())
  return items.flatMap(({ one, sees }) => presentPeer({ one, sees, addenda: addenda.filter((addendum) => addendum.noteSetId === one.set.id), readerIsBarRaiser }))
}

/** After this the set cannot be returned for a fix. */
async function markOpened(db: Db, sets: readonly NoteSet[], now: number): Promise<void> {
  for (const set of sets) if (set.openedAt === null) await repository.update(db, set.id, { openedAt: now })
}
