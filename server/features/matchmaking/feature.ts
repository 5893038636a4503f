import type { Feature } from '#server/features.ts'
import { matchmakingRoutesOf } from './routes.ts'
import { sweepQueue } from './service.ts'
import { matchmakingPeopleSockets } from './sockets.ts'

export const matchmakingFeature: Feature = {
  name: 'matchmaking',
  routes: matchmakingRoutesOf,
  peopleSockets: matchmakingPeopleSockets,
  jobs: [{ name: 'queue-sweep', everyMs: 1_000, run: sweepQueue }],
}
