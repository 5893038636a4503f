// The progress of debriefs, for the overview.
import type { Stages } from '#server/feature.ts'
import * as repository from './repository.ts'

export const debriefStages: Stages = async (db, loopIds) =>
  new Map(
    (await repository.listOf(db, loopIds)).map(({ loopId, step, voidedAt }) => [
      loopId,
      { debrief: { step, isVoid: voidedAt !== null } },
    ]),
  )
