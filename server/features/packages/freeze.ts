// Freezes a package in the transaction that submits its last note set, and checks it against its hash later.
import { audit } from '#server/db/audit.ts'
import { hashOf } from '#server/lib/hash.ts'
import type { Db } from '#server/db/client.ts'
import type { Deps } from '#server/deps.ts'
import type { DomainEvent } from '#server/events.ts'
import * as loops from '#server/features/loops/system.ts'
import * as notes from '#server/features/notes/system.ts'
import type { NoteSet } from '#server/features/notes/system.ts'
import { requiredNoteSets, type LoopSeat } from '#shared/domain/loop/note-sets.ts'
import type { PrinciplePack } from '#shared/contracts/pack.ts'
import { assemblePackage } from '#shared/domain/package/assemble.ts'
import { canonicalPackageBytes } from '#shared/domain/package/canonical.ts'
import type { KnownStory, PackageLoop } from '#shared/domain/package/input.ts'
import { toPackageLoop, toPackageNoteSet } from './assemble-input.ts'
import * as repository from './repository.ts'
import type { Package } from './repository.ts'

export async function loopSeatsOf(tx: Db, loopId: string, sets: readonly NoteSet[]): Promise<LoopSeat[]> {
  const seats = await loops.listSeats(tx, loopId)
  const rounds = await loops.listRounds(tx, [loopId])
  return seats.map((seat) => ({
    id: seat.id,
    barRaiser: seat.barRaiser,
    hiringManager: seat.hiringManager,
    lost: seat.lostAt !== null,
    roundEnded: rounds.some((round) => round.seatId === seat.id && round.status === 'ENDED'),
    notes: sets.find((set) => set.seatId === seat.id)?.status ?? 'NONE',
  }))
}

/** Freezes if every required set is submitted or waived. The caller has locked the loop, so nothing changes meanwhile. */
export async function freezeIfComplete(tx: Db, deps: Deps, loopId: string): Promise<boolean> {
  const loop = await loops.findLoop(tx, loopId)
  if (loop === null || loop.status !== 'NOTES_DUE') return false
  const sets = await notes.lockOfLoop(tx, loopId)
  const seats = await loopSeatsOf(tx, loopId, sets)
  const required = requiredNoteSets(seats)
  const outstanding = required.filter(
    (seat) => !seat.barRaiser && !['SUBMITTED', 'SEALED', 'WAIVED'].includes(seat.notes),
  ).length
  const raiser = required.find((seat) => seat.barRaiser)
  const barRaiserSetIn = raiser !== undefined && (raiser.notes === 'SUBMITTED' || raiser.notes === 'SEALED')
  if (outstanding > 0 || !barRaiserSetIn) return false
  const setsWaived = required.filter((seat) => seat.notes === 'WAIVED').length
  await loops.moveLoop(tx, {
    loopId,
    event: 'notes_complete',
    input: { barRaiserSetIn, setsOutstanding: outstanding, setsWaived },
    now: deps.clock.now(),
  })
  await freeze(tx, deps, { loop, sets })
  return true
}

/** Seals all submitted sets and stores the package. */
export async function freeze(
  tx: Db,
  deps: Deps,
  { loop, sets }: { loop: loops.Loop; sets: readonly NoteSet[] },
): Promise<Package['id']> {
  const submitted = sets.filter((set) => set.status === 'SUBMITTED')
  await notes.seal(tx, submitted)
  const previous = await repository.findNewest(tx, loop.id)
  const id = deps.ids.next()
  await repository.insert(tx, {
    id,
    loopId: loop.id,
    version: (previous?.version ?? 0) + 1,
    status: 'FROZEN',
    ...frozenPackage({ input: await toPackageLoop(tx, loop), sets, principlePack: deps.principlePack }),
    frozenAt: deps.clock.now(),
  })
  await audit(tx, deps, {
    actorId: null,
    loopId: loop.id,
    action: 'package.frozen',
    details: { sets: submitted.length },
  })
  return id
}

interface PackageParts {
  input: PackageLoop
  sets: readonly NoteSet[]
  stories?: readonly KnownStory[]
  principlePack: PrinciplePack
}

/** The content of a package and the hash over its sets. `stories` are those that the candidate wrote down. */
export function frozenPackage({
  input,
  sets,
  stories = [],
  principlePack,
}: PackageParts): Pick<Package, 'content' | 'votes' | 'hash'> {
  const noteSets = sets.filter((set) => set.content !== null || set.status === 'WAIVED').map(toPackageNoteSet)
  return {
    ...assemblePackage({ loop: input, noteSets, stories, principlePack }),
    hash: hashOf(canonicalPackageBytes(noteSets.filter((set) => !set.waived))),
  }
}

export const sealOf = (sealed: readonly NoteSet[]): string =>
  hashOf(canonicalPackageBytes(sealed.map(toPackageNoteSet)))

/** Whether the sealed note sets still match the frozen hash (I-10). */
export async function isIntact(db: Db, pack: Package): Promise<boolean> {
  const sets = (await notes.listOfLoop(db, pack.loopId)).filter((set) => set.status === 'SEALED')
  return sealOf(sets) === pack.hash
}

type Event<T extends DomainEvent['type']> = Extract<DomainEvent, { type: T }>

export async function whenNoteSetSettled(
  tx: Db,
  deps: Deps,
  { loopId }: Event<'noteSetSubmitted' | 'noteSetWaived'>,
): Promise<void> {
  await freezeIfComplete(tx, deps, loopId)
}

/** The package opens to the whole panel at the silent read, its votes at the reveal. */
export async function whenDebriefStepEntered(
  tx: Db,
  _deps: Deps,
  { packageId, step, at }: Event<'debriefStepEntered'>,
): Promise<void> {
  if (step === 'SILENT_READ') await repository.update(tx, packageId, { openedAt: at })
  if (step === 'REVEAL') await repository.update(tx, packageId, { votesOpenedAt: at })
}
