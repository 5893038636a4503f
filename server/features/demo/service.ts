// A visitor's own copy of a finished loop: created in one transaction, viewed as any of its people, deleted a day later.
import type { PersonActor } from '#server/lib/actor.ts'
import type { Db } from '#server/db/client.ts'
import type { Deps } from '#server/deps.ts'
import * as debriefService from '#server/features/debriefs/service.ts'
import * as accounts from '#server/features/auth/system.ts'
import * as loops from '#server/features/loops/system.ts'
import type { DemoView } from '#shared/contracts/demo-loop.ts'
import type { DebriefSnapshot } from '#shared/contracts/debriefs.ts'
import { defaultPack } from '#shared/packs/sixteen/pack.ts'
import { demoCandidate, demoLoop } from '#shared/demo/loop.ts'
import { candidatePart, candidateSees, partOf, seesOf } from './cast.ts'
import { buildCopy } from './copy.ts'
import { requireCopy, requireCopyAsVisitor } from './own-copy.ts'
import { insertCopy, removeCopies, removeCopy } from './rows.ts'

export { excerpt } from './excerpt.ts'
export { sealedReading, vote } from './sealed.ts'

const keptMs = 24 * 3_600_000

/** A second visit opens the same copy. */
export async function openCopy(deps: Deps, ownerId: string): Promise<string> {
  return deps.db.transaction(async (tx) => {
    await accounts.lockAccount(tx, ownerId)
    return (await loops.findDemoOf(tx, ownerId)) ?? newCopy(tx, deps, ownerId)
  })
}

/** A new copy in place of this one, which goes with its people and its owner's vote. */
export async function restart(deps: Deps, actor: PersonActor, loopId: string): Promise<string> {
  return deps.db.transaction(async (tx) => {
    await accounts.lockAccount(tx, actor.userId)
    const { candidateId } = await requireCopyAsVisitor(tx, actor, loopId)
    await removeCopy(tx, { loopId, candidateId })
    return newCopy(tx, deps, actor.userId)
  })
}

async function newCopy(tx: Db, deps: Deps, ownerId: string): Promise<string> {
  const copy = buildCopy({
    ownerId,
    nextId: () => deps.ids.next(),
    now: deps.clock.now(),
    principlePack: deps.principlePack,
  })
  await insertCopy(tx, copy)
  return copy.cast.loopId
}

export async function demoView(deps: Deps, actor: PersonActor, loopId: string): Promise<DemoView> {
  const loop = await requireCopy(deps.db, actor, loopId)
  const seats = await loops.listSeats(deps.db, loopId)
  const rounds = await loops.listRounds(deps.db, [loopId])
  const seatViews = demoLoop.seats.flatMap((member): DemoView['viewpoints'] => {
    const seat = seats.find(({ roundNumber: n }) => n === member.roundNumber)
    if (seat?.interviewerId == null) return []
    const roundId = rounds.find((round) => round.seatId === seat.id)?.id ?? null
    return [
      {
        key: String(member.roundNumber),
        seatId: seat.id,
        personId: seat.interviewerId,
        roundId,
        name: member.name,
        part: partOf(member),
        sees: seesOf(member),
      },
    ]
  })
  const candidate = {
    key: 'candidate',
    seatId: null,
    personId: loop.candidateId,
    roundId: null,
    name: demoCandidate.name,
    part: candidatePart,
    sees: candidateSees,
  }
  return {
    loopId,
    candidateName: demoCandidate.name,
    roleTitle: loop.roleTitle,
    company: demoLoop.company,
    companyWhat: demoLoop.companyWhat,
    targetLevel: demoLoop.targetLevel,
    fallbackLevel: demoLoop.fallbackLevel,
    core: [...defaultPack.coreSets[demoLoop.role]],
    viewpoints: [...seatViews, candidate],
    voted: loop.demoVote !== null,
  }
}

/** The debrief as one interviewer sees it; the candidate has no access. */
export async function debriefRecord(deps: Deps, actor: PersonActor, loopId: string): Promise<DebriefSnapshot> {
  await requireCopy(deps.db, actor, loopId)
  return debriefService.snapshot(deps, actor, loopId)
}

/** Deletes old copies with their demo people, and guests who did nothing else. */
export async function removeOldCopies(deps: Pick<Deps, 'db'>, now: number): Promise<void> {
  await deps.db.transaction((tx) => removeCopies(tx, now - keptMs))
}
