import type { Feature } from '#server/feature.ts'
import { debriefsPerson } from './person.ts'
import { sweepDebriefPresence } from './presence.ts'
import { settleDueDebriefs } from './service.ts'
import { debriefStages } from './stages.ts'
import { debriefRoomSockets } from './sockets.ts'

export const debriefsFeature: Feature = {
  name: 'debriefs',
  roomSockets: debriefRoomSockets,
  person: debriefsPerson,
  stages: debriefStages,
  jobs: [
    { name: 'debriefs-due', everyMs: 250, run: settleDueDebriefs },
    { name: 'debriefs-presence', everyMs: 5_000, run: sweepDebriefPresence },
  ],
}
