// What one attendee sees: the public state, and their own entries of the private part.
import type { Deps } from '#server/deps.ts'
import * as loopService from '#server/features/loops/service.ts'
import type { LoopContext } from '#server/features/loops/service.ts'
import * as packages from '#server/features/packages/system.ts'
import type { DebriefOwn, DebriefPrivate } from '#shared/contracts/debrief-state.ts'
import type { DebriefSnapshot } from '#shared/contracts/debriefs.ts'
import { debriefAbilities } from '#shared/domain/debrief/abilities.ts'
import type { Numbered } from '#server/live/description.ts'
import type { Debrief } from '#shared/domain/debrief/types.ts'
import type { DebriefRow } from './repository.ts'

/** The engine adds the number of the last event and the server's time. */
export type DebriefView = Omit<DebriefSnapshot, keyof Numbered>
interface ViewInput {
  row: Pick<DebriefRow, 'id' | 'loopId'>
  state: Debrief
  member: { context: LoopContext }
  now: number
}

export async function debriefView({ db }: Pick<Deps, 'db'>, input: ViewInput): Promise<DebriefView> {
  const { row, state: debrief, member, now } = input
  const { loop, userId } = member.context
  const names = await loopService.loopNames(db, member.context)
  const pack = await packages.findNewest(db, row.loopId)
  const packageIntact = pack !== null && (await packages.isIntact(db, pack))
  const own = ownPart(debrief.private, userId)
  const viewer = { personId: userId, own, now, packageIntact }
  return {
    loopId: row.loopId,
    debriefId: row.id,
    candidateName: names.candidate,
    roleTitle: loop.roleTitle,
    meId: userId,
    state: debrief.public,
    own,
    packageIntact,
    abilities: loop.demoOwnerId === null ? debriefAbilities(debrief.public, viewer) : [],
  }
}

/** This person's entries of the sealed part. */
export function ownPart(sealed: DebriefPrivate, personId: string): DebriefOwn {
  const { pre, revote1, final } = sealed.ballots
  return {
    ballots: { pre: pre[personId] ?? null, revote1: revote1[personId] ?? null, final: final[personId] ?? null },
    doneReading: sealed.doneReaders.includes(personId),
    pins: sealed.pins[personId] ?? [],
    writtenCase: sealed.cases[personId] ?? null,
  }
}
