// Who may read which notes of the panel. Another person's notes enter an answer only if the rule allows it.
import { notFound } from '#server/lib/app-error.ts'
import type { PersonActor } from '#server/lib/actor.ts'
import type { Db } from '#server/db/client.ts'
import type { Deps } from '#server/deps.ts'
import * as loopService from '#server/features/loops/service.ts'
import * as loops from '#server/features/loops/system.ts'
import * as people from '#server/features/people/system.ts'
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
  const context = await loopService.requireLoop(db, actor, { loopId: set.loopId, access: 'member', named: 'note set' })
  if (set.authorId !== context.userId) throw notFound('note set')
  const seat = context.seats.find(({ id }) => id === set.seatId)
  if (seat === undefined) throw notFound('note set')
  const content = await contentOf(db, set)
  const round = await loops.findRound(db, set.roundId)
  return presentOwn({
    set,
    seat,
    content,
    loop: context.loop,
    candidateName: (await loopService.loopNames(db, context)).candidate,
    roundEnded: round?.status === 'ENDED',
    fields: await repository.listFields(db, set.id),
    findings:
      set.status === 'DRAFT' || set.status === 'LATE'
        ? lintNoteSet({
            principlePack: deps.principlePack,
            content,
            assigned: seat.principles,
            level: context.loop.targetLevel,
            fallbackLevel: context.loop.fallbackLevel,
            barRaiser: seat.barRaiser,
            lateHours: 0,
          })
        : set.findings,
    returnReason: await repository.lastReturnReason(db, set.id),
    addenda: await repository.listAddenda(db, [set.id]),
  })
}

/** Readers see other sets only after they submit their own, and votes only after the reveal (I-01). */
export async function panelNotes(deps: Deps, actor: PersonActor, loopId: string): Promise<PeerNoteSet[]> {
  const { db } = deps
  const context = await loopService.requireLoop(db, actor, { loopId, access: 'interviewer' })
  const panel = await repository.listOfLoop(db, loopId)
  const ownStatus = panel.find((set) => set.authorId === context.userId)?.status ?? 'NONE'
  const addenda = await repository.listAddenda(
    db,
    panel.map((set) => set.id),
  )
  const names = await people.displayNames(
    db,
    panel.map((set) => set.authorId),
  )
  const readerIsCandidate = context.roles.includes('candidate')
  const items = context.seats.flatMap((seat) =>
    panel
      .filter((set) => set.seatId === seat.id && set.authorId !== context.userId)
      .map((set) => ({
        set,
        seat,
        sees: whatReaderMaySee({
          readerIsCandidate,
          ownStatus,
          setStatus: set.status,
          votesOpen: set.votesOpenedAt !== null,
        }),
      })),
  )
  const readerIsBarRaiser = context.roles.includes('barRaiser')
  const opened = items.filter(({ sees }) => sees === 'notes' || sees === 'everything').map(({ set }) => set)
  if (!readerIsBarRaiser) await markOpened(db, opened, deps.clock.now())
  return items.flatMap(({ set, seat, sees }) =>
    presentPeer({
      set,
      seat,
      sees,
      authorName: names.get(set.authorId) ?? loops.leftName,
      addenda: addenda.filter((addendum) => addendum.noteSetId === set.id),
      readerIsBarRaiser,
    }),
  )
}

/** An opened set can't be returned for a fix. */
async function markOpened(db: Db, sets: readonly NoteSet[], now: number): Promise<void> {
  for (const set of sets) if (set.openedAt === null) await repository.update(db, set.id, { openedAt: now })
}
