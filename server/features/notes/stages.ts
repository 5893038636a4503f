// The progress of note sets, for the overview.
import type { Stages } from '#server/feature.ts'
import * as repository from './repository.ts'

export const noteStages: Stages = async (db, loopIds) => {
  const sets = Map.groupBy(await repository.listStatesOf(db, loopIds), (set) => set.loopId)
  return new Map([...sets].map(([loopId, noteSets]) => [loopId, { noteSets }]))
}
