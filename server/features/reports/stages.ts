// The progress of reports, for the overview.
import type { LoopStage, Stages } from '#server/feature.ts'
import * as repository from './repository.ts'

export const reportStages: Stages = async (db, loopIds) => {
  const rated = new Set(await repository.listSelfRated(db, loopIds))
  const released = new Map(
    (await repository.listReleased(db, loopIds)).map((report) => [report.loopId, report.releasedAt]),
  )
  return new Map(
    loopIds.map((loopId): [string, LoopStage] => [
      loopId,
      { selfRated: rated.has(loopId), reportReleasedAt: released.get(loopId) ?? null },
    ]),
  )
}
