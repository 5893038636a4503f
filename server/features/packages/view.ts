// Who opens a package when, and in which order a reader meets the notes.
import { AppError, notFound } from '#server/lib/app-error.ts'
import type { PersonActor } from '#server/lib/actor.ts'
import { hashOf } from '#server/lib/hash.ts'
import type { Deps } from '#server/deps.ts'
import * as loopService from '#server/features/loops/service.ts'
import { debriefSteps, type DebriefStep } from '#shared/contracts/debrief-state.ts'
import type { PackageView } from '#shared/contracts/packages.ts'
import * as repository from './repository.ts'

const reached = (step: string | null, wanted: DebriefStep): boolean =>
  step !== null && debriefSteps.indexOf(step as DebriefStep) >= debriefSteps.indexOf(wanted)

/** The package opens to the whole panel at the silent read; votes and rationales at the reveal. Candidates never see it. */
export async function packageView(deps: Deps, actor: PersonActor, loopId: string): Promise<PackageView> {
  const context = await loopService.requireLoop(deps.db, actor, { loopId, access: 'interviewer' })
  const step = await loopService.debriefStepOf(deps.db, loopId)
  const pack = await repository.findNewest(deps.db, loopId)
  const practiceReleased = context.loop.practiceOnly && context.loop.status === 'CLOSED'
  if (pack === null) throw notFound('package')
  if (!reached(step, 'SILENT_READ') && !practiceReleased) throw new AppError('SEALED', 'The package opens to everyone at once, at the silent read of the debrief.')
  const view = await loopService.loopView(deps.db, deps, context)
  return {
    loopId, version: pack.version, hash: pack.hash, frozenAt: pack.frozenAt, candidateName: view.candidate.name, roleTitle: context.loop.roleTitle,
    people: view.seats.flatMap((seat) => (seat.person === null ? [] : [{ seatId: seat.id, name: seat.person.name, mine: seat.mine }])),
    content: { ...pack.content, noteSets: shuffledFor(context.userId, pack.content.noteSets) },
    sealedVotes: pack.votes.length,
    votes: reached(step, 'REVEAL') || practiceReleased ? pack.votes : null,
  }
}

/** Another order for every reader, the same one at every visit, so that no set is always read first. */
function shuffledFor<T extends { noteSetId: string }>(readerId: string, sets: readonly T[]): T[] {
  return sets.map((set) => ({ set, at: hashOf(`${readerId}:${set.noteSetId}`) })).toSorted((a, b) => (a.at < b.at ? -1 : 1)).map(({ set }) => set)
}
