// Who may read a package and when, and in which order a reader sees the notes.
import { AppError, notFound } from '#server/lib/app-error.ts'
import type { PersonActor } from '#server/lib/actor.ts'
import { hashOf } from '#server/lib/hash.ts'
import type { Deps } from '#server/deps.ts'
import * as loopService from '#server/features/loops/service.ts'
import { packageContentSchema } from '#shared/contracts/package-content.ts'
import type { PackageView } from '#shared/contracts/packages.ts'
import * as repository from './repository.ts'

/**
 * The package opens to the whole panel at the silent read, votes and rationales at the reveal. Candidates never see it. What is newer than
 * a stored package is added for reading only.
 */
export async function packageView(deps: Deps, actor: PersonActor, loopId: string): Promise<PackageView> {
  const context = await loopService.requireLoop(deps.db, actor, { loopId, access: 'interviewer' })
  const pack = await repository.findNewest(deps.db, loopId)
  const practiceReleased = context.loop.practiceOnly && context.loop.status === 'CLOSED'
  if (pack === null) throw notFound('package')
  if (pack.openedAt === null && !practiceReleased)
    throw new AppError(
      'SEALED',
      'The package opens for the whole panel at once, when the debrief’s silent read begins.',
    )
  const names = await loopService.loopNames(deps.db, context)
  const sealed = sealedView(pack, {
    readerId: context.userId,
    candidateName: names.candidate,
    roleTitle: context.loop.roleTitle,
    people: [...names.bySeat].map(([seatId, name]) => ({ seatId, name, mine: seatId === context.mySeat?.id })),
  })
  return pack.votesOpenedAt !== null || practiceReleased ? { ...sealed, votes: pack.votes } : sealed
}

type Reader = Pick<PackageView, 'candidateName' | 'roleTitle' | 'people'> & { readerId: string }

/** What a reader has in the silent read: everything but votes and rationales, which are only counted. */
export const sealedView = (
  pack: repository.Package,
  { readerId, ...named }: Reader,
): PackageView & { votes: null } => ({
  ...named,
  loopId: pack.loopId,
  version: pack.version,
  hash: pack.hash,
  frozenAt: pack.frozenAt,
  content: packageContentSchema.parse({
    ...pack.content,
    noteSets: shuffledFor(readerId, pack.content.noteSets),
  }),
  sealedVotes: pack.votes.length,
  votes: null,
})

/** A different order for each reader, the same at each visit: no set is read first by everyone. */
function shuffledFor<T extends { noteSetId: string }>(readerId: string, sets: readonly T[]): T[] {
  return sets
    .map((set) => ({ set, at: hashOf(`${readerId}:${set.noteSetId}`) }))
    .toSorted((a, b) => (a.at < b.at ? -1 : 1))
    .map(({ set }) => set)
}
