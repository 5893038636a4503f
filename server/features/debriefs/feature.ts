// The debriefs feature.
import type { Feature } from '#server/feature.ts'
import { liveDebriefs } from './live.ts'
import { debriefsPerson } from './person.ts'
import { debriefStages } from './stages.ts'

export const debriefsFeature: Feature = {
  name: 'debriefs',
  roomSockets: liveDebriefs.roomSockets,
  person: debriefsPerson,
  stages: debriefStages,
  jobs: liveDebriefs.jobs,
}
