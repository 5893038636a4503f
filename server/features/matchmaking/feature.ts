import type { Feature } from '#server/feature.ts'
import { sweepQueuePresence } from './presence.ts'
import { matchmakingPerson } from './person.ts'
import { whenNoteSetReturned, whenNoteSetSubmitted, whenReportReleased } from './round-records.ts'
import { registerMatchmakingRoutes } from './routes.ts'
import { sweepQueue } from './service.ts'
import { matchmakingPeopleSockets } from './sockets.ts'

export const matchmakingFeature: Feature = {
  name: 'matchmaking',
  routes: registerMatchmakingRoutes,
  peopleSockets: matchmakingPeopleSockets,
  on: {
    noteSetSubmitted: whenNoteSetSubmitted,
    noteSetReturned: whenNoteSetReturned,
    reportReleased: whenReportReleased,
  },
  person: matchmakingPerson,
  jobs: [
    { name: 'queue-sweep', everyMs: 1_000, run: sweepQueue },
    { name: 'queue-presence', everyMs: 5_000, run: sweepQueuePresence },
  ],
}
