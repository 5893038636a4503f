import type { Feature } from '#server/feature.ts'
import { liveRounds } from './live.ts'
import { registerRoomRoutes } from './routes.ts'
import { roomsPerson } from './person.ts'
import { whenRoundPlanned } from './service.ts'

export const roomsFeature: Feature = {
  name: 'rooms',
  routes: registerRoomRoutes,
  roomSockets: liveRounds.roomSockets,
  on: { roundPlanned: whenRoundPlanned },
  person: roomsPerson,
  jobs: liveRounds.jobs,
}
