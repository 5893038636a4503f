// One snapshot: the public part as it is, and of the private part this person's own and nothing else.
import type { LoopContext } from '#server/features/loops/service.ts'
import type { DebriefOwn } from '#shared/contracts/debrief-state.ts'
import type { DebriefSnapshot } from '#shared/contracts/debriefs.ts'
import { debriefAbilities } from '#shared/domain/debrief/abilities.ts'
import type { DebriefRow } from './repository.ts'

interface Facts {
  row: DebriefRow
  context: LoopContext
  candidateName: string
  packageIntact: boolean
  now: number
}

export function presentSnapshot({ row, context, candidateName, packageIntact, now }: Facts): DebriefSnapshot {
  const own = ownPart(row, context.userId)
  return {
    loopId: row.loopId,
    debriefId: row.id,
    candidateName,
    roleTitle: context.loop.roleTitle,
    meId: context.userId,
    state: row.state,
    own,
    packageIntact,
    abilities:
      context.loop.demoOwnerId === null
        ? debriefAbilities(row.state, { personId: context.userId, own, now, packageIntact })
        : [],
    seq: row.seq,
    serverNow: now,
  }
}

/** What of the sealed part is this person's. */
export function ownPart({ private: sealed }: DebriefRow, personId: string): DebriefOwn {
  const { pre, revote1, final } = sealed.ballots
  return {
    ballots: { pre: pre[personId] ?? null, revote1: revote1[personId] ?? null, final: final[personId] ?? null },
    doneReading: sealed.doneReaders.includes(personId),
    pins: sealed.pins[personId] ?? [],
    writtenCase: sealed.cases[personId] ?? null,
  }
}
